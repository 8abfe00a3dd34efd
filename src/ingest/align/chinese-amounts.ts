import { chineseNumber } from '#language/numerals.ts'

import { withAbout } from './chinese-context.ts'
import type { Quantity } from './quantity.ts'

const SIGNS_OF_MONEY: Record<string, string> = { '£': 'GBP', '€': 'EUR', '¥': 'CNY', '￥': 'CNY' }

/** A quarter of the year, 1 to 4. */
export function quarterOf(start: number, end: number, value: number): Quantity {
  return { range: [start, end], low: value, high: value, approximate: false, kind: 'ordinal', unit: 'quarter' }
}

/** A place in a row; null for the first two, which are too many other things. */
export function ordinal(text: string, index: number, end: number, value: number): Quantity | null {
  if (value <= 2 || value > 1000) return null
  return { range: [text.lastIndexOf('第', index), end], low: value, high: value, approximate: false, kind: 'ordinal' }
}

/** An amount with the sign of a currency before it. */
export function money(
  text: string,
  start: number,
  end: number,
  low: number,
  high: number,
  open: boolean,
  sign: string,
): Quantity {
  const unit = SIGNS_OF_MONEY[sign] ?? 'USD'
  return withAbout(text, { range: [start, end], low, high, approximate: open, kind: 'money', unit })
}

/** So many times as much. */
export function multiple(start: number, end: number, value: number): Quantity {
  return { range: [start, end], low: value, high: value, approximate: false, kind: 'times' }
}

/** A share, in percent. */
export function percent(start: number, end: number, low: number, high: number, approximate: boolean): Quantity {
  return { range: [start, end], low, high, approximate, kind: 'percent' }
}

/** Digits that only name something. */
export function name(start: number, end: number, token: string): Quantity {
  const value = chineseNumber(token) ?? 0
  return { range: [start, end], low: value, high: value, approximate: false, kind: 'name' }
}
