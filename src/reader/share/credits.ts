import { languageOf, titleLanguage } from '#article/language.ts'
import type { Article, Side } from '#article/schema.ts'
import type { Verdict } from '#article/verdicts.ts'

/** The words of the interface that stand in a quotation. */
export interface QuotationWords {
  /** Their language, as a language tag. */
  lang: string
  /** A date such as `2023-09-18` in words. */
  day: (date: string) => string
  /** What the comparison found: one verdict for each quoted sentence of the summary that has one. */
  found: (verdicts: readonly Verdict[]) => string
  /** Says that no counterpart was found for sentences of this side. */
  alone: (side: Side) => string
}

/** A piece of what stands under a quotation. */
export interface Credit {
  part: 'title' | 'source' | 'date' | 'finding'
  lang: string
  text: string
}

/** Title, source and date of an article, each in its language; what the article lacks is not there. */
export function creditsOf({ title, id, source, date, languages }: Article, { lang, day }: QuotationWords): Credit[] {
  const credits: Credit[] = [
    { part: 'title', lang: titleLanguage(title, languages.summary, languages.original), text: title || id },
  ]
  if (source) credits.push({ part: 'source', lang: languageOf(source, languages.summary), text: source })
  if (date) credits.push({ part: 'date', lang, text: day(date) })
  return credits
}
