import './column-selection.css'

import type { Side } from '#article/schema.ts'

import { focusAfterClick } from './focus-after-click.ts'
import { selectedSide, sideAt } from './selected-side.ts'
import { selectedText } from './selected-text.ts'

/**
 * Keeps a selection that begins in one column in that column, and lets what is copied from it be the article's words
 * alone.
 *
 * The browser selects as it always does, by mouse, touch or keyboard, and no event is kept from it: the root only says
 * by `data-selecting` which side the selection belongs to, and the style sheet lets the other side be selected no more.
 *
 * @param root the element of all rows, with cells that have a `data-side`
 * @returns ends it
 */
export function columnSelection(root: HTMLElement): () => void {
  const listening = new AbortController()
  const { signal } = listening
  let isDown = false
  const say = (side: Side | null) => {
    if (side) root.dataset['selecting'] = side
    else delete root.dataset['selecting']
  }

  // Before the browser begins to select. In the capture phase, so that no control in the text can hide it.
  root.addEventListener(
    'pointerdown',
    (event) => {
      // Other buttons open a menu for the selection that is there.
      if (event.button !== 0) return
      isDown = true
      // With the shift key a selection grows, and stays where it began.
      say((event.shiftKey && selectedSide(root)) || sideAt(event.target))
    },
    { signal, capture: true },
  )
  const up = () => {
    isDown = false
    follow()
  }
  // By touch the browser takes the pointer over as soon as it scrolls or selects.
  for (const type of ['pointerup', 'pointercancel']) document.addEventListener(type, up, { signal })

  // Selections by keys, by handles, and those that began between the columns.
  const follow = () => {
    if (getSelection()?.isCollapsed === false) say(selectedSide(root))
    else if (!isDown) say(null)
  }
  document.addEventListener('selectionchange', follow, { signal })
  // With the shift key arrows are the browser's: they select, where alone they lead from sentence to sentence.
  root.addEventListener(
    'keydown',
    (event) => {
      if (event.shiftKey && event.key.startsWith('Arrow')) event.stopPropagation()
    },
    { signal, capture: true },
  )
  root.addEventListener('copy', (event) => clean(event, root), { signal })
  focusAfterClick(root, signal)
  // One may have begun before this was there.
  follow()
  return () => {
    listening.abort()
    say(null)
  }
}

function clean(event: ClipboardEvent, root: HTMLElement): void {
  const selection = getSelection()
  const side = selectedSide(root)
  if (!selection || selection.isCollapsed || !side || !event.clipboardData) return
  const range = selection.getRangeAt(0)
  if (reachesOut(range, root)) return
  const copied = selectedText(range, root, side)
  if (!copied) return
  event.clipboardData.setData('text/plain', copied.text)
  event.clipboardData.setData('text/html', copied.html)
  event.preventDefault()
}

/** True where a range covers text before or after an element; an end just behind it, as of a triple click, does not count. */
function reachesOut(range: Range, root: HTMLElement): boolean {
  const within = document.createRange()
  within.selectNode(root)
  const before = document.createRange()
  const after = document.createRange()
  if (range.compareBoundaryPoints(Range.START_TO_START, within) < 0) {
    before.setStart(range.startContainer, range.startOffset)
    before.setEndBefore(root)
  }
  if (range.compareBoundaryPoints(Range.END_TO_END, within) > 0) {
    after.setStartAfter(root)
    after.setEnd(range.endContainer, range.endOffset)
  }
  return `${before.toString()}${after.toString()}`.trim() !== ''
}
