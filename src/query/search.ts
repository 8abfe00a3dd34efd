import { queryOptions } from '@tanstack/react-query'

import { loaded } from './loaded.ts'

/** What leads to the shards of the search index. Fails with the errors of `fetch-error.ts`. */
export function searchManifestQueryOptions() {
  return queryOptions({
    queryKey: ['search'],
    queryFn: async ({ signal }) => {
      const { fetchSearchManifest } = await loaded(() => import('./fetch-search.ts'))
      return fetchSearchManifest(signal)
    },
  })
}

/** One shard of the search index, by its folder and number. Fails with the errors of `fetch-error.ts`. */
export function searchShardQueryOptions(folder: string, number: number) {
  return queryOptions({
    queryKey: ['search', folder, number],
    queryFn: async ({ signal }) => {
      const { fetchSearchShard } = await loaded(() => import('./fetch-search.ts'))
      return fetchSearchShard(folder, number, signal)
    },
  })
}
