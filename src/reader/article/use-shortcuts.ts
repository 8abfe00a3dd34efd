import { useEffect, useRef } from 'react'

import { type Act, actOf } from './shortcuts.ts'

/** Performs acts for the keys that mean them, wherever on the page the focus is. */
export function useShortcuts(perform: (act: Act, key: string) => void): void {
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
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
