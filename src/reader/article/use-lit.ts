import { type RefObject, useEffect, useState } from 'react'

import type { Hand } from '#article/collation.ts'

/** The sentence that is pointed at or focused, else the chosen ones, as the text's `data-lit` says. */
export function useLit(text: RefObject<HTMLElement | null>): Hand {
  const [lit, setLit] = useState<Hand>('')
  useEffect(() => {
    const root = text.current
    if (!root) return
    const read = () => setLit(root.dataset['lit'] ?? '')
    const observer = new MutationObserver(read)
    observer.observe(root, { attributeFilter: ['data-lit'] })
    read()
    return () => observer.disconnect()
  }, [text])
  return lit
}
