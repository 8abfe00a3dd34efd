import { useEffect, useState } from 'react'

import { type Hand, idsIn } from '#article/collation.ts'

import { heightOfFoot } from '../foot.ts'
import { footOfBar } from './reading-line.ts'

/** Where sentences are as seen through the window; `line` is their first line and `column` their column's edges, in pixels. */
export interface Sight {
  hand: Hand
  sight: 'above' | 'seen' | 'below'
  line: { top: number; bottom: number; left: number; right: number }
  column: { left: number; right: number }
}

/** So much of a line must show for the sentence to count as seen, in pixels. */
const SHOWN = 20

/**
 * Watches where sentences are while the window scrolls, or the window or the text changes.
 *
 * @param hands compared by their text, so that a new list of the same sentences changes nothing
 */
export function useSight(hands: readonly Hand[]): Sight[] {
  const [sights, setSights] = useState<Sight[]>([])
  const names = hands.join('\n')
  useEffect(() => {
    if (!names) return
    let frame = 0
    const look = () => setSights(names.split('\n').flatMap(sightOf))
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
    height.observe(document.body, { box: 'border-box' })
    return () => {
      listening.abort()
      height.disconnect()
      cancelAnimationFrame(frame)
      setSights([])
    }
  }, [names])
  return sights
}

/** Where sentences are now; nothing where they are not shown. */
export function sightOf(hand: Hand): Sight[] {
  const ids = idsIn(hand)
  const element = document.getElementById(ids[0] ?? '')
  const cell = element?.closest('[data-side]')?.getBoundingClientRect()
  const first = element?.getClientRects()[0]
  const last = [...(document.getElementById(ids.at(-1) ?? '')?.getClientRects() ?? [])].at(-1)
  if (!first || !last || !cell) return []
  const sight =
    last.bottom < footOfBar() + SHOWN ? 'above' : first.top > innerHeight - heightOfFoot() - SHOWN ? 'below' : 'seen'
  const { left, right } = cell
  return [{ hand, sight, line: first, column: { left, right } }]
}
