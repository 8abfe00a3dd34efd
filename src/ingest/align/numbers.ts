import { asWeighed, type Quantity, unitRatio } from './quantity.ts'
import { readValues } from './read-values.ts'

export type { Quantity } from './quantity.ts'

/**
 * The amounts that a text states, in order. Years and dates are none (see `timesOf`); nor are "one" and 一 as articles or
 * in fixed words.
 *
 * @example quantitiesOf('货物价值约96亿美元', 'zh') // [{ range: [5, 10], low: 9.6e9, high: 9.6e9, kind: 'money', unit: 'USD', … }]
 */
export function quantitiesOf(text: string, language: 'zh' | 'en'): Quantity[] {
  return readValues(text, language, null).quantities
}

/** How far apart two amounts may lie that are said to be approximate, or are in different units. */
const ROUGH = 0.12
const ROUNDED = 0.03

/**
 * How surely two amounts are the same, 0 to 1: 1 where number and unit are, less where one is rounded, converted or
 * vaguer than the other, or is said of another kind of thing; 0 where they differ.
 */
export function quantityMatch(first: Quantity, second: Quantity): number {
  const [a, b] = [asWeighed(first, second), asWeighed(second, first)]
  if (a.kind === 'score' || b.kind === 'score') return scoreMatch(a, b)
  const ratio = unitRatio(a.unit, b.unit)
  const other =
    ratio === null || ratio === 1 || a.unit === b.unit ? a : { ...a, low: a.low * ratio, high: a.high * ratio }
  const closeness = closenessOf(other, b, other !== a)
  if (closeness === 0) return 0
  return closeness * likeness(a, b, ratio)
}

function scoreMatch(a: Quantity, b: Quantity): number {
  if (a.kind !== b.kind) return 0
  if (a.low === b.low && a.high === b.high) return 1
  return a.low === b.high && a.high === b.low ? 0.9 : 0
}

function closenessOf(a: Quantity, b: Quantity, converted: boolean): number {
  if (isSame(a.low, b.low) && isSame(a.high, b.high)) return 1
  if (isRange(a) && isRange(b)) {
    const ends = [Math.abs(a.low - b.low), Math.abs(a.high - b.high)]
    return Math.max(...ends) <= (converted ? ROUGH / 2 : 0) * Math.abs(a.high) ? 0.8 : 0
  }
  const size = Math.max(Math.abs(a.high), Math.abs(b.high))
  const gap = Math.max(a.low, b.low) - Math.min(a.high, b.high)
  if (gap <= 0) return a.high > a.low * 3 || b.high > b.low * 3 ? 0.7 : 0.85
  // "More than 30" reaches to 40 already.
  const rough = (a.approximate || b.approximate) && a.low === a.high && b.low === b.high
  const slack = rough || (a.kind === 'percent' && gap < 4) ? ROUGH : converted ? ROUGH / 2 : ROUNDED
  const exact = !a.approximate && !b.approximate && !converted && size < 100 && a.kind !== 'percent'
  return !exact && gap <= size * slack ? 0.6 : 0
}

/** Equal but for what is lost where units are made one: 2:13:44 in hours. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.abs(b)
}

/** "10 to 15", as against "more than 80", whose upper end nobody gave. */
function isRange({ low, high, approximate, kind }: Quantity): boolean {
  return low !== high && !approximate && kind !== 'score'
}

/** Do two amounts speak of the same sort of thing? */
function likeness(a: Quantity, b: Quantity, ratio: number | null): number {
  const large = Math.abs(a.low) >= 20 || !Number.isInteger(a.low)
  if (a.kind !== b.kind) {
    if (isLength(a) && isLength(b)) return 0.85
    return large ? 0.6 : 0.35
  }
  if (ratio !== null) return 1
  if (a.kind === 'count') return a.unit && b.unit ? 0.7 : 1
  if (a.kind === 'money') return large ? 0.8 : 0.5
  return large ? 0.5 : 0.2
}

function isLength({ kind }: Quantity): boolean {
  return kind === 'duration' || kind === 'age'
}
