import { type RefObject, useEffect } from 'react'

import { saveProgress } from '../progress.ts'
import { atReadingLine } from './reading-line.ts'

/** How long a reader must rest before the place counts as read, in milliseconds. */
const REST = 400

/**
 * Remembers on this device how far an article was read: the sentence at the reading line whenever the reader rests after
 * scrolling, and that the end was seen. Who only looks at the first screen has not begun.
 */
export function useProgress(text: RefObject<HTMLElement | null>, id: string): void {
  useEffect(() => {
    const root = text.current
    if (!root) return
    let timer = 0
    const remember = () => {
      const lines = atReadingLine(root).map(({ element }) => element.id)
      // In paragraphs of the summary, as far as there are any: the library tells its readers of those.
      const at = lines.find((line) => line.startsWith('s')) ?? lines[0]
      const isDone = root.getBoundingClientRect().bottom <= innerHeight
      if (at) saveProgress(id, { at, isDone })
    }
    const later = () => {
      clearTimeout(timer)
      timer = window.setTimeout(remember, REST)
    }
    addEventListener('scroll', later, { passive: true })
    return () => {
      clearTimeout(timer)
      removeEventListener('scroll', later)
    }
  }, [text, id])
}
