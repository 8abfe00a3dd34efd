import type { Range } from '#article/schema.ts'

import type { Collation } from '../align/collate.ts'
import type { Cue } from '../align/cues.ts'

/** A word, name, amount or time that both sentences have. */
export interface Shared {
  kind: Cue['kind']
  summaryRange: Range
  originalRange: Range
}

/** A Chinese sentence with one it rests on. */
export interface Pair {
  /** In simplified script, which has the same offsets. */
  chinese: string
  original: string
  shared: readonly Shared[]
}

/** Where the two of a pair say the opposite. A route told backwards is a matter of places. */
export interface Opposites {
  summaryRange: Range
  originalRange: Range
  kind?: 'place'
}

/** All that a Chinese sentence and one of the original share whole, overlapping where readings differ. */
export function sharedOf(chinese: number, original: number, { cues, sightings }: Collation): Shared[] {
  return (cues[original] ?? []).flatMap(({ key, kind, range }) =>
    (sightings.get(key)?.get(chinese) ?? [])
      .filter(({ level }) => level === 2)
      .map((sighting): Shared => ({ kind, summaryRange: sighting.range, originalRange: range })),
  )
}
