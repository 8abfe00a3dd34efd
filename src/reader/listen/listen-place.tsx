import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

import { sideOf } from '#article/locator.ts'

import styles from './listen-bar.module.css'
import type { Listening } from './use-listening.ts'

/** Where in the text the reading is; once the reader has scrolled away from it, the way back. */
export function ListenPlace(props: { listening: Listening; isAway: boolean; onComeBack: () => void }) {
  const { listening, isAway, onComeBack } = props
  const { state, isWaiting } = listening
  const reading = state.line
  const { t } = useTranslation()
  if (isAway && reading)
    return (
      <p className={styles['place']}>
        <WayBack onComeBack={onComeBack} />
      </p>
    )
  const [paragraph = '', sentence = ''] = reading?.id.slice(1).split('.') ?? []
  const key = reading && sideOf(reading.id) === 'original' ? 'listen-place-original' : 'listen-place'
  return (
    <p className={styles['place']}>
      {state.status === 'ended' && t('listen-ended')}
      {state.status !== 'ended' && reading && t(key, { paragraph, sentence })}
      {isWaiting && t('listen-waiting')}
    </p>
  )
}

/** A button that goes as soon as it has done its work; the focus, if it has it, moves on to the one that plays. */
function WayBack({ onComeBack }: { onComeBack: () => void }) {
  const { t } = useTranslation()
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    const own = button.current
    return () => {
      if (own && document.activeElement === own)
        own.closest('section')?.querySelector<HTMLElement>('[data-play]')?.focus({ preventScroll: true })
    }
  }, [])
  return (
    <button ref={button} type="button" onClick={onComeBack}>
      {t('listen-back')}
    </button>
  )
}
