import { isWithin, meet, textBetween } from '#article/range.ts'
import type { Range } from '#article/schema.ts'

import { rememberingLast } from '#language/remembering.ts'

import type { DeniableAntonyms } from './antonyms/antonyms.ts'
import { ATTITUDES } from './antonyms/attitude.ts'
import { CHANGES, TRENDS } from './antonyms/change.ts'
import { ACTS } from './antonyms/deeds.ts'
import { COMPARATIVES, SUPERLATIVES } from './antonyms/rank.ts'
import { STATES } from './antonyms/state.ts'
import { isConverse, type Opposites, type Pair } from './pair.ts'
import { chineseClause, chineseStance, differsInMood, englishClause, englishStance, type Stance } from './stance.ts'

/** Of two that tell of one turn, the first is told: 最常见 rather than 常见. */
const ANTONYMS = [...SUPERLATIVES, ...COMPARATIVES, ...ATTITUDES, ...TRENDS, ...CHANGES, ...STATES, ...ACTS]

/** A word of one of two senses, with its denial, and the sense it comes to; null where that is open. */
interface Said {
  range: Range
  sense: 0 | 1 | null
  isDenied: boolean
}

/**
 * Where a Chinese sentence has one sense of a pair and what it is linked to has the other, whether in a word of its own
 * or as the denial of the first: 握手言和 with "never made their peace" and with "fell out". All words of the pair, on
 * either side, must agree with each other, and the two clauses speak of something else that they share.
 *
 * @param english all that the Chinese sentence is linked to
 */
export function antonymConflicts(pair: Pair, english: string): Opposites[] {
  const found: Opposites[] = []
  for (const antonyms of antonymsIn(pair.chinese)) {
    const opposites = oppositesIn(pair, english, antonyms)
    if (opposites && !found.some(({ summaryRange }) => meet(summaryRange, opposites.summaryRange)))
      found.push(opposites)
  }
  return found
}

/** Those of which a Chinese sentence has a word; remembered for each sentence it is linked to. */
const antonymsIn = rememberingLast((chinese) =>
  ANTONYMS.filter(({ chinese: words }) => words.some((sense) => chinese.search(sense) >= 0)),
)

function oppositesIn(pair: Pair, english: string, antonyms: DeniableAntonyms): Opposites | null {
  const here = saidIn(pair.chinese, antonyms.chinese, chineseStance)
  const sense = here[0]?.sense ?? null
  if (sense === null || here.some((said) => said.sense !== sense)) return null
  const { english: words, hints, either, needsSubject } = antonyms
  const there = saidIn(pair.original, words, englishStance)
  if (there.length === 0 || (either && english.search(either) >= 0)) return null
  const all = english === pair.original ? there : saidIn(english, words, englishStance)
  if (all.some((said) => said.sense !== 1 - sense) || (hints && english.search(hints[sense]) >= 0)) return null
  for (const { range, isDenied } of here)
    for (const said of there) {
      // Neither safe nor dangerous is nothing that the two could disagree on.
      if (isDenied && (said.isDenied || ENGLISH_DENIAL_ANYWHERE.test(english))) continue
      if (isConverse(pair, range, said.range)) continue
      const [zh, en] = [chineseClause(pair.chinese, range), englishClause(pair.original, said.range)]
      if (differsInMood(pair.chinese.slice(...zh), pair.original.slice(...en))) continue
      if (isAnchored(pair, range, said.range, zh, needsSubject))
        return { summaryRange: range, originalRange: said.range }
    }
  return null
}

function saidIn(
  text: string,
  words: readonly [RegExp, RegExp],
  stanceOf: (text: string, word: Range) => Stance,
): Said[] {
  // Most are not there, and to look for one costs far less than to list all there are.
  return words.flatMap((sense, at) =>
    (text.search(sense) < 0 ? [] : [...text.matchAll(sense)]).map(({ 0: word, index }): Said => {
      const { is, from } = stanceOf(text, [index, index + word.length])
      const pole = is === 'open' ? null : (is === 'said') === (at === 0) ? 0 : 1
      return { range: [from, index + word.length], isDenied: is === 'denied', sense: pole }
    }),
  )
}

/** What Chinese denies may be what the original denies elsewhere. */
const ENGLISH_DENIAL_ANYWHERE =
  /\b(?:not|no|never|none|nor|neither|nobody|nothing|without|hardly|barely|cannot|fail(?:s|ed|ing)?|refus\w+|unable|unlikely|lack\w*|before any(?:one|body))\b|n['’]t\b/iu

/** How far what is shared may be from the two words, in the Chinese and in the original. */
const REACH = 14
const ORIGINAL_REACH = 70
/** The same for a subject, which an English sentence parts from its verb by whole phrases. */
const SUBJECT_REACH = 6
const ORIGINAL_SUBJECT_REACH = 110
const STRONG_BREAK = /[;:—?!]|\. |[,;] (?:but|while|whereas|although|though) | but | whereas /u

/** Do both words stand near something that the two share? */
function isAnchored(
  { chinese, original, shared }: Pair,
  word: Range,
  originalWord: Range,
  clause: Range,
  needsSubject: boolean,
): boolean {
  return shared.some(({ kind, summaryRange, originalRange }) => {
    if (!isWithin(summaryRange, clause)) return false
    if (meet(summaryRange, word) || meet(originalRange, originalWord)) return false
    if (kind === 'term' && summaryRange[1] - summaryRange[0] < 2) return false
    if (
      needsSubject &&
      (kind === 'number' || kind === 'date' || summaryRange[1] > word[0] || originalRange[1] > originalWord[0])
    )
      return false
    const gap = textBetween(chinese, summaryRange, word)
    const originalGap = textBetween(original, originalRange, originalWord)
    return (
      gap.length <= (needsSubject ? SUBJECT_REACH : REACH) &&
      originalGap.length <= (needsSubject ? ORIGINAL_SUBJECT_REACH : ORIGINAL_REACH) &&
      !STRONG_BREAK.test(originalGap)
    )
  })
}
