import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'

import { countVerdicts } from '#article/collation.ts'
import { sideOf } from '#article/locator.ts'
import type { Article, Sentence } from '#article/schema.ts'
import { type Verdict as VerdictName, VERDICTS } from '#article/verdicts.ts'

import { Verdict } from '../ui/verdict.tsx'
import styles from './evidence-card.module.css'

/**
 * What the collation found of a sentence, modestly: its verdict and what that means; of a sentence of the original or of
 * a translation, whether the other side has it. Of several sentences how many have which verdict.
 *
 * @param props.count how many counterparts they have
 * @param props.isDiffering whether a conflict is one of theirs, as it may be of a sentence of the original
 */
export function Finding(props: {
  sentences: readonly Sentence[]
  count: number
  isDiffering: boolean
  kind: Article['kind'] | undefined
}) {
  const { sentences, count, isDiffering, kind } = props
  const { t } = useTranslation()
  const counts = countVerdicts(sentences)
  const verdicts = verdictsOf(sentences, isDiffering)
  const [only, second] = sentences
  const isOne = only !== undefined && second === undefined
  if (verdicts.length > 0)
    return (
      <span className={styles['finding']}>
        {verdicts.map((verdict) => (
          <Fragment key={verdict}>
            <Verdict verdict={verdict} isWhole {...(!isOne && counts[verdict] && { count: counts[verdict] })} />
            {isOne && <span>{t(`${verdict}-means`)}</span>}
          </Fragment>
        ))}
      </span>
    )
  const isLeftOut = isOne && sideOf(only.id) === 'original' && kind !== 'translation' && count === 0
  return (
    <span className={styles['finding']}>
      <span>{isLeftOut ? t('left-out-means') : count > 0 ? t('counterparts', { count }) : t('no-counterpart')}</span>
    </span>
  )
}

/** The verdicts that some sentences have; those of an original have none of their own, but may have a part in a conflict. */
export function verdictsOf(sentences: readonly Sentence[], isDiffering: boolean): readonly VerdictName[] {
  const counts = countVerdicts(sentences)
  const own = VERDICTS.filter((verdict) => counts[verdict])
  return own.length === 0 && isDiffering ? ['contradicted'] : own
}
