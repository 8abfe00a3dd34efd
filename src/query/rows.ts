import { queryOptions } from '@tanstack/react-query'

import type { Article } from '#article/schema.ts'

import { loaded } from './loaded.ts'

/**
 * How the paragraphs of an article stand in rows. Prerendered pages bring it with them; else it is worked out. Fails with
 * UnreachableError where the code for it cannot be loaded.
 */
export function rowsQueryOptions(article: Article) {
  return queryOptions({
    queryKey: ['rows', article.id],
    queryFn: async () => {
      const { findRows } = await loaded(() => import('#article/find-rows.ts'))
      return findRows(article)
    },
  })
}
