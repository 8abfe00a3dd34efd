import { useCallback, useEffect, useMemo, useState } from 'react'

import { type Place, resolvePlace, sentencesAt } from '#article/locator.ts'
import type { Article } from '#article/schema.ts'

import { currentView, linkTo, replaceView } from '../url.ts'
import { shownView, uncover } from './use-view.ts'

/** The place in hand: the sentences it covers, and whether the link that named it was made for other words. */
export interface Chosen {
  place: Place | null
  sentences: ReadonlySet<string>
  changed: boolean
}

/**
 * The place that the address names, found in the article as it is now and brought into view; it follows the address,
 * and the address follows `choose`. Choosing replaces the history entry; null lets the place go.
 */
export function usePlace(article: Article): Chosen & { choose: (id: string | null) => void } {
  const [{ place, changed }, setFound] = useState<{ place: Place | null; changed: boolean }>(NOWHERE)

  useEffect(() => {
    const follow = () => {
      const wanted = currentView().place
      const found = wanted ? resolvePlace(article, wanted) : NOWHERE
      setFound(found)
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

  const choose = useCallback((id: string | null) => {
    const { place: _, ...others } = currentView()
    replaceView(id === null ? others : { ...others, place: { start: id } })
    setFound(id === null ? NOWHERE : { place: { start: id }, changed: false })
  }, [])

  const sentences = useMemo(() => new Set(place ? sentencesAt(article, place) : []), [article, place])
  return { place, sentences, changed, choose }
}

/** The address to send on for a paragraph or sentence: it shows the present view, and a sentence takes its key along. */
export function placeLink(article: Article, id: string): string {
  const sentence = [...article.summary, ...article.original]
    .flatMap((paragraph) => paragraph.sentences)
    .find((candidate) => candidate.id === id)
  const { script } = currentView()
  const ownScript = article.languages.summary === 'zh-Hant' ? 'hant' : 'hans'
  const view = shownView()
  return linkTo({
    ...(view !== 'both' && { view }),
    ...(script && script !== ownScript && { script }),
    place: { start: id, ...(sentence?.key && { key: sentence.key }) },
  })
}

const NOWHERE = { place: null, changed: false }
