import { useTranslation } from 'react-i18next'

import { sideOf } from '#article/locator.ts'
import type { Article, Sentence } from '#article/schema.ts'

import { Verdict } from '../ui/verdict.tsx'
import styles from './evidence-card.module.css'

/**
 * What the collation found of a sentence, modestly: its verdict and what that means; of a sentence of the original or of
 * a translation, whether the other side has it.
 *
 * @param props.count how many counterparts it has
 */
export function Finding(props: { sentence: Sentence; count: number; kind: Article['kind'] | undefined }) {
  const { sentence, count, kind } = props
  const { t } = useTranslation()
  const { verdict } = sentence
  if (verdict)
    return (
      <span className={styles['finding']}>
        <Verdict verdict={verdict} isWhole />
        <span>{t(`${verdict}-means`)}</span>
      </span>
    )
  const isLeftOut = sideOf(sentence.id) === 'original' && kind !== 'translation' && count === 0
  return (
    <span className={styles['finding']}>
      <span>{isLeftOut ? t('left-out-means') : count > 0 ? t('counterparts', { count }) : t('no-counterpart')}</span>
    </span>
  )
}
