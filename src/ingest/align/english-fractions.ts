import { englishNumber } from '#language/numerals.ts'

import { matchAt, type Quantity } from './quantity.ts'

const UNIT_ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ORDINALS = new Map<string, number>([
  ...UNIT_ORDINALS.map((word, at) => [word, at + 1] as const),
  ...'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, at) => [word, at + 10] as const),
  ...TENS.flatMap((ten, tens) => UNIT_ORDINALS.map((word, at) => [`${ten}-${word}`, tens * 10 + 21 + at] as const)),
  ...TENS.map((ten, tens) => [ten.replace('y', 'ieth'), tens * 10 + 20] as const),
])
/** The words that an ordinal may begin with. */
export const ORDINAL_STARTS = [...ORDINALS.keys()].filter((word) => !word.includes('-'))
/** Source of a pattern: an ordinal from the third on, in words or digits; first and second are too many other things. */
export const ORDINAL = String.raw`(?:(?:${TENS.join('|')})-)?(?:${[...ORDINALS.keys()]
  .filter((word) => !/-|^first$|^second$/u.test(word))
  .toReversed()
  .join('|')})|(?:${TENS.join('|')})-(?:first|second)|\d{1,3}(?:st|nd|rd|th)`

/** The parts that fractions count, in percent. */
const SHARES = new Map([
  ['half', 50],
  ['third', 100 / 3],
  ['quarter', 25],
  ['fifth', 20],
  ['sixth', 100 / 6],
  ['seventh', 100 / 7],
  ['eighth', 12.5],
  ['ninth', 100 / 9],
  ['tenth', 10],
])
/** Source of a pattern: the part that a fraction counts, "quarters". */
export const PART = '(?:half|halves|(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?)'

/** What stands before an amount that is not exact. */
export const ABOUT =
  /(?:about|around|some|nearly|almost|over|under|roughly|approximately|than|least|most|up to|estimated|close to|upwards? of|just|only|above|below|virtually|as (?:many|much|few|little|long) as|well over) (?:an? )?$/iu

/** An amount in percent at `[start, end)` of the text. */
export function percentAt(text: string, start: number, end: number, value: number): Quantity {
  const before = text.slice(Math.max(0, start - 24), start)
  // Thirds in both languages come to the same digits.
  const amount = Number(value.toFixed(4))
  return { range: [start, end], low: amount, high: amount, approximate: ABOUT.test(before), kind: 'percent' }
}

/** How much a part is, in percent: `quarters -> 25`; undefined where it is none. */
export function shareOf(part: string): number | undefined {
  return SHARES.get(part.toLowerCase().replace(/s$/u, ''))
}

/** How much the words of a fraction are, in percent: `two-tenths -> 20`; null where they are none. */
export function fractionOf(words: string): number | null {
  const size = shareOf(/[a-z]+$/iu.exec(words)?.[0] ?? '')
  const count = /^(?<count>[a-z]+)[- ]/iu.exec(words)?.groups?.['count']?.toLowerCase()
  const number = count === undefined || /^an?$/u.test(count) ? 1 : englishNumber(count)
  if (!size || number === null || (count === undefined && size !== 50)) return null
  return number * size
}

/** A fraction in words, "three quarters", "half", "a third"; null for "the third" and "the second half of 2024". */
export function fractionAt(text: string, start: number, end: number, words: string): Quantity | null {
  const share = fractionOf(words)
  if (share === null) return null
  if (/\b(?:second|first|other|latter|back|better|the|final) $/iu.test(text.slice(Math.max(0, start - 8), start)))
    return null
  if (/^ of (?:an?|one|1) (?:century|hour|day|mile|year|per)/u.test(text.slice(end, end + 17))) return null
  return percentAt(text, start, end, share)
}

/** An ordinal from the third on; "a third" alone is a fraction. */
export function ordinalAt(text: string, start: number, end: number, word: string): Quantity | null {
  const value = ORDINALS.get(word.toLowerCase()) ?? Number.parseInt(word, 10)
  if (value === 3 && /\ba $/iu.test(text.slice(Math.max(0, start - 3), start)) && !/^ [a-z]/u.test(text.slice(end)))
    return percentAt(text, start - 2, end, 100 / 3)
  // "The 70th anniversary" is 70 years, 70周年.
  const year = /^ anniversary\b/u.exec(text.slice(end, end + 12))
  if (year && value > 2)
    return { range: [start, end], low: value, high: value, approximate: false, kind: 'duration', unit: 'year' }
  if (!(value > 2)) return null
  return { range: [start, end], low: value, high: value, approximate: false, kind: 'ordinal' }
}

const VAGUE = new Map([
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
])

/** The least and the greatest that a vague plural may mean: `tens of thousands -> [20000, 100000]`. */
export function vagueBounds(words: string): [low: number, high: number] {
  const [first = '', second] = words.toLowerCase().split(' of ')
  const times = second === undefined ? 1 : first === 'tens' ? 10 : (VAGUE.get(first) ?? 1)
  const size = (VAGUE.get(second ?? first) ?? 1) * times
  return [size * 2, size * 10]
}

const MATCH =
  /\b(?:w[io]n|wins|winning|beat\w*|lost|los\w+|defeat\w*|dr[ae]w\w*|lead\w*|led|victory|score\w*|down|up|tied?|vote\w*|ruling|decision|margin|by|ahead|a|the) (?:\w+ ){0,3}$/iu

/** Are two numbers with a dash the sides of a score, "won 3-2", "a 6-3 ruling"? "26-32 mutations" is a range. */
export function isScore(before: string, first: number, second: number, behind: string): boolean {
  return first >= second || MATCH.test(before) || !/^ [a-z]/u.test(behind)
}

/** People of whom an age is told with "of": "a boy of 14". */
const AGED =
  /\b(?:boys?|girls?|man|woman|child|youth|teenager|student|pupil|junior|widow|widower|farmer|lad|son|daughter|baby|infant) of $/iu

/** Is a number an age: "aged 36", "between the ages of 25 and 30", "Aldrin, 89, returned", "now 84,", "a boy of 14 who"? */
export function isAge(before: string, behind: string): boolean {
  if (/(?:\baged?|\bage of|\bages(?: of)?) (?:between |from )?(?:about |around )?$/iu.test(before)) return true
  const alone = /^(?:[,.;)]|$| (?:and|when|at the time|who|that|is|was|had|has)\b)/u.test(behind)
  if (AGED.test(before)) return alone
  if (/\b(?:lived? to(?: be)?|died (?:[\w ]+ )?at) $/iu.test(before))
    return !/^ (?:[a-z]+\.m|percent|o’clock|[ap]\.)/u.test(behind)
  if (/(?:\b(?:throne|married|retired|died|joined up|began|started|left|king|queen|president)|,) at $/iu.test(before))
    return /^[,.;)]/u.test(behind)
  if (/[A-Z][\p{L}’'.-]+, $/u.test(before)) return /^[,.)]/u.test(behind)
  if (/[a-z]+, $/u.test(before)) return /^, [a-z]/u.test(behind)
  if (/[,(] ?(?:then|now|just) $/u.test(before)) return /^[,.;)]/u.test(behind)
  return (
    /\b(?:was|is|were|are|turn(?:ed|s)?|be|being) (?:just |only |about |around |barely |nearly |almost |probably )?$/u.test(
      before,
    ) && /^(?:[.,;]|$| (?:and|when|at the time)\b)/u.test(behind)
  )
}

const RACE = /\d{1,2}:[0-5]\d:[0-5]\d(?![\d:])/uy

/** The time of a race at a place of a text, 2:13:44, in hours; null where there is none. */
export function raceAt(text: string, start: number): Quantity | null {
  const found = matchAt(RACE, text, start)?.[0]
  if (found === undefined) return null
  const [hours = 0, minutes = 0, seconds = 0] = found.split(':').map(Number)
  const value = hours + minutes / 60 + seconds / 3600
  return {
    range: [start, start + found.length],
    low: value,
    high: value,
    approximate: false,
    kind: 'duration',
    unit: 'hour',
  }
}
