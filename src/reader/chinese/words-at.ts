import type { SentenceAnnotation, Word } from '#article/annotation-of.ts'

/** How many words are told of at once. */
const MOST = 3

/**
 * The words that a stretch of a sentence touches, three at most; none where it touches more than a few, for then the
 * reader wants the text and not its words. Of an empty stretch the word that it stands in or behind.
 *
 * @param start half-open UTF-16 offsets into the sentence's text
 */
export function wordsAt({ words }: Pick<SentenceAnnotation, 'words'>, start: number, end: number): readonly Word[] {
  if (start === end) {
    const here = words.find((word) => word.start <= start && start < word.end)
    const before = words.find((word) => word.end === start)
    return [here ?? before].filter((word) => word !== undefined)
  }
  const touched = words.filter((word) => word.start < end && start < word.end)
  return touched.length <= 2 * MOST ? touched.slice(0, MOST) : []
}
