import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'

import type { Hand } from '#article/collation.ts'
import { type Place, resolvePlace, sentencesAt } from '#article/locator.ts'
import type { Article } from '#article/schema.ts'

import { currentView, replaceView } from '../url.ts'
import { ARRIVAL } from '../use-arrival.ts'
import { uncover } from './use-view.ts'

/** The place in hand: the sentences it covers, and whether the link that named it was made for other words. */
export interface Chosen {
  place: Place | null
  sentences: ReadonlySet<string>
  /** The same sentences; empty where none is chosen. */
  hand: Hand
  changed: boolean
  /** True where the reader chose it on this page, not only the address: its note is open. */
  isOpen: boolean
}

/**
 * The place that the address names, found in the article as it is now and brought into view; it follows the address,
 * and the address follows `choose`. Choosing replaces the history entry; null lets the place go.
 */
export function usePlace(article: Article): Chosen & { choose: (id: string | null) => void } {
  const [{ place, changed, isOpen }, setFound] = useState<Omit<Chosen, 'sentences' | 'hand'>>(NOWHERE)
  const hold = useHold()

  useEffect(() => {
    const follow = (event?: Event) => {
      const wanted = currentView().place
      const found = wanted ? resolvePlace(article, wanted) : NOWHERE
      // A note that opens while a page loads would push the text away from under whoever has begun to read.
      setFound({ ...found, isOpen: found.changed || event?.type === 'hashchange' })
      if (!found.place) return
      const { start } = found.place
      const isUncovered = uncover(found.place)
      // The browser has gone to the fragment by itself, but not to what was hidden, has moved, or was not there yet.
      const isUnseen = isUncovered || event?.type === ARRIVAL
      if (!isUnseen && start === wanted?.start) return
      const there = document.getElementById(start)
      // The focus goes along: a hidden sentence got none of the browser, and the one at the old place must not stay lit.
      there?.focus({ preventScroll: true })
      there?.scrollIntoView()
    }
    follow()
    for (const type of TOLD_BY) addEventListener(type, follow)
    return () => {
      for (const type of TOLD_BY) removeEventListener(type, follow)
    }
  }, [article])

  const choose = useCallback(
    (id: string | null) => {
      const { place: before, ...others } = currentView()
      hold(id ?? before?.start)
      replaceView(id === null ? others : { ...others, place: { start: id } })
      setFound(id === null ? NOWHERE : { place: { start: id }, changed: false, isOpen: true })
    },
    [hold],
  )

  const sentences = useMemo(() => new Set(place ? sentencesAt(article, place) : []), [article, place])
  return { place, sentences, hand: [...sentences].join(' '), changed, isOpen, choose }
}

/**
 * Keeps an element where it is on the screen over the next render, though the note above it goes. Near the top of the page,
 * where no scrolling makes up for that, room is left above the text instead, until it is out of sight.
 */
function useHold(): (id: string | undefined) => void {
  const held = useRef<{ id: string; top: number } | null>(null)
  useLayoutEffect(() => {
    const { id, top = 0 } = held.current ?? {}
    held.current = null
    if (id === undefined) return
    leaveRoomAbove(0)
    const by = () => (topOf(id) ?? top) - top
    leaveRoomAbove(-scrollY - by())
    scrollBy(0, by())
  })
  return useCallback((id: string | undefined) => {
    const top = topOf(id)
    held.current = id !== undefined && top !== undefined ? { id, top } : null
  }, [])
}

/** Leaves so much room between an article's head and its text, in pixels; none where it is 0 or less. */
export function leaveRoomAbove(height: number): void {
  const text = document.getElementById('text')
  if (text) text.style.borderBlockStart = height > 0 ? `${height}px solid transparent` : ''
}

/** Where the first line of an element is in the window, in pixels; undefined where it is not shown. */
function topOf(id: string | undefined): number | undefined {
  return document.getElementById(id ?? '')?.getClientRects()[0]?.top
}

/** The events that tell of another place in the address. */
const TOLD_BY = ['hashchange', 'popstate', ARRIVAL]

const NOWHERE = { place: null, changed: false, isOpen: false }
