import { spaceBetween, titleLanguage } from '#article/language.ts'
import { NEWEST_ENTRIES } from '#article/library.ts'
import { type Row, rowsOf } from '#article/rows.ts'
import { findRows } from '#article/find-rows.ts'
import type { Article, Paragraph } from '#article/schema.ts'
import { escapeHtml } from '#reader/share/escape.ts'

/** Where the feed lies, below the site's own address. */
export const FEED = 'feed.xml'
/** How many of the newest articles it has, whole: what somebody who looks in once a week has not seen. */
export const FEED_ENTRIES = Math.min(20, NEWEST_ENTRIES)

/** What a feed says of the publication. */
export interface FeedSite {
  name: string
  tagline?: string | undefined
}

/**
 * The newest articles for feed readers, each whole: every paragraph of the summary, then the original's that stand beside
 * it. Those without a date are left out, since a feed is a list by date.
 *
 * @param articles newest first
 * @param addressOf the full address of a path within the site: `/`, `/feed.xml`, `/a/ID/`
 * @see {@link https://www.rfc-editor.org/rfc/rfc4287} The Atom Syndication Format
 */
export function feedOf(site: FeedSite, articles: readonly Article[], addressOf: (path: string) => string): string {
  const dated = articles.flatMap((article) => {
    const time = timeOf(article)
    return time === null ? [] : [{ article, time }]
  })
  const updated =
    dated
      .map(({ time }) => time)
      .toSorted()
      .at(-1) ?? new Date(0).toISOString()
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hans">
<id>${escapeXml(addressOf('/'))}</id>
<title>${escapeXml(site.name)}</title>
${site.tagline ? `<subtitle>${escapeXml(site.tagline)}</subtitle>\n` : ''}<link href="${escapeXml(addressOf('/'))}"/>
<link rel="self" type="application/atom+xml" href="${escapeXml(addressOf(`/${FEED}`))}"/>
<updated>${updated}</updated>
${dated.map(({ article, time }) => entryOf(article, time, site, addressOf(`/a/${article.id}/`))).join('\n')}
</feed>
`
}

function entryOf(article: Article, time: string, site: FeedSite, address: string): string {
  const { title, source, url, languages } = article
  const related = url ? `<link rel="related" hreflang="${languages.original}" href="${escapeXml(url)}"/>\n` : ''
  return `<entry>
<id>${escapeXml(address)}</id>
<title xml:lang="${titleLanguage(title, languages.summary, languages.original)}">${escapeXml(title)}</title>
<link href="${escapeXml(address)}"/>
${related}<author><name>${escapeXml(source ?? site.name)}</name></author>
<published>${time}</published>
<updated>${time}</updated>
<content type="html">${escapeXml(bodyOf(article))}</content>
</entry>`
}

function bodyOf(article: Article): string {
  const { languages } = article
  return rowsOf(article, findRows(article))
    .flatMap(({ summary, original }: Row) => [
      ...summary.map((paragraph) => paragraphOf(paragraph, languages.summary)),
      ...original.map((paragraph) => paragraphOf(paragraph, languages.original)),
    ])
    .join('\n')
}

function paragraphOf({ sentences }: Paragraph, language: string): string {
  const text = sentences
    .map((sentence) => sentence.text)
    .reduce((before, next) => before + (before !== '' && spaceBetween(before, next) ? ' ' : '') + next, '')
  return `<p lang="${language}">${escapeXml(text)}</p>`
}

/** When an article was published, in RFC 3339 as Atom has it; null where it does not say, or in a form that is no date here. */
function timeOf({ publishedAt, date }: Article): string | null {
  const time = [publishedAt, date].map((said) => Date.parse(said ?? '')).find((found) => !Number.isNaN(found))
  return time === undefined ? null : new Date(time).toISOString().replace('.000', '')
}

/** Not allowed in XML 1.0, not even escaped. */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu

function escapeXml(text: string): string {
  return escapeHtml(text.replaceAll(FORBIDDEN, ''))
}
