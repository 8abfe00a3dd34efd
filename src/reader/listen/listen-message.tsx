import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

import { useAnnounce } from '../ui/announcer.tsx'
import styles from './listen-bar.module.css'
import type { Listening } from './use-listening.ts'

/** Says over the bar which language no voice speaks and what to do, or why nothing more is heard. */
export function ListenMessage({ listening: { missing, state } }: { listening: Listening }) {
  const reading = state.line
  const { t } = useTranslation()
  const announce = useAnnounce()
  const hasNone = missing.length > 0 && !reading
  const isSpoken = state.status === 'playing' && reading !== undefined
  const languages = new Set(missing.map((language) => (language === 'en' ? 'en' : 'zh')))
  const lacking =
    languages.size === 2 ? 'listen-no-voice' : languages.has('en') ? 'listen-no-english' : 'listen-no-chinese'
  const words = [
    languages.size > 0 && t(lacking),
    languages.size > 0 && reading && t('listen-passed-over'),
    languages.size > 0 && t('listen-add-voice'),
    state.failure && t(`listen-failed-${state.failure}`),
  ].filter((text) => typeof text === 'string')
  const message = words.join('\n')

  useEffect(() => {
    // Never over the voice; what it passes over can be read here. The eye sees it anyway.
    if (message && !isSpoken) announce(message, true)
  }, [announce, message, isSpoken])

  if (!message) return null
  return (
    <p className={styles['message']} data-urgent={hasNone || undefined}>
      {words.map((text) => (
        <span key={text}>{text}</span>
      ))}
    </p>
  )
}
