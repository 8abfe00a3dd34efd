import { type RefObject, useEffect } from 'react'

import { saveProgress } from '../progress.ts'
import { atReadingLine, readingLine } from './reading-line.ts'

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
      const near = atReadingLine(root).map(({ element, top }) => ({
        id: element.id,
        by: Math.round(top - readingLine()),
      }))
      const [line] = near
      if (!line) return
      // In paragraphs of the summary, as far as there are any: the library tells its readers of those.
      const at = near.find((one) => one.id.startsWith('s'))?.id ?? line.id
      const isDone = root.getBoundingClientRect().bottom <= innerHeight
      saveProgress(id, { at, isDone, line })
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
