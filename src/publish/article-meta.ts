import { spaceBetween } from '#article/language.ts'
import { sentencesOf } from '#article/locator.ts'
import type { Article } from '#article/schema.ts'

import type { PageMeta } from './document.ts'

/** About as many characters as search engines and chat previews show. */
const DESCRIPTION_LENGTH = 120

/** What an article's page says of itself. `canonical` is its full address. */
export function articleMeta(article: Article, canonical: string, site: string): PageMeta {
  const description = describe(article)
  return {
    canonical,
    ...(description && { description }),
    type: 'article',
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: article.title,
      url: canonical,
      mainEntityOfPage: canonical,
      inLanguage: [article.languages.summary, article.languages.original],
      datePublished: article.publishedAt ?? article.date ?? undefined,
      // The beginning of a translation is the beginning of the article, and sums nothing up.
      abstract: (article.kind !== 'translation' && description) || undefined,
      wordCount: article.wordCount,
      publisher: { '@type': 'Organization', name: site },
      sourceOrganization: article.source ? { '@type': 'NewsMediaOrganization', name: article.source } : undefined,
      isBasedOn: article.url ?? undefined,
    },
  }
}

/** The beginning of the summary, whole sentences as far as they fit; of the original where there is no summary. */
function describe(article: Article): string {
  const summary = sentencesOf(article, 'summary')
  const sentences = summary.length > 0 ? summary : sentencesOf(article, 'original')
  let description = sentences[0]?.text ?? ''
  for (const { text } of sentences.slice(1)) {
    if (description.length + text.length > DESCRIPTION_LENGTH) break
    description += spaceBetween(description, text) ? ` ${text}` : text
  }
  const characters = [...description]
  return characters.length > 2 * DESCRIPTION_LENGTH
    ? `${characters.slice(0, 2 * DESCRIPTION_LENGTH).join('')}…`
    : description
}
