import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

import { numbersOf } from '#article/collation.ts'
import { sideOf } from '#article/locator.ts'

import styles from './companion.module.css'
import { sentenceOf } from './use-sentences.ts'
import type { Sight } from './use-sight.ts'

/**
 * A sentence that belongs to what the reader looks at but is out of sight, quoted at the edge of its column, with the way
 * there; of the sentence that was left for its counterpart, the way back.
 *
 * @param props.id the sentence, or the first of them
 * @param props.text null where its language is covered: then it only says where the sentence is
 * @param props.of the sentence in hand: the focus goes back to it where the way there goes away
 * @param props.onStand hears where the quotation's edge to the text is, in pixels from the top of the window
 */
export function FarQuotation(props: {
  id: string
  sight: Sight
  text: ReactNode
  lang: string
  of: string
  isOrigin: boolean
  onGo: (() => void) | null
  onStand: ((edge: number) => void) | null
}) {
  const { id, sight, text, lang, of, isOrigin, onGo, onStand } = props
  const { t } = useTranslation()
  const quotation = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const element = quotation.current
    return () => {
      if (element?.contains(document.activeElement)) sentenceOf(of)?.focus({ preventScroll: true })
    }
  }, [of])
  const where = t(isOrigin ? 'left-behind' : `counterpart-${sight.sight === 'above' ? 'above' : 'below'}`)
  const { left, right } = sight.column
  // Each time it is shown: it moves with its words, and with what lies along the foot of the window.
  useLayoutEffect(() => {
    const { top, bottom } = quotation.current?.getBoundingClientRect() ?? { top: 0, bottom: 0 }
    onStand?.(sight.sight === 'above' ? bottom - 0.5 : top + 0.5)
  })
  return (
    <aside
      ref={quotation}
      className={styles['far']}
      data-edge={sight.sight}
      data-of={sideOf(id)}
      aria-label={where}
      style={{ left, width: right - left }}
    >
      <p className={styles['say']}>
        <span>
          {where} {t('place', numbersOf(id))}
        </span>
        {onGo && (
          <button type="button" onClick={onGo}>
            {t(isOrigin ? 'go-back' : 'go-there')}
          </button>
        )}
      </p>
      {text !== null && (
        <p lang={lang} className={styles['quoted']}>
          {text}
        </p>
      )}
    </aside>
  )
}
