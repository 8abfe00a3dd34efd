import { useTranslation } from 'react-i18next'

import type { Verdict as Kind } from '#article/verdicts.ts'

import styles from './verdict.module.css'

/**
 * A verdict with its mark and its words, and how many sentences have it. On phones most verdicts are told by their mark,
 * unless `isWhole`.
 */
export function Verdict(props: { verdict: Kind; count?: number; isWhole?: boolean; as?: 'span' | 'li' }) {
  const { verdict, count, isWhole, as: Element = 'span' } = props
  const { t } = useTranslation()
  return (
    <Element className={styles['verdict']} data-mark={verdict} data-whole={isWhole || undefined}>
      <span className={styles['words']} data-words>
        {t(verdict)}
      </span>{' '}
      {count}
    </Element>
  )
}
