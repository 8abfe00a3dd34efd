import { timeMatch } from '../align/dates.ts'
import { mentionsOf } from '../align/mentions.ts'
import { quantityMatch } from '../align/numbers.ts'
import type { Quantity } from '../align/quantity.ts'
import type { Time } from '../align/time.ts'

/** A number or a time in a sentence. Durations and ages are numbers. */
export type Value =
  | { range: [number, number]; quantity: Quantity; time?: never }
  | { range: [number, number]; time: Time; quantity?: never }

/** All numbers and times of a sentence, in Chinese or English as its characters show. */
export function valuesOf(text: string, published: string | null): Value[] {
  const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en'
  const { quantities, dates } = mentionsOf(text, language, published)
  return [
    ...quantities.map((quantity): Value => ({ range: quantity.range, quantity })),
    ...dates.map((time): Value => ({ range: time.range, time })),
  ]
}

/**
 * How surely the first, of a summary, can stand for the second, of its original, 0 to 1. Generous: what a writer may have
 * rounded, converted or counted as another thing is no contradiction.
 */
export function agreement(value: Value, original: Value): number {
  if (value.time && original.time) return timeAgreement(value.time, original.time)
  if (value.quantity && original.quantity) return quantityAgreement(value.quantity, original.quantity)
  const [time, quantity] = value.time ? [value.time, original.quantity] : [original.time, value.quantity]
  if (!time || !quantity || !/^(?:name|ordinal|count|score)$/u.test(quantity.kind)) return 0
  // "on the 10th" for 10日, "Expo 2020" for 2020年, 1:30 for a score.
  const parts = [time.year, time.month, time.day, time.hour].filter((part) => part !== undefined)
  return parts.length === 1 || time.kind === 'clock' ? (parts.includes(quantity.low) ? 0.5 : 0) : 0
}

/** A year alone says nothing of a month and day, so it does not vouch for them. */
function timeAgreement(time: Time, original: Time): number {
  if (time.kind === 'date' && original.kind === 'date' && time.month !== undefined && original.month === undefined)
    return 0
  return timeMatch(time, original)
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

/**
 * Can the first be worked out from values of the original: a sum or difference of two counts, the years between two?
 *
 * @param published YYYY-MM-DD, from which years are counted too
 */
export function isDerived({ quantity }: Value, originals: readonly Value[], published: string | null): boolean {
  if (!quantity || quantity.low !== quantity.high) return false
  if (quantity.kind === 'duration' || quantity.kind === 'age') {
    const years = originals.flatMap(({ time }) => (time?.kind === 'date' && time.year) || [])
    if (published) years.push(Number(published.slice(0, 4)))
    return quantity.unit === 'year' && years.some((a) => years.some((b) => Math.abs(a - b - quantity.low) <= 1))
  }
  const counts = originals.flatMap((original) =>
    original.quantity?.kind === quantity.kind && (quantity.kind === 'count' || original.quantity.unit === quantity.unit)
      ? original.quantity.low
      : [],
  )
  if (quantity.kind === 'percent') counts.push(100)
  return counts.some((a, at) =>
    counts.some((b, other) => at !== other && (a - b === quantity.low || a + b === quantity.low)),
  )
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

/** Do the two speak of the same sort of thing, so that they contradict each other where they differ? */
export function comparable(value: Value, original: Value): boolean {
  if (value.time && original.time) return comparableTimes(value.time, original.time)
  if (value.quantity && original.quantity) return comparableQuantities(value.quantity, original.quantity)
  return false
}

function comparableQuantities(a: Quantity, b: Quantity): boolean {
  if (isAge(a, b) || isAge(b, a)) return true
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

/** An age may be told as a bare number: "Yahya was just 18". */
function isAge(a: Quantity, b: Quantity): boolean {
  return a.kind === 'age' && b.kind === 'count' && b.unit === undefined && b.low >= 3 && b.low < 110
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

function finest({ year, month, day, relative }: Time): string {
  if (relative !== undefined && !relative.startsWith('year')) return 'none'
  return day !== undefined
    ? month !== undefined
      ? 'day'
      : 'day alone'
    : month !== undefined
      ? 'month'
      : year !== undefined
        ? 'year'
        : 'none'
}
