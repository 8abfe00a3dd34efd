import { distanceBetween } from '#article/range.ts'
import type { Range } from '#article/schema.ts'

import { LEAST_TELLING, type Proof } from './support.ts'

/** How far from a name that may be what both sentences have, in the Chinese and in the original. */
const REACH = 10
const ORIGINAL_REACH = 60

/** Do the two names stand beside something both sentences have? */
export function besideTheSame(proofs: readonly Proof[], place: Range, range: Range): boolean {
  return proofs.some(
    ({ summaryRange, originalRange, worth }) =>
      worth >= LEAST_TELLING &&
      distanceBetween(summaryRange, place) <= REACH &&
      distanceBetween(originalRange, range) <= ORIGINAL_REACH,
  )
}
