import { timeMatch } from '../align/dates.ts'
import { quantityMatch } from '../align/numbers.ts'
import type { Quantity } from '../align/quantity.ts'
import type { Time } from '../align/time.ts'
import type { Value } from './values.ts'

/**
 * How surely the first, of a summary, can stand for the second, of its original, 0 to 1. Generous: what a writer may have
 * rounded, converted or counted as another thing is no contradiction.
 *
 * @param published YYYY-MM-DD, tells the weekday of a date without a year; null where unknown
 */
export function agreement(value: Value, original: Value, published: string | null): number {
  if (value.time && original.time) return timeAgreement(value.time, original.time, published)
  if (value.quantity && original.quantity) return quantityAgreement(value.quantity, original.quantity)
  const [time, quantity] = value.time ? [value.time, original.quantity] : [original.time, value.quantity]
  if (!time || !quantity || !/^(?:name|ordinal|count|score)$/u.test(quantity.kind)) return 0
  // "on the 10th" for 10日, "Expo 2020" for 2020年, 1:30 for a score.
  const parts = [time.year, time.month, time.day, time.hour].filter((part) => part !== undefined)
  return parts.length === 1 || time.kind === 'clock' ? (parts.includes(quantity.low) ? 0.5 : 0) : 0
}

/** A year alone says nothing of a month and day, so it does not vouch for them. */
function timeAgreement(time: Time, original: Time, published: string | null): number {
  if (time.kind === 'weekday' && original.kind === 'date') return fallsOn(original, time.weekday, published)
  if (time.kind === 'date' && original.kind === 'weekday') return fallsOn(time, original.weekday, published)
  if (time.kind === 'date' && original.kind === 'date' && time.month !== undefined && original.month === undefined)
    return 0
  return timeMatch(time, original)
}

/** Does a date, whose year or month the day of publication may have to tell, fall on a weekday? */
function fallsOn({ year, month, day, relative }: Time, weekday: number | undefined, published: string | null): number {
  if (day === undefined) return relative?.startsWith('day') ? 0.3 : 0
  if (year === undefined && published === null) return 0.3
  const [nowYear = 0, nowMonth = 0] = (published ?? '').split('-').map(Number)
  const months = month === undefined ? [nowMonth - 1, nowMonth, nowMonth + 1] : [month]
  const years = year === undefined && month !== undefined ? [nowYear - 1, nowYear, nowYear + 1] : [year ?? nowYear]
  const days = years.flatMap((y) => months.map((m) => new Date(Date.UTC(y, m - 1, day))))
  return days.some((date) => (date.getUTCDay() || 7) === weekday) ? 0.6 : 0
}

function quantityAgreement(quantity: Quantity, original: Quantity): number {
  const match = quantityMatch(quantity, original)
  if (match > 0) return match
  // To save three quarters is to need a quarter.
  const complement = quantity.kind === 'percent' && original.kind === 'percent' && quantity.low + original.low === 100
  // 增长两倍 is to triple, 三倍 also to become three times as much.
  const multiple = quantity.kind === 'times' && original.kind === 'times' && nearby(quantity, original, 1)
  return complement || multiple || rounds(quantity, original) ? 0.5 : 0
}

function nearby(a: Quantity, b: Quantity, reach: number): boolean {
  return a.low <= b.high + reach && b.low <= a.high + reach
}

/** Is the first what is left of the second when it is rounded to as many digits: 3000万 for 28.6 million? */
function rounds(value: Quantity, original: Quantity): boolean {
  if (value.unit !== original.unit || value.low !== value.high || original.low !== original.high) return false
  if (value.kind === 'count' && value.low < 1000) return false
  const step = stepOf(value.low)
  return step > stepOf(original.low) && Math.round(original.low / step) * step === value.low
}

function stepOf(value: number): number {
  let step = Number.isInteger(value) ? 1 : 0.1
  while (value >= step * 10 && value % (step * 10) === 0) step *= 10
  return step
}
