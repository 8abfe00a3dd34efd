import { type Quantity, unitRatio } from '../../align/quantity.ts'
import type { Time } from '../../align/time.ts'

import { isWhole } from './agreement.ts'
import type { Value } from './values.ts'

/**
 * Can a value of a summary be worked out from values of the original: a sum or difference of two counts, a share of one,
 * the years between two, the year that "two years ago" was, the day that "yesterday" was?
 *
 * @param published YYYY-MM-DD, from which years are counted too; null where unknown
 * @param mayBeRest whether a share may be what another leaves of the whole
 */
export function isDerived(
  value: Value,
  originals: readonly Value[],
  published: string | null,
  mayBeRest: boolean,
): boolean {
  const years = originals.flatMap(({ time }) => (time?.kind === 'date' && time.year) || [])
  if (published) years.push(Number(published.slice(0, 4)))
  const { quantity, time } = value
  if (time) return isDerivedTime(time, originals, years, published)
  if (quantity.low !== quantity.high) return false
  if (quantity.kind === 'duration' || quantity.kind === 'age') {
    if (quantity.unit === 'year' && years.some((a) => years.some((b) => Math.abs(a - b - quantity.low) <= 1)))
      return true
    return isMultiple(quantity, originals)
  }
  const amounts = originals.flatMap((original) =>
    original.quantity?.kind === quantity.kind &&
    (quantity.kind === 'count' || isOneUnit(original.quantity.unit, quantity.unit))
      ? original.quantity.low
      : [],
  )
  if (quantity.kind === 'percent' && mayBeRest) {
    if (isLeftByTwo(quantity, amounts)) return true
    amounts.push(100)
  }
  if (isShareOf(quantity, amounts, originals)) return true
  const others = UNIT_LEFT_OUT.has(quantity.kind) ? [...amounts, ...bareCounts(originals)] : amounts
  return amounts.some((a, at) =>
    others.some(
      (b, other) =>
        at !== other && (isSame(a - b, quantity.low) || isSame(b - a, quantity.low) || isSame(a + b, quantity.low)),
    ),
  )
}

/** Of two such amounts the second is often told as a number alone: "3.2 million euros, 700,000 more than budgeted". */
const UNIT_LEFT_OUT: ReadonlySet<Quantity['kind']> = new Set(['money', 'points'])

function bareCounts(originals: readonly Value[]): number[] {
  return originals.flatMap(({ quantity }) => (quantity?.kind === 'count' && !quantity.unit ? quantity.low : []))
}

/** "72 percent from there, 17 percent from here and the rest from home" leaves 一成出头. */
function isLeftByTwo({ low, approximate }: Quantity, shares: readonly number[]): boolean {
  return shares.some((a, at) => shares.some((b, other) => at < other && isWhole(a + b + low, approximate)))
}

/** Half of 3.4 million is 1.7 million, and 18 percent below 1,000 millimetres is 820. */
function isShareOf({ low }: Quantity, amounts: readonly number[], originals: readonly Value[]): boolean {
  const shares = originals.flatMap(({ quantity }) =>
    quantity?.kind === 'percent' && quantity.low === quantity.high ? quantity.low / 100 : [],
  )
  return amounts.some((whole) =>
    shares.some((share) => [share, 1 - share, 1 + share].some((part) => isSame(whole * part, low))),
  )
}

/** Are two amounts told in one unit? A bare degree is one of either scale: 2.6 degrees Celsius, 0.1 of a degree lower. */
function isOneUnit(one: string | undefined, other: string | undefined): boolean {
  return (
    one === other || (DEGREES.has(one ?? '') && DEGREES.has(other ?? '') && (one === 'degree' || other === 'degree'))
  )
}

const DEGREES = new Set(['degree', 'celsius', 'fahrenheit'])

/** Are two amounts one, but for what a sum of decimals loses? */
function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other), 1)
}

/** A lower ordinal counts too many other things. */
const LEAST_ANNIVERSARY = 10

/** Four four-year terms are sixteen years. */
function isMultiple({ low, unit }: Quantity, originals: readonly Value[]): boolean {
  const amounts = originals.flatMap((original) => original.quantity ?? [])
  const times = amounts.flatMap(({ kind, low: count }) => (kind === 'count' || kind === 'times' ? count : []))
  return amounts.some((length) => length.unit === unit && times.some((count) => isSame(count * length.low, low)))
}

/** Nine days after 2 November is the 11th, counted with the first day or without. */
function isDaysFrom(
  time: { year: number | undefined; month: number | undefined; day: number },
  originals: readonly Value[],
): boolean {
  const distances = originals.flatMap(({ quantity }) => {
    const ratio = quantity?.kind === 'duration' ? unitRatio(quantity.unit, 'day') : null
    return quantity && ratio !== null && ratio >= 1 && ratio <= 7 ? quantity.low * ratio : []
  })
  return originals.some(({ time: other }) => {
    if (other?.day === undefined || other.month === undefined) return false
    const year = time.year ?? other.year ?? 2001
    const said = Date.UTC(year, (time.month ?? other.month) - 1, time.day)
    const given = Date.UTC(other.year ?? year, other.month - 1, other.day)
    const days = Math.abs(said - given) / 86_400_000
    return distances.some((distance) => Math.abs(days - distance) <= 1)
  })
}

function isDerivedTime(
  { kind, year, month, day, weekday }: Time,
  originals: readonly Value[],
  years: readonly number[],
  published: string | null,
): boolean {
  const said = (unit: string) => originals.some(({ time }) => time?.relative?.startsWith(unit))
  if (kind === 'date' && day !== undefined && isDaysFrom({ year, month, day }, originals)) return true
  if (kind === 'weekday' || day !== undefined) return weekday !== 6.5 && said('day')
  if (kind !== 'date') return false
  if (month !== undefined) return published === null && said('month')
  if (published === null && said('year')) return true
  const distances = originals.flatMap(({ quantity }) => {
    // The 120th birthday is 120 years after.
    if (quantity?.kind === 'ordinal' && quantity.low >= LEAST_ANNIVERSARY) return quantity.low
    const ratio = quantity?.kind === 'duration' || quantity?.kind === 'age' ? unitRatio(quantity.unit, 'year') : null
    return quantity && ratio !== null && ratio >= 1 ? quantity.low * ratio : []
  })
  return years.some((from) => distances.some((distance) => Math.abs(Math.abs(from - (year ?? 0)) - distance) <= 0.01))
}
