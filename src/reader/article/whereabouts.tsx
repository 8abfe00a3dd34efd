import { useTranslation } from 'react-i18next'

import { type Collation, numbersOf } from '#article/collation.ts'
import type { Article, Paragraph } from '#article/schema.ts'

import styles from './text.module.css'

/**
 * What stands beside paragraphs of the original that have nothing Chinese in their row: where the summary, or the
 * translation, speaks of them, or that it does not.
 */
export function Whereabouts(props: {
  paragraphs: Paragraph[]
  collation: Collation
  kind: Article['kind'] | undefined
}) {
  const { paragraphs, collation, kind } = props
  const { t } = useTranslation()
  const isTranslation = kind === 'translation'
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences)
  const there = sentences.flatMap(({ id }) => collation.strongest(id).slice(0, 1))[0]
  if (!there && !sentences.some(({ id }) => collation.leftOut.has(id))) return null
  return (
    <p className={styles['whereabouts']} data-left-out={there === undefined || undefined}>
      {there ? (
        <>
          <span data-words>{t(isTranslation ? 'translated-in' : 'told-in')}</span>{' '}
          <a href={`#${there}`}>
            <span data-words>{t('place', numbersOf(there))}</span>
          </a>
        </>
      ) : (
        <span data-words>{t(isTranslation ? 'not-translated' : 'left-out')}</span>
      )}
    </p>
  )
}
