import type { Range } from '#article/schema.ts'

import type { Mention } from './mentions.ts'
import { type Proof, worthOf } from './support.ts'
import { ROLES } from './words.ts'

/** Behind a name in Chinese: who it names speaks. */
const SPEAKS =
  /^(?:[^，。；：]{0,4})?(?:说|表示|称(?!为|作)|讽刺|嘲讽|认为|警告|指出|反驳|坚称|强调|直言|感叹|透露|回忆|解释|批评|抱怨|打趣|断言|答|回答)/u
/** Around a name in the original: "…” said Tveit, Tveit told reporters. */
const SAID =
  /\b(?:said|says|added|told \p{L}+|warned|argued|wrote|quipped|joked|remarked|insisted|explained|replied|answered) $/u
const SAYS =
  /^(?:,[^,]{1,60},)? (?:said|says|added|told|warned|argued|wrote|quipped|joked|remarked|insisted|explained|replied|answered)\b/u

/** Are both told as the one who speaks, so that whoever else is spoken of is not meant? */
function areSpeakers(chinese: string, place: Range, original: string, range: Range): boolean {
  const speaks = SPEAKS.test(chinese.slice(place[1]))
  return speaks && (SAID.test(original.slice(0, range[0])) || SAYS.test(original.slice(range[1])))
}

/** What may stand between a name in English and the word for what somebody is that follows it. */
const APPOSED = /^, (?:[\p{L}\d-]+ ){1,5}$/u
/** As much may stand in Chinese between that word and the name: 政治局|委员. */
const ROLE_REACH = 2

/** The first name before a family name. */
const FORENAME = /(?:[^的了是和与由被\p{P}\s]{1,4}[·•・‧])+$/u

/**
 * Does the same word for what somebody is stand right beside both names: 外甥哈恩 with "nephew, Otto Frisch", 政治局委员克伦茨
 * with "Schabowski, a member of the Politburo"?
 */
function haveOneRole(
  proofs: readonly Proof[],
  chinese: string,
  [place]: Range,
  original: string,
  range: Range,
): boolean {
  const start = place - (FORENAME.exec(chinese.slice(0, place))?.[0].length ?? 0)
  return proofs.some(({ kind, summaryRange, originalRange }) => {
    if (kind === 'number' || kind === 'date' || summaryRange[1] > start) return false
    const gap = start - summaryRange[1]
    if (originalRange[1] <= range[0]) return gap === 0 && range[0] - originalRange[1] <= ', '.length
    return gap <= ROLE_REACH && APPOSED.test(original.slice(range[1], originalRange[0]))
  })
}

/** Before a name that begins its clause in Chinese there is at most what somebody is; behind it somebody does something. */
const BEGINS = /(?:^|[，。；：])[^，。；：、“”的了在和与被把向对给由让使据]{0,8}$/u
const NO_SUBJECT = /^[的和与及、之们]/u
/** When or where something happened may stand before the name in English. */
const LEADS_IN = /^(?:(?:In|On|At|By|After|During|Until|For) (?!(?:his|her|their)\b)[^,;:]{1,50},? )?$/u
/** The same behind a name at the start of an English sentence, after what somebody is. */
const DOES = /^(?:, [^,]{1,80},)? \p{Ll}/u
const NO_DEED = /^ (?:and|or|of|in|at|with|’s|'s)\b/u

/** From so much on that two sentences share, those who begin them are told to do the same. */
const WORTH_OF_SUBJECTS = 2.5

/**
 * Does each of two names begin its sentence, or in Chinese a clause, as the one who does something, in two sentences that
 * share very much?
 *
 * @param proofs what the sentences share besides the names
 */
export function areSubjects(
  proofs: readonly Proof[],
  chinese: string,
  place: Range,
  original: string,
  range: Range,
): boolean {
  const behind = original.slice(range[1])
  return (
    worthOf(proofs) >= WORTH_OF_SUBJECTS &&
    BEGINS.test(chinese.slice(0, place[0])) &&
    !NO_SUBJECT.test(chinese.slice(place[1])) &&
    LEADS_IN.test(original.slice(0, range[0])) &&
    DOES.test(behind) &&
    !NO_DEED.test(behind)
  )
}

/** Do two names play one part: are both the subject, do both speak, or does the same word say what they are? */
export function playOnePart(
  proofs: readonly Proof[],
  chinese: string,
  place: Range,
  original: string,
  range: Range,
): boolean {
  return (
    areSpeakers(chinese, place, original, range) ||
    haveOneRole(proofs, chinese, place, original, range) ||
    areSubjects(proofs, chinese, place, original, range)
  )
}

/** Does a sentence speak of somebody besides whom it names: a pronoun before the name, a speaker, a role? */
export function mayMeanAnother(text: string, { range }: Mention): boolean {
  const [before, behind] = [text.slice(0, range[0]), text.slice(range[1])]
  if (/\b(?:he|she|his|her|him|hers|they|their|them|I|my|me|we|our|us|who)\b/iu.test(before)) return true
  if (/\b(?:I|my|me|we|our|us|they|their|them)\b/u.test(behind)) return true
  const clause = /^[^,;:—]*/u.exec(behind)?.[0] ?? ''
  if (/\b(?:him|her)\b/u.test(clause)) return true
  const role = new RegExp(
    String.raw`\b(?:the|this|that|two|both|an?) (?:[\p{L}-]+ ){0,2}?(?:${ROLES.source}|man|men|woman|women|pair|couple|duo)`,
    'giu',
  )
  return [...text.matchAll(role)].some(
    ({ 0: found, index }) => index + found.length + 1 !== range[0] && !text.slice(range[1], index).startsWith(', '),
  )
}
