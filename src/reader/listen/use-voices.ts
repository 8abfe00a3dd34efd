import { useEffect, useState } from 'react'

/** How often, in milliseconds, and how many times to ask again while there are no voices: Safari tells nobody of them. */
const ASK = 250
const TIMES = 12

/**
 * The browser’s voices, as they come and go: Chrome loads its own late, and readers add some in the system’s settings.
 * `isWaiting` while there are none and some may still come.
 */
export function useVoices(engine: SpeechSynthesis | undefined): {
  voices: readonly SpeechSynthesisVoice[]
  isWaiting: boolean
} {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>(() => engine?.getVoices() ?? [])
  const [asked, setAsked] = useState(0)
  const isWaiting = engine !== undefined && voices.length === 0 && asked < TIMES

  useEffect(() => {
    const look = () => setVoices(engine?.getVoices() ?? [])
    // Old Safari’s engine is no event target.
    engine?.addEventListener?.('voiceschanged', look)
    return () => engine?.removeEventListener?.('voiceschanged', look)
  }, [engine])

  useEffect(() => {
    if (!isWaiting) return
    const timer = setInterval(() => {
      setVoices(engine?.getVoices() ?? [])
      setAsked((times) => times + 1)
    }, ASK)
    return () => clearInterval(timer)
  }, [engine, isWaiting])

  return { voices, isWaiting }
}
