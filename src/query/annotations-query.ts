import { queryOptions } from '@tanstack/react-query'

/**
 * The annotations of an article by its id, for who asks for them. What fetches and checks them is loaded with them, since
 * few readers need it. Fails with the errors of `fetchJson`, or where that cannot be loaded.
 */
export function annotationsQueryOptions(id: string) {
  return queryOptions({
    queryKey: ['annotations', id],
    queryFn: async ({ signal }) => {
      const { fetchAnnotations } = await import('./annotations.ts')
      return fetchAnnotations(id, signal)
    },
  })
}
