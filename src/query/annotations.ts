import { queryOptions } from '@tanstack/react-query'

import { loaded } from './loaded.ts'

/** The annotations of an article by its id, for who asks for them. Fails with the errors of `fetch-error.ts`. */
export function annotationsQueryOptions(id: string) {
  return queryOptions({
    queryKey: ['annotations', id],
    queryFn: async ({ signal }) => {
      const { fetchAnnotations } = await loaded(() => import('./fetch-annotations.ts'))
      return fetchAnnotations(id, signal)
    },
  })
}
