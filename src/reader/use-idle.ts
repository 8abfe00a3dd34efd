import { useEffect, useState } from 'react'

/** How long the browser may put it off, in milliseconds, while it has better things to do. */
const LATEST = 2000

/** True once the page is at rest after its first paint: the time to fetch what nobody waits for. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => {
    const rest = () => setIdle(true)
    // Safari has no idle callbacks.
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(rest)
      return () => clearTimeout(timer)
    }
    const waiting = requestIdleCallback(rest, { timeout: LATEST })
    return () => cancelIdleCallback(waiting)
  }, [])
  return isIdle
}
