import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { useLocation, useSearch } from 'wouter'

import { comesToSearch, currentView, formatView, parseView, questionOf } from '../url.ts'

/** How long a hand rests before what it has typed is searched for, in milliseconds. */
const PAUSE = 250

/**
 * Ties a field to the question in the address. What is typed replaces it there after a pause; a question that is sent is
 * a step of its own, and the step back leads to what was before the reader began to type.
 */
export function useQuestion(): {
  field: RefObject<HTMLInputElement | null>
  /** Something was typed; while an input method `isComposing`, it is not finished and is not asked for. */
  type: (isComposing: boolean) => void
  /** Asks at once what stands in the field, as a step of its own where it `isSent`. */
  ask: (isSent: boolean) => void
} {
  const [, navigate] = useLocation()
  const { q = '' } = parseView(useSearch(), '')
  const field = useRef<HTMLInputElement>(null)
  /** The question of this step when the reader came to it. */
  const before = useRef(q)
  /** The question that the field itself has put into the address. */
  const own = useRef(q)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)

  const ask = (isSent: boolean) => {
    clearTimeout(waiting.current)
    waiting.current = undefined
    const { place: _, q: asked = '', ...others } = currentView()
    const wanted = questionOf(field.current?.value ?? '')
    const go = (question: string, replace: boolean) => {
      own.current = question
      navigate(`/${formatView({ ...others, ...(question && { q: question }) })}`, { replace })
    }
    if (!isSent || wanted === before.current) {
      if (wanted !== asked) go(wanted, true)
      return
    }
    if (asked !== before.current) go(before.current, true)
    go(wanted, false)
    before.current = wanted
  }
  const type = (isComposing: boolean) => {
    clearTimeout(waiting.current)
    waiting.current = isComposing ? undefined : setTimeout(() => ask(false), PAUSE)
  }

  const arrive = useEffectEvent(() => {
    if (!field.current) return
    // Before the script was there, the reader may have typed, and the browser may have filled in what stood here once.
    if (document.activeElement === field.current && field.current.value) type(false)
    else field.current.value = currentView().q ?? ''
    if (comesToSearch()) field.current.focus()
  })
  useEffect(() => {
    arrive()
    return () => clearTimeout(waiting.current)
  }, [])

  useEffect(() => {
    if (q === own.current) return
    own.current = q
    before.current = q
    if (field.current && waiting.current === undefined) field.current.value = q
  }, [q])

  return { field, type, ask }
}
