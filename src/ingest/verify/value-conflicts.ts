/** A number or date of a Chinese sentence that the sentences it rests on give otherwise. */
export interface ValueConflict {
  kind: 'number' | 'date'
  /** The words in the Chinese sentence and their half-open UTF-16 offsets. */
  summary: string
  summaryRange: [start: number, end: number]
  /** The words in the original's sentence, its id, and their offsets in it. */
  original: string
  sentence: string
  originalRange: [start: number, end: number]
}

/**
 * The numbers and dates of a Chinese sentence that contradict the sentences of the original it is linked to.
 *
 * @param published YYYY-MM-DD, settles what "next year" means; null where unknown
 */
export function valueConflicts(
  _summary: string,
  _linked: readonly { id: string; text: string }[],
  _published: string | null,
): ValueConflict[] {
  return []
}
