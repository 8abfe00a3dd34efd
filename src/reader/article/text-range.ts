/**
 * The range of the document that holds part of a sentence. Whatever elements cut its text are looked through; what stands
 * above the characters (`rt`) does not count.
 *
 * @param start half-open, 0-based UTF-16 offsets into the sentence's text, cut to it
 * @returns null where the sentence has no such text
 */
export function rangeIn(sentence: Element, start: number, end: number): Range | null {
  const texts = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('rt, rp') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const range = document.createRange()
  let before = 0
  let isOpen = false
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const length = node.nodeValue?.length ?? 0
    if (!isOpen && start < before + length) {
      range.setStart(node, start - before)
      isOpen = true
    }
    if (isOpen) range.setEnd(node, Math.min(length, end - before))
    before += length
    if (end <= before) break
  }
  return isOpen && end > start ? range : null
}
