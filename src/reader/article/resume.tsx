import { useCallback, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'

import { numbersOf } from '#article/collation.ts'

import { type Progress, readProgress } from '../progress.ts'
import { currentView } from '../url.ts'
import styles from './companion.module.css'
import { readingLine } from './reading-line.ts'

/** So far from the top of the page a reader has begun anew, in pixels. */
const BEGUN = 400
/** What stands so near the foot of the window is not seen yet, in pixels. */
const FOOT = 120

/**
 * Offers to go on where the article was left on this device. Nothing moves by itself, and whoever starts to read from the
 * top, comes by a link to a place, or sees the place already, is not bothered.
 *
 * @param props.isBusy whether the reader has a sentence in hand
 */
export function Resume({ id, isBusy }: { id: string; isBusy: boolean }) {
  const { t } = useTranslation()
  const offer = useRef<HTMLElement>(null)
  const [left, setLeft] = useState(() => placeLeft(id))
  // Before the text, for whoever comes to it by the tab key.
  const [head] = useState(() => document.querySelector('article > header'))
  const turnDown = useCallback(() => {
    // The focus would be lost with the word that is pressed.
    if (offer.current?.contains(document.activeElement)) document.querySelector('main')?.focus({ preventScroll: true })
    setLeft(null)
  }, [])
  useEffect(() => {
    const stop = () => scrollY > BEGUN && turnDown()
    addEventListener('scroll', stop, { passive: true })
    return () => removeEventListener('scroll', stop)
  }, [turnDown])
  // Whoever takes a sentence in hand reads on from there.
  if (left && isBusy) setLeft(null)
  if (!left || !head || isBusy) return null

  const go = () => {
    const { element, by } = placeOf(left)
    element?.focus({ preventScroll: true })
    const top = element?.getClientRects()[0]?.top
    if (top !== undefined) scrollBy({ top: top - by - readingLine(), behavior: 'instant' })
    setLeft(null)
  }
  return createPortal(
    <aside ref={offer} className={styles['resume']} aria-label={t('left-at', numbersOf(left.at))}>
      <span>{t('left-at', numbersOf(left.at))}</span>
      <button type="button" onClick={go}>
        {t('go-on')}
      </button>
      <button type="button" onClick={turnDown}>
        {t('close')}
      </button>
    </aside>,
    head,
  )
}

/** Where the article was left: null where it was read to its end, hardly begun, or the address says where to go. */
function placeLeft(id: string): Progress | null {
  const progress = readProgress().get(id)
  if (!progress || progress.isDone || currentView().place || scrollY > BEGUN) return null
  const { paragraph } = numbersOf(progress.at)
  const { element } = placeOf(progress)
  return paragraph > 1 && element && !isInSight(element) ? progress : null
}

/** Does a sentence stand in the window, and not only its beginning at the foot? */
function isInSight(element: HTMLElement): boolean {
  const top = element.getClientRects()[0]?.top
  return top !== undefined && top < innerHeight - FOOT
}

/** The sentence that was read and how far below the reading line it began; where its column is hidden now, the other's. */
function placeOf({ at, line }: Progress): { element: HTMLElement | null; by: number } {
  const element = document.getElementById(line?.id ?? at)
  if (line && element && element.getClientRects().length > 0) return { element, by: line.by }
  return { element: document.getElementById(at), by: 0 }
}
