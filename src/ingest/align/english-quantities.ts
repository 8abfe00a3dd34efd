import { ENGLISH_NUMERAL, ENGLISH_START, englishNumber } from '#language/numerals.ts'

import {
  ABOUT,
  fractionAt,
  isScore,
  ORDINAL,
  ORDINAL_STARTS,
  ordinalAt,
  PART,
  percentAt,
  shareOf,
  vagueBounds,
} from './english-fractions.ts'
import { CURRENCY_SIGN, CURRENCY_SIGNS, ENGLISH_UNIT, ENGLISH_UNITS } from './english-units.ts'
import { joinCompounds, matchAt, type Quantity } from './quantity.ts'

const SCALE_WORD = /(?:thousand|million|billion|trillion|bn|mn|m|tn|k)\b/iu

const START = new RegExp(
  String.raw`(?:` +
    String.raw`(?<vague>(?:(?:tens|hundreds) of )?(?:dozens|scores(?= of)|hundreds|thousands|millions|billions|trillions))\b` +
    String.raw`|(?<share>(?:(?:one|two|three|four|five|an?)[- ])?${PART})(?= of\b| (?:the|its|their|that|those|as)\b|[ ,.;]*$|[,.;])` +
    String.raw`|(?<ordinal>${ORDINAL})\b` +
    String.raw`|(?<multiple>(?:doubl|tripl|quadrupl)(?:e[ds]?|ing)\b|twice\b)` +
    String.raw`|(?<unitOnly>(?:half|a quarter of) an? (?=hour|day|month|year|century|decade|mile)|an? (?=hour|week|fortnight|month|decade|century|day)\b|(?<=(?:than|for|nearly|almost|about|within|over|after|in) )a (?=year\b))` +
    String.raw`|(?<sign>${CURRENCY_SIGN}) ?(?=\d)|(?<number>(?:minus |[-−](?=\d))?${ENGLISH_NUMERAL}))`,
  'iuy',
)
/** Words, digits and signs that an amount may begin with; only there the long pattern is tried, which is slow. */
const TOKEN = /[A-Za-z]+|\d[\d.,]*|[$£€¥￥₹−-]/gu
const STARTERS = new Set([
  ...ENGLISH_START.split('|'),
  ...ORDINAL_STARTS,
  ...'a an minus half tens hundreds thousands dozens scores millions billions trillions'.split(' '),
  ...'double doubled doubles doubling triple tripled triples tripling quadruple quadrupled quadrupling twice'.split(
    ' ',
  ),
  ...'us au c hk s nt'.split(' '),
])
const UNIT = new RegExp(
  String.raw`[ -]?(?<unit>${ENGLISH_UNIT})(?![A-Za-z])(?<half> and a half)?(?<old>[- ]olds?\b)?`,
  'iuy',
)
const NUMERAL = new RegExp(ENGLISH_NUMERAL, 'iuy')
const RANGE = new RegExp(
  String.raw`(?:%| (?:percent|per cent|degrees|years?|months?|days?|hours?|minutes?|miles?|feet)|-(?=to-))?(?: (?:to|or|and) |-to-| ?[-–—] ?)(?<sign>${CURRENCY_SIGN})?(?<number>${ENGLISH_NUMERAL})`,
  'iuy',
)
const SIGN_BEHIND = new RegExp(String.raw`(?:${CURRENCY_SIGN}) ?$`, 'iu')
const RATIO = new RegExp(
  String.raw`(?: in(?: every)? | out of(?: every)? |-in-)(?<whole>${ENGLISH_NUMERAL})(?!(?:st|nd|rd|th))`,
  'iuy',
)
const SHARE_BEHIND = new RegExp(String.raw`[- ](?<part>${PART})\b(?! place)`, 'iuy')
const SCORE =
  /[-–](?<number>\d{1,3})(?!\d|[.,]\d|%|-\d| ?[a-z]*(?:million|billion|bn|mph|km|years?|min|day|percent))/iuy
const MORE_THAN = /(?:more than|over|exceed\w*|upwards? of|well over|above|at least) (?:an? )?$/iu
/** What makes of "$1.05 to $94.98" a step and a level, or two levels. */
const MOVES =
  /\b(?:from|rose|rises?|fell|falls?|gained|lost|up|down|dropped|climbed|jumped|slid|slipped|added|shed|increased?|declined?|advanced|cut|raised|by) (?:by )?$/iu
const NAMED = /(?:^|[\s(“"'‘])(?:[A-Z][A-Za-z’'.&]*|No\.?|#)[ -]$/u
/** Capitals before a number that are no name: the start of a sentence, and words that may start one. */
const NOT_NAMED =
  /(?:^|[\s(“"'‘])(?:The|In|On|At|By|For|From|Of|And|But|About|Some|Around|Only|Just|Nearly|Almost|Over|More|Another|All|These|Those|Its|Their|With|After|Before|Since|When|While|That|This|Both|Last|Next|First|To|Up|Under|As|Aged|Age|Mr|Mrs|Ms|Dr|Roughly|Each|Every|Another|Other|A|An|Within|Between|Until|Of|If|Those|There|Has|Have|We|He|She|They|It|I|You|Until|Through|What|His|Her|Our|My|Your|Other|How|So|Then|Today|Now) $/u

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
    if (!quantity) continue
    done = quantity.range[1]
    found.push(quantity)
  }
  return joinCompounds(found, text)
}

function startsAmount(token: string): boolean {
  return !/^[a-z]/iu.test(token) || STARTERS.has(token.toLowerCase())
}

function readAt(text: string, index: number, match: RegExpMatchArray): Quantity | null {
  const { vague, share, ordinal, multiple, unitOnly, sign } = match.groups ?? {}
  const token = match[0]
  const end = index + token.length
  if (vague) {
    const [low, high] = vagueBounds(vague)
    return withUnit(text, index, end, low, high, true)
  }
  if (share) return fractionAt(text, index, end, share)
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

function amountAt(text: string, index: number, token: string, sign: string | null): Quantity | null {
  const cold = /^(?:minus |[-−])/iu.exec(token)
  const end = index + token.length
  const value = englishNumber(cold ? token.slice(cold[0].length) : token)
  const before = textBefore(text, index)
  if (value === null) return null
  if (/^s\b/u.test(text.slice(end)) && /\bin (?:his|her|their|my|your|our) (?:[a-z]+[ -])?$/iu.test(before))
    return { range: [index, end + 1], low: value, high: value + 9, approximate: true, kind: 'age', unit: 'year' }
  if (cold) return withUnit(text, index, end, -value, -value, false)
  if (sign === null && /^-?[A-Za-z]/u.test(text.slice(end)) && /\d$/u.test(token) && !matchAt(UNIT, text, end))
    return /^-[a-z]/u.test(text.slice(end)) ? withUnit(text, index, end, value, value, false) : name(index, end, value)
  if (sign === null && /(?:[A-Za-z][-‑–]|[#/])$/u.test(before) && !/[a-z]-$/u.test(before))
    return name(index, end, value)
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
    if (value * scale < upper && !(/ to /u.test(range[0]) && MOVES.test(before)))
      return withUnit(text, index, stop, value * scale, upper, false, sign)
  }
  return withUnit(text, index, end, value, value, false, sign, token)
}

/** The text before a number, without the sign of its currency. */
function textBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - 28), at).replace(SIGN_BEHIND, '')
}

function scaleOf(numeral: string): number {
  const word = SCALE_WORD.exec(numeral)?.[0]
  return word === undefined ? 1 : (englishNumber(`1 ${word}`) ?? 1)
}

/** A number with the unit behind it; null where it is an article or a pronoun. */
function withUnit(
  text: string,
  start: number,
  end: number,
  low: number,
  high: number,
  open: boolean,
  sign: string | null = null,
  token = '',
): Quantity | null {
  const found = matchAt(UNIT, text, end)
  const unit = found ? ENGLISH_UNITS.get(found.groups?.['unit']?.toLowerCase() ?? '') : undefined
  const before = textBefore(text, start)
  const near = open || ABOUT.test(before)
  const top = !open && low === high && MORE_THAN.test(before) ? low + stepOf(low) : high
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
  const stop = found && unit && unit.kind !== 'count' ? end + found[0].length : end
  if (found && unit?.kind === 'duration' && found.groups?.['old'])
    return { range: [start, stop], ...amount, kind: 'age', unit: 'year' }
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
  if (low === high && low < 150 && isAge(before, text.slice(end, end + 12)))
    return { range: [start, end], ...amount, kind: 'age', unit: 'year' }
  if (/^(?:one|zero|\(one\))$/iu.test(token) || (/^an? $/iu.test(text.slice(start, end + 1)) && low === 1)) return null
  // The Three Gorges, the Big Four.
  if (/^[A-Z][a-z]+$/u.test(token) && /[\p{L},] $/u.test(before)) return name(start, end, low)
  if (!near && !open && /\d$/u.test(token) && NAMED.test(before) && !NOT_NAMED.test(before))
    return name(start, end, low)
  return { range: [start, end], ...amount, kind: 'count' }
}

/** "aged 36", "at the age of 74", "Aldrin, 89, returned", "Yahya was just 18 and". */
function isAge(before: string, behind: string): boolean {
  if (/(?:\baged?|\bage of|\bages) $/iu.test(before)) return true
  if (/[A-Z][\p{L}’'.-]+, $/u.test(before)) return /^[,.)]/u.test(behind)
  return (
    /\b(?:was|is|were|are|turn(?:ed|s)?|be|being) (?:just |only )?$/u.test(before) &&
    /^(?:[.,;]|$| (?:and|when|at the time)\b)/u.test(behind)
  )
}

/** What the last digit that is not nought counts: `350 -> 10`, `1100 -> 100`. */
function stepOf(value: number): number {
  if (!Number.isInteger(value)) return value * 0.1
  let step = 1
  while (value >= step * 10 && value % (step * 10) === 0) step *= 10
  return step
}

function name(start: number, end: number, value: number): Quantity {
  return { range: [start, end], low: value, high: value, approximate: false, kind: 'name' }
}
