import { quantityMatch } from './numbers.ts'
import type { Quantity } from './quantity.ts'
import { readValues } from './read-values.ts'
import type { Time } from './time.ts'

export type { Time } from './time.ts'

/**
 * The times that a text names, in order: dates, weekdays, weeks, times of day, decades, centuries, and the durations and
 * ages that are also among its quantities.
 *
 * @param published the day of publication, YYYY-MM-DD; settles what "next year" and 去年 mean; null where unknown
 * @example timesOf('去年12月18日', 'zh', '2023-09-18') // [{ range: [0, 8], kind: 'date', year: 2022, month: 12, day: 18, … }]
 */
export function timesOf(text: string, language: 'zh' | 'en', published: string | null): Time[] {
  return timesAmong(readValues(text, language, published))
}

/** The same of a text that has been read already. */
export function timesAmong({ quantities, dates }: ReturnType<typeof readValues>): Time[] {
  const lengths = quantities.flatMap(lengthOf)
  return [...dates, ...lengths].toSorted((a, b) => a.range[0] - b.range[0])
}

function lengthOf({ kind, range, low, high, unit, approximate }: Quantity): Time[] {
  if ((kind !== 'duration' && kind !== 'age') || unit === undefined) return []
  return [{ kind, range, low, high, unit, approximate }]
}

/**
 * How surely two times are the same, 0 to 1. What only one of the two says does not speak against it: "September 18" and
 * 2023年9月18日 are likely the same day. A weekday is compared with a full date by its place in the calendar.
 */
export function timeMatch(a: Time, b: Time): number {
  if (a.kind === 'duration' || a.kind === 'age') {
    return b.kind === a.kind || b.kind === 'duration' ? quantityMatch(asQuantity(a), asQuantity(b)) : 0
  }
  if (a.kind === 'weekday' && b.kind === 'weekday') return a.weekday === b.weekday ? 1 : 0
  if (a.kind === 'weekday' || b.kind === 'weekday') return weekdayMatch(a, b)
  if (a.kind === 'decade' && b.kind === 'date') return b.year && Math.floor(b.year / 10) * 10 === a.year ? 0.5 : 0
  if (b.kind === 'decade' && a.kind === 'date') return timeMatch(b, a)
  if (a.kind !== b.kind) return 0
  if (a.kind === 'clock') return clockMatch(a, b)
  if (a.kind !== 'date') return a.year === b.year && a.relative === b.relative ? 1 : 0
  return dateMatch(a, b)
}

const PARTS = ['year', 'month', 'day'] as const

function dateMatch(a: Time, b: Time): number {
  const shared = PARTS.filter((part) => a[part] !== undefined && b[part] !== undefined)
  if (shared.some((part) => a[part] !== b[part])) return 0
  if (a.relative !== undefined && a.relative === b.relative && shared.length === 0) return 1
  if (shared.length === 0) return 0
  const either = PARTS.filter((part) => a[part] !== undefined || b[part] !== undefined)
  // A day is the most telling, and the year alone (2023年 beside "September 18, 2023") the least.
  const sure = shared.includes('day') && shared.includes('month') ? 0.95 : 0.8
  return shared.length === either.length ? 1 : shared.length === 1 && either.length === 3 ? 0.6 : sure
}

function clockMatch(a: Time, b: Time): number {
  if (a.hour !== b.hour || a.minute !== b.minute) return 0
  return a.half && b.half && a.half !== b.half ? 0 : 1
}

function weekdayMatch(a: Time, b: Time): number {
  const [day, date] = a.kind === 'weekday' ? [a, b] : [b, a]
  if (date.kind !== 'date' || !date.year || !date.month || !date.day) return 0
  const weekday = new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay() || 7
  return weekday === day.weekday ? 0.7 : 0
}

function asQuantity({ range, low, high, unit, approximate }: Time): Quantity {
  return {
    range,
    low: low ?? 0,
    high: high ?? 0,
    approximate: approximate ?? false,
    kind: 'duration',
    unit: unit ?? '',
  }
}
