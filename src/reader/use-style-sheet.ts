import { useSyncExternalStore } from 'react'

let isThere = true
const waiting = new Set<() => void>()

/**
 * Fetches the style sheet of all pages, once the page, which has its own style with it, has been painted: nothing waits
 * for it. It repeats the page's style in the same order, so nothing that is shown changes.
 *
 * @param address where it lies, below the host
 */
export function addStyleSheet(address: string): void {
  isThere = false
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = address
  const goOn = () => {
    isThere = true
    for (const tell of waiting) tell()
  }
  link.addEventListener('load', goOn)
  // Text without its style is better than none: a sheet that cannot be fetched is waited for no longer.
  link.addEventListener('error', goOn)
  // The first frame may still be under way; by the end of the second it is on the screen.
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => document.head.append(link))))
}

/**
 * True where the style sheet of all pages is in force. Until then a page may show only what it was prerendered with:
 * the rest has no style yet.
 */
export function useStyleSheet(): boolean {
  return useSyncExternalStore(subscribe, current, current)
}

function subscribe(tell: () => void): () => void {
  waiting.add(tell)
  return () => waiting.delete(tell)
}

function current(): boolean {
  return isThere
}
