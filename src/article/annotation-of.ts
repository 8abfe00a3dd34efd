import type { Annotations, WordEntry } from './annotations.ts'
import type { Sentence } from './schema.ts'

/** A word of a sentence: a half-open range of UTF-16 offsets, and what a dictionary says of it. */
export interface Word {
  start: number
  end: number
  entry: WordEntry
}

/** What is said of one sentence or title, ready for use. */
export interface SentenceAnnotation {
  text: string
  /** The text in the other script, as long as the text. */
  other?: string
  pinyin?: string
  words: readonly Word[]
}

const HAN = /\p{Script=Han}/gu

/**
 * What is said of a sentence or title, as far as it fits its text as it is now: a file may be older than the article,
 * or another program's. What does not fit is left out.
 */
export function annotationOf(
  { sentences, entries = [] }: Annotations,
  { id, text }: Pick<Sentence, 'id' | 'text'>,
): SentenceAnnotation {
  const { other, pinyin, words = [] } = sentences?.[id] ?? {}
  return {
    text,
    ...(other?.length === text.length && { other }),
    ...(pinyin?.split(' ').length === countHan(text) && { pinyin }),
    words: wordsOf(words, entries).filter(({ end }) => end <= text.length),
  }
}

/**
 * How the Han characters between two offsets of a sentence are read, one syllable each, in order; empty ones where that
 * is not known. None where there is no pinyin. The offsets divide no character.
 */
export function syllablesOf({ text, pinyin }: SentenceAnnotation, start = 0, end = text.length): string[] {
  if (pinyin === undefined) return []
  const before = countHan(text.slice(0, start))
  return pinyin.split(' ').slice(before, before + countHan(text.slice(start, end)))
}

function countHan(text: string): number {
  return text.match(HAN)?.length ?? 0
}

function wordsOf(numbers: readonly number[], entries: readonly WordEntry[]): Word[] {
  const words: Word[] = []
  let end = 0
  for (let at = 0; at + 2 < numbers.length; at += 3) {
    const start = end + (numbers[at] ?? 0)
    end = start + (numbers[at + 1] ?? 0)
    const entry = entries[numbers[at + 2] ?? -1]
    if (entry && end > start) words.push({ start, end, entry })
  }
  return words
}
