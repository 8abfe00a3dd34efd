import { queryOptions } from '@tanstack/react-query'

import { loaded } from './loaded.ts'

/** One article by its id. Fails with the errors of `fetch-error.ts`. */
export function articleQueryOptions(id: string) {
  return queryOptions({
    queryKey: ['article', id],
    queryFn: async ({ signal }) => {
      const { fetchArticle } = await loaded(() => import('./fetch-article.ts'))
      return fetchArticle(id, signal)
    },
  })
}
