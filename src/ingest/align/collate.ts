import { isWithin } from '#article/range.ts'

import type { Dictionary } from '../dictionary/dictionary.ts'

import { chineseCuesOf } from './chinese-cues.ts'
import { COMMON, type Cue, cuesOf } from './cues.ts'
import { hearNames } from './names.ts'
import { type Sighting, type Sightings, sightingsOf } from './sightings.ts'
import { findValues } from './values.ts'

/**
 * Two texts to be aligned, sentence by sentence. An index called z is that of a Chinese sentence, one called e that of a
 * sentence of the original, whatever its language.
 */
export interface Texts {
  /** Chinese sentences, as found. */
  chinese: readonly string[]
  original: readonly string[]
  /** The number of the paragraph that each sentence of the original stands in; missing where that is not known. */
  paragraphs?: readonly number[]
  /** The language of the original. */
  language: 'zh' | 'en'
  /** The day of publication, YYYY-MM-DD; null where unknown. */
  published: string | null
}

/** What two texts share: the cues of each of the original's sentences, and where each is seen in the Chinese. */
export interface Collation {
  cues: readonly (readonly Cue[])[]
  sightings: Sightings
}

/**
 * Finds what two texts share: terms by dictionary, names by dictionary and by sound, amounts and times by value.
 *
 * @param learned what names are called in the Chinese text, by key, where a first alignment has told
 */
export function collate(
  { chinese, original, language, published }: Texts,
  dictionary: Dictionary,
  learned: ReadonlyMap<string, string> = new Map(),
): Collation {
  const words = original.map((sentence) =>
    (language === 'en' ? cuesOf(sentence, dictionary) : chineseCuesOf(sentence)).map((cue) =>
      withLearned(cue, learned),
    ),
  )
  const sightings = sightingsOf(chinese, words.flat())
  const add = (key: string, sentence: number, sighting: Sighting) => {
    const inSentences = sightings.get(key) ?? new Map<number, Sighting[]>()
    sightings.set(key, inSentences)
    const here = inSentences.get(sentence) ?? []
    inSentences.set(sentence, here)
    if (!here.some(({ range, level }) => level === 2 && isWithin(sighting.range, range))) here.push(sighting)
  }
  const known = (key: string) =>
    [...(sightings.get(key)?.values() ?? [])].some((places) => places.some(({ level }) => level === 2))
  hearNames(chinese, words.flat(), known, add)
  const values = findValues(chinese, original, language, published, add)
  return { cues: words.map((cues, at) => withValues(cues, values[at] ?? [])), sightings }
}

function withLearned(cue: Cue, learned: ReadonlyMap<string, string>): Cue {
  const name = cue.kind === 'name' ? learned.get(cue.key) : undefined
  return name ? { ...cue, chinese: [name], loose: [], spelling: null } : cue
}

/** A word or phrase that is part of a date (Monday, on Monday) is compared as a date, not as a word. */
function withValues(words: readonly Cue[], values: readonly Cue[]): Cue[] {
  const dates = values.filter(({ kind }) => kind === 'date')
  const isInDate = (word: Cue) => {
    const start = word.range[0] + leadOf(word.key)
    return dates.some(({ range }) => range[0] <= start && word.range[1] <= range[1])
  }
  return [...words.filter((word) => !isInDate(word)), ...values]
}

/** How long the common words are that a phrase begins with: `on Monday` is Monday. */
function leadOf(key: string): number {
  const words = key.split(' ')
  const count = words.findIndex((word) => !COMMON.has(word))
  return words.slice(0, Math.max(0, count)).reduce((sum, word) => sum + word.length + 1, 0)
}
