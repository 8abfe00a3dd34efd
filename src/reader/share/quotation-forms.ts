import type { Credit } from './credits.ts'
import { escapeHtml, escapeMarkdown } from './escape.ts'
import type { QuotedSide } from './quoted-side.ts'

/** Stands between what is said of the source, in every language. */
const BETWEEN = ' · '

/** A quotation as plain text: the sides, then title, source and date, what the comparison found, and the link. */
export function textForm(sides: readonly QuotedSide[], credits: readonly Credit[], link: string): string {
  const quoted = sides.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join('\n'))
  const of = (...parts: Credit['part'][]) => credits.filter(({ part }) => parts.includes(part)).map(({ text }) => text)
  const source = [...of('title'), of('source', 'date').join(BETWEEN), ...of('finding'), link]
  return [...quoted, source.filter(Boolean).join('\n')].join('\n\n')
}

/** A quotation as Markdown: a block quotation that ends with its source; the title leads to the link. */
export function markdownForm(sides: readonly QuotedSide[], credits: readonly Credit[], link: string): string {
  const quoted = sides.flatMap(({ paragraphs }) => paragraphs).flatMap(({ text }) => [`> ${escapeMarkdown(text)}`, '>'])
  // The only characters of an address that could end it here.
  const address = link.replaceAll('(', '%28').replaceAll(')', '%29')
  const source = credits
    .map(({ part, text }) => (part === 'title' ? `[${escapeMarkdown(text)}](${address})` : escapeMarkdown(text)))
    .join(BETWEEN)
  return quoted.length > 0 ? [...quoted, `> — ${source}`].join('\n') : source
}

/**
 * A quotation as HTML: a block quotation with its source below, every piece with its language. All text is escaped.
 *
 * @param lang the language of the words between
 */
export function htmlForm(sides: readonly QuotedSide[], credits: readonly Credit[], link: string, lang: string): string {
  const address = escapeHtml(link)
  const quoted = sides.flatMap(({ paragraphs, lang: own }) =>
    paragraphs.map(({ text }) => `<p lang="${own}">${escapeHtml(text)}</p>\n`),
  )
  const source = credits.map(({ part, text, lang: own }) => {
    if (part === 'title') return `<cite lang="${own}"><a href="${address}">${escapeHtml(text)}</a></cite>`
    return own === lang ? escapeHtml(text) : `<span lang="${own}">${escapeHtml(text)}</span>`
  })
  const quote = quoted.length > 0 ? `<blockquote cite="${address}">\n${quoted.join('')}</blockquote>\n` : ''
  return `${quote}<p lang="${lang}">${quote && '— '}${source.join(BETWEEN)}</p>`
}
