import { ENGLISH_NUMERAL, englishNumber } from '#language/numerals.ts'

import { AGE_TENS, PLAIN_UNIT, START, STARTERS, TOKEN } from './english-amount-starts.ts'
import { isMove } from './english-context.ts'
import {
  fractionAt,
  fractionOf,
  isScore,
  ordinalAt,
  PART,
  percentAt,
  raceAt,
  shareOf,
  vagueBounds,
} from './english-fractions.ts'
import { CURRENCY_SIGN } from './english-units.ts'
import { nameAt, textBefore, UNIT, withUnit } from './english-with-unit.ts'
import { joinCompounds, matchAt, type Quantity } from './quantity.ts'

const SCALE_WORD = /(?:thousand|million|billion|trillion|bn|mn|m|tn|k)\b/iu
const NUMERAL = new RegExp(ENGLISH_NUMERAL, 'iuy')
const RANGE = new RegExp(
  String.raw`(?:%| (?:percent|per cent|degrees|years?|months?|days?|hours?|minutes?|miles?|feet)|-(?=to-))?(?: (?:to|or|and) |-to-| ?[-–—] ?)(?<sign>${CURRENCY_SIGN})?(?<number>${ENGLISH_NUMERAL})`,
  'iuy',
)
const RATIO = new RegExp(
  String.raw`(?: (?:chance|person|case|child|adult|man|woman|patient|voter|worker|student|pupil|household|resident|family|job|home))?(?: in(?: every)? | out of(?: every)? |-in-)(?<whole>${ENGLISH_NUMERAL})(?!(?:st|nd|rd|th))`,
  'iuy',
)
const SHARE_BEHIND = new RegExp(String.raw`[- ](?<part>${PART})\b(?! place)`, 'iuy')
const SCORE =
  /[-–](?<number>\d{1,3})(?!\d|[.,]\d|%|-\d| ?[a-z]*(?:million|billion|bn|mph|km|years?|min|day|percent))/iuy
/** What stands at a number's end where what it counts was not read: letters, or a unit of many or few others. */
const UNREAD = /^\d(?:[a-z]|[- ](?:mega|giga|tera|kilo|milli|micro|nano)[a-z])/iu

/** The amounts in an English text. `taken` are ranges of dates, whose digits are no amounts. */
export function englishQuantities(text: string, taken: readonly (readonly [number, number])[]): Quantity[] {
  const found: Quantity[] = []
  let done = 0
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (index < done || !startsAmount(token) || /[A-Za-z\d]/u.test(text.charAt(index - 1))) continue
    const match = matchAt(START, text, index)
    const end = index + (match?.[0].length ?? 0)
    if (!match || taken.some(([from, to]) => index < to && end > from)) continue
    const quantity = readAt(text, index, match)
    if (!quantity || UNREAD.test(text.slice(quantity.range[1] - 1))) continue
    done = quantity.range[1]
    found.push(quantity)
  }
  return joinCompounds(found, text)
}

function startsAmount(token: string): boolean {
  return !/^[a-z]/iu.test(token) || STARTERS.has(token.toLowerCase())
}

function readAt(text: string, index: number, match: RegExpMatchArray): Quantity | null {
  const { vague, share, hyphened, age, dozen, quarter, ordinal, multiple, unitOnly, sign } = match.groups ?? {}
  const token = match[0]
  const end = index + token.length
  if (vague) {
    const [low, high] = vagueBounds(vague)
    return withUnit(text, index, end, low, high, true)
  }
  const part = share ?? hyphened
  if (part) return partOfUnit(text, index, end, part) ?? fractionAt(text, index, end, part)
  if (age) {
    const low = AGE_TENS.indexOf(age.toLowerCase()) * 10 + 20
    return { range: [index, end], low, high: low + 9, approximate: true, kind: 'age', unit: 'year' }
  }
  if (dozen) return withUnit(text, index, end, 12, 12, false, null, dozen)
  if (quarter) {
    const value = Number.parseInt(quarter, 10) || ['f', 's', 't'].indexOf(quarter.charAt(0).toLowerCase()) + 1
    const low = /^fourth/iu.test(quarter) ? 4 : value
    return { range: [index, end], low, high: low, approximate: false, kind: 'ordinal', unit: 'quarter' }
  }
  if (ordinal) return ordinalAt(text, index, end, ordinal)
  if (multiple) {
    const value = /^tripl/iu.test(multiple) ? 3 : /^quadrupl/iu.test(multiple) ? 4 : 2
    return { range: [index, end], low: value, high: value, approximate: false, kind: 'times' }
  }
  if (unitOnly) {
    const value = /^half/iu.test(unitOnly) ? 0.5 : /quarter/iu.test(unitOnly) ? 0.25 : 1
    return withUnit(text, index, end - 1, value, value, false)
  }
  if (sign) {
    const numeral = matchAt(NUMERAL, text, end)
    const quantity = numeral ? amountAt(text, end, numeral[0], sign) : null
    return quantity && { ...quantity, range: [index, quantity.range[1]] }
  }
  return amountAt(text, index, token, null)
}

const OF_UNIT = new RegExp(String.raw` of (?:an?|one) (?=${PLAIN_UNIT}\b)`, 'iuy')

const OF_SCALE = / of an? (?<scale>million|billion|trillion)\b/iuy
const SCALES = new Map([
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])

/** "Two-tenths of a second" is an amount in seconds and "a quarter of a billion dollars" one in dollars, not a share. */
function partOfUnit(text: string, index: number, end: number, part: string): Quantity | null {
  const ofScale = matchAt(OF_SCALE, text, end)
  if (ofScale) {
    const amount = ((fractionOf(part) ?? 0) / 100) * (SCALES.get(ofScale.groups?.['scale']?.toLowerCase() ?? '') ?? 0)
    return amount > 0 ? withUnit(text, index, end + ofScale[0].length, amount, amount, true) : null
  }
  const of = matchAt(OF_UNIT, text, end)
  const share = of && fractionOf(part)
  return share ? withUnit(text, index, end + of[0].length - 1, share / 100, share / 100, false) : null
}

function amountAt(text: string, index: number, token: string, sign: string | null): Quantity | null {
  const race = sign === null ? raceAt(text, index) : null
  if (race) return race
  const cold = /^(?:minus |[-−])/iu.exec(token)
  const end = index + token.length
  const value = englishNumber(cold ? token.slice(cold[0].length) : token)
  const before = textBefore(text, index)
  if (value === null) return null
  // "Half of one per cent" is not one per cent.
  if (value === 1 && /\b(?:half|quarter|third|fifth|tenth)s? of $/iu.test(before)) return null
  if (/^s\b/u.test(text.slice(end)) && /\bin (?:his|her|their|my|your|our) (?:[a-z]+[ -])?$/iu.test(before))
    return { range: [index, end + 1], low: value, high: value + 9, approximate: true, kind: 'age', unit: 'year' }
  if (cold) return withUnit(text, index, end, -value, -value, false)
  if (sign === null && /^-?[A-Za-z]/u.test(text.slice(end)) && /\d$/u.test(token) && !matchAt(UNIT, text, end))
    return /^-[a-z]/u.test(text.slice(end))
      ? withUnit(text, index, end, value, value, false)
      : nameAt(index, end, value)
  if (sign === null && /(?:[A-Za-z][-‑–]|[#/])$/u.test(before) && !/[a-z]-$/u.test(before))
    return nameAt(index, end, value)
  const whole = matchAt(RATIO, text, end)
  const of = whole ? englishNumber(whole.groups?.['whole'] ?? '') : null
  if (whole && of !== null && of > value && Number.isInteger(value) && !/^\d{4}$/u.test(whole.groups?.['whole'] ?? ''))
    return percentAt(text, index, end + whole[0].length, (value / of) * 100)
  const part = /^(?:one|two|three|four|five|six|seven|nine|\d)$/iu.test(token) ? matchAt(SHARE_BEHIND, text, end) : null
  const size = shareOf(part?.groups?.['part'] ?? '')
  if (part && size && !(value === 1 && /^ (?:quarter|half)/u.test(part[0])))
    return percentAt(text, index, end + part[0].length, value * size)
  const score = sign === null && /^\d{1,3}$/u.test(token) ? matchAt(SCORE, text, end) : null
  if (
    score &&
    !matchAt(UNIT, text, end + score[0].length) &&
    isScore(before, value, Number(score.groups?.['number']), text.slice(end + score[0].length))
  )
    return {
      range: [index, end + score[0].length],
      low: value,
      high: Number(score.groups?.['number']),
      approximate: false,
      kind: 'score',
    }
  const range = matchAt(RANGE, text, end)
  const upper = range ? englishNumber(range.groups?.['number'] ?? '') : null
  if (range && upper !== null && !(/ and /u.test(range[0]) && !/between $/iu.test(before))) {
    const stop = end + range[0].length
    // "10 to 15 million": the scale behind the second number counts for both.
    const shared = SCALE_WORD.test(token) ? 1 : scaleOf(range.groups?.['number'] ?? '')
    const scale = value * shared < upper ? shared : 1
    if (value * scale < upper && !(/ to /u.test(range[0]) && isMove(before)))
      return withUnit(text, index, stop, value * scale, upper, false, sign)
  }
  return withUnit(text, index, end, value, value, false, sign, token)
}

function scaleOf(numeral: string): number {
  const word = SCALE_WORD.exec(numeral)?.[0]
  return word === undefined ? 1 : (englishNumber(`1 ${word}`) ?? 1)
}
