import type { Opposites, Pair } from './pair.ts'

const FIRST = /(?:首[位个次名例家座艘届支款部]|第一[位个次名例家座艘届支款部]|头一[位个次名])/gu
const LATER = /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?=[\p{Ll}-])/giu
/** What else may be first, or tells of what came before. */
const EITHER = /\b(?:first|1st|debut|earliest|never before|only|largest|biggest|highest|most|best|fastest|longest)\b/iu
/** How far behind 首位 what is counted may begin. */
const REACH = 4

/**
 * The first told although the original counts on: 首位女州长 with "the second woman to hold the office". Only where both count
 * the same, and the original has nothing else that is first.
 *
 * @param english all that the Chinese sentence is linked to
 */
export function firstConflicts({ chinese, original, shared, hinted }: Pair, english: string): Opposites[] {
  if (EITHER.test(english)) return []
  for (const { 0: said, index } of chinese.matchAll(FIRST))
    for (const { 0: told, index: at } of original.matchAll(LATER)) {
      const [end, stop] = [index + said.length, at + told.length]
      const isSame = [...shared, ...hinted].some(
        ({ kind, summaryRange, originalRange }) =>
          kind === 'term' && summaryRange[0] >= end && summaryRange[0] - end <= REACH && originalRange[0] === stop,
      )
      if (isSame) return [{ kind: 'other', summaryRange: [index, end], originalRange: [at, stop - 1] }]
    }
  return []
}
