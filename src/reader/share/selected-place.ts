import type { Place } from '#article/locator.ts'

import { selectedSide } from './selected-side.ts'
import { textIn } from './selected-text.ts'

/** The sentences that are selected, in part or whole, of the side that the selection began in; null where there are none. */
export function selectedPlace(root: HTMLElement): Place | null {
  const selection = getSelection()
  const side = selectedSide(root)
  if (!selection || selection.isCollapsed || !side) return null
  const range = selection.getRangeAt(0)
  const sentences = [...root.querySelectorAll<HTMLElement>(`[data-side="${side}"] span[id]`)].filter(
    (sentence) => range.intersectsNode(sentence) && textIn(sentence, range) !== '',
  )
  const [first, last] = [sentences[0]?.id, sentences.at(-1)?.id]
  if (first === undefined) return null
  return last === undefined || last === first ? { start: first } : { start: first, end: last }
}
