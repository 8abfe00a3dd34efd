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
  /**
   * The same without pinyin, null as it was found, where there is pinyin all over: that of a whole long text, an element or
   * two a character, is more than a browser bears, so what is far from the window does without.
   */
  afar?: Shown | null
}

/** An article whose texts are those that are shown, for what takes them elsewhere. */
export function asShown(article: Article, shown: Shown | null): Article {
  if (!shown) return article
  const side = (paragraphs: Article['summary']) =>
    paragraphs.map((paragraph) => ({
      ...paragraph,
      sentences: paragraph.sentences.map((sentence) => ({ ...sentence, text: shown.textOf(sentence) })),
    }))
  return { ...article, languages: shown.languages, summary: side(article.summary), original: side(article.original) }
}
