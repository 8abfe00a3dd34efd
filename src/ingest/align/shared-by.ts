import type { Range } from '#article/schema.ts'

import type { Collation } from './collate.ts'
import type { Cue } from './cues.ts'
import type { Level } from './sightings.ts'

/** Two spans that say the same: a cue of a sentence of the original, and where a Chinese sentence has it. */
export interface Shared {
  /** The cue's key, by which its worth is known. */
  key: string
  kind: Cue['kind']
  /** How surely the two are the same. */
  level: Level
  summaryRange: Range
  originalRange: Range
}

/** What a sentence says more often counts no more: each time would be paired with each time of the other's. */
const MOST_TIMES = 8

/**
 * All that Chinese sentence z shares with sentence e of the original, whole or in part, in the order of the cues;
 * overlapping where readings differ. Of what either has over and over, the first eight times.
 */
export function sharedBy({ cues, sightings }: Collation, z: number, e: number): Shared[] {
  const found: Shared[] = []
  const times = new Map<string, number>()
  for (const { key, kind, range: originalRange } of cues[e] ?? []) {
    const seen = sightings.get(key)?.get(z)
    if (!seen) continue
    const time = times.get(key) ?? 0
    if (time >= MOST_TIMES) continue
    times.set(key, time + 1)
    for (const { range: summaryRange, level } of seen.slice(0, MOST_TIMES))
      found.push({ key, kind, level, summaryRange, originalRange })
  }
  return found
}
