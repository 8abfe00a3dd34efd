import * as v from 'valibot'

import { countVerdicts } from './collation.ts'
import { sentencesOf } from './locator.ts'
import { pageFile, UNDATED } from './month.ts'
import { type Article, ArticleSchema } from './schema.ts'
import { VERDICTS } from './verdicts.ts'

/** How many entries one page of a month holds at most. */
export const ENTRIES_PER_PAGE = 500
/** How many of the newest entries the index itself carries. */
export const NEWEST_ENTRIES = 50

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/**
 * An article as the library lists it. `excerpt` is the first Chinese sentence, `language` its language, `original` that
 * of the original; `verdicts` counts sentences, absent kinds are zero: of a translation those that differ, as contradicted.
 */
export const EntrySchema = v.object({
  ...v.pick(ArticleSchema, ['id', 'kind', 'source', 'title', 'date', 'publishedAt', 'readingMinutes', 'wordCount'])
    .entries,
  excerpt: v.optional(v.string()),
  language: v.optional(v.picklist(['zh-Hans', 'zh-Hant'])),
  original: v.optional(v.picklist(['en', 'zh-Hans', 'zh-Hant'])),
  verdicts: v.optional(v.partial(v.object(v.entriesFromList(VERDICTS, Count)))),
})
/** See {@link EntrySchema}. */
export type Entry = v.InferOutput<typeof EntrySchema>

/** A page of a month: its entries, newest first. `month` is `2023-09` or `undated`. */
export const MonthPageSchema = v.object({ version: v.literal(1), month: v.string(), entries: v.array(EntrySchema) })
/** See {@link MonthPageSchema}. */
export type MonthPage = v.InferOutput<typeof MonthPageSchema>

/**
 * The library's index. `sources` lists every source with its count, most first. `pages` lists the month pages, newest
 * first; the numbers of a page's `sources` count its articles of each source, in the order of the library's `sources`,
 * as far as there are any (of all forms tried this is the smallest). `newest` are the newest entries.
 */
export const LibraryIndexSchema = v.object({
  version: v.literal(1),
  total: Count,
  sources: v.array(v.object({ source: v.string(), count: Count })),
  pages: v.array(v.object({ file: v.string(), month: v.string(), count: Count, sources: v.array(Count) })),
  newest: v.array(EntrySchema),
})
/** See {@link LibraryIndexSchema}. */
export type LibraryIndex = v.InferOutput<typeof LibraryIndexSchema>

/** The order of the library: newest first, by date, then by the time of publication, then by id. Undated entries come last. */
export function newestFirst(a: Entry, b: Entry): number {
  return compare(b.date ?? '', a.date ?? '') || compare(b.publishedAt ?? '', a.publishedAt ?? '') || compare(a.id, b.id)
}

/** The entry that lists an article. */
export function entryOf(article: Article): Entry {
  const verdicts = countVerdicts(sentencesOf(article, 'summary'))
  const excerpt = firstText(article)
  const { id, kind, source, title, date, publishedAt, readingMinutes, wordCount } = article
  return {
    id,
    ...(kind && { kind }),
    ...(source && { source }),
    title,
    date,
    ...(publishedAt && { publishedAt }),
    ...(readingMinutes !== undefined && { readingMinutes }),
    ...(wordCount !== undefined && { wordCount }),
    ...(excerpt && { excerpt, language: article.languages.summary }),
    original: article.languages.original,
    ...(Object.keys(verdicts).length > 0 && { verdicts }),
  }
}

/** All month pages of a library and its index, from its entries in any order. */
export function libraryPages(entries: readonly Entry[]): { index: LibraryIndex; pages: Map<string, MonthPage> } {
  const sorted = entries.toSorted(newestFirst)
  const sources = rank(sorted)
  const position = new Map(sources.map(({ source }, at) => [source, at]))
  const months = new Map<string, Entry[]>()
  for (const entry of sorted) {
    const month = entry.date?.slice(0, 7) ?? UNDATED
    const sameMonth = months.get(month)
    if (sameMonth) sameMonth.push(entry)
    else months.set(month, [entry])
  }
  const pages = new Map<string, MonthPage>()
  const index: LibraryIndex = {
    version: 1,
    total: sorted.length,
    sources,
    pages: [],
    newest: sorted.slice(0, NEWEST_ENTRIES),
  }
  for (const [month, all] of months)
    for (let start = 0; start < all.length; start += ENTRIES_PER_PAGE) {
      const some = all.slice(start, start + ENTRIES_PER_PAGE)
      const file = pageFile(month, start / ENTRIES_PER_PAGE + 1)
      pages.set(file, { version: 1, month, entries: some })
      const counts: number[] = []
      for (const { source } of some) {
        const at = source ? (position.get(source) ?? -1) : -1
        if (at >= 0) counts[at] = (counts[at] ?? 0) + 1
      }
      index.pages.push({ file, month, count: some.length, sources: Array.from(counts, (count) => count ?? 0) })
    }
  return { index, pages }
}

function rank(entries: readonly Entry[]): { source: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const { source } of entries) if (source) counts.set(source, (counts.get(source) ?? 0) + 1)
  return [...counts]
    .map(([source, count]) => ({ source, count }))
    .toSorted((a, b) => b.count - a.count || compare(a.source, b.source))
}

function firstText(article: Article): string | undefined {
  const paragraphs = article.summary.filter((paragraph) => paragraph.sentences.length > 0)
  const first = paragraphs.find((paragraph) => (paragraph.kind ?? 'text') === 'text') ?? paragraphs[0]
  return first?.sentences[0]?.text
}

/** Compares by code units, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
