import type { Range } from '#article/schema.ts'

import type { Dictionary, Entry } from '../dictionary/dictionary.ts'
import { MOST_WORDS } from '../dictionary/most-words.ts'

/** Something that an original's sentence says and that a Chinese sentence can be searched for. */
export interface Cue {
  range: Range
  /** What makes two cues the same: the base form of a word or phrase. */
  key: string
  kind: 'name' | 'number' | 'date' | 'term'
  /** The Latin spelling of a name, by whose sound it may be recognised; null for other words. */
  spelling: string | null
  /** Chinese equivalents, simplified. */
  chinese: readonly string[]
  /** Chinese words that say this among other things, simplified. */
  loose: readonly string[]
  /** Place in the list of English words by frequency, 1 for the commonest; 0 where the word is in no list. */
  rank: number
}

/** Words so common that they say nothing of what a sentence is about. */
export const COMMON = new Set(
  'a an the be is are was were been being am have has had do does did will would shall should can could may might must no nor and or but if than then that this these those there it its he him his she her hers they them their we us our you your i me my who whom whose which what when where why how to of in on at by for from with into onto upon as so such also just only even still yet any all both each own same per via mr mrs ms dr'.split(
    ' ',
  ),
)
/** `U.S.`, or a word. */
const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu

interface Word {
  start: number
  end: number
  text: string
  lower: string
  base: string
}

/**
 * The cues of an English sentence: its words, and the phrases of up to four words that the dictionary has, each with
 * its Chinese equivalents. Phrases and their words overlap: 布林肯 cut at the wrong place would match nothing.
 *
 * @example 'wiped out' -> wipe 擦…, wipe out 消灭…
 */
export function cuesOf(sentence: string, dictionary: Dictionary): Cue[] {
  const words = wordsOf(sentence, dictionary)
  // Whether each word is joined to the one before, so that both can be in one phrase.
  const joined = words.map(({ start }, at) => /^[ -]$/u.test(sentence.slice(words[at - 1]?.end ?? 0, start)))
  const cues: Cue[] = []
  words.forEach((word, at) => {
    const cue = cueOfWord(word, at, dictionary)
    if (cue) cues.push(cue)
    for (let end = at + 1; end < words.length && joined[end] && end - at < MOST_WORDS; end++) {
      const phrase = phraseOf(words.slice(at, end + 1), dictionary)
      if (phrase) cues.push(phrase)
    }
  })
  return cues
}

function wordsOf(sentence: string, dictionary: Dictionary): Word[] {
  return [...sentence.matchAll(WORD)].flatMap(({ 0: text, index }) => {
    const whole = wordOf(text.replace(/['’]s?$/u, ''), index, dictionary)
    const parts = text.includes('-') && !dictionary.look(whole.lower) ? partsOf(text, index, dictionary) : []
    return parts.length > 0 ? parts : [whole]
  })
}

function partsOf(text: string, index: number, dictionary: Dictionary): Word[] {
  return [...text.matchAll(/[^-]+/gu)].map((part) =>
    wordOf(part[0].replace(/['’]s?$/u, ''), index + part.index, dictionary),
  )
}

function wordOf(found: string, start: number, dictionary: Dictionary): Word {
  // `F.B.I.` is FBI, but U.S. is not us.
  const isDotted = found.includes('.') && !dictionary.look(found.toLowerCase())
  const text = isDotted ? found.replaceAll('.', '') : found
  const lower = text.toLowerCase().replaceAll('’', "'")
  return { start, end: start + found.length, text, lower, base: baseOf(lower, dictionary) }
}

/** `wiped -> wipe`; a word that is itself common (left, meeting) keeps its own equivalents besides. */
function baseOf(lower: string, dictionary: Dictionary): string {
  const lemma = dictionary.look(lower)?.lemmas[0]
  return lemma && dictionary.look(lemma) ? lemma : lower
}

function cueOfWord({ start, end, text, lower, base }: Word, at: number, dictionary: Dictionary): Cue | null {
  if (COMMON.has(lower) || /^\p{N}+$/u.test(text)) return null
  const own = dictionary.look(lower)
  const other = base === lower ? null : dictionary.look(base)
  const rank = least(own, other)
  const isName = /^\p{Lu}/u.test(text) && (at > 0 || rank === 0 || rank > 3000)
  const chinese = both(own?.chinese, other?.chinese)
  const loose = both(own?.loose, other?.loose)
  const spelling = isName && text.length > 2 && /\p{Ll}/u.test(text) ? text : null
  if (chinese.length === 0 && !spelling && !/^\p{Lu}{2,}/u.test(text)) return null
  return {
    range: [start, end],
    key: base,
    kind: isName ? 'name' : 'term',
    spelling,
    // An acronym or a name may stand in the Chinese text as it is.
    chinese: isName ? [text, ...chinese] : chinese,
    loose,
    rank,
  }
}

function least(...entries: (Entry | null)[]): number {
  const ranks = entries.flatMap((entry) => (entry && entry.rank > 0 ? [entry.rank] : []))
  return ranks.length > 0 ? Math.min(...ranks) : 0
}

/** All of two lists, each once; a list that is alone as it is. */
function both(one: readonly string[] = [], other: readonly string[] = []): readonly string[] {
  if (one.length === 0) return other
  return other.length === 0 ? one : [...new Set([...one, ...other])]
}

function phraseOf(words: readonly Word[], dictionary: Dictionary): Cue | null {
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last || words.every(({ lower }) => COMMON.has(lower))) return null
  const forms = words.every(({ base, lower }) => base === lower)
    ? [phraseIn(words, 0)]
    : // `wiped out -> wipe out`, where a base form of `out` would be wrong.
      [...new Set([phraseIn(words, 0), phraseIn(words, words.length), phraseIn(words, 1)])]
  const known = forms.flatMap((form) => {
    const entry = dictionary.look(form)
    const chinese = entry?.chinese.filter((word) => word.length > 1) ?? []
    return entry && chinese.length > 0 ? [{ form, entry, chinese }] : []
  })
  const base = known.at(-1)
  if (!base) return null
  const isName = words.every(({ text, lower }) => COMMON.has(lower) || /^\p{Lu}/u.test(text))
  return {
    range: [first.start, last.end],
    key: base.form,
    kind: isName ? 'name' : 'term',
    spelling: null,
    chinese: [...new Set(known.flatMap(({ chinese }) => chinese))],
    loose: [],
    rank: base.entry.rank,
  }
}

/** A phrase with so many of its first words in their base forms. */
function phraseIn(words: readonly Word[], bases: number): string {
  return words.map(({ lower, base }, at) => (at < bases ? base : lower)).join(' ')
}
