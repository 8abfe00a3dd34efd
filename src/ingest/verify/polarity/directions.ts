import { distanceBetween, isWithin, meet, textBetween } from '#article/range.ts'
import type { Range } from '#article/schema.ts'

import type { Shared } from '../../align/shared-by.ts'

import { chineseDirections, type Direction, englishDirections, englishPoints } from './compass.ts'
import type { Opposites, Pair } from './pair.ts'
import { chineseClause } from './stance.ts'

/** How far what is shared may be from the two directions, in the Chinese and in the original. */
const REACH = 10
const ORIGINAL_REACH = 40
/** As far behind "north of" the place may begin. */
const ORIGINAL_PLACE_REACH = 12
/** How far a distance may be from its direction. */
const DISTANCE_REACH = 3
const ORIGINAL_DISTANCE_REACH = 8

/**
 * A direction told as another: 西北部 with "in the southwest". Only where each side has one direction alone, used in the
 * same way, beside something that both share. What lies north of a place has that place to its south: where each side
 * takes another for its place, nothing is said.
 *
 * @param english all that the Chinese sentence is linked to
 */
export function directionConflicts(pair: Pair, english: string): Opposites[] {
  const here = chineseDirections(pair.chinese)
  const [first] = here
  if (!first || here.some((direction) => !isSame(direction, first))) return []
  // Northwest is north too.
  if (englishPoints(english).some((direction) => !differs(first, direction))) return []
  const named = englishPoints(pair.original).find((other) =>
    here.some((direction) => isPartOfOne(pair, direction, other)),
  )
  if (named) return [{ kind: 'place', summaryRange: first.range, originalRange: named.range }]
  for (const direction of here)
    for (const other of englishDirections(pair.original))
      if (isUsedAlike(direction, other) && isAnchored(pair, direction, other))
        return [{ kind: 'place', summaryRange: direction.range, originalRange: other.range }]
  return []
}

/** 伦敦北部 with "South London": a part of one town. */
function isPartOfOne({ shared }: Pair, { use, range: [start] }: Direction, { range: [, end] }: Direction): boolean {
  return (
    use === 'part' &&
    shared.some(
      ({ kind, summaryRange, originalRange }) =>
        kind === 'name' && summaryRange[1] === start && originalRange[0] === end + 1,
    )
  )
}

function isSame(one: Direction, other: Direction): boolean {
  return one.north === other.north && one.east === other.east
}

function differs(one: Direction, other: Direction): boolean {
  const isOpposed = one.north * other.north < 0 || one.east * other.east < 0
  const isAcross = one.north * other.north + one.east * other.east === 0
  return isOpposed || isAcross
}

function isUsedAlike({ use }: Direction, other: Direction): boolean {
  return use === other.use || (use === 'side' && other.use === 'part')
}

function isAnchored(pair: Pair, direction: Direction, other: Direction): boolean {
  const clause = chineseClause(pair.chinese, direction.range)
  const near = pair.shared.filter((shared) => isNear(pair, shared, direction.range, other.range, clause))
  if (direction.use !== 'side' || other.use !== 'side') return near.length > 0
  const place = placeBefore(pair.chinese, direction.range)
  const originalPlace = /^ of (?:the )?/u.exec(pair.original.slice(other.range[1]))
  if (originalPlace) {
    const start = other.range[1] + originalPlace[0].length
    return pair.shared.some(
      ({ summaryRange, originalRange }) =>
        summaryRange[1] === place.end && originalRange[0] >= start && originalRange[0] <= start + ORIGINAL_PLACE_REACH,
    )
  }
  // Just to the north: what lies there stands before it, in Chinese before or behind.
  const isNamed = [...pair.shared, ...pair.hinted].some(
    ({ kind, summaryRange }) => kind === 'name' && summaryRange[1] === place.end,
  )
  if (!isNamed && isSameDistance(pair, direction.range, other.range)) return true
  return (
    place.isUnnamed &&
    [...near, ...pair.hinted.filter((hint) => isNear(pair, hint, direction.range, other.range, clause))].some(
      ({ kind, originalRange }) => (kind === 'name' || kind === 'term') && originalRange[1] <= other.range[0],
    )
  )
}

/** Is the same distance told right behind the Chinese direction and right before the other? */
function isSameDistance({ shared }: Pair, [, end]: Range, [start]: Range): boolean {
  return shared.some(
    ({ kind, summaryRange, originalRange }) =>
      kind === 'number' &&
      summaryRange[0] >= end &&
      summaryRange[0] - end <= DISTANCE_REACH &&
      originalRange[1] <= start &&
      start - originalRange[1] <= ORIGINAL_DISTANCE_REACH,
  )
}

/** Where the place ends that a direction is told from; unnamed it is 其, or was named before. */
function placeBefore(text: string, [start]: Range): { end: number; isUnnamed: boolean } {
  const before = text.slice(0, start)
  const end = before.replace(/的?(?:正|稍|偏)?$/u, '').length
  return { end, isUnnamed: /(?:[其它]|此地|这里|那里|[，,。]|在|位于)(?:的|正|稍|偏)*$/u.test(before) || start === 0 }
}

function isNear({ original }: Pair, shared: Shared, word: Range, originalWord: Range, clause: Range): boolean {
  const { summaryRange, originalRange } = shared
  if (!isWithin(summaryRange, clause)) return false
  if (meet(summaryRange, word) || meet(originalRange, originalWord)) return false
  const gap = textBetween(original, originalRange, originalWord)
  return distanceBetween(word, summaryRange) <= REACH && gap.length <= ORIGINAL_REACH && !/[;:—]/u.test(gap)
}
