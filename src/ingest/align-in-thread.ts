import type { Article } from '#article/schema.ts'

import { alignArticle } from './align-article.ts'
import { openDictionary } from './dictionary/dictionary.ts'

const dictionary = await openDictionary()

/** What a thread of the pool does: one article in, the same article with its links out. */
export function alignInThread(article: Article): Article {
  return alignArticle(article, dictionary)
}
