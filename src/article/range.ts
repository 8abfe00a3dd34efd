import type { Range } from './schema.ts'

/** Have two ranges of one text a place in common? */
export function meet(one: Range, other: Range): boolean {
  return one[0] < other[1] && other[0] < one[1]
}

/** Does a range lie in another, or is it the same? */
export function isWithin(inner: Range, outer: Range): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1]
}

/** How many UTF-16 units lie between two ranges, in whichever order; below 0 where they meet. */
export function distanceBetween(one: Range, other: Range): number {
  return Math.max(other[0] - one[1], one[0] - other[1])
}

/** The text between two ranges of it, in whichever order; empty where they meet. */
export function textBetween(text: string, one: Range, other: Range): string {
  return one[1] <= other[0] ? text.slice(one[1], other[0]) : text.slice(other[1], one[0])
}
