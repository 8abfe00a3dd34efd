import { useCallback, useLayoutEffect, useRef } from 'react'

import { currentPath } from './url.ts'

/** Told of on the window after a way within the site, once the new page is there: no browser goes to its fragment. */
export const ARRIVAL = 'arrival'

let returned: boolean | undefined

/** True where a step of the history led to this page; undefined for the first page of all. */
export function isReturn(): boolean | undefined {
  return returned
}

/**
 * After a way within the site, reading starts at the top of the new page, for the eye and for the keyboard, unless the
 * page goes to a place of its own when it hears of its {@link ARRIVAL}; after a step back or forward the browser restores
 * the scroll position by itself.
 *
 * @param location where the reader is when the page is opened
 * @returns to be called with the new location when its page is there
 */
export function useArrival(location: string): (location: string) => void {
  const here = useRef(location)
  const path = useRef('')
  const isStepBack = useRef(false)
  const hasArrived = useRef(false)

  // Before the router listens: on the window browsers tell capturing listeners of it in no other order than the rest.
  useLayoutEffect(() => {
    path.current = currentPath()
    const step = () => {
      // A way within the page is told of too, and leads to no other.
      isStepBack.current = currentPath() !== path.current
    }
    addEventListener('popstate', step)
    return () => removeEventListener('popstate', step)
  }, [])

  return useCallback((there: string) => {
    const [from, left, isBack] = [here.current, path.current, isStepBack.current]
    here.current = there
    path.current = currentPath()
    isStepBack.current = false
    const isFirst = !hasArrived.current
    hasArrived.current = true
    if (from !== there) {
      returned = isBack
      if (!isBack) {
        scrollTo(0, 0)
        dispatchEvent(new Event(ARRIVAL))
      }
      // Come back to the same page before another was there: only the focus may be lost.
    } else if (isFirst || document.activeElement !== document.body) return
    const main = document.querySelector('main')
    // Unless the page itself has put it on something.
    if (main?.contains(document.activeElement)) return
    // Back where a link led away, the way goes on from that.
    const link = isBack && main?.querySelector<HTMLElement>(`a[href="${left}"]`)
    ;(link || main)?.focus({ preventScroll: true })
  }, [])
}
