import { timeMatch } from '../../align/dates.ts'
import { quantityMatch } from '../../align/numbers.ts'
import { asWeighed, type Quantity, unitRatio } from '../../align/quantity.ts'
import type { Time } from '../../align/time.ts'
import { isVague } from './comparable.ts'
import type { Value } from './values.ts'

/**
 * How surely the first, of a summary, can stand for the second, of its original, 0 to 1. Generous: what a writer may have
 * rounded, converted or counted as another thing is no contradiction.
 *
 * @param published YYYY-MM-DD, tells the weekday of a date without a year; null where unknown
 * @param mayBeRest whether either text speaks of what is left or saved, so that a share may be told by the other part
 */
export function agreement(value: Value, original: Value, published: string | null, mayBeRest: boolean): number {
  if (value.time && original.time) return timeAgreement(value.time, original.time, published)
  if (value.quantity && original.quantity) return quantityAgreement(value.quantity, original.quantity, mayBeRest)
  const [time, quantity] = value.time ? [value.time, original.quantity] : [original.time, value.quantity]
  if (!time || !quantity || !/^(?:name|ordinal|count|score)$/u.test(quantity.kind)) return 0
  // "on the 10th" for 10日, "Expo 2020" for 2020年, 1:30 for a score.
  const parts = [time.year, time.day, time.hour].filter((part) => part !== undefined)
  return parts.length === 1 || time.kind === 'clock' ? (parts.includes(quantity.low) ? 0.5 : 0) : 0
}

/** A year alone says nothing of a month and day, so it does not vouch for them. */
function timeAgreement(time: Time, original: Time, published: string | null): number {
  if (time.kind === 'weekday' && original.kind === 'date') return fallsOn(original, time.weekday, published)
  if (time.kind === 'date' && original.kind === 'weekday') return fallsOn(time, original.weekday, published)
  if (time.kind === 'date' && original.kind === 'date' && time.month !== undefined && original.month === undefined)
    return 0
  if (isNearHour(time, original)) return 0.5
  return timeMatch(time, original) || (isSameDecade(time, original) ? 0.5 : 0)
}

/** So many minutes before or behind it are told as the full hour. */
const NEAR_HOUR = 10

/** Is a full hour told for a few minutes before or behind it: 四点 for "4:05 p.m."? */
function isNearHour(time: Time, original: Time): boolean {
  if (time.kind !== 'clock' || original.kind !== 'clock' || time.minute !== 0) return false
  if (time.half && original.half && time.half !== original.half) return false
  const minutes = (original.hour ?? 0) * 60 + (original.minute ?? 0) - (time.hour ?? 0) * 60
  return minutes !== 0 && Math.abs(minutes) <= NEAR_HOUR
}

/** 上世纪五十年代 may be told from a later century than the page's date: then only its tens can be compared. */
function isSameDecade(time: Time, original: Time): boolean {
  return time.kind === 'decade' && original.kind === 'decade' && ((time.year ?? 0) - (original.year ?? 1)) % 100 === 0
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

function quantityAgreement(quantity: Quantity, found: Quantity, mayBeRest: boolean): number {
  const original = asWeighed(found, quantity)
  const match = quantityMatch(quantity, original)
  if (match > 0 && isSaid(quantity, original)) return match
  if (isWarmAs(quantity, original)) return 0.6
  // To save three quarters is to need a quarter.
  const complement =
    mayBeRest &&
    quantity.kind === 'percent' &&
    original.kind === 'percent' &&
    isWhole(quantity.low + original.low, quantity.approximate)
  return complement || rounds(quantity, original) ? 0.5 : 0
}

/** Are two values of one sort the same to the last digit, or one rounded? */
export function equals(value: Value, original: Value): boolean {
  if (value.time && original.time) return timeMatch(value.time, original.time) > 0.6
  const a = value.quantity
  const b = a && original.quantity && asWeighed(original.quantity, a)
  if (!a || !b || a.kind !== b.kind || quantityMatch(a, b) === 0 || !isSaid(a, b)) return false
  if (a.kind !== 'count' && a.unit !== b.unit) return false
  // Small counts are everywhere.
  return a.kind !== 'count' || Math.max(a.low, b.low) > 12 || a.unit === b.unit
}

/** Are two amounts so near each other that one could be taken for the other, though neither is a rounded form of it? */
export function resembles(value: Value, original: Value): boolean {
  const [a, b] = [value.quantity, original.quantity]
  return !!a && !!b && quantityMatch(a, b) > 0
}

/**
 * Could the first have been written by one who knew only the second? 1400多 could not for "more than 1,000", nor 1,846
 * for 1,864 or 33% for 35%: a summary rounds, but does not make more exact.
 */
function isSaid(value: Quantity, original: Quantity): boolean {
  if (value.kind === 'score' || value.kind === 'name') return true
  // 33 percent are not the 33 of a name unless they are exactly as many.
  const lengths = [value, original].every(({ kind }) => kind === 'duration' || kind === 'age')
  if (value.kind !== original.kind && !lengths) return value.low === original.low || value.high === original.high
  const ratio = unitRatio(value.unit, original.unit)
  if (ratio !== 1 && value.kind !== 'count') return ratio === null || isConverted(value, original, ratio)
  if (isVague(value) || isVague(original)) return true
  const tolerance = 1e-6 * Math.abs(original.low)
  const isRange = value.low !== value.high && !value.approximate
  if (isRange && original.low !== original.high)
    return Math.abs(value.low - original.low) <= tolerance && Math.abs(value.high - original.high) <= tolerance
  const within = [original.low, original.high].some(
    (end) => end >= value.low - tolerance && end <= value.high + tolerance,
  )
  if (within) return true
  // "10 to 15", or "more than 80" for 82: only what is said to be about that may lie between.
  if (original.low !== original.high && !original.approximate)
    return value.low >= original.low && value.high <= original.high
  // 127万 for "more than 1.2 million" says more, but nothing else.
  if (
    original.low !== original.high &&
    value.low >= original.low &&
    value.low <= Math.min(original.high, original.low * 1.12)
  )
    return true
  const step = roundness(value)
  return step > stepOf(original.low) && Math.abs(value.low - original.low) <= step
}

/** "Above 2,000 feet" is 610米, and not any that is more. */
function isConverted(value: Quantity, original: Quantity, ratio: number): boolean {
  if (original.low === original.high || !original.approximate) return true
  const [least, most] = [value.low * ratio, value.high * ratio].toSorted((a, b) => a - b)
  const slack = Math.abs(original.low) * 0.12
  return (least ?? 0) <= original.low + slack && (most ?? 0) >= original.low - slack
}

/** To what an amount is rounded: 约35% to fives, 35% to ones, a third to tenths of the whole. */
function roundness({ low, approximate, kind }: Quantity): number {
  if (kind === 'percent' && (low % 25 === 0 || Number(low.toFixed(2)) !== low)) return 5
  const step = stepOf(low)
  return approximate && low % (step * 5) === 0 ? step * 5 : step
}

const TEMPERATURES = /^(?:celsius|fahrenheit|degree)$/u

/** Is the first, in Celsius, the second in Fahrenheit, whether the scales are named or not: 35度 and "95 degrees"? */
function isWarmAs(value: Quantity, original: Quantity): boolean {
  if (!TEMPERATURES.test(value.unit ?? '') || !TEMPERATURES.test(original.unit ?? '')) return false
  if (value.unit === 'fahrenheit' || original.unit === 'celsius') return false
  const [low, high] = [value.low, value.high].map((degrees) => degrees * 1.8 + 32)
  return Math.abs((low ?? 0) - original.low) <= 2 || Math.abs((high ?? 0) - original.high) <= 2
}

/** How many percent a rough share may be off. */
const ROUGHLY = 2.5

/** Are some shares, added up, all there is, thirds with their digits cut off too? Where one of them is rough, roughly. */
export function isWhole(percent: number, isRough: boolean): boolean {
  return Math.abs(percent - 100) < (isRough ? ROUGHLY : 0.001)
}

/** Is the first what is left of the second when it is rounded to as many digits: 3000万 for 28.6 million? */
function rounds(value: Quantity, original: Quantity): boolean {
  const unlike = value.unit !== original.unit && !(value.kind === 'count' && (!value.unit || !original.unit))
  if (value.kind !== original.kind || unlike || value.low !== value.high) return false
  if (original.low !== original.high && !(value.approximate && original.approximate)) return false
  if (value.kind === 'count' && value.low < 1000) return false
  const step = stepOf(value.low)
  const near = Math.abs(value.low - original.low) <= value.low * 0.06
  return near && step > stepOf(original.low) && Math.round(original.low / step) * step === value.low
}

function stepOf(value: number): number {
  if (!Number.isInteger(value)) return 10 ** -(String(value).split('.')[1]?.length ?? 1)
  let step = 1
  while (value >= step * 10 && value % (step * 10) === 0) step *= 10
  return step
}
