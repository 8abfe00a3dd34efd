import type { Side } from '#article/schema.ts'

import { escapeHtml } from './escape.ts'

/** What a selection says, and nothing that the program has added. */
export interface SelectedText {
  /** Paragraphs, with a blank line between them. */
  text: string
  /** The same as HTML, every paragraph with its language; all text is escaped. */
  html: string
}

/** What stands among the words but is not the article's: pinyin, notes, numbers, marks and words of the interface. */
const ADDED = 'rt, rp, button, [role="group"], [aria-hidden="true"], [data-words]'

/**
 * The text of the paragraphs of one side that a range covers, in part or whole.
 *
 * @param root the element of all rows
 * @returns null where the range covers no text of that side
 */
export function selectedText(range: Range, root: ParentNode, side: Side): SelectedText | null {
  const paragraphs = [...root.querySelectorAll<HTMLElement>(`[data-side="${side}"] :is(p, h3, li)[id]`)]
    .filter((paragraph) => range.intersectsNode(paragraph))
    .map((paragraph) => ({ paragraph, text: textIn(paragraph, range) }))
    .filter(({ text }) => text !== '')
  if (paragraphs.length === 0) return null
  return {
    text: paragraphs.map(({ text }) => text).join('\n\n'),
    html: paragraphs.map(({ paragraph, text }) => elementOf(paragraph, text)).join('\n'),
  }
}

/** What of the text of a paragraph or sentence lies in the range, without what the program has added. */
export function textIn(element: HTMLElement, range: Range): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Element) return node.matches(ADDED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP
    return range.intersectsNode(node) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT
  })
  let text = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const all = node.nodeValue ?? ''
    const from = node === range.startContainer ? range.startOffset : 0
    const to = node === range.endContainer ? range.endOffset : all.length
    text += all.slice(from, to)
  }
  return text.replaceAll(/\s+/g, ' ').trim()
}

function elementOf(paragraph: HTMLElement, text: string): string {
  const name = paragraph.localName === 'h3' ? 'h3' : 'p'
  const lang = paragraph.closest('[lang]')?.getAttribute('lang') ?? ''
  return `<${name} lang="${escapeHtml(lang)}">${escapeHtml(text)}</${name}>`
}
