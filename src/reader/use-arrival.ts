import { useCallback, useEffect, useRef } from 'react'

/**
 * After a way within the site, reading starts at the top of the new page, for the eye and for the keyboard; after a
 * step back or forward the browser restores the scroll position by itself.
 *
 * @param location where the reader is when the page is opened
 * @returns to be called with the new location when its page is there
 */
export function useArrival(location: string): (location: string) => void {
  const here = useRef(location)
  const isReturn = useRef(false)

  useEffect(() => {
    const step = () => {
      isReturn.current = true
    }
    // In the capture phase: before the router hears of it and the new page is there.
    addEventListener('popstate', step, true)
    return () => removeEventListener('popstate', step, true)
  }, [])

  return useCallback((there: string) => {
    const [from, returned] = [here.current, isReturn.current]
    here.current = there
    isReturn.current = false
    if (from === there) return
    if (!returned) scrollTo(0, 0)
    document.querySelector('main')?.focus({ preventScroll: true })
  }, [])
}
