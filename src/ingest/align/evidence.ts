import { meet } from '#article/range.ts'
import type { Evidence } from '#article/schema.ts'

import type { Collation } from './collate.ts'
import { type Shared, sharedBy } from './shared-by.ts'

/** Evidence as it is found: `sentence` is the index of the original's sentence, which has no id yet. */
export interface FoundEvidence extends Omit<Evidence, 'sentence'> {
  sentence: number
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
  z: number,
  e: number,
  collation: Collation,
  worths: ReadonlyMap<string, number>,
): FoundEvidence[] {
  const found = sharedBy(collation, z, e)
    .map((shared) => ({ ...shared, worth: worths.get(shared.key) ?? 0 }))
    .filter(({ level, worth }) => level === 2 && worth >= LEAST_WORTH)
    .toSorted((one, other) => weight(other) - weight(one) || one.summaryRange[0] - other.summaryRange[0])
  const taken: FoundEvidence[] = []
  for (const { kind, summaryRange, originalRange } of found) {
    if (taken.length === MOST) break
    const overlaps = taken.some(
      (other) => meet(other.summaryRange, summaryRange) || meet(other.originalRange, originalRange),
    )
    if (!overlaps) taken.push({ kind, summaryRange, sentence: e, originalRange })
  }
  return taken.toSorted((one, other) => one.summaryRange[0] - other.summaryRange[0])
}

function weight({ worth, summaryRange, originalRange }: Shared & { worth: number }): number {
  return worth + 0.3 * (summaryRange[1] - summaryRange[0]) + 0.05 * (originalRange[1] - originalRange[0])
}
