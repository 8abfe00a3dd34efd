import type { WordEntry } from '#article/annotations.ts'
import type { Cedict, CedictEntry } from '#language/cedict.ts'
import { remembering } from '#language/remembering.ts'

import { cedictGlosses, isReference } from './cedict-glosses.ts'
import { markedPinyin } from './pinyin.ts'

/** What CC-CEDICT says of the words of a text. */
export interface ChineseDictionary {
  /** @param word in simplified characters */
  isWord: (word: string) => boolean
  /**
   * The entry of a word as it is written and read in a sentence; null where it is none. Of several the one with this
   * traditional form and this reading, where the dictionary has it; else the first reading and the chief gloss of the
   * second. It has pinyin where the sentence's is another.
   *
   * @param read its syllables with tone marks, lower case, a space between them
   */
  entryOf: (simplified: string, traditional: string, read: string) => WordEntry | null
  /**
   * How a word is read: as given where the dictionary has that reading, as the dictionary has it where it has one, or one
   * that differs in neutral tones alone; else as given.
   *
   * @param read see `entryOf`
   */
  readAs: (simplified: string, read: string) => string
}

/** See {@link ChineseDictionary}. */
export function chineseDictionary(cedict: Cedict): ChineseDictionary {
  return {
    isWord: cedict.has,
    entryOf: remembering(
      (simplified, traditional, read) => entryOf(cedict.look(simplified), traditional, read),
      (...given) => given.join('|'),
    ),
    readAs: remembering(
      (simplified, read) => readAs(cedict.look(simplified), read),
      (...given) => given.join('|'),
    ),
  }
}

function readAs(entries: readonly CedictEntry[], read: string): string {
  const given = read.split(' ')
  const readings = new Set(entries.map(({ pinyin }) => markedPinyin(pinyin).toLowerCase()))
  const fitting = [...readings].filter((reading) => reading.split(' ').length === given.length)
  if (fitting.includes(read) || fitting.length === 0) return read
  const isNear = (reading: string) =>
    reading.split(' ').every((syllable, at) => syllable === given[at] || syllable === withoutTone(given[at] ?? ''))
  return (fitting.length === 1 ? fitting[0] : fitting.find(isNear)) ?? read
}

function withoutTone(syllable: string): string {
  return syllable
    .normalize('NFD')
    .replaceAll(/[\u0300\u0301\u0304\u030c]/gu, '')
    .normalize('NFC')
}

function entryOf(all: readonly CedictEntry[], traditional: string, read: string): WordEntry | null {
  const meaning = preferred(all, ({ english }) => !isReference(english))
  const written = preferred(meaning, (entry) => entry.traditional === traditional)
  const spoken = preferred(written, ({ pinyin }) => markedPinyin(pinyin).toLowerCase() === read)
  const [first, second] = [...new Set(spoken.map(({ pinyin }) => pinyin.toLowerCase()))].map((reading) =>
    readingOf(spoken.filter(({ pinyin }) => pinyin.toLowerCase() === reading)),
  )
  if (!first || first.glosses.length === 0) return null
  const others = second?.glosses.slice(0, 1).map((gloss) => `${second.pinyin}: ${gloss}`) ?? []
  return {
    ...(first.pinyin.toLowerCase() !== read && { pinyin: first.pinyin }),
    glosses: [...first.glosses, ...others],
  }
}

/** Those of the entries that fulfil a condition; all where none does. */
function preferred(entries: readonly CedictEntry[], isMeant: (entry: CedictEntry) => boolean): readonly CedictEntry[] {
  const some = entries.filter(isMeant)
  return some.length > 0 ? some : entries
}

/** What all entries of one reading say; surnames and places, which have a capital, come last. */
function readingOf(entries: readonly CedictEntry[]): { pinyin: string; glosses: string[] } {
  const common = entries.toSorted((a, b) => Number(isName(a)) - Number(isName(b)))
  return {
    pinyin: markedPinyin(common[0]?.pinyin ?? ''),
    glosses: cedictGlosses(common.flatMap(({ english }) => english)),
  }
}

function isName({ pinyin }: CedictEntry): boolean {
  return /^\p{Lu}/u.test(pinyin)
}
