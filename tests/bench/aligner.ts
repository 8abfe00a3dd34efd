import type { Article } from '#article/schema.ts'
import { type Dictionary, openDictionary } from '#ingest/dictionary/dictionary.ts'

import { figuresOf, type GoldDocument, measureQuality, type Quality, sentencesOf } from '../ingest/align/quality.ts'

const NAMES: Record<keyof Quality, string> = {
  summaryLinks: 'links of summaries',
  translationLinks: 'links of translations',
  noSupport: 'sentences without support',
  conflicts: 'conflicts, both spans right',
}

/** What the aligner gets right on documents aligned by hand, as rows of a table. */
export function qualityRows(
  documents: readonly GoldDocument[],
  dictionary: Dictionary,
): Record<string, string | number>[] {
  const quality = measureQuality(documents, dictionary)
  return (Object.keys(NAMES) as (keyof Quality)[]).map((name) => {
    const { right, found, gold } = quality[name]
    const { precision, recall, f1 } = figuresOf(quality[name])
    return {
      what: NAMES[name],
      precision: rounded(precision),
      recall: rounded(recall),
      f1: rounded(f1),
      right,
      found,
      gold,
    }
  })
}

/** The memory of this process before the dictionary is opened, with it, and after documents have been aligned, in MB. */
export async function memoryRows(work: (dictionary: Dictionary) => void): Promise<Record<string, string | number>[]> {
  const before = process.memoryUsage.rss()
  const dictionary = await openDictionary()
  const open = process.memoryUsage.rss()
  work(dictionary)
  const { maxRSS } = process.resourceUsage()
  return [
    { what: 'the warm dictionary, open', MB: megabytes(open - before) },
    { what: 'the process at its greatest, after the documents above', MB: megabytes(maxRSS * 1024) },
  ]
}

/** A summary of 15 sentences beside an original of 28, made of a document’s first ones; not yet aligned. */
export function articleToAlign(documents: readonly GoldDocument[]): Article {
  const long = documents.find(
    ({ gold, article }) =>
      gold.kind === 'summary' &&
      sentencesOf(article.summary).length >= 15 &&
      sentencesOf(article.original).length >= 28,
  )
  if (!long) throw new Error('no fixture has a summary of 15 sentences and an original of 28')
  const { article } = long
  return {
    ...article,
    summary: [{ id: 's1', sentences: sentencesOf(article.summary).slice(0, 15) }],
    original: [{ id: 'o1', sentences: sentencesOf(article.original).slice(0, 28) }],
  }
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6)
}
