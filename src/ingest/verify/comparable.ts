import type { Quantity } from '../align/quantity.ts'
import type { Time } from '../align/time.ts'
import type { Value } from './values.ts'

/** Do the two speak of the same sort of thing, so that they contradict each other where they differ? */
export function comparable(value: Value, original: Value): boolean {
  if (value.time && original.time) return comparableTimes(value.time, original.time)
  if (value.quantity && original.quantity) return comparableQuantities(value.quantity, original.quantity)
  return false
}

function comparableQuantities(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind || a.kind === 'name' || isVague(a) || isVague(b)) return false
  if (a.kind === 'count') {
    if (a.unit && b.unit && a.unit !== b.unit) return false
    return Math.min(a.low, b.low) >= 3 && (sameDigits(a, b) || apart(a, b) <= 4)
  }
  if (a.kind === 'money' || a.kind === 'measure') return a.unit === b.unit
  // 三个半星期 for "three and a half days": the number stayed, the unit went wrong.
  if (a.kind === 'duration') {
    if (a.low === 1 || b.low === 1) return false
    return a.unit === b.unit ? apart(a, b) <= 5 || sameDigits(a, b) : a.low === b.low && !/^[1-3]$/u.test(String(a.low))
  }
  return true
}

/** How many times the greater is the lesser. */
function apart(a: Quantity, b: Quantity): number {
  return Math.max(a.low / b.low, b.low / a.low)
}

/** Hundreds, 上千万: too wide to contradict anything. */
function isVague({ low, high, kind }: Quantity): boolean {
  return kind !== 'score' && high >= low * 3 && low > 0
}

/** Do two amounts differ in noughts alone: 3000万 and 300 million? */
export function sameDigits(a: Quantity, b: Quantity): boolean {
  if (Math.min(a.low, b.low) < 10 || a.low === b.low) return false
  const powers = Math.log10(a.low / b.low)
  return Math.abs(powers - Math.round(powers)) < 1e-6
}

function comparableTimes(a: Time, b: Time): boolean {
  if (a.kind !== b.kind) return false
  if (a.kind !== 'date') return a.kind !== 'week' && a.weekday !== 6.5 && b.weekday !== 6.5
  const [fine, relative] = [finest(a), [a, b].map((time) => time.relative ?? '')]
  // 今年 is said or left out as one likes, and a day's name depends on where it is day.
  if (relative.some((said) => /^day|^month|\+0$/u.test(said)) && fine !== 'day' && fine !== 'month') return false
  return fine !== 'none' && fine === finest(b)
}

/** The smallest part that a date gives; a day may come without its month. */
function finest({ year, month, day, relative }: Time): string {
  if (relative !== undefined && !relative.startsWith('year')) return 'none'
  if (day !== undefined) return 'day'
  if (month !== undefined) return 'month'
  return year === undefined ? 'none' : 'year'
}
