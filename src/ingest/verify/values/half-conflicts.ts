import { conflictOf, type FoundConflict, type LinkedSentence, rangeOf } from '../found-conflict.ts'

/** Half of a year, a match or an age, with the year before it; 近半 and 多半 are no halves that one of two could be. */
const CHINESE =
  /(?:(?:今|明|去|同|当|前|后|全|\d{4})年(?:的)?)?(?:(?<first>上|前)|(?<second>下|后))半(?:年|场|程|叶|段|个?赛季|个?世纪)/gu
const ENGLISH =
  /\b(?:the )?(?:(?<first>first|opening)|(?<second>second|latter|final|closing))[- ]half\b(?![- ](?:a |an |century|hour|mile|dozen|million|billion|decade))(?: of (?:the |this |last |next )?(?:year|\d{4}))?/giu
/** What else tells a half: months, an end of the year or of the match. */
const OTHERWISE =
  /\b(?:January|February|March|April|June|July|August|September|October|November|December|quarter|half[- ]?time|interval|minutes?|later this year|rest of the year|mid-?year|midway|stoppage|other half|halves)\b/iu

/**
 * One half told as the other: 2027年上半年 with "in the second half of 2027". Only where either side speaks of one half
 * alone, and the original of nothing else that may tell which.
 */
export function halfConflicts(summary: string, linked: readonly LinkedSentence[]): FoundConflict[] {
  const said = [...summary.matchAll(CHINESE)]
  const originals = linked.flatMap(({ sentence, text }) =>
    [...text.matchAll(ENGLISH)].map((match) => ({ sentence, text, match })),
  )
  const [here] = said
  const [there] = originals
  if (!here || !there || originals.some(({ text }) => OTHERWISE.test(text))) return []
  if (said.some((match) => isFirst(match) !== isFirst(here))) return []
  if (originals.some(({ match }) => isFirst(match) === isFirst(here))) return []
  return [conflictOf('date', [summary, rangeOf(here)], there, rangeOf(there.match))]
}

function isFirst({ groups }: RegExpExecArray): boolean {
  return groups?.['first'] !== undefined
}
