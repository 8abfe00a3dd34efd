import { memo, Suspense, useMemo } from 'react'

import type { Collation } from '#article/collation.ts'
import type { Row as Data } from '#article/rows.ts'
import type { Article } from '#article/schema.ts'

import { Row } from './row.tsx'
import type { Shown } from './shown.ts'
import type { InHand } from './side.tsx'
import styles from './text.module.css'

/** From so many rows on a text is long. */
const LONG = 60
/**
 * The groups of a long text, from the smallest, and how many rows one holds. The smallest has as many as a slow device
 * can lay out in a frame or two; the next keep a browser from looking at hundreds of those for every frame.
 */
const LEVELS = [
  { name: 'group', size: 4 },
  { name: 'chapter', size: 80 },
] as const

/**
 * Rows that follow each other. Those of a long text are held in groups, and these in greater ones, which are skipped
 * while they are far off the screen, and not looked at again while nothing of them is in hand.
 */
export const RowGroup = memo(function RowGroup(props: {
  rows: readonly Data[]
  /** How many levels of groups the rows are held in. */
  level: number
  languages: Article['languages']
  kind: Article['kind'] | undefined
  collation: Collation
  inHand: InHand | null
  shown: Shown | null
}) {
  const { rows, level, inHand, ...shared } = props
  const held = LEVELS[level - 1]
  const parts = useMemo(() => (held ? partsOf(rows, held.size) : []), [rows, held])
  if (!held)
    return rows.map((row) => (
      <Row key={keyOf(row)} row={row} inHand={inHand && holds(row, inHand) ? inHand : null} {...shared} />
    ))
  // React takes over a long text group by group, at rest, instead of all at once before anybody can do anything.
  return parts.map((part) => (
    <div key={keyOf(part[0])} className={styles[held.name]}>
      <Suspense>
        <RowGroup
          rows={part}
          level={level - 1}
          inHand={inHand && part.some((row) => holds(row, inHand)) ? inHand : null}
          {...shared}
        />
      </Suspense>
    </div>
  ))
})

/** How many levels of groups an article's rows are held in: none where it is short. */
export function levelOf(rows: readonly Data[]): number {
  return rows.length < LONG ? 0 : LEVELS.length
}

function partsOf(rows: readonly Data[], size: number): Data[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => rows.slice(at * size, (at + 1) * size))
}

/** What tells a row from the others: the id of its first paragraph. */
function keyOf(row: Data | undefined): string {
  return (row?.summary[0] ?? row?.original[0])?.id ?? 'empty'
}

/** True where one of the sentences in hand is in the row. */
function holds({ summary, original }: Data, { sentences }: Pick<InHand, 'sentences'>): boolean {
  return [...summary, ...original].some((paragraph) => paragraph.sentences.some(({ id }) => sentences.has(id)))
}
