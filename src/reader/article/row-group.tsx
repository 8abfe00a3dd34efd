import { memo, Suspense, useDeferredValue, useMemo, useRef, useState } from 'react'

import type { Collation } from '#article/collation.ts'
import type { Row as Data } from '#article/rows.ts'
import type { Article } from '#article/schema.ts'

import { Row } from './row.tsx'
import type { Shown } from './shown.ts'
import type { InHand } from './side.tsx'
import styles from './text.module.css'
import { useIsNear } from './use-is-near.ts'

/** From so many rows on a text is long. */
const LONG = 60
/**
 * The groups of a long text, from the smallest, and how many rows one holds. The smallest has as many as a slow device
 * can lay out in a frame or two; the next keep a browser from looking at hundreds of those for every frame.
 */
const LEVELS = [
  ['group', 4],
  ['chapter', 80],
] as const

/** What rows of one text are rendered from. */
interface Shared {
  languages: Article['languages']
  kind: Article['kind'] | undefined
  collation: Collation
  inHand: InHand | null
  shown: Shown | null
}

/**
 * Rows that follow each other. Those of a long text are held in groups, and these in greater ones, which are skipped
 * while they are far off the screen, and not looked at again while nothing of them is in hand.
 */
export const RowGroup = memo(function RowGroup(
  props: Shared & {
    rows: readonly Data[]
    /** How many levels of groups the rows are held in; of a whole text as many as its length asks for. */
    level?: number
  },
) {
  const { rows, level = rows.length < LONG ? 0 : LEVELS.length, inHand, ...shared } = props
  const [name, size] = LEVELS[level - 1] ?? ['', 1]
  const parts = useMemo(
    () => Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => rows.slice(at * size, (at + 1) * size)),
    [rows, size],
  )
  return parts.map((part) => {
    const [row] = part
    if (!row) return null
    const key = (row.summary[0] ?? row.original[0])?.id ?? 'empty'
    const held = { ...shared, inHand: inHand && part.some((one) => holds(one, inHand)) ? inHand : null }
    return name ? (
      <Held key={key} name={name} rows={part} level={level - 1} {...held} />
    ) : (
      <Row key={key} row={row} {...held} />
    )
  })
})

/**
 * A group: what changes how all of a text is shown reaches it at once near the window, and elsewhere at rest. What it was
 * given there it keeps, for a selection may begin or end in it.
 */
function Held({ name, shown, ...rest }: Shared & { name: 'group' | 'chapter'; rows: readonly Data[]; level: number }) {
  const element = useRef<HTMLDivElement>(null)
  const isNear = useIsNear(element)
  const [given, setGiven] = useState<Shown | null>()
  if (isNear && given !== shown) setGiven(shown)
  const later = useDeferredValue(shown)
  const afar = later?.afar === undefined ? later : later.afar
  // React takes over a long text group by group, at rest, instead of all at once before anybody can do anything.
  return (
    <div ref={element} className={styles[name]}>
      <Suspense>
        <RowGroup shown={isNear || given === shown ? shown : afar} {...rest} />
      </Suspense>
    </div>
  )
}

/** True where one of the sentences in hand is in the row. */
function holds({ summary, original }: Data, { sentences }: InHand): boolean {
  return [...summary, ...original].some((paragraph) => paragraph.sentences.some(({ id }) => sentences.has(id)))
}
