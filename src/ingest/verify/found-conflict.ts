import type { Conflict, Range } from '#article/schema.ts'

/** A conflict as it is found: `sentence` is the index of the original's sentence, which has no id yet. */
export interface FoundConflict extends Omit<Conflict, 'sentence'> {
  sentence: number
}

/** A sentence of the original that a Chinese one is linked to. */
export interface LinkedSentence {
  /** Its index. */
  sentence: number
  text: string
}

/** A conflict of two spans, with their words. */
export function conflictOf(
  kind: FoundConflict['kind'],
  [summary, summaryRange]: readonly [text: string, range: Range],
  { sentence, text }: LinkedSentence,
  originalRange: Range,
): FoundConflict {
  return {
    kind,
    summary: summary.slice(...summaryRange),
    summaryRange,
    original: text.slice(...originalRange),
    sentence,
    originalRange,
  }
}

/** Where a match of a regular expression stands. */
export function rangeOf({ 0: words, index }: RegExpExecArray): Range {
  return [index, index + words.length]
}
