import type { QueryClient } from '@tanstack/react-query'

import type { Entry, LibraryIndex } from '#article/library.ts'
import type { Article } from '#article/schema.ts'
import { DIFFERING_TERM, findNumbers, type Lookup, pageOf, shardsFor, sourceTerm } from '#article/search-index.ts'
import { type Folding, foldingOf } from '#article/search-terms.ts'
import { articleQueryOptions } from '#query/article.ts'
import { NewerVersionError, UnreachableError } from '#query/fetch-error.ts'
import { indexQueryOptions, monthPageQueryOptions } from '#query/library.ts'
import { searchManifestQueryOptions, searchShardQueryOptions } from '#query/search.ts'

import type { ViewState } from '../url.ts'
import { type FoundText, passagesOf } from './passages.ts'
import { lookupsOf, type Wanted, wantedOf } from './wanted.ts'

/** What is asked for, and what it is narrowed to. */
export type Question = Pick<ViewState, 'q' | 'source' | 'month' | 'is'>

/** An article that was found. Its text is absent where its file is broken or gone. */
export interface Hit {
  entry: Entry
  text?: FoundText
}

/** A part of what was found. */
export interface Portion {
  /** False where the question has no word that could be searched for. */
  isQuestion: boolean
  /** How many articles there are in all; at most so many where `isExact` is false. */
  count: number
  isExact: boolean
  hits: Hit[]
  /** Where the next portion begins; absent after the last. */
  next?: number
}

/** So many articles are fetched and shown at a time. */
const PORTION = 10

/**
 * Finds the articles that have all of a question, newest first, as many as are shown at a time. Fails with the errors of
 * `fetch-error.ts`.
 *
 * @param from how many of them to pass over
 */
export async function findPortion(client: QueryClient, question: Question, from: number): Promise<Portion> {
  const [manifest, index] = await Promise.all([
    client.query(searchManifestQueryOptions()),
    client.query(indexQueryOptions()),
  ])
  if (manifest.total !== index.total)
    throw new NewerVersionError(`the search index has ${manifest.total} articles, the library ${index.total}`)
  const fold = foldingOf(manifest.simplified)
  const wanted = wantedOf(question.q ?? '', fold)
  if (wanted.length === 0) return { isQuestion: false, count: 0, isExact: true, hits: [] }

  const lookups = [...lookupsOf(wanted), ...narrowing(question)]
  const needed = new Set(lookups.flatMap((lookup) => shardsFor(manifest.firsts, lookup)))
  const shards = await Promise.all(
    [...needed].map((number) => client.query(searchShardQueryOptions(manifest.folder, number))),
  )
  const [first, end] = rangeOf(index, question.month)
  const numbers = findNumbers(manifest.total, shards, lookups).filter((number) => number >= first && number < end)
  const entries = await Promise.all(numbers.slice(from, from + PORTION).map((number) => entryAt(client, index, number)))
  const hits = await Promise.all(entries.map((entry) => hitOf(client, entry, wanted, fold)))
  const next = from + PORTION
  return {
    isQuestion: true,
    count: numbers.length,
    isExact: !wanted.some(({ kind, tokens }) => kind === 'phrase' && tokens.length > 1),
    hits: hits.filter(({ text }) => text?.hasPhrases ?? true),
    ...(next < numbers.length && { next }),
  }
}

/** The filters of the library that the index itself knows. */
function narrowing({ source, is }: Question): Lookup[] {
  const terms = [source !== undefined && sourceTerm(source), is === 'differing' && DIFFERING_TERM]
  return terms.flatMap((term) => (term ? [{ term, isPrefix: false }] : []))
}

/** The numbers of the articles of a month, the end excluded. */
function rangeOf({ pages, total }: LibraryIndex, month: string | undefined): [first: number, end: number] {
  if (month === undefined) return [0, total]
  // The pages of a month follow each other.
  const first = countOf(
    pages.slice(
      0,
      Math.max(
        pages.findIndex((page) => page.month === month),
        0,
      ),
    ),
  )
  return [first, first + countOf(pages.filter((page) => page.month === month))]
}

function countOf(pages: readonly { count: number }[]): number {
  return pages.reduce((sum, { count }) => sum + count, 0)
}

async function entryAt(client: QueryClient, index: LibraryIndex, number: number): Promise<Entry> {
  const newest = index.newest[number]
  if (newest) return newest
  const { page, row } = pageOf(index.pages, number) ?? { page: -1, row: -1 }
  const file = index.pages[page]?.file ?? ''
  const { entries } = await client.query(monthPageQueryOptions(file))
  const entry = entries[row]
  if (!entry) throw new NewerVersionError(`${file} has no row ${row}`)
  return entry
}

/** An article whose file is broken or gone is found all the same; one that is out of reach may be reached again. */
async function hitOf(client: QueryClient, entry: Entry, wanted: readonly Wanted[], fold: Folding): Promise<Hit> {
  const article = await client.query(articleQueryOptions(entry.id)).catch((error: unknown): Article | null => {
    if (error instanceof UnreachableError) throw error
    return null
  })
  return article ? { entry, text: passagesOf(article, wanted, fold) } : { entry }
}
