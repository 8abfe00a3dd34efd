import { type LibraryIndex, LibraryIndexSchema, type MonthPage, MonthPageSchema } from '#article/library.ts'

import { fetchJson } from './fetch-json.ts'

/** Fetches the library's index. Fails with the errors of {@link fetchJson}. */
export function fetchIndex(signal?: AbortSignal): Promise<LibraryIndex> {
  return fetchJson('index.json', LibraryIndexSchema, 1, signal)
}

/** Fetches one month page by its file name. Fails with the errors of {@link fetchJson}. */
export function fetchMonthPage(file: string, signal?: AbortSignal): Promise<MonthPage> {
  return fetchJson(file, MonthPageSchema, 1, signal)
}
