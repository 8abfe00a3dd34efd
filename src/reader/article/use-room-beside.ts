import { type RefObject, useLayoutEffect } from 'react'

/** Between one column of text and what stands beside it, in px: as in the style of the evidence card. */
const GAP = 72
/** In less room evidence is better off under its paragraph, in characters of the text: its words would break. */
const LEAST = 18

/** Marks the card, `data-beside`, while there is room for it beside the row that it belongs to: a text in one column. */
export function useRoomBeside(card: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = card.current
    const side = element?.closest('[data-side]')
    const row = side?.parentElement
    const text = element?.closest('#text')
    if (!element || !side || !row || !text) return
    const look = () => {
      const least = LEAST * Number.parseFloat(getComputedStyle(side).fontSize)
      element.toggleAttribute('data-beside', text.clientWidth - row.clientWidth - GAP >= least)
    }
    look()
    const sizes = new ResizeObserver(look)
    sizes.observe(text)
    sizes.observe(row)
    return () => sizes.disconnect()
  }, [card])
}
