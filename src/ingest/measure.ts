import { countHan } from '#language/script.ts'

/** How many words a reader of the original reads in a minute, as the pages' own generator counts. */
const WORDS_PER_MINUTE = 213
/** About how many Chinese characters say as much as one English word. */
export const HAN_PER_WORD = 1.6

/** The number of runs of non-space. */
export function countRuns(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0
}

/** The words of an original: runs of non-space, or of a Chinese one its Han characters by 1.6, rounded. */
export function countWords(texts: readonly string[], chinese: boolean): number {
  const count = chinese ? countHan : countRuns
  const sum = texts.reduce((total, text) => total + count(text), 0)
  return chinese ? Math.round(sum / HAN_PER_WORD) : sum
}

/** Whole minutes, rounded up: `357 -> 2`. */
export function minutesOf(words: number): number {
  return Math.ceil(words / WORDS_PER_MINUTE)
}
