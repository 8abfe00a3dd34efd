import type { CSSProperties } from 'react'

import type { SelectedRange } from './selected-range.ts'

/** From this width on the card stands in the column of the sentence, as the article's columns do. */
const WIDE = '(width >= 700px)'
/** How high the card is at most, in pixels, with a little room: what is selected must not lie beneath it. */
const HEIGHT = 200

/** Where the card stands: its column, and at the head of the window where the selection is at its foot. */
export function cardPlace({ sentenceId }: SelectedRange): CSSProperties & { dock: 'foot' | 'head' } {
  const selection = getSelection()
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  const bottom = range?.getBoundingClientRect().bottom ?? 0
  const dock = bottom > innerHeight - HEIGHT && bottom > 2 * HEIGHT ? 'head' : 'foot'
  const column = document.getElementById(sentenceId)?.closest('[data-side]')?.getBoundingClientRect()
  if (!column || !matchMedia(WIDE).matches) return { dock }
  return { dock, insetInlineStart: column.left, inlineSize: column.width }
}
