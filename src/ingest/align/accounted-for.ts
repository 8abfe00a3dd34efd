import type { Collation } from './collate.ts'
import { sharedBy } from './shared-by.ts'

/**
 * How surely each UTF-16 unit of Chinese sentence z is accounted for by sentences of the original: 2 by a whole
 * equivalent, 1 in part, 0 not at all.
 *
 * @param length of the Chinese sentence
 */
export function accountedFor(collation: Collation, z: number, length: number, linked: readonly number[]): Uint8Array {
  const levels = new Uint8Array(length)
  for (const e of linked)
    for (const { summaryRange, level } of sharedBy(collation, z, e))
      for (let at = summaryRange[0]; at < summaryRange[1]; at++) levels[at] = Math.max(levels[at] ?? 0, level)
  return levels
}
