import { type Article, ARTICLE_VERSION, ArticleSchema } from '#article/schema.ts'

import { fetchJson } from './fetch-json.ts'

/** Fetches one article. Fails with the errors of {@link fetchJson}. */
export function fetchArticle(id: string, signal?: AbortSignal): Promise<Article> {
  return fetchJson(`${id}.json`, ArticleSchema, ARTICLE_VERSION, signal)
}
