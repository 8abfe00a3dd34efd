import type { Place } from '#article/locator.ts'

import { textIn } from './clean-text.ts'
import { selectedSide } from './selected-side.ts'

/**
 * The sentences that the reader has selected, in part or whole, as a place that can be shared and quoted.
 *
 * @param root the element of all rows
 * @returns null where nothing is selected, or the selection began outside the columns
 */
export function selectedPlace(root: HTMLElement): Place | null {
  const selection = getSelection()
  const side = selectedSide(root)
  if (!selection || selection.isCollapsed || !side) return null
  const range = selection.getRangeAt(0)
  const ids = [...root.querySelectorAll<HTMLElement>(`[data-side="${side}"] span[id]`)]
    .filter((sentence) => range.intersectsNode(sentence) && textIn(sentence, range) !== '')
    .map(({ id }) => id)
  const [start] = ids
  const end = ids.at(-1)
  if (start === undefined || end === undefined) return null
  return end === start ? { start } : { start, end }
}
