import { useTranslation } from 'react-i18next'

import type { Verdict as Kind } from '#article/verdicts.ts'

import styles from './verdict.module.css'

/** A verdict with its mark and its words, and how many sentences have it. */
export function Verdict({
  verdict,
  count,
  as: Element = 'span',
}: {
  verdict: Kind
  count?: number
  as?: 'span' | 'li'
}) {
  const { t } = useTranslation()
  return (
    <Element className={styles['verdict']} data-mark={verdict}>
      <span className={styles['words']} data-words>
        {t(verdict)}
      </span>{' '}
      {count}
    </Element>
  )
}
