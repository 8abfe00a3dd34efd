import { verdictOf } from '#article/collation.ts'
import { sentencesOf } from '#article/locator.ts'
import type { Article } from '#article/schema.ts'
import { DIFFERING_TERM, sourceTerm } from '#article/search-index.ts'
import { type Folding, termsOf, tokensOf } from '#article/search-terms.ts'

/** What an article can be found by, each once: the words of both sides, of its title and its source, and the library's filters. */
export function termsOfArticle(article: Article, fold: Folding): Set<string> {
  const { title, source } = article
  const [summary, original] = [sentencesOf(article, 'summary'), sentencesOf(article, 'original')]
  const texts = [title, source ?? '', ...[...summary, ...original].map(({ text }) => text)]
  const terms = new Set(texts.flatMap((text) => termsOf(tokensOf(text, fold))))
  if (source) terms.add(sourceTerm(source))
  if (summary.some((sentence) => verdictOf(sentence) === 'contradicted')) terms.add(DIFFERING_TERM)
  return terms
}
