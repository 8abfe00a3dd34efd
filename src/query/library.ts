import { queryOptions } from '@tanstack/react-query'

import { LibraryIndexSchema, MonthPageSchema } from '#article/library.ts'

import { fetchJson } from './fetch-json.ts'

/** The library's index: totals, sources, month pages and the newest entries. Fails with the errors of {@link fetchJson}. */
export function indexQueryOptions() {
  return queryOptions({
    queryKey: ['library'],
    queryFn: ({ signal }) => fetchJson('index.json', LibraryIndexSchema, 1, signal),
  })
}

/** One month page by its file name. Fails with the errors of {@link fetchJson}. */
export function monthPageQueryOptions(file: string) {
  return queryOptions({
    queryKey: ['library', file],
    queryFn: ({ signal }) => fetchJson(file, MonthPageSchema, 1, signal),
  })
}
