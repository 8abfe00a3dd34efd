import { useCallback, useEffect, useRef, useState } from 'react'

/** So long a key is worth being answered late, in milliseconds: later the reader has turned to something else. */
const LATEST = 5000

/** The keys that are pressed before the part of the page is there that answers to them. */
export interface EarlyKeys {
  /** Whether one was pressed: whoever answers to keys should come now. */
  areWaiting: boolean
  /** Takes them, oldest first: those of the last moments, once. */
  take: () => KeyboardEvent[]
}

/** Hears the keys that are pressed before the part of the page is there that answers to them, and keeps them for it. */
export function useEarlyKeys(): EarlyKeys {
  const early = useRef<KeyboardEvent[]>([])
  const listening = useRef<AbortController>(null)
  const [areWaiting, setWaiting] = useState(false)
  useEffect(() => {
    listening.current = new AbortController()
    const { signal } = listening.current
    const hear = (event: KeyboardEvent) => {
      early.current.push(event)
      setWaiting(true)
    }
    addEventListener('keydown', hear, { signal })
    return () => listening.current?.abort()
  }, [])
  const take = useCallback(() => {
    listening.current?.abort()
    return early.current.splice(0).filter(({ timeStamp }) => performance.now() - timeStamp < LATEST)
  }, [])
  return { areWaiting, take }
}
