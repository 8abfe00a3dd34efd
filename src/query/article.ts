import { queryOptions } from '@tanstack/react-query'

import { ARTICLE_VERSION, ArticleSchema } from '#article/schema.ts'

import { fetchJson } from './fetch-json.ts'

/** One article by its id. Fails with the errors of {@link fetchJson}. */
export function articleQueryOptions(id: string) {
  return queryOptions({
    queryKey: ['article', id],
    queryFn: ({ signal }) => fetchJson(`${id}.json`, ArticleSchema, ARTICLE_VERSION, signal),
  })
}
