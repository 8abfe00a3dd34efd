import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

import styles from './more.module.css'

/** How far below the window the next page is asked for, in pixels: about a screen ahead of the reader. */
const AHEAD = 900

/** Loads further entries as the reader comes near the end; the button does the same, and says when something failed. */
export function More(props: {
  shown: number
  isComplete: boolean
  loading: boolean
  error: Error | null
  more: () => void
}) {
  const { t } = useTranslation()
  const { shown, isComplete, loading, error, more } = props
  const end = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!end.current || error || isComplete) return
    const near = new IntersectionObserver(
      // Changes come in batches, the latest last.
      (entries) => entries.at(-1)?.isIntersecting && more(),
      { rootMargin: `${AHEAD}px` },
    )
    near.observe(end.current)
    return () => near.disconnect()
  })

  return (
    <div ref={end} className={styles['more']} aria-live="polite">
      {error ? (
        <>
          <p data-words>{t('unreachable-title')}</p>
          <button type="button" onClick={more}>
            {t('retry')}
          </button>
        </>
      ) : isComplete ? (
        <p data-words>{t('all-shown', { count: shown })}</p>
      ) : loading ? (
        <p data-words>{t('loading')}</p>
      ) : (
        <button type="button" onClick={more}>
          <span data-words>{t('more')}</span>
        </button>
      )}
    </div>
  )
}
