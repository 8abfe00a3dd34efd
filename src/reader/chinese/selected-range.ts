/** A stretch of one sentence: half-open UTF-16 offsets into its text as stored. */
export interface SelectedRange {
  /** The sentence's id, or `title`. */
  sentenceId: string
  start: number
  end: number
}

/** Elements whose text is no part of a sentence's. */
const APART = 'rt, rp, [aria-hidden="true"], [data-apart]'

/**
 * What of a sentence is selected; null where nothing is, or not within one sentence. White space around the sentence
 * does not count, for browsers select it along.
 *
 * A sentence is an element with the id of one, or with a `data-sentence` that says which it is. Its text is that of its
 * nodes, however they are divided, without ruby annotations, what is hidden from screen readers, and what is marked
 * `data-apart`.
 */
export function selectedRange(selection: Pick<Selection, 'rangeCount' | 'getRangeAt'> | null): SelectedRange | null {
  if (!selection || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (range.collapsed) return null
  for (const sentence of new Set([sentenceAt(range.startContainer), sentenceAt(range.endContainer)])) {
    if (!sentence || !isAloneIn(range, sentence)) continue
    const start = offsetIn(sentence, range.startContainer, range.startOffset)
    const end = offsetIn(sentence, range.endContainer, range.endOffset)
    if (start < end) return { sentenceId: sentence.dataset['sentence'] ?? sentence.id, start, end }
  }
  return null
}

function sentenceAt(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement
  const found = element?.closest<HTMLElement>('[data-sentence], span[id]') ?? null
  return found && (found.dataset['sentence'] || /^[so]\d+\.\d+$/.test(found.id)) ? found : null
}

/** How many UTF-16 units of the sentence's text stand before a boundary, which may lie outside it. */
function offsetIn(sentence: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange()
  before.selectNodeContents(sentence)
  const side = before.comparePoint(node, offset)
  if (side < 0) return 0
  if (side === 0) before.setEnd(node, offset)
  const copy = before.cloneContents()
  for (const apart of copy.querySelectorAll(APART)) apart.remove()
  return copy.textContent.length
}

/** True where the range holds nothing outside the sentence but white space. */
function isAloneIn(range: Range, sentence: HTMLElement): boolean {
  const whole = document.createRange()
  whole.selectNodeContents(sentence)
  const before = range.cloneRange()
  const after = range.cloneRange()
  // Each becomes empty where the range begins, or ends, within the sentence.
  before.setEnd(...boundary(before, whole, 'start'))
  after.setStart(...boundary(after, whole, 'end'))
  return `${before}${after}`.trim() === ''
}

/** The start (end) of the sentence where it lies in the range; else the range's own, so that nothing is before (after) it. */
function boundary(range: Range, whole: Range, which: 'start' | 'end'): [Node, number] {
  const [node, offset] =
    which === 'start' ? [whole.startContainer, whole.startOffset] : [whole.endContainer, whole.endOffset]
  if (range.isPointInRange(node, offset)) return [node, offset]
  return which === 'start' ? [range.startContainer, range.startOffset] : [range.endContainer, range.endOffset]
}
