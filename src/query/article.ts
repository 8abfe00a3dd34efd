import { queryOptions } from '@tanstack/react-query'

import { loaded } from './loaded.ts'

/** One article by its id. Fails with the errors of `fetch-error.ts`. */
export function articleQueryOptions(id: string) {
  return queryOptions({
    queryKey: ['article', id],
    queryFn: async ({ signal }) => {
      // What works out its rows is asked for next: both come at once.
      const [{ fetchArticle }] = await Promise.all([
        loaded(() => import('./fetch-article.ts')),
        loaded(() => import('#article/find-rows.ts')),
      ])
      return fetchArticle(id, signal)
    },
  })
}
