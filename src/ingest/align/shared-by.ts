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

/**
 * All that Chinese sentence z shares with sentence e of the original, whole or in part, in the order of the cues;
 * overlapping where readings differ.
 */
export function sharedBy({ cues, sightings }: Collation, z: number, e: number): Shared[] {
  const found: Shared[] = []
  for (const { key, kind, range: originalRange } of cues[e] ?? [])
    for (const { range: summaryRange, level } of sightings.get(key)?.get(z) ?? [])
      found.push({ key, kind, level, summaryRange, originalRange })
  return found
}
