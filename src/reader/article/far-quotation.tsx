import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

import { numbersOf } from '#article/collation.ts'

import styles from './companion.module.css'
import { sentenceOf } from './use-sentences.ts'
import type { Sight } from './use-sight.ts'

/**
 * A sentence that belongs to what the reader looks at but is out of sight, quoted at the edge of its column, with the way
 * there; of the sentence that was left for its counterpart, the way back.
 *
 * @param props.text null where its language is covered: then it only says where the sentence is
 * @param props.of the sentence in hand: the focus goes back to it where the way there goes away
 */
export function FarQuotation(props: {
  sight: Sight
  text: string | null
  lang: string
  of: string
  isOrigin: boolean
  onGo: (() => void) | null
}) {
  const { sight, text, lang, of, isOrigin, onGo } = props
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
  return (
    <aside
      ref={quotation}
      className={styles['far']}
      data-edge={sight.sight}
      aria-label={where}
      style={{ left, width: right - left }}
    >
      <p className={styles['say']}>
        <span>
          {where} {t('place', numbersOf(sight.id))}
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
