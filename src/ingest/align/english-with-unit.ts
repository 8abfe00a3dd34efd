import { isAge, ABOUT } from './english-fractions.ts'
import { isNamed, multiplies } from './english-context.ts'
import { COUNTED_NOUN, CURRENCY_SIGN, CURRENCY_SIGNS, ENGLISH_UNIT, ENGLISH_UNITS } from './english-units.ts'
import { matchAt, type Quantity } from './quantity.ts'

/** A unit behind a number, at one place of a text. */
export const UNIT = new RegExp(
  String.raw`[ -]?(?<unit>${ENGLISH_UNIT})(?![A-Za-z])(?<half> and a half)?(?<old>[- ]olds?\b)?`,
  'iuy',
)
/** What is counted, behind an adjective: "10 European countries", "12 other people". */
const COUNTED = new RegExp(
  String.raw`(?= (?:(?:[A-Z][a-z]+|other|more|new|young|poor|rich|small|large|local|foreign|armed|former|injured|member|euro) ){1,2}(?<unit>${COUNTED_NOUN})\b)`,
  'uy',
)
const SIGN_BEHIND = new RegExp(String.raw`(?:${CURRENCY_SIGN}) ?$`, 'iu')
const MORE_THAN = /(?:more than|over|exceed\w*|upwards? of|well over|above|at least) (?:an? )?$/iu

/** The text before a number, without the sign of its currency. */
export function textBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - 28), at).replace(SIGN_BEHIND, '')
}

/**
 * A number with the unit behind it; null where it is an article or a pronoun.
 *
 * @param start where the number begins in the text, and `end` where it ends
 * @param low the least it may be, and `high` the most
 * @param open whether it is no exact number
 * @param sign the sign of a currency before it; null for none
 * @param token the number as it is written
 */
export function withUnit(
  text: string,
  start: number,
  end: number,
  low: number,
  high: number,
  open: boolean,
  sign: string | null = null,
  token = '',
): Quantity | null {
  const found = matchAt(COUNTED, text, end) ?? matchAt(UNIT, text, end)
  const unit = found ? ENGLISH_UNITS.get(found.groups?.['unit']?.toLowerCase() ?? '') : undefined
  const before = textBefore(text, start)
  // "A dozen" may be eleven.
  const dozen = /\bdozen$/iu.test(token)
  const near = open || dozen || ABOUT.test(before)
  const top = !open && low === high && MORE_THAN.test(before) ? low + (dozen ? low / 2 : stepOf(low)) : high
  const amount = { low, high: top, approximate: near }
  if (sign !== null) {
    const tail = unit?.kind === 'money' && found ? found[0].length : 0
    return {
      range: [start, end + tail],
      ...amount,
      kind: 'money',
      unit: CURRENCY_SIGNS.get(sign.toUpperCase()) ?? 'USD',
    }
  }
  // "Five times as much", but "closed five times".
  const occasions =
    found &&
    unit?.kind === 'times' &&
    /times$/iu.test(found[0]) &&
    !multiplies(before, text.slice(end + found[0].length))
  if (occasions) return { range: [start, end], ...amount, kind: 'count' }
  const stop = found && unit && unit.kind !== 'count' ? end + found[0].length : end
  // "Three times more", "threefold": the threefold, or that and the whole besides.
  if (unit?.kind === 'times' && !/^ as\b/u.test(text.slice(stop)))
    return { range: [start, stop], low, high: top + 1, approximate: true, kind: 'times' }
  if (found && unit?.kind === 'duration' && found.groups?.['old'])
    return { range: [start, stop], ...amount, kind: 'age', unit: unit.unit ?? 'year' }
  if (found && unit) {
    const extra = found.groups?.['half'] ? 0.5 : 0
    const scale = unit.scale ?? 1
    return {
      range: [start, stop],
      low: (low + extra) * scale,
      high: (top + extra) * scale,
      approximate: near,
      kind: unit.kind,
      ...(unit.unit ? { unit: unit.unit } : {}),
    }
  }
  if (low >= 1 && high < 150 && isAge(before, text.slice(end, end + 12)))
    return { range: [start, end], ...amount, kind: 'age', unit: 'year' }
  if (/^(?:one|zero|\(one\))$/iu.test(token) || (/^an? $/iu.test(text.slice(start, end + 1)) && low === 1)) return null
  // The Three Gorges, the Big Four.
  if (/^[A-Z][a-z]+$/u.test(token) && /[\p{L},] $/u.test(before)) return nameAt(start, end, low)
  if (!near && !open && /\d$/u.test(token) && isNamed(before)) return nameAt(start, end, low)
  return { range: [start, end], ...amount, kind: 'count' }
}

/** What the last digit that is not nought counts: `350 -> 10`, `1100 -> 100`. */
function stepOf(value: number): number {
  if (!Number.isInteger(value)) return value * 0.1
  let step = 1
  while (value >= step * 10 && value % (step * 10) === 0) step *= 10
  return step
}

/** A number that is part of a name. */
export function nameAt(start: number, end: number, value: number): Quantity {
  return { range: [start, end], low: value, high: value, approximate: false, kind: 'name' }
}
