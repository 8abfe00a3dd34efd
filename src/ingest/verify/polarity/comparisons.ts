import { distanceBetween, isWithin } from '#article/range.ts'
import type { Range } from '#article/schema.ts'

import { type Quantity, unitRatio } from '../../align/quantity.ts'
import { readValues } from '../../align/read-values.ts'

import { CHINESE_BREAK, clauseAround } from './clause-around.ts'
import type { Opposites, Pair } from './pair.ts'
import { CHINESE_NEGATION } from './words.ts'

/** More or less than something that is named without its amount: 比大选时还高, 低于去年. */
const COMPARED =
  /比(?:[^，。；：\d%一二三四五六七八九十百]|\d{1,4} ?[年月日号]){1,18}?(?:还|更|都|要|略|稍|明显|大幅|有所)*(?:(?<more>高(?!峰)|多|升高|增加|增长|上升|提高)|(?<less>低|少(?!年)|降低|减少|下降|下滑|回落))|(?:(?<over>高于|多于)|(?<under>低于|少于|不及|不如))[^，。；：\d%一二三四五六七八九十百]{2,12}/gu
/** How far from its clause the amount may stand, the break between two clauses included. */
const REACH = 10
/** Between an amount of the original and the one it is compared with. */
const WITH =
  /^(?: (?:percent|per cent|people|points?))?,? (?:compared (?:with|to)|against|versus|vs\.?|(?:up |down )?from)(?: (?:just|only|about|around|nearly|almost|some|more than|less than|a))* [$£€¥]?$/iu

/** How an amount of the original is told to compare with what has no amount there: "58 percent, twice as high as when …". */
const TOLD =
  /^(?: percent| per cent| points?)?,? (?:about |nearly |almost |more than |well |far |much |slightly |still )*(?:(?<more>(?:twice|(?:two|three|four|five|six|ten) times) (?:as (?:high|many|much|large)|the \p{Ll}+)|double (?:the|that|what)|above|higher than|up from)|(?<less>half (?:as (?:high|many|much)|the|that|what)|below|lower than|down from))\b/iu

/**
 * An amount told as more than another although the original gives both and it is less: 投票率44.7%，比大选时还高 with
 * "44.7 percent, compared with 58.2 percent at the general election". Only where the Chinese names the other without its
 * amount.
 */
export function comparisonConflicts(pair: Pair): Opposites[] {
  const { chinese, original, shared } = pair
  const amounts = shared.filter(({ kind }) => kind === 'number')
  if (amounts.length === 0) return []
  const compared = [...chinese.matchAll(COMPARED)]
  if (compared.length === 0) return []
  const quantities = readValues(original, 'en', null).quantities
  for (const { 0: words, index, groups } of compared) {
    const summaryRange: Range = [index, index + words.length]
    const clause = clauseAround(chinese, summaryRange, CHINESE_BREAK)
    // 不及 is no denial.
    if (CHINESE_NEGATION.test(chinese.slice(...clause).replace(words, ''))) continue
    const isMore = groups?.['more'] !== undefined || groups?.['over'] !== undefined
    for (const amount of amounts) {
      if (distanceBetween(amount.summaryRange, clause) > REACH) continue
      const one = quantities.find(
        ({ range }) => isWithin(amount.originalRange, range) || isWithin(range, amount.originalRange),
      )
      const other = one && quantities.find(({ range }) => WITH.test(original.slice(one.range[1], range[0])))
      const told = one && !other && toldOtherwise(pair, one, summaryRange, isMore)
      if (told) return [{ summaryRange, originalRange: told }]
      if (one && other && (isMore ? isLess(one, other) : isLess(other, one)))
        return [{ summaryRange, originalRange: [one.range[1] + leadOf(original.slice(one.range[1])), other.range[1]] }]
    }
  }
  return []
}

/** The same, behind what else is told of it: "1.1 million people followed the moves, more than for any earlier match". */
const TOLD_LATER =
  /^[^.;:—]{0,70}, (?:(?<more>more|higher)|(?<less>fewer|less|lower)) than (?:for |in |at |on )?(?:any|all)\b/iu

/** Where an amount is told in words as the opposite of more, or of less, than what both sentences compare it with. */
function toldOtherwise(
  { original, shared }: Pair,
  { range: [, end] }: Quantity,
  compared: Range,
  isMore: boolean,
): Range | null {
  const behind = original.slice(end)
  const told = TOLD.exec(behind) ?? TOLD_LATER.exec(behind)
  if (!told || isMore === (told.groups?.['more'] !== undefined)) return null
  const stop = end + told[0].length
  const isSame = shared.some(
    ({ summaryRange, originalRange }) => isWithin(summaryRange, compared) && originalRange[0] >= stop,
  )
  const how = told.groups?.['more'] ?? told.groups?.['less'] ?? ''
  return isSame
    ? [TOLD.test(behind) ? end + told[0].search(/\p{L}/u) : end + told[0].lastIndexOf(`${how} than`), stop]
    : null
}

/** Is all of one amount below the other, in the same unit? */
function isLess(one: Quantity, other: Quantity): boolean {
  const ratio = unitRatio(one.unit, other.unit)
  return one.kind === other.kind && ratio !== null && one.high * ratio < other.low
}

function leadOf(text: string): number {
  return text.search(/compared|against|versus|vs|up from|down from|from/iu)
}
