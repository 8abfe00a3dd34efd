import { countHan } from '#language/script.ts'

import type { ChineseDictionary } from './chinese-dictionary.ts'
import type { FoundWord } from './found-word.ts'
import { readAlone } from './lone-characters.ts'
import type { Span } from './segment.ts'

/** A Chinese sentence as it is looked up. */
export interface ChineseSentence {
  /** In both scripts, equally long. */
  simplified: string
  traditional: string
  /** Where its words stand. */
  spans: readonly Span[]
  /** The syllables of its Han characters, in order. */
  syllables: readonly string[]
}

/**
 * The syllables of a sentence, with those of words that the dictionary reads otherwise as it has them, and those of
 * characters that are words by themselves as such are read: a library of pinyin knows fewer words.
 *
 * @example 秘书长: mì shū cháng -> mì shū zhǎng
 */
export function readInWords(sentence: ChineseSentence, dictionary: ChineseDictionary): string[] {
  const { simplified, spans } = sentence
  const syllables = [...sentence.syllables]
  for (const span of spans) {
    const [from, to] = charactersOf(sentence, span)
    if (to - from < 2) {
      const read = readAlone(simplified.slice(...span), simplified.slice(0, span[0]), simplified.slice(span[1]))
      if (read !== null) syllables[from] = read
      continue
    }
    const read = dictionary.readAs(simplified.slice(...span), syllables.slice(from, to).join(' '))
    syllables.splice(from, to - from, ...read.split(' '))
  }
  return syllables
}

/** The words of a Chinese sentence that CC-CEDICT has, with what it says of them as they are written and read here. */
export function chineseWords(sentence: ChineseSentence, dictionary: ChineseDictionary): FoundWord[] {
  const { simplified, traditional, spans, syllables } = sentence
  return spans.flatMap((span) => {
    const read = syllables.slice(...charactersOf(sentence, span)).join(' ')
    const entry = dictionary.entryOf(simplified.slice(...span), traditional.slice(...span), read)
    return entry ? [{ start: span[0], end: span[1], entry }] : []
  })
}

/** Which of the sentence's Han characters a span holds, half-open. */
function charactersOf({ simplified }: ChineseSentence, [start, end]: Span): [from: number, to: number] {
  const from = countHan(simplified.slice(0, start))
  return [from, from + countHan(simplified.slice(start, end))]
}
