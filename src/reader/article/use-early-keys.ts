import { useCallback, useEffect, useRef } from 'react'

/** So long a key is worth being answered late, in milliseconds: later the reader has turned to something else. */
const LATEST = 3000

/** Takes the keys that were pressed before anybody answered to them, oldest first: those of the last moments, once. */
export type TakeEarlyKeys = () => KeyboardEvent[]

/** Hears the keys that are pressed before the part of the page is there that answers to them, and keeps them for it. */
export function useEarlyKeys(): TakeEarlyKeys {
  const early = useRef<KeyboardEvent[]>([])
  const listening = useRef<AbortController>(null)
  useEffect(() => {
    listening.current = new AbortController()
    const { signal } = listening.current
    addEventListener('keydown', (event) => early.current.push(event), { signal })
    return () => listening.current?.abort()
  }, [])
  return useCallback(() => {
    listening.current?.abort()
    return early.current.splice(0).filter(({ timeStamp }) => performance.now() - timeStamp < LATEST)
  }, [])
}
