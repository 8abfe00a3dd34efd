import type { Article, Paragraph } from './schema.ts'

/** Paragraphs that stand level: those of the summary and those of the original, either may be empty. */
export interface Row {
  summary: Paragraph[]
  original: Paragraph[]
}

/** Of each row, how many paragraphs of the summary and of the original it has; see `find-rows.ts`. */
export type RowCounts = [summary: number, original: number][]

/** The rows of an article, from their counts. */
export function rowsOf({ summary, original }: Pick<Article, 'summary' | 'original'>, counts: RowCounts): Row[] {
  let [s, o] = [0, 0]
  return counts.map(([ofSummary, ofOriginal]) => ({
    summary: summary.slice(s, (s += ofSummary)),
    original: original.slice(o, (o += ofOriginal)),
  }))
}
