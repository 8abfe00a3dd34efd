import type { Evidence, Range } from '#article/schema.ts'

import type { Collation } from './collate.ts'

/** Two spans that say the same, by the index of the original's sentence. */
export interface Shared {
  kind: Evidence['kind']
  summaryRange: Range
  original: number
  originalRange: Range
}

/** A match that is worth less is so general that it proves nothing. */
const LEAST_WORTH = 0.3
/** As many matches of a pair of sentences are shown. */
const MOST = 12

/**
 * What ties a Chinese sentence to one of the original: spans that match whole, the longest and weightiest first,
 * none overlapping another on either side; in the order of the Chinese.
 *
 * @param worths see `worthsOf`
 */
export function evidenceOf(
  chinese: number,
  original: number,
  { cues, sightings }: Collation,
  worths: ReadonlyMap<string, number>,
): Shared[] {
  const found: (Shared & { worth: number })[] = []
  for (const { key, kind, range } of cues[original] ?? []) {
    const worth = worths.get(key) ?? 0
    if (worth < LEAST_WORTH) continue
    for (const place of sightings.get(key)?.get(chinese) ?? [])
      if (place.level === 2) found.push({ kind, summaryRange: place.range, original, originalRange: range, worth })
  }
  found.sort((one, other) => weight(other) - weight(one) || one.summaryRange[0] - other.summaryRange[0])
  const taken: Shared[] = []
  for (const { worth: _, ...shared } of found) {
    if (taken.length === MOST) break
    const overlaps = taken.some(
      (other) => meet(other.summaryRange, shared.summaryRange) || meet(other.originalRange, shared.originalRange),
    )
    if (!overlaps) taken.push(shared)
  }
  return taken.toSorted((one, other) => one.summaryRange[0] - other.summaryRange[0])
}

function weight({ worth, summaryRange, originalRange }: Shared & { worth: number }): number {
  return worth + 0.3 * (summaryRange[1] - summaryRange[0]) + 0.05 * (originalRange[1] - originalRange[0])
}

function meet(one: Range, other: Range): boolean {
  return one[0] < other[1] && other[0] < one[1]
}
