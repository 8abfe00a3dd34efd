import { type RefObject, useEffect, useState } from 'react'

/** The sentence that is pointed at, focused or chosen, as the text's `data-lit` says; null where there is none. */
export function useLit(text: RefObject<HTMLElement | null>): string | null {
  const [lit, setLit] = useState<string | null>(null)
  useEffect(() => {
    const root = text.current
    if (!root) return
    const read = () => setLit(root.dataset['lit'] ?? null)
    const observer = new MutationObserver(read)
    observer.observe(root, { attributeFilter: ['data-lit'] })
    read()
    return () => observer.disconnect()
  }, [text])
  return lit
}
