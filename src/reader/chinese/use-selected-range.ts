import { type RefObject, useCallback, useEffect, useState } from 'react'

import { type SelectedRange, selectedRange } from './selected-range.ts'

/** How long a selection must rest before it is answered, in milliseconds: while it is drawn it changes all the time. */
const RESTS = 150

/**
 * What of a sentence the reader has selected, with mouse, touch or keys: only watched, never changed. Null where nothing
 * is, and after Escape, until the selection changes; that Escape does nothing else.
 *
 * @param own an element whose own clicks and selections leave the answer as it is
 */
export function useSelectedRange(own: RefObject<HTMLElement | null>): [SelectedRange | null, dismiss: () => void] {
  const [selected, setSelected] = useState<SelectedRange | null>(null)
  const dismiss = useCallback(() => {
    if (own.current?.contains(document.activeElement)) focusBeside(getSelection())
    setSelected(null)
  }, [own])

  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    let timer: ReturnType<typeof setTimeout> | undefined
    let isHeld = false
    const isOwn = (node: EventTarget | null) => node instanceof Node && own.current?.contains(node) === true
    const read = () => setSelected((before) => unchanged(before, selectedRange(getSelection())))
    const change = () => {
      const selection = getSelection()
      clearTimeout(timer)
      // A finger on the card takes the selection away on some devices.
      if (isOwn(selection?.anchorNode ?? null) || (isHeld && selection?.isCollapsed !== false)) return
      if (selection?.isCollapsed === false) timer = setTimeout(read, RESTS)
      else setSelected(null)
    }
    document.addEventListener('selectionchange', change, { signal })
    document.addEventListener('pointerdown', ({ target }) => (isHeld = isOwn(target)), { signal, capture: true })
    read()
    return () => {
      clearTimeout(timer)
      listening.abort()
    }
  }, [own])

  const isOpen = selected !== null
  useEffect(() => {
    if (!isOpen) return
    const listening = new AbortController()
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      dismiss()
    }
    // Before all others, so that this key does one thing.
    window.addEventListener('keydown', close, { signal: listening.signal, capture: true })
    return () => listening.abort()
  }, [isOpen, dismiss])
  return [selected, dismiss]
}

/** Puts the focus on the sentence that a selection begins in, or else on the page, instead of losing it. */
function focusBeside(selection: Selection | null): void {
  const holder = selection?.anchorNode?.parentElement?.closest<HTMLElement>('[tabindex]')
  ;(holder ?? document.querySelector('main'))?.focus({ preventScroll: true })
}

/** The one from before where both say the same, so that nothing is shown or said anew. */
function unchanged(before: SelectedRange | null, now: SelectedRange | null): SelectedRange | null {
  const isSame = before?.sentenceId === now?.sentenceId && before?.start === now?.start && before?.end === now?.end
  return isSame ? before : now
}
