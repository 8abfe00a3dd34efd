import type { WordEntry } from '#article/annotations.ts'

/** A word found in a sentence: a half-open range of UTF-16 offsets, and what a dictionary says of it. */
export interface FoundWord {
  start: number
  end: number
  entry: WordEntry
}
