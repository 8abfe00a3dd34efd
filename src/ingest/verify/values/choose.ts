import type { LinkedSentence } from '../found-conflict.ts'

import { resembles } from './agreement.ts'
import { comparable, sameDigits } from './comparable.ts'
import type { Value } from './values.ts'

/** A value of the original with the sentence it stands in. */
export interface OriginalValue extends LinkedSentence {
  value: Value
}

/** What tells which value of the original one of the summary stands in for. */
export interface Chooser {
  /** How many values of each sentence of the original have an equal in the summary's. */
  vouched: ReadonlyMap<number, number>
  /** How many values next to the two are equal. */
  anchors: (value: Value, original: OriginalValue) => number
  /** Do they count the same thing? */
  sameThing: (value: Value, original: OriginalValue) => boolean
  /** How much the clause of the one shares with the sentence of the other. */
  sharedAround: (value: Value, original: OriginalValue) => number
  /** Are they lengths of time that stand in one relation to what happened, in whatever units: 两小时后, "20 minutes after"? */
  sameRelation: (value: Value, original: OriginalValue) => boolean
  /** Does any sentence of the original give the same value? */
  elsewhere: (value: Value) => boolean
}

/**
 * The value of the original that one of the summary stands in for; null where that is not plain.
 *
 * @param free the values of the original that no value of the summary equals
 * @param wrong the values of the summary that have no equal, with this one
 */
export function choose(
  value: Value,
  free: readonly OriginalValue[],
  wrong: readonly Value[],
  { vouched, anchors, sameThing, sameRelation, sharedAround, elsewhere }: Chooser,
): OriginalValue | null {
  const plain = free.filter((original) => comparable(value, original.value))
  const sort = plain.length > 0 ? plain : free.filter((original) => sameRelation(value, original))
  // What is nearly said, as 1400多 for "more than 1,000", may come from another sentence.
  const near = sort.filter((original) => resembles(value, original.value))
  const unsure = near.length > 0 || sort.every(({ value: { time } }) => time?.month !== undefined && !value.time?.month)
  if (unsure && elsewhere(value)) return null
  const candidates = narrowed(value, distinct(near.length > 0 ? near : sort))
  const others = wrong.filter(
    (other) => other !== value && candidates.some((original) => comparable(other, original.value)),
  )
  const rivals = others.filter((other) => !elsewhere(other))
  const [only] = candidates
  if (candidates.length === 1 && only && rivals.length === 0) return others.length > 0 && elsewhere(value) ? null : only
  const { quantity } = value
  const shifted = candidates.filter(
    ({ value: other }) => quantity && other.quantity && sameDigits(quantity, other.quantity),
  )
  if (shifted.length === 1) return shifted[0] ?? null
  const mistyped = candidates.filter(({ value: other }) => differInOneDigit(value.time?.year, other.time?.year))
  if (mistyped.length === 1) return mistyped[0] ?? null
  const same = candidates.filter(
    (original) => sameThing(value, original) && !rivals.some((rival) => sameThing(rival, original)),
  )
  if (same.length === 1) return same[0] ?? null
  if (elsewhere(value)) return null
  const anchored = best(candidates, (original) => anchors(value, original))
  if (rivals.length > 0) return anchored && !rivals.some((rival) => anchors(rival, anchored) > 0) ? anchored : null
  return (
    best(candidates, ({ sentence }) => vouched.get(sentence) ?? 0) ??
    anchored ??
    best(candidates, (original) => sharedAround(value, original))
  )
}

/**
 * The value of a sentence beside the linked ones that one of the summary stands in for, where these have none of its sort;
 * null where that is not plain: it shares its digits or what its clause says.
 */
export function chooseNearby(
  value: Value,
  linked: readonly OriginalValue[],
  nearby: readonly OriginalValue[],
  { sharedAround, elsewhere }: Chooser,
): OriginalValue | null {
  if (nearby.length === 0 || elsewhere(value) || linked.some((original) => comparable(value, original.value)))
    return null
  const candidates = narrowed(value, distinct(nearby.filter((original) => comparable(value, original.value)))).filter(
    (original) =>
      sharedAround(value, original) > 0 ||
      (value.quantity && original.value.quantity && sameDigits(value.quantity, original.value.quantity)),
  )
  return candidates.length === 1 ? (candidates[0] ?? null) : null
}

/** 1968 for 1988. */
function differInOneDigit(year: number | undefined, other: number | undefined): boolean {
  const [one, two] = [String(year ?? ''), String(other ?? '')]
  return one.length === 4 && two.length === 4 && [...one].filter((digit, at) => digit !== two[at]).length === 1
}

/** Each value once, however often it is said. */
function distinct(candidates: readonly OriginalValue[]): OriginalValue[] {
  return [...new Map(candidates.toReversed().map((one) => [whatItSays(one.value), one])).values()].toReversed()
}

function whatItSays({ quantity, time }: Value): string {
  return quantity ? `${quantity.low} ${quantity.high} ${quantity.unit}` : JSON.stringify({ ...time, range: null })
}

/** Those that count the same, or that name the time as the value does, where there are any. */
function narrowed({ quantity, time }: Value, candidates: readonly OriginalValue[]): readonly OriginalValue[] {
  const fitting = candidates.filter(({ value: other }) =>
    quantity
      ? quantity.unit !== undefined && quantity.unit === other.quantity?.unit
      : (time?.relative === undefined) === (other.time?.relative === undefined) && time?.day === other.time?.day,
  )
  return fitting.length > 0 ? fitting : candidates
}

/** The one that scores highest, by half at least; null where none stands out. */
function best(candidates: readonly OriginalValue[], score: (original: OriginalValue) => number): OriginalValue | null {
  const scored = candidates
    .map((original) => ({ original, score: score(original) }))
    .toSorted((a, b) => b.score - a.score)
  const [first, next] = scored
  return first && first.score > 0 && first.score >= (next?.score ?? 0) * 1.5 ? first.original : null
}

/** How many of the two values next to one of the summary equal the one on the same side of one of the original. */
export function anchorsOf(
  value: Value,
  original: OriginalValue,
  values: readonly Value[],
  originals: readonly OriginalValue[],
  agree: (value: Value, original: Value) => number,
): number {
  const inOrder = values.toSorted((a, b) => a.range[0] - b.range[0])
  const beside = originals
    .filter(({ sentence }) => sentence === original.sentence)
    .map((candidate) => candidate.value)
    .toSorted((a, b) => a.range[0] - b.range[0])
  const [at, there] = [inOrder.indexOf(value), beside.indexOf(original.value)]
  return [-1, 1].filter((side) => {
    const [one, other] = [inOrder[at + side], beside[there + side]]
    return one && other && agree(one, other) > 0
  }).length
}
