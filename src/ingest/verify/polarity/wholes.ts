import type { Opposites, Pair } from './pair.ts'

/** All of something, right before it in Chinese: 全部建议, 所有的乘客. */
const ALL = /(?:全部|所有|全体|一切)的?(?:这些|此类|[\d一二三四五六七八九十百]+[个名项条位家])?$/u
/** A part of it. */
const SOME = /(?:大部分|大多数|多数|部分|一些|若干|半数|少数|个别)的?$/u
const ENGLISH_ALL =
  /\b(?:all|every one|each|the whole) (?:of )?(?:the |its |his |her |their |these |those )?(?:\w+ )?$/iu
const ENGLISH_SOME =
  /\b(?:most|many|some|several|few|half|part|a (?:majority|minority|handful|number)) of (?:the |its |his |her |their |these |those )?(?:\w+ )?$/iu
/** What tells of the whole in other words, or of a part. */
const ANY_ALL = /\b(?:all|every\w*|each|whole|entire\w*|both|full\w*|complet\w*|total\w*|without exception|no \w+)\b/iu
const ANY_SOME = /\b(?:most\w*|many|some|several|few|half|part\w*|majority|minority|handful|except|apart from|but)\b/iu

/**
 * All told for a part, and a part for all: 接受全部建议 with "accepted most of the recommendations". Only right before the same
 * thing, where the original has no other word that may mean the one told.
 *
 * @param english all that the Chinese sentence is linked to
 */
export function wholeConflicts({ chinese, original, shared }: Pair, english: string): Opposites[] {
  for (const { kind, summaryRange, originalRange } of shared) {
    if (kind !== 'term' || summaryRange[1] - summaryRange[0] < 2) continue
    const [before, there] = [chinese.slice(0, summaryRange[0]), original.slice(0, originalRange[0])]
    const [said, told, other] = ALL.test(before)
      ? [ALL.exec(before), ENGLISH_SOME.exec(there), ANY_ALL]
      : [SOME.exec(before), ENGLISH_ALL.exec(there), ANY_SOME]
    if (!said || !told || other.test(english)) continue
    return [
      {
        kind: 'other',
        summaryRange: [said.index, summaryRange[1]],
        originalRange: [told.index, originalRange[1]],
      },
    ]
  }
  return []
}
