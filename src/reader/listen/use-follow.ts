import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'

import { bringToMiddle, footOfBar } from '../article/reading-line.ts'
import type { Reading } from './reading-list.ts'

/** Milliseconds that the reader’s own scrolling is left alone after its last sign. */
const HAND_RESTS = 1200
/** Milliseconds that a scroll of ours may last, where the browser does not tell its end. */
const OWN_SCROLL = 1000
/** The share of the window, below the bar over the page, that is its edge above and below. */
const EDGE = 0.12

/**
 * Keeps the sentence that is read in the middle of the window, or what belongs to it where the view hides it.
 *
 * Whoever scrolls it out of the window by hand is left in peace (`isAway`) until they or the reading come back into
 * sight, or `comeBack` is called.
 *
 * @param foot the bar at the foot of the window, which covers what is below its upper edge
 */
export function useFollow(
  reading: Reading | undefined,
  foot: RefObject<HTMLElement | null>,
): { isAway: boolean; comeBack: () => void } {
  const [isAway, setAway] = useState(false)
  const away = useRef(false)
  const ownUntil = useRef(0)
  const handAt = useRef(0)

  const goAway = useCallback((now: boolean) => {
    away.current = now
    setAway(now)
  }, [])
  const bring = useCallback(
    (element: HTMLElement) => {
      ownUntil.current = Date.now() + OWN_SCROLL
      bringToMiddle(element)
      goAway(false)
    },
    [goAway],
  )
  const comeBack = useCallback(() => {
    const element = shownOf(reading)
    if (element) bring(element)
  }, [reading, bring])

  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const element = shownOf(reading)
      if (!element) return
      if (isWithin(element, foot.current, 0)) goAway(false)
      const isResting = Date.now() - handAt.current > HAND_RESTS
      if (!away.current && isResting && !isWithin(element, foot.current, EDGE)) bring(element)
    })
    return () => cancelAnimationFrame(frame)
  }, [reading, foot, bring, goAway])

  useEffect(() => {
    const listening = new AbortController()
    const take = () => {
      ownUntil.current = 0
      handAt.current = Date.now()
    }
    const look = () => {
      const element = shownOf(reading)
      if (!element || Date.now() < ownUntil.current) return
      handAt.current = Date.now()
      goAway(!isWithin(element, foot.current, 0))
    }
    const options = { signal: listening.signal, passive: true }
    addEventListener('wheel', take, options)
    addEventListener('touchmove', take, options)
    addEventListener('scroll', look, options)
    addEventListener('scrollend', () => void (ownUntil.current = 0), options)
    return () => listening.abort()
  }, [reading, foot, goAway])

  return { isAway, comeBack }
}

/** The element of a sentence, else of the first of its counterparts that is shown. */
function shownOf(reading: Reading | undefined): HTMLElement | null {
  const elements = reading ? [reading.id, ...reading.counterparts].map((id) => document.getElementById(id)) : []
  return elements.find((element) => element && element.getClientRects().length > 0) ?? null
}

/** True where some of an element is in sight, or, with an edge, where it lies between the edges as far as it fits. */
function isWithin(element: HTMLElement, foot: HTMLElement | null, edge: number): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  const start = footOfBar()
  const end = foot?.getBoundingClientRect().top ?? innerHeight
  const margin = (end - start) * edge
  if (edge === 0) return bottom > start && top < end
  return top >= start + margin && (bottom <= end - margin || bottom - top > end - start - 2 * margin)
}
