import { useQueries, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'

import type { Entry, LibraryIndex } from '#article/library.ts'
import { UNDATED } from '#article/month.ts'
import { indexQueryOptions, monthPageQueryOptions } from '#query/library.ts'

import { isShown } from '../is-shown.ts'
import type { Progress } from '../progress.ts'
import type { Show } from '../url.ts'

/** What the reader filters by; an absent filter lets everything through. */
export interface Filter {
  source?: string
  month?: string
  is?: Show
}

/** The library as far as it is loaded. */
export interface Loaded {
  index: LibraryIndex
  /** Entries that pass the filter, newest first. */
  entries: Entry[]
  /** True where no further ones pass it in the whole library. */
  isComplete: boolean
  /** True while a page is on its way. */
  loading: boolean
  /** Set where a page could not be loaded. */
  error: Error | null
  /** Loads the next page, or tries the failed ones again. Does nothing while one is on its way or when all are there. */
  more: () => void
}

/**
 * The entries that pass a filter. The newest come with the index; further ones page by page as `more` is called, and
 * only from pages that hold any. Fails with the errors of the index; errors of pages are in `error`.
 *
 * @param progress how far articles were read on this device
 */
export function useEntries(filter: Filter, progress: ReadonlyMap<string, Progress>): Loaded {
  const { data: index } = useSuspenseQuery(indexQueryOptions())
  const pages = pagesFor(index, filter)
  const total = pages.reduce((sum, page) => sum + page.count, 0)
  const newest = index.newest.filter((entry) => passes(entry, filter))

  // Pages that are there from an earlier visit are shown again, so that the way back ends where it began.
  const client = useQueryClient()
  const absent = pages.findIndex(({ file }) => client.getQueryData(monthPageQueryOptions(file).queryKey) === undefined)
  const loadedBefore = absent === -1 ? pages.length : absent

  // How many pages the reader has asked for, under this filter; a filter whose newest entries are not at hand starts with one.
  const name = JSON.stringify([filter.source, filter.month])
  const [asked, setAsked] = useState({ name, pages: 0 })
  const wanted = Math.max(asked.name === name ? asked.pages : 0, loadedBefore, newest.length === 0 ? 1 : 0)
  const results = useQueries({ queries: pages.slice(0, wanted).map(({ file }) => monthPageQueryOptions(file)) })

  // Both lists are beginnings of the same order, so the longer one holds the shorter.
  const missing = results.findIndex((result) => !result.data)
  const loaded = results
    .slice(0, missing === -1 ? results.length : missing)
    .flatMap((result) => result.data?.entries.filter((entry) => passes(entry, filter)) ?? [])
  const known = loaded.length > newest.length ? loaded : newest
  const entries = known.filter((entry) => isShown(entry, filter.is, progress))
  const failed = results.filter((result) => result.error)
  const loading = results.some((result) => result.isFetching)
  return {
    index,
    entries,
    // Of what was begun the device itself knows how many there are.
    isComplete: known.length >= total || (filter.is === 'reading' && entries.length >= begun(progress)),
    loading,
    error: failed[0]?.error ?? null,
    more: () => {
      if (loading) return
      if (failed.length > 0) for (const result of failed) void result.refetch()
      else if (wanted < pages.length) setAsked({ name, pages: wanted + 1 })
    },
  }
}

/** The month pages that hold entries under a filter, newest first, each with their number. */
function pagesFor(index: LibraryIndex, { source, month }: Filter): { file: string; count: number }[] {
  const position = index.sources.findIndex((entry) => entry.source === source)
  return index.pages
    .filter((page) => month === undefined || page.month === month)
    .map(({ file, count, sources }) => ({
      file,
      count: source === undefined ? count : (sources[position] ?? 0),
    }))
    .filter((page) => page.count > 0)
}

function passes(entry: Entry, { source, month }: Filter): boolean {
  return (
    (source === undefined || entry.source === source) &&
    (month === undefined || (entry.date?.slice(0, 7) ?? UNDATED) === month)
  )
}

/** How many articles were begun and not read to their end. */
function begun(progress: ReadonlyMap<string, Progress>): number {
  return [...progress.values()].filter(({ isDone }) => !isDone).length
}
