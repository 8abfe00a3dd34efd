import { memo, Suspense } from 'react'

import type { Collation } from '#article/collation.ts'
import type { Row as Data } from '#article/rows.ts'
import type { Article } from '#article/schema.ts'

import { Row } from './row.tsx'
import type { Shown } from './shown.ts'
import type { InHand } from './side.tsx'
import styles from './text.module.css'

/**
 * Rows that follow each other. In a long text they are skipped together while they are far off the screen (`isFar`), and
 * not looked at again while nothing of them is in hand.
 */
export const RowGroup = memo(function RowGroup(props: {
  rows: readonly Data[]
  isFar: boolean
  languages: Article['languages']
  kind: Article['kind'] | undefined
  collation: Collation
  inHand: InHand | null
  shown: Shown | null
}) {
  const { rows, isFar, inHand, ...shared } = props
  const content = rows.map((row) => (
    <Row key={keyOf(row)} row={row} inHand={inHand && holds(row, inHand) ? inHand : null} {...shared} />
  ))
  // React takes over a long text group by group, at rest, instead of all at once before anybody can do anything.
  return isFar ? (
    <div className={styles['group']}>
      <Suspense>{content}</Suspense>
    </div>
  ) : (
    content
  )
})

/** What tells a row from the others: the id of its first paragraph. */
export function keyOf(row: Data | undefined): string {
  return (row?.summary[0] ?? row?.original[0])?.id ?? 'empty'
}

/** True where one of the sentences in hand is in the row. */
export function holds({ summary, original }: Data, { sentences }: Pick<InHand, 'sentences'>): boolean {
  return [...summary, ...original].some((paragraph) => paragraph.sentences.some(({ id }) => sentences.has(id)))
}
