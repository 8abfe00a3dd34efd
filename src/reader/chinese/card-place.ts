import type { CSSProperties } from 'react'

import { heightOfFoot } from '../foot.ts'
import type { SelectedRange } from './selected-range.ts'

/** From this width on the card stands in the column of the sentence, as the article's columns do. */
const WIDE = '(width >= 700px)'
/** How high the card is about, in pixels, without its words and for each of them, with a little room. */
const HEIGHT = { empty: 110, word: 60 }

/**
 * Where the card stands: its column, and at the head of the window where it would else lie over what is selected.
 *
 * @param words how many it tells of
 */
export function cardPlace(
  { sentenceId }: Pick<SelectedRange, 'sentenceId'>,
  words: number,
): CSSProperties & { dock: 'foot' | 'head' } {
  const selection = getSelection()
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  const { top = 0, bottom = 0 } = range?.getBoundingClientRect() ?? {}
  const height = HEIGHT.empty + HEIGHT.word * words
  const dock = bottom > innerHeight - heightOfFoot() - height && top > height ? 'head' : 'foot'
  if (!matchMedia(WIDE).matches) return { dock }
  const column = document.getElementById(sentenceId)?.closest('[data-side]')?.getBoundingClientRect()
  if (column) return { dock, insetInlineStart: column.left, inlineSize: column.width }
  // Above the columns, as the title, it has their edge and a width of its own.
  const title = document.querySelector(`[data-sentence='${sentenceId}']`)?.getBoundingClientRect()
  return { dock, ...(title && { insetInlineStart: title.left }) }
}
