import * as v from 'valibot'

import { decodePostings } from './postings.ts'

/** The version of the search index that this program reads and writes. */
export const SEARCH_VERSION = 1

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/**
 * `search/index.json`. The index is a list of terms in order (by code units), cut into shards of about equal size as a
 * dictionary is into volumes: `firsts` are the first terms of each, so that a prefix lies in one, or in neighbours. Shards
 * stand in `folder`, which is named after their content: files of two builds never meet. `total` counts the articles;
 * `simplified` is for `foldingOf` of `search-terms.ts`.
 */
export const SearchManifestSchema = v.object({
  version: v.literal(SEARCH_VERSION),
  total: Count,
  folder: v.pipe(v.string(), v.regex(/^[0-9a-z]{8}$/)),
  firsts: v.array(v.string()),
  simplified: v.string(),
})
/** See {@link SearchManifestSchema}. */
export type SearchManifest = v.InferOutput<typeof SearchManifestSchema>

/**
 * `search/<folder>/<number>.json`: terms in order and, for each, the numbers of the articles that have it, as written by
 * `postings.ts`. Articles are numbered from 0 in the order of the library: see {@link pageOf}.
 */
export const SearchShardSchema = v.pipe(
  v.object({ version: v.literal(SEARCH_VERSION), terms: v.array(v.string()), postings: v.array(v.string()) }),
  v.check(({ terms, postings }) => terms.length === postings.length, 'each term has its postings'),
)
/** See {@link SearchShardSchema}. */
export type SearchShard = v.InferOutput<typeof SearchShardSchema>

/** What to look up: a term or, with `isPrefix`, all terms that begin so. */
export interface Lookup {
  term: string
  isPrefix: boolean
}

/** The term by which the articles of a source are found; no word of a text is like it. */
export function sourceTerm(source: string): string {
  return `=source ${source.replaceAll(/\s+/g, ' ')}`
}

/** The term by which articles that differ from their original are found. */
export const DIFFERING_TERM = '=differing'

/** The numbers of the shards that a lookup needs. */
export function shardsFor(firsts: readonly string[], lookup: Lookup): number[] {
  // Before the first term of all there is nothing; where it begins inside a shard, that shard is the last to begin before.
  const start = firsts.findLastIndex((first) => first <= lookup.term)
  const last = lookup.isPrefix ? firsts.findLastIndex((first) => first.startsWith(lookup.term)) : -1
  const from = Math.max(start, 0)
  return Array.from({ length: Math.max(start, last) + 1 - from }, (_, at) => from + at)
}

/**
 * The numbers of the articles that every lookup finds, ascending.
 *
 * @param total how many articles there are; numbers beyond are not of this library
 * @param shards at least those that {@link shardsFor} names
 */
export function findNumbers(total: number, shards: readonly SearchShard[], lookups: readonly Lookup[]): number[] {
  // How many lookups, from the first on, have found each article.
  const found = new Uint16Array(total)
  lookups.forEach((lookup, nth) => {
    for (const { terms, postings } of shards)
      for (let at = firstOf(terms, lookup.term); isFound(terms[at], lookup); at++)
        for (const number of decodePostings(postings[at] ?? '')) if (found[number] === nth) found[number] = nth + 1
  })
  const numbers: number[] = []
  if (lookups.length > 0)
    for (let number = 0; number < total; number++) if (found[number] === lookups.length) numbers.push(number)
  return numbers
}

/** The position of the first term that is not before the given one. */
function firstOf(terms: readonly string[], term: string): number {
  let [low, high] = [0, terms.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((terms[middle] ?? '') < term) low = middle + 1
    else high = middle
  }
  return low
}

function isFound(found: string | undefined, { term, isPrefix }: Lookup): boolean {
  return found !== undefined && (isPrefix ? found.startsWith(term) : found === term)
}

/**
 * Where the library lists the article with a number: the position of its page in the index, and its row there. Null
 * where the library has no such number.
 */
export function pageOf(pages: readonly { count: number }[], number: number): { page: number; row: number } | null {
  let row = number
  for (const [page, { count }] of pages.entries()) {
    if (row < count) return { page, row }
    row -= count
  }
  return null
}
