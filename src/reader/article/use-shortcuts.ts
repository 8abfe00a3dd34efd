import { useEffect, useRef } from 'react'

import { type Act, actOf } from './shortcuts.ts'
import type { EarlyKeys } from './use-early-keys.ts'

/**
 * Performs acts for the keys that mean them, wherever on the page the focus is.
 *
 * @param takeEarly gives the keys pressed while this was still being fetched: they are answered first
 */
export function useShortcuts(perform: (act: Act, key: string) => void, takeEarly: EarlyKeys['take']): void {
  const latest = useRef(perform)
  useEffect(() => {
    latest.current = perform
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = actOf(event)
      if (!act) return
      event.preventDefault()
      latest.current(act, event.key)
    }
    takeEarly().forEach(press)
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [takeEarly])
}
