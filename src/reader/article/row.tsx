import { memo } from 'react'

import type { Collation } from '#article/collation.ts'
import type { Row as Data } from '#article/rows.ts'
import type { Article } from '#article/schema.ts'

import type { Shown } from './shown.ts'
import { type InHand, Side } from './side.tsx'
import styles from './text.module.css'
import { Whereabouts } from './whereabouts.tsx'

/** Paragraphs that stand level. Rendered again only where something of it is, or was, in hand. */
export const Row = memo(function Row(props: {
  row: Data
  languages: Article['languages']
  kind: Article['kind'] | undefined
  collation: Collation
  inHand: InHand | null
  shown: Shown | null
}) {
  const { row, languages, kind, collation, inHand, shown } = props
  const shared = { inHand, leftOut: collation.leftOut, shown }
  const alone = row.summary.length === 0 ? 'original' : row.original.length === 0 ? 'summary' : undefined
  return (
    <div className={styles['row']} data-only={alone}>
      {row.summary.length === 0 && <Whereabouts paragraphs={row.original} collation={collation} kind={kind} />}
      <Side side="summary" lang={languages.summary} paragraphs={row.summary} {...shared} />
      <Side side="original" lang={languages.original} paragraphs={row.original} {...shared} />
    </div>
  )
})
