import { type Quantity, unitRatio } from '../../align/quantity.ts'
import type { Time } from '../../align/time.ts'
import type { Value } from './values.ts'

/**
 * Can a value of a summary be worked out from values of the original: a sum or difference of two counts, the years
 * between two, the year that "two years ago" was, the day that "yesterday" was?
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
  if (quantity.kind === 'percent' && mayBeRest) amounts.push(100)
  return amounts.some((a, at) =>
    amounts.some((b, other) => at !== other && (isSame(a - b, quantity.low) || isSame(a + b, quantity.low))),
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
    const ratio = quantity?.kind === 'duration' || quantity?.kind === 'age' ? unitRatio(quantity.unit, 'year') : null
    return quantity && ratio !== null && ratio >= 1 ? quantity.low * ratio : []
  })
  return years.some((from) => distances.some((distance) => Math.abs(Math.abs(from - (year ?? 0)) - distance) <= 0.01))
}
