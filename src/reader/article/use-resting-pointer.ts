import { type RefObject, useEffect } from 'react'

/**
 * Leaves a pointer alone that rests while the reader steers by keys, or has just pressed: text that goes by under it is
 * not pointed at, and the whole text is `data-still` until the pointer is moved or its wheel turned.
 */
export function useRestingPointer(text: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = text.current
    if (!root) return
    let last = { x: Number.NaN, y: Number.NaN }
    let isLeft = false
    const listening = new AbortController()
    const options = { signal: listening.signal, capture: true, passive: true }
    for (const type of ['keydown', 'pointerdown']) addEventListener(type, () => (isLeft = true), options)
    addEventListener('wheel', () => (isLeft = false), options)
    addEventListener(
      'pointermove',
      (event) => {
        // Browsers tell of text that moves under a pointer as if the pointer had moved.
        if (event.clientX === last.x && event.clientY === last.y) return
        last = { x: event.clientX, y: event.clientY }
        isLeft = false
        if (!('still' in root.dataset)) return
        delete root.dataset['still']
        // What it is over by now has not been told of.
        event.target?.dispatchEvent(new PointerEvent('pointerover', event))
      },
      options,
    )
    root.addEventListener(
      'pointerover',
      (event) => {
        if (!isLeft || event.clientX !== last.x || event.clientY !== last.y) return
        root.dataset['still'] = ''
        event.stopImmediatePropagation()
      },
      options,
    )
    return () => listening.abort()
  }, [text])
}
