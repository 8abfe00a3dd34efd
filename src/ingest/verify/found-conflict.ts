import type { Conflict } from '#article/schema.ts'

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
