import { useEffect, useLayoutEffect } from 'react'

import { showOpeningScript } from '../setting.ts'

/**
 * Opens an article in the script of its address, or the saved one. The head script did so before the first paint; this is
 * for articles opened from within the page, and for steps through the history.
 */
export function useOpeningScript(): void {
  useLayoutEffect(showOpeningScript, [])
  useEffect(() => {
    addEventListener('popstate', showOpeningScript)
    return () => removeEventListener('popstate', showOpeningScript)
  }, [])
}
