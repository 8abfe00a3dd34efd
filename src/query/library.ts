import { queryOptions } from '@tanstack/react-query'

import { loaded } from './loaded.ts'

/** The library's index: totals, sources, month pages and the newest entries. Fails with the errors of `fetch-error.ts`. */
export function indexQueryOptions() {
  return queryOptions({
    queryKey: ['library'],
    queryFn: async ({ signal }) => {
      const { fetchIndex } = await loaded(() => import('./fetch-library.ts'))
      return fetchIndex(signal)
    },
  })
}

/** One month page by its file name. Fails with the errors of `fetch-error.ts`. */
export function monthPageQueryOptions(file: string) {
  return queryOptions({
    queryKey: ['library', file],
    queryFn: async ({ signal }) => {
      const { fetchMonthPage } = await loaded(() => import('./fetch-library.ts'))
      return fetchMonthPage(file, signal)
    },
  })
}
