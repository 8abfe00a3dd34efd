import { asWeighed, type Quantity, unitRatio } from '../../align/quantity.ts'
import type { Time } from '../../align/time.ts'
import type { Value } from './values.ts'

/** Do the two speak of the same sort of thing, so that they contradict each other where they differ? */
export function comparable(value: Value, original: Value): boolean {
  if (value.time && original.time) return comparableTimes(value.time, original.time)
  if (value.quantity && original.quantity)
    return comparableQuantities(value.quantity, asWeighed(original.quantity, value.quantity))
  return false
}

function comparableQuantities(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'name' || isVague(a) || isVague(b)) return false
  // 1500年 for "10,500 years old": so old is nobody.
  if (a.kind !== b.kind) return isLength(a) && isLength(b) && Math.min(a.low, b.low) > MOST_AGED && sameDigits(a, b)
  if (a.kind === 'ordinal') return a.unit === b.unit
  if (a.kind === 'count') {
    if (a.unit && b.unit && a.unit !== b.unit) return false
    // Two may be a pair, or both; where people are counted on either side, two are not three.
    const least = a.unit === 'person' && b.unit === 'person' ? 2 : 3
    return Math.min(a.low, b.low) >= least && (sameDigits(a, b) || apart(a, b) <= 5)
  }
  // Chinese degrees are Celsius where no scale is named.
  if (a.unit === 'degree' && b.unit === 'celsius') return true
  if (a.kind === 'money') return a.unit === b.unit
  // 1300米 for "1,300 feet": the number stayed, the unit went wrong.
  if (a.kind === 'measure')
    return a.unit === b.unit || (a.low === b.low && a.low > 3 && unitRatio(a.unit, b.unit) !== null)
  if (a.kind === 'duration') return comparableDurations(a, b)
  return true
}

/** No person is older, in years. */
const MOST_AGED = 120

function isLength({ kind, unit }: Quantity): boolean {
  return (kind === 'duration' || kind === 'age') && unit === 'year'
}

const YEARS = /^(?:year|decade|century)$/u

function comparableDurations(a: Quantity, b: Quantity): boolean {
  const ratio = unitRatio(a.unit, b.unit)
  if (YEARS.test(a.unit ?? '') && YEARS.test(b.unit ?? '') && ratio !== null && a.unit !== b.unit)
    return apart({ ...a, low: a.low * ratio }, b) <= 5
  // "A year" may be any; but half an hour is none.
  if (Math.max(a.low, b.low) === 1 ? Math.min(a.low, b.low) === 1 : Math.min(a.low, b.low) === 1) return false
  if (a.unit === b.unit) return apart(a, b) <= 5 || sameDigits(a, b)
  // 三个半星期 for "three and a half days": the number stayed, the unit went wrong.
  return a.low === b.low && !/^[1-3]$/u.test(String(a.low))
}

/** How many times the greater is the lesser. */
function apart(a: Quantity, b: Quantity): number {
  return Math.max(a.low / b.low, b.low / a.low)
}

/** Hundreds, 上千万: too wide to contradict anything. The two numbers of a score are no range. */
export function isVague({ low, high, kind }: Quantity): boolean {
  return kind !== 'score' && high >= low * 3 && low > 0
}

/** From so many noughts on a scale was left unsaid, not got wrong. */
const MOST_NOUGHTS = 4

/**
 * Do two amounts differ in noughts alone, as 3000万 and 300 million, in the order of their digits, or in a digit too few, as
 * 1500 and 10,500?
 */
export function sameDigits(a: Quantity, b: Quantity): boolean {
  if (a.low === b.low || Math.min(a.low, b.low) < 1) return false
  const powers = Math.log10(a.low / b.low)
  const isPower = Math.abs(powers - Math.round(powers)) < 1e-6
  // "Happy with ten" leaves out of what: millions. With its unit nothing is left out: 40分钟 for "four minutes".
  const isWhole = a.unit !== undefined && a.unit === b.unit && a.kind !== 'count'
  if (isPower) return (isWhole || Math.min(a.low, b.low) >= 10) && Math.abs(powers) < MOST_NOUGHTS
  if (Math.min(a.low, b.low) < 10) return false
  const [one = '', other = ''] = [a, b].map(({ low }) => String(low).replaceAll(/^0\.0*|\.|0+$/gu, ''))
  // 1.9万 for 91,000, 83 for 38.
  if (one.length > 1 && sorted(one) === sorted(other)) return Math.abs(powers) < 1
  return isWhole && hasOneMore(String(a.low), String(b.low))
}

function sorted(digits: string): string {
  return [...digits].toSorted().join('')
}

/** Three digits at least, and one of the numbers has one more among them. */
function hasOneMore(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].toSorted((x, y) => x.length - y.length)
  return (
    short.length > 2 &&
    long.length === short.length + 1 &&
    [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
  )
}

function comparableTimes(a: Time, b: Time): boolean {
  if (a.kind !== b.kind) return false
  if (a.kind !== 'date') return a.kind !== 'week' && a.weekday !== 6.5 && b.weekday !== 6.5
  const [fine, relative] = [finest(a), [a, b].map((time) => time.relative ?? '')]
  // 今年 is said or left out as one likes, and a day's name depends on where it is day.
  if (relative.some((said) => /^day|^month|\+0$/u.test(said)) && fine !== 'day' && fine !== 'month') return false
  // A summary may leave out the month, and still have the year wrong.
  if (fine === 'year' && b.relative === undefined) return b.year !== undefined
  // A summary may leave out the day, and still have the month or its year wrong.
  if (fine === 'month' && finest(b) === 'day') return b.month !== undefined
  return fine !== 'none' && fine === finest(b)
}

/** The smallest part that a date gives; a day may come without its month. */
function finest({ year, month, day, relative }: Time): string {
  if (relative !== undefined && !relative.startsWith('year')) return 'none'
  if (day !== undefined) return 'day'
  if (month !== undefined) return 'month'
  return year === undefined ? 'none' : 'year'
}
