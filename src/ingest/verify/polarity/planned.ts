import { distanceBetween, isWithin } from '#article/range.ts'
import type { Range } from '#article/schema.ts'

import { CHINESE_BREAK, clauseAround } from './clause-around.ts'
import type { Opposites, Pair } from './pair.ts'
import { englishClause } from './stance.ts'
import { CHINESE_NEGATION, ENGLISH_NEGATION } from './words.ts'

const DONE = /(?<![不而])(?:已经|业已|早已|现已|均已|已)(?!婚|故|知|逝|满|达|超|近|届|过|久)/gu
/** Where something is decided, said or hoped, what has been done is no more than that. */
const OPEN =
  /可能|或许|或[将会]|也许|计划|规划|打算|准备|筹备|拟|将|[会要](?:被|再|把)|预计|预期|预定|定于|决定|有望|希望|考虑|威胁|警告|建议|提议|提出|要求|申请|宣布|公布|表示|承诺|答应|同意|批准|许可|授权|签署|签订|签约|达成|安排|报名|注册|登记|订购|下单|预订|呼吁|目标|如果|若|倘|一旦|除非|能|可|尚|仍|还/u
/** Not yet done: "might be laid off", "plans to close". */
const NOT_YET =
  /\b(?:might|may|could)(?: (?:soon|also|eventually|yet))? (?!have\b)\p{Ll}+|\b(?:plan(?:s|ned|ning)?|intend(?:s|ed)?|propos(?:es|ed|ing)|threaten(?:s|ed|ing)|hop(?:es|ed|ing)|aim(?:s|ed|ing)?|want(?:s|ed)?) to \p{Ll}+/giu
/** Done all the same. */
const ALREADY = /\b(?:already|has|(?<!\b(?:would|could|should|might|may) )have|since)\b/iu
/** How far the amount may be from the words that say whether it is done, in the Chinese and in the original. */
const REACH = 8
const ORIGINAL_REACH = 40

/**
 * What may be done, or is meant to be, told as done: 已经裁掉1.5万人 with "as many as 15,000 might be laid off". Only beside an
 * amount or a time that both have, where nothing in the Chinese leaves it open.
 *
 * @param english all that the Chinese sentence is linked to
 */
export function plannedConflicts({ chinese, original, shared }: Pair, english: string): Opposites[] {
  if (ALREADY.test(english)) return []
  for (const { 0: word, index } of chinese.matchAll(DONE)) {
    const done: Range = [index, index + word.length]
    const clause = clauseAround(chinese, done, CHINESE_BREAK)
    const said = chinese.slice(...clause)
    if (OPEN.test(said) || CHINESE_NEGATION.test(said)) continue
    for (const { 0: words, index: at } of original.matchAll(NOT_YET)) {
      const notYet: Range = [at, at + words.length]
      const isSame = shared.some(
        ({ kind, summaryRange, originalRange }) =>
          (kind === 'number' || kind === 'date') &&
          isWithin(summaryRange, clause) &&
          distanceBetween(summaryRange, done) <= REACH &&
          distanceBetween(originalRange, notYet) <= ORIGINAL_REACH &&
          !/[;:—]|, /u.test(original.slice(Math.min(originalRange[1], notYet[1]), Math.max(originalRange[0], at))),
      )
      if (isSame && !ENGLISH_NEGATION.test(original.slice(...englishClause(original, notYet))))
        return [{ summaryRange: done, originalRange: notYet, kind: 'other' }]
    }
  }
  return []
}
