import { type RefObject, useEffect } from 'react'

import { footOfBar } from './reading-line.ts'
import { leaveRoomAbove } from './use-place.ts'

/** Takes the room above the text away as soon as it is scrolled out of sight, where nobody sees it go. */
export function useRoomAbove(text: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const close = () => {
      const { clientTop: height = 0 } = text.current ?? {}
      if (!text.current || height === 0 || text.current.getBoundingClientRect().top + height > footOfBar()) return
      // Browsers that anchor the page would make up for it as well.
      const { style } = document.documentElement
      style.overflowAnchor = 'none'
      leaveRoomAbove(0)
      scrollBy({ top: -height, behavior: 'instant' })
      requestAnimationFrame(() => {
        style.overflowAnchor = ''
      })
    }
    addEventListener('scroll', close, { passive: true })
    return () => removeEventListener('scroll', close)
  }, [text])
}
