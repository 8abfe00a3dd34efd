import { useTranslation } from 'react-i18next'

import { type Collation, numbersOf } from '#article/collation.ts'
import type { Paragraph } from '#article/schema.ts'

import styles from './text.module.css'

/**
 * What stands beside paragraphs of the original that have nothing of the summary in their row: where the summary speaks
 * of them, or that it does not.
 */
export function Whereabouts({ paragraphs, collation }: { paragraphs: Paragraph[]; collation: Collation }) {
  const { t } = useTranslation()
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences)
  const there = sentences.flatMap(({ id }) => collation.counterparts.get(id) ?? [])[0]
  if (!there && !sentences.some(({ id }) => collation.leftOut.has(id))) return null
  return (
    <p className={styles['whereabouts']} data-left-out={there === undefined || undefined}>
      {there ? (
        <>
          <span data-words>{t('told-in')}</span>{' '}
          <a href={`#${there}`}>
            <span data-words>{t('place', numbersOf(there))}</span>
          </a>
        </>
      ) : (
        <span data-words>{t('left-out')}</span>
      )}
    </p>
  )
}
