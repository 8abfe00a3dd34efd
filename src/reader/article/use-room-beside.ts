import { type RefObject, useLayoutEffect } from 'react'

/** Between one column of text and what stands beside it, in px: as in the style of the evidence card. */
const GAP = 72
/** In less room evidence is better off under its paragraph, in px. */
const LEAST = 320

/** Marks the card, `data-beside`, while there is room for it beside the row that it belongs to: a text in one column. */
export function useRoomBeside(card: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = card.current
    const row = element?.closest('[data-side]')?.parentElement
    const text = element?.closest('#text')
    if (!element || !row || !text) return
    const look = () => {
      element.toggleAttribute('data-beside', text.clientWidth - row.clientWidth - GAP >= LEAST)
    }
    look()
    const sizes = new ResizeObserver(look)
    sizes.observe(text)
    sizes.observe(row)
    return () => sizes.disconnect()
  }, [card])
}
