import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'

import { type Place, resolvePlace, sentencesAt } from '#article/locator.ts'
import type { Article } from '#article/schema.ts'

import { currentView, linkTo, replaceView } from '../url.ts'
import { shownView, uncover } from './use-view.ts'

/** The place in hand: the sentences it covers, and whether the link that named it was made for other words. */
export interface Chosen {
  place: Place | null
  sentences: ReadonlySet<string>
  changed: boolean
  /** True where the reader chose it on this page, not only the address: its note is open. */
  isOpen: boolean
}

/**
 * The place that the address names, found in the article as it is now and brought into view; it follows the address,
 * and the address follows `choose`. Choosing replaces the history entry; null lets the place go.
 */
export function usePlace(article: Article): Chosen & { choose: (id: string | null) => void } {
  const [{ place, changed, isOpen }, setFound] = useState<Omit<Chosen, 'sentences'>>(NOWHERE)
  const hold = useHold()

  useEffect(() => {
    const follow = (event?: Event) => {
      const wanted = currentView().place
      const found = wanted ? resolvePlace(article, wanted) : NOWHERE
      // A note that opens while a page loads would push the text away from under whoever has begun to read.
      setFound({ ...found, isOpen: found.changed || event?.type === 'hashchange' })
      if (!found.place) return
      uncover(found.place)
      // The browser has gone to the fragment by itself; only a place that has moved needs a hand.
      if (found.place.start !== wanted?.start) document.getElementById(found.place.start)?.scrollIntoView()
    }
    follow()
    addEventListener('hashchange', follow)
    addEventListener('popstate', follow)
    return () => {
      removeEventListener('hashchange', follow)
      removeEventListener('popstate', follow)
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
  return { place, sentences, changed, isOpen, choose }
}

/** Keeps an element where it is on the screen over the next render, though the note above it goes. */
function useHold(): (id: string | undefined) => void {
  const held = useRef<{ id: string; top: number } | null>(null)
  useLayoutEffect(() => {
    const { id, top } = held.current ?? {}
    held.current = null
    const now = topOf(id)
    if (top !== undefined && now !== undefined && now !== top) scrollBy(0, now - top)
  })
  return useCallback((id: string | undefined) => {
    const top = topOf(id)
    held.current = id !== undefined && top !== undefined ? { id, top } : null
  }, [])
}

/** Where the first line of an element is in the window, in pixels; undefined where it is not shown. */
function topOf(id: string | undefined): number | undefined {
  return document.getElementById(id ?? '')?.getClientRects()[0]?.top
}

/**
 * The address to send on for a paragraph or sentence, or for the article where it is null: it shows the present view, and
 * a sentence takes its key along.
 */
export function placeLink(article: Article, id: string | null): string {
  const sentence = [...article.summary, ...article.original]
    .flatMap((paragraph) => paragraph.sentences)
    .find((candidate) => candidate.id === id)
  const { script } = currentView()
  const ownScript = article.languages.summary === 'zh-Hant' ? 'hant' : 'hans'
  const view = shownView()
  return linkTo({
    ...(view !== 'both' && { view }),
    ...(script && script !== ownScript && { script }),
    ...(id !== null && { place: { start: id, ...(sentence?.key && { key: sentence.key }) } }),
  })
}

const NOWHERE = { place: null, changed: false, isOpen: false }
