import type { ReactNode } from 'react'

import type { Article, Sentence } from '#article/schema.ts'

/**
 * How the Chinese is shown where the reader wants it otherwise than it was found: in the other script, with pinyin.
 * Offsets stay those of the text as found, for both scripts are equally long.
 */
export interface Shown {
  /** The text of a sentence or title between two offsets; all of it without. */
  textOf: (sentence: Pick<Sentence, 'id' | 'text'>, start?: number, end?: number) => string
  /** The same as it stands in the text, with pinyin where it is wanted. */
  pieceOf: (sentence: Sentence, start: number, end: number, isChosen: boolean) => ReactNode
  /** The languages that both sides are in as they are shown. */
  languages: Article['languages']
}
