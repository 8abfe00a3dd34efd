import { isWithin } from '#article/range.ts'
import type { Range } from '#article/schema.ts'

import type { Collation } from '../../align/collate.ts'
import { sharedBy } from '../../align/shared-by.ts'
import { CHINESE_BREAK, clauseAround } from '../polarity/clause-around.ts'

/** How far behind a number what it counts is looked for. */
const REACH = 9
const ORIGINAL_REACH = 36
/** What ends the words that belong to a number: the next number, and what joins another thing to it. */
const BREAK = /[\d，。；、：（(一二三四五六七八九十两和与及]/u
const ORIGINAL_BREAK =
  /[\d,.;:()–—]|\b(?:and|or|but|from|in|for|to|with|by|at|on|who|that|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)\b/u

/**
 * Do the words behind a number of a Chinese sentence and those behind a number of the original name the same thing: 机构
 * and "institutions" behind 12家 and "10"?
 *
 * @param summary the Chinese sentence's index and text, and the number's range
 * @param original the same of the original
 */
export function countSame(
  summary: { at: number; text: string; range: Range },
  original: { at: number; text: string; range: Range },
  collation: Collation,
): boolean {
  const here = behind(summary.text, summary.range, REACH, BREAK)
  const there = behind(original.text, original.range, ORIGINAL_REACH, ORIGINAL_BREAK)
  return sharedBy(collation, summary.at, original.at).some(
    ({ kind, level, summaryRange, originalRange }) =>
      (kind === 'term' || kind === 'name') &&
      level === 2 &&
      isWithin(originalRange, there) &&
      isWithin(summaryRange, here),
  )
}

/** How many words and names the clause that a number of a Chinese sentence stands in shares with a sentence of the original. */
export function sharedAround(
  summary: { at: number; text: string; range: Range },
  original: number,
  collation: Collation,
): number {
  const clause = clauseAround(summary.text, summary.range, CHINESE_BREAK)
  return sharedBy(collation, summary.at, original).filter(
    ({ kind, level, summaryRange }) =>
      (kind === 'name' || (kind === 'term' && summaryRange[1] - summaryRange[0] > 1)) &&
      level === 2 &&
      isWithin(summaryRange, clause),
  ).length
}

/** What stands behind a number up to the next break. */
function behind(text: string, [, end]: Range, reach: number, stop: RegExp): Range {
  const rest = text.slice(end, end + reach)
  const broken = rest.search(stop)
  return [end, end + (broken < 0 ? rest.length : broken)]
}
