import type { Range } from '#article/schema.ts'

import {
  GIVEN_NAMES,
  NO_NAMES,
  OFFICES,
  ORGANISATION_ROLES,
  ORGANISATION_WORDS,
  PLACE_WORDS,
  ROLES,
  ROMAN_FAMILY_NAMES,
  SAYS,
  TITLES,
} from './words.ts'

/** A name in a sentence of the original. */
export interface Mention {
  /** Index of the sentence. */
  sentence: number
  /** The name without titles. */
  range: Range
  words: readonly string[]
  /** Whom it names: the family name of a person told by the first name elsewhere. */
  who: string
  /** What the article elsewhere tells of its kind; null where it tells nothing. */
  kind: 'person' | 'organisation' | 'place' | null
}

/** What is called after people. */
const NOT_PERSONS =
  /^(?:Medal|Prize|Award|Air|Step|Cup|Trophy|Act|Law|Line|Lines|Day|Hall|House|Stadium|Theatre|Theater|Open|Space|Telescope|Kong|River|Marathon|Survey|Olympics|Games|Championships?|Airport|Prison|Parliament|Ocean|Valley|Airlines?|Street)$/u

const WORD = String.raw`\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*`
const LINK = String.raw`(?:(?:de|del|da|di|van|von|der|den|bin|ibn|al|el|la|le|dos|du) )`
/** An article before a family name, in small letters: Osama el-Baz. */
const ARTICLE = '(?:el|al|ar|as|ad|an|at|az)-'
const NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’.-])(?:${ARTICLE})?${WORD}(?:\.? ${LINK}*(?:${ARTICLE})?${WORD})*`,
  'gu',
)
const IS_ARTICLE = new RegExp(`^${ARTICLE}`, 'u')

/**
 * The names of an English text, sentence by sentence. A lone word with a capital at a sentence's start is one only where
 * the text has it within a sentence too, or where it is followed as only names are.
 */
export function mentionsOf(sentences: readonly string[]): Mention[][] {
  const rough = sentences.map((text, sentence) => roughMentions(text, sentence))
  const inside = new Set(rough.flatMap((found) => found.flatMap(({ range, words }) => (range[0] > 0 ? words : []))))
  const kept = rough.map((found) =>
    found.filter(({ range, words, sentence }) => {
      const [word = ''] = words
      return range[0] > 0 || words.length > 1 || inside.has(word) || isName(word, sentences[sentence] ?? '', sentences)
    }),
  )
  const kinds = new Map<string, Mention['kind']>()
  const whole = new Map<string, string>()
  for (const mention of kept.flat()) {
    const told = mention.kind ?? kindOf(mention, sentences[mention.sentence] ?? '')
    const kind = told === 'person' && NOT_PERSONS.test(mention.words.at(-1) ?? '') ? null : told
    if (!kind || kinds.has(mention.who)) continue
    kinds.set(mention.who, kind)
  }
  for (const { words, who } of kept.flat())
    if (kinds.get(who) === 'person' && words.length > 1)
      for (const word of words) if (!kinds.has(word)) whole.set(word, who)
  return kept.map((found) =>
    found.map((mention) => {
      const who = mention.words.length === 1 ? (whole.get(mention.who) ?? mention.who) : mention.who
      return { ...mention, who, kind: kinds.get(who) ?? null }
    }),
  )
}

function roughMentions(text: string, sentence: number): Mention[] {
  return [...text.matchAll(NAME)].flatMap(({ 0: run, index }) => {
    const whole = run.replace(/['’]s$|['’]$/u, '')
    const words = [...whole.matchAll(/[\p{L}\p{M}'’-]+/gu)].map(({ 0: word, index: at }) => ({ word, at }))
    const office = officeIn(words.map(({ word }) => word))
    words.splice(0, office + 1)
    while (words[0] && isBefore(words[0].word, words[1]?.word)) words.shift()
    while (words.length > 0 && NO_NAMES.has(words.at(-1)?.word ?? '')) words.pop()
    const [first, last] = [words[0], words.at(-1)]
    if (!first || !last || last.word.length < 2) return []
    const range: Range = [index + first.at, index + last.at + last.word.length]
    const names = words.map(({ word }) => word.replace(IS_ARTICLE, '')).filter((word) => /^\p{Lu}/u.test(word))
    return [{ sentence, range, words: names, who: whoOf(names), kind: office < 0 ? null : 'person' }]
  })
}

/** Is a capitalised word no part of the name behind it? `The`, `President`; `European` is, of the European Union. */
function isBefore(word: string, next: string | undefined): boolean {
  return TITLES.has(word) || (NO_NAMES.has(word) && !(word.endsWith('n') && next && ORGANISATION_WORDS.has(next)))
}

/** Where in a run of capitals an office stands that a person's name follows (Chinese Foreign Minister Wang Yi); -1 for nowhere. */
function officeIn(words: readonly string[]): number {
  const at = words.findLastIndex((word) => OFFICES.has(word))
  const name = words.slice(at + 1)
  const isShort = name.length > 0 && name.length < 4
  return at > 0 && isShort && !name.some((word) => ORGANISATION_WORDS.has(word) || TITLES.has(word)) ? at : -1
}

/** Are the words of a name first name and family name, as far as can be seen? */
export function isLikePerson(words: readonly string[]): boolean {
  return (
    words.length === 2 &&
    words.every(
      (word) =>
        /^\p{Lu}[\p{Ll}’'-]/u.test(word) &&
        !ORGANISATION_WORDS.has(word) &&
        !PLACE_WORDS.has(word) &&
        !NO_NAMES.has(word),
    ) &&
    !NOT_PERSONS.test(words[1] ?? '')
  )
}

/** The word a name goes by when it is told again: the family name, which is the first of a Chinese name. */
function whoOf(words: readonly string[]): string {
  const [first = '', last = first] = [words[0], words.at(-1)]
  return words.length === 2 && isPinyin(words) ? first : last
}

function isPinyin([first = '', second = '']: readonly string[]): boolean {
  return ROMAN_FAMILY_NAMES.has(first) && /^(?:[bpmfdtnlgkhjqxzcsryw]?h?[aeiouü]{1,3}(?:ng|n|r)?){1,2}$/iu.test(second)
}

/** Is a lone word at the start of a sentence a name? Where it is followed as only names are. */
function isName(word: string, text: string, sentences: readonly string[]): boolean {
  const rest = text.slice(word.length)
  const small = new RegExp(String.raw`(?<![\p{L}])${word.toLowerCase()}(?![\p{L}])`, 'u')
  return (
    (/^, (?:who|\d|the|an?)\b|^['’]s /u.test(rest) || SAYS.test(rest.trimStart())) &&
    !sentences.some((other) => small.test(other))
  )
}

/** First names that name places or mean something besides. */
const NO_LONE_NAME =
  /^(?:Charlotte|Christian|Chelsea|Florence|Georgia|Grace|Guy|Israel|Jordan|Lincoln|Lee|Mark|Rose|Sofia|Victoria|Will|Carolina|Virginia|Sydney|Austin)$/u
/** What somebody called by the first name alone does. */
const DOES =
  /^ (?:\p{Ll}+ed|was|is|had|has|sent|took|made|went|came|told|said|flew|won|ran|gave|wrote|began|left|got|kept|knew)\b/u

function kindOf({ range, words }: Mention, text: string): Mention['kind'] {
  const [before, behind] = [text.slice(0, range[0]), text.slice(range[1])]
  if (
    words.some((word) => ORGANISATION_WORDS.has(word)) ||
    (words.length === 1 && /^(?![IVX]+$)\p{Lu}{3,}$/u.test(words[0] ?? ''))
  )
    return 'organisation'
  if (words.some((word) => PLACE_WORDS.has(word)) || /^, (?:England|Scotland|\p{Lu}\p{L}+) -/u.test(behind))
    return 'place'
  if (
    words.length > 1 &&
    words.length < 5 &&
    (GIVEN_NAMES.has(words[0] ?? '') || (words.length === 2 && isPinyin(words))) &&
    !NOT_PERSONS.test(words.at(-1) ?? '')
  )
    return 'person'
  if (words.length === 1 && GIVEN_NAMES.has(words[0] ?? '') && !NO_LONE_NAME.test(words[0] ?? '') && DOES.test(behind))
    return 'person'
  if (ORGANISATION_ROLES.test(/(\p{Ll}+) $/u.exec(before)?.[1] ?? '')) return 'organisation'
  const apposition = /^, (?:(?:the|an?|its|his|her) [^,]*)/u.exec(behind)?.[0] ?? ''
  if (ROLES.test(apposition)) return 'person'
  if (ORGANISATION_ROLES.test(apposition)) return 'organisation'
  const title = /(\p{L}+)\.? $/u.exec(before)?.[1] ?? ''
  if (TITLES.has(title) && !/^(?:State|Foreign|Former)$/u.test(title) && !NOT_PERSONS.test(words.at(-1) ?? ''))
    return 'person'
  if (ROLES.test(title) && !/^\p{Lu}/u.test(title)) return 'person'
  // "Her nephew, Otto Frisch, …"
  if (behind.startsWith(',') && ROLES.test(/(\p{Ll}+), $/u.exec(before)?.[1] ?? '')) return 'person'
  if (/^, \d{2}(?:,| )|^ \(\d{4}/u.test(behind)) return 'person'
  if (
    words.length > 1 &&
    words.length < 4 &&
    !/\b(?:the|in|at|near|from) $/iu.test(before) &&
    (SAYS.test(behind.trimStart()) || /^,? (?:who|and his|and her)\b/u.test(behind))
  )
    return 'person'
  if (/\b(?:in|near|across|outside) $/iu.test(before) && words.length < 3) return 'place'
  return null
}
