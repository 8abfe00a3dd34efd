import { verdictOf } from '#article/collation.ts'
import { sentencesOf, sideOf } from '#article/locator.ts'
import type { Article, Side } from '#article/schema.ts'
import type { Verdict } from '#article/verdicts.ts'

import { type Credit, creditsOf, type QuotationWords } from './credits.ts'
import { htmlForm, markdownForm, textForm } from './quotation-forms.ts'
import { type QuotedSide, quotedSideOf } from './quoted-side.ts'

/** A place of an article to be pasted elsewhere, in three forms, and the parts that they are made of. */
export interface Quotation {
  text: string
  markdown: string
  html: string
  /** The quoted side, then its counterparts; empty where the whole article is quoted. */
  sides: QuotedSide[]
  /** Title, source, date and what the comparison found. */
  credits: Credit[]
}

/**
 * Quotes sentences together with their counterparts on the other side, and says where they are from.
 *
 * @param ids the sentences of a place, of one side; none quotes the article as a whole, by its title
 * @param link the address of the place
 */
export function quotation(article: Article, ids: readonly string[], link: string, words: QuotationWords): Quotation {
  const side = sideOf(ids[0] ?? '')
  const counterparts = answersTo(article, side, new Set(ids))
  const sides = [
    quotedSideOf(article, side, ids),
    quotedSideOf(article, side === 'summary' ? 'original' : 'summary', counterparts),
  ].filter(({ paragraphs }) => paragraphs.length > 0)

  const compared = new Set(side === 'summary' ? ids : counterparts)
  const verdicts = sentencesOf(article, 'summary')
    .filter(({ id }) => compared.has(id))
    .flatMap((sentence) => verdictOf(sentence) ?? [])
  const finding = findingOf(article, side, sides, verdicts, words)
  const credits = creditsOf(article, words)
  if (finding) credits.push({ part: 'finding', lang: words.lang, text: finding })
  return {
    text: textForm(sides, credits, link),
    markdown: markdownForm(sides, credits, link),
    html: htmlForm(sides, credits, link, words.lang),
    sides,
    credits,
  }
}

function answersTo({ links = [] }: Article, side: Side, ids: ReadonlySet<string>): string[] {
  return links.flatMap(({ summary, original }) => {
    if (side === 'summary') return ids.has(summary) ? original : []
    return original.some((id) => ids.has(id)) ? [summary] : []
  })
}

/** What is said of the comparison: nothing where the two sides were not compared, or no sentence is quoted. */
function findingOf(
  { links = [] }: Article,
  side: Side,
  sides: readonly QuotedSide[],
  verdicts: readonly Verdict[],
  { found, alone }: QuotationWords,
): string | null {
  if (sides.length === 0) return null
  const isAlone = sides.length === 1 && verdicts.every((verdict) => verdict === 'unsupported')
  if (isAlone) return links.length > 0 || verdicts.length > 0 ? alone(side) : null
  return verdicts.length > 0 ? found(verdicts) : null
}
