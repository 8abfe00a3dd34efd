import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { numbersOf } from '#article/collation.ts'

import { readProgress } from '../progress.ts'
import { currentView } from '../url.ts'
import styles from './companion.module.css'
import { readingLine } from './reading-line.ts'

/** So far from the top of the page a reader has begun anew, in pixels. */
const BEGUN = 400

/**
 * Offers to go on where the article was left on this device. Nothing moves by itself, and whoever starts to read from the
 * top, or comes by a link to a place, is not bothered.
 */
export function Resume({ id }: { id: string }) {
  const { t } = useTranslation()
  const [at, setAt] = useState(() => placeLeft(id))
  useEffect(() => {
    const stop = () => scrollY > BEGUN && setAt(null)
    addEventListener('scroll', stop, { passive: true })
    return () => removeEventListener('scroll', stop)
  }, [])
  if (!at) return null

  const go = () => {
    const sentence = document.getElementById(at)
    sentence?.focus({ preventScroll: true })
    const top = sentence?.getClientRects()[0]?.top
    if (top !== undefined) scrollBy({ top: top - readingLine(), behavior: 'instant' })
    setAt(null)
  }
  return (
    <aside className={styles['resume']} aria-label={t('left-at', numbersOf(at))}>
      <span>{t('left-at', numbersOf(at))}</span>
      <button type="button" onClick={go}>
        {t('go-on')}
      </button>
      <button type="button" onClick={() => setAt(null)}>
        {t('close')}
      </button>
    </aside>
  )
}

/** Where the article was left: null where it was read to its end, hardly begun, or the address says where to go. */
function placeLeft(id: string): string | null {
  const progress = readProgress().get(id)
  if (!progress || progress.isDone || currentView().place || scrollY > BEGUN) return null
  const { paragraph } = numbersOf(progress.at)
  return paragraph > 1 && document.getElementById(progress.at) ? progress.at : null
}
