import type { Range } from '#article/schema.ts'

import { CHINESE_BREAK, clauseAround } from './clause-around.ts'
import type { Opposites, Pair } from './pair.ts'
import { DENIES, englishClause, NO_DENIALS } from './stance.ts'

const LIKELY = /很可能|极可能|极有可能|大有可能|大概率|(?<!不太?|不大|没有|没|无|未必)可能(?!性)会?/gu
const UNLIKELY = /不太可能|不大可能|不可能会?|不太会|可能性不大|希望渺茫/gu
/** How far from it stands what is likely: 可能还会再次上升. */
const REACH = 6
const ENGLISH_LIKELY =
  /(?<!\b(?:not|never|less|un|as|more)(?: \p{L}+ly)? |n['’]t (?:\p{L}+ly )?)\blikely to (?:be |have |see |\p{L}+ly )?$/iu
const ENGLISH_UNLIKELY = /\bunlikely (?:ever |again )?to (?:be |have |see |\p{L}+ly )?$/iu
/** How much, how soon or whether at all it is: of that the original may say something else. */
const MEASURED =
  /[才就只]|会不会|是否|大幅|大规模|明显|显著|急剧|迅速|立[即刻]|马上|很快|尽快|短期|近期|完全|全部|全面|彻底|长期|永远|太大|过多/u
/** What turns the likely into its opposite: not before, not more than, only if. */
const UNLESS =
  /\b(?:before|until|unless|without|only|except|soon|any ?time|more|less|fewer|than|all|every|no|not|never|if|when|whether|but|enough|fully|slightly|modestly|somewhat|gradually|slowly|briefly|little|alone|stop|fail|avoid|prevent)\b|n['’]t\b/iu

/**
 * What is unlikely told as likely, or the other way: 死亡人数不太可能再上升 with "the toll was likely to rise further". Only
 * where both say it of the same deed, and nothing in either clause limits it.
 */
export function chanceConflicts({ chinese, original, shared }: Pair): Opposites[] {
  if (!/likely/iu.test(original)) return []
  const senses = [
    [LIKELY, ENGLISH_UNLIKELY],
    [UNLIKELY, ENGLISH_LIKELY],
  ] as const
  for (const [here, there] of senses)
    for (const { 0: word, index } of chinese.matchAll(here)) {
      const end = index + word.length
      const clause = clauseAround(chinese, [index, end], CHINESE_BREAK)
      const rest = chinese.slice(clause[0], index) + chinese.slice(end, clause[1])
      if (DENIES.test(rest.replace(NO_DENIALS, '')) || MEASURED.test(rest)) continue
      for (const { kind, summaryRange, originalRange } of shared) {
        if (kind !== 'term' || summaryRange[0] < end || summaryRange[0] > Math.min(end + REACH, clause[1])) continue
        const [start, stop] = englishClause(original, originalRange)
        const odds = there.exec(original.slice(start, originalRange[0]))
        if (!odds || UNLESS.test(original.slice(start, start + odds.index) + original.slice(originalRange[1], stop)))
          continue
        const range: Range = [index, summaryRange[1]]
        return [{ summaryRange: range, originalRange: [start + odds.index, originalRange[1]] }]
      }
    }
  return []
}
