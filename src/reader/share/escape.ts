/** Text as it stands in HTML, in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** What would be markup anywhere in a line of Markdown: emphasis, links, code, HTML, struck text, entities. */
const MARKUP = /[\\`*_[\]<~]|&(?=#?\w+;)/g
/** What would be markup at the beginning of a line: headings, quotations, items, rules. */
const OPENING = /^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|[-+]|$)|=+\s*$)/
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/

/**
 * A line of text as it stands in Markdown (CommonMark with GitHub's struck text): what would be markup has a backslash
 * before it, everything else is left as it is.
 *
 * @example escapeMarkdown('1. a*b') -> '1\\. a\\*b'
 */
export function escapeMarkdown(line: string): string {
  return line.replaceAll(MARKUP, '\\$&').replace(OPENING, '\\$&').replace(NUMBERED, '$1\\$2')
}
