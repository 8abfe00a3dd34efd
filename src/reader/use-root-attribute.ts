import { useCallback, useSyncExternalStore } from 'react'

/**
 * Follows an attribute of the root element, where the state of the page stands: the head script sets it before React
 * runs, controls set it after, and style sheets read it. `initial` is what prerendered pages have.
 */
export function useRootAttribute(name: string, initial: string): string {
  const subscribe = useCallback(
    (changed: () => void) => {
      const observer = new MutationObserver(changed)
      observer.observe(document.documentElement, { attributeFilter: [name] })
      return () => observer.disconnect()
    },
    [name],
  )
  return useSyncExternalStore(
    subscribe,
    () => document.documentElement.getAttribute(name) ?? initial,
    () => initial,
  )
}
