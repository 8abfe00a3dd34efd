import { type ReactNode, type RefObject, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'

import { heightOfFoot } from '../foot.ts'
import styles from './companion.module.css'
import { bringIntoSight, LEAST } from './evidence-in-sight.ts'
import { sentenceOf } from './use-sentences.ts'

/**
 * What stands at the foot of a column while the evidence of a sentence in sight has opened below the window: in short what
 * was found, and the way to the rest. So a press shows to have done something, and moves nothing.
 *
 * @param props.card the evidence
 * @param props.id its sentence, or the first of them
 * @param props.children what was found
 */
export function EvidenceBelow(props: { card: RefObject<HTMLElement | null>; id: string; children: ReactNode }) {
  const { card, id, children } = props
  const { t } = useTranslation()
  const column = useColumnAbove(card, id)
  const go = () => card.current && bringIntoSight(card.current, id)
  // Out of the text: the groups of a long one would hold in what is to stay by the window.
  return (
    column &&
    createPortal(
      <aside
        className={styles['far']}
        data-edge="below"
        aria-label={t('sentence')}
        style={{ left: column.left, width: column.width }}
      >
        <p className={styles['say']}>
          <span>{children}</span>
          <button type="button" onClick={go}>
            {t('see-evidence')}
          </button>
        </p>
      </aside>,
      document.body,
    )
  )
}

/** Where the column of a sentence is while its evidence is below the window and it is in sight itself; else null. */
function useColumnAbove(card: RefObject<HTMLElement | null>, id: string): DOMRect | null {
  const [column, setColumn] = useState<DOMRect | null>(null)
  useEffect(() => {
    const sentence = sentenceOf(id)
    const cell = sentence?.closest('[data-side]')
    if (!card.current || !sentence || !cell) return
    let isBelow = false
    let isSeen = false
    const tell = () => setColumn(isBelow && isSeen ? cell.getBoundingClientRect() : null)
    const foot = heightOfFoot()
    const ofCard = new IntersectionObserver(
      (entries) => {
        for (const { boundingClientRect, rootBounds, isIntersecting } of entries)
          isBelow = !isIntersecting && boundingClientRect.top >= (rootBounds?.bottom ?? Infinity)
        tell()
      },
      { rootMargin: `0px 0px ${-foot - LEAST}px` },
    )
    const ofSentence = new IntersectionObserver((entries) => {
      for (const { isIntersecting } of entries) isSeen = isIntersecting
      tell()
    })
    ofCard.observe(card.current)
    ofSentence.observe(sentence)
    addEventListener('resize', tell)
    return () => {
      removeEventListener('resize', tell)
      ofCard.disconnect()
      ofSentence.disconnect()
    }
  }, [card, id])
  return column
}
