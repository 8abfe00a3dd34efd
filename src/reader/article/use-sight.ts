import { useEffect, useState } from 'react'

import { heightOfFoot } from '../foot.ts'

/** Where a sentence is as seen through the window; `line` is its first line and `column` its column's edges, in pixels. */
export interface Sight {
  id: string
  sight: 'above' | 'seen' | 'below'
  line: { top: number; bottom: number; left: number; right: number }
  column: { left: number; right: number }
}

/** So much of a line must show for the sentence to count as seen, in pixels. */
const SHOWN = 20

/**
 * Watches where sentences are while the window scrolls, or the window or the text changes.
 *
 * @param ids compared by their text, so that a new list of the same sentences changes nothing
 */
export function useSight(ids: readonly string[]): Sight[] {
  const [sights, setSights] = useState<Sight[]>([])
  const names = ids.join(' ')
  useEffect(() => {
    if (!names) return
    let frame = 0
    const look = () => setSights(names.split(' ').flatMap(sightOf))
    const later = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(look)
    }
    look()
    const listening = new AbortController()
    addEventListener('scroll', later, { signal: listening.signal, passive: true })
    addEventListener('resize', later, { signal: listening.signal })
    // Evidence that opens, another size or script, and what comes to the foot of the window move them too.
    const height = new ResizeObserver(later)
    height.observe(document.body)
    return () => {
      listening.abort()
      height.disconnect()
      cancelAnimationFrame(frame)
      setSights([])
    }
  }, [names])
  return sights
}

function sightOf(id: string): Sight[] {
  const element = document.getElementById(id)
  const lines = element?.getClientRects()
  const cell = element?.closest('[data-side]')?.getBoundingClientRect()
  const first = lines?.[0]
  const last = lines?.[lines.length - 1]
  if (!first || !last || !cell) return []
  const top = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0
  const sight =
    last.bottom < top + SHOWN ? 'above' : first.top > innerHeight - heightOfFoot() - SHOWN ? 'below' : 'seen'
  const { left, right } = cell
  return [{ id, sight, line: first, column: { left, right } }]
}
