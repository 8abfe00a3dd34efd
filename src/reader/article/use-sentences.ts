import { type RefObject, useEffect, useMemo } from 'react'

import type { Link } from '#article/schema.ts'

/** The counterparts of each linked sentence, both ways: `s1.2 -> [o3.1, o3.2]` and `o3.1 -> [s1.2]`. */
export type Counterparts = ReadonlyMap<string, readonly string[]>

/** See {@link Counterparts}. */
export function counterpartsOf(links: readonly Link[]): Counterparts {
  const both = new Map<string, string[]>()
  const tie = (from: string, to: string) => both.set(from, [...(both.get(from) ?? []), to])
  for (const { summary, original } of links)
    for (const id of original) {
      tie(summary, id)
      tie(id, summary)
    }
  return both
}

/**
 * Makes the sentences inside `text` answer to pointer, touch and keyboard.
 *
 * The counterparts of the sentence that is pointed at or focused, else of the chosen one, carry `data-linked="true"`.
 * A click, a tap, Enter or the space bar chooses a sentence or lets it go, Escape lets it go. One sentence is a tab
 * stop; up and down lead to its neighbours in the column, left and right to its counterpart in the other.
 *
 * All of it is attributes on the elements that are there: nothing is rendered again while a reader looks around.
 */
export function useSentences(
  text: RefObject<HTMLElement | null>,
  links: readonly Link[],
  chosen: string | null,
  choose: (id: string | null) => void,
): void {
  const counterparts = useMemo(() => counterpartsOf(links), [links])

  useEffect(() => {
    const root = text.current
    if (!root) return
    const stop = listen(root, counterparts, chosen, choose)
    return stop
  }, [text, counterparts, chosen, choose])
}

function listen(
  root: HTMLElement,
  counterparts: Counterparts,
  chosen: string | null,
  choose: (id: string | null) => void,
): () => void {
  const listening = new AbortController()
  const on = <Type extends keyof HTMLElementEventMap>(type: Type, act: (event: HTMLElementEventMap[Type]) => void) =>
    root.addEventListener(type, act, { signal: listening.signal })

  const light = (id: string | null) => {
    const wanted = new Set(counterparts.get(id ?? '') ?? [])
    for (const lit of root.querySelectorAll('[data-linked]'))
      if (!wanted.has(lit.id)) lit.removeAttribute('data-linked')
    for (const one of wanted) document.getElementById(one)?.setAttribute('data-linked', 'true')
  }
  const stand = (sentence: HTMLElement) => {
    for (const other of root.querySelectorAll<HTMLElement>('span[tabindex="0"]')) other.tabIndex = -1
    sentence.tabIndex = 0
  }
  root.dataset['ready'] = ''
  light(chosen)
  if (chosen || !root.querySelector('span[tabindex="0"]')) {
    const stop = sentenceOf(chosen) ?? root.querySelector<HTMLElement>('span[tabindex]')
    if (stop) stand(stop)
  }

  on('pointerover', (event) => {
    if (event.pointerType !== 'touch') light(sentenceAt(event)?.id ?? chosen)
  })
  on('pointerleave', () => light(chosen))
  on('focusin', (event) => {
    const sentence = sentenceAt(event)
    if (!sentence) return
    stand(sentence)
    light(sentence.id)
  })
  on('focusout', () => light(chosen))
  on('click', (event) => {
    const sentence = sentenceAt(event)
    // Whoever has just selected text wants the text, not the sentence.
    if (sentence && getSelection()?.isCollapsed !== false) choose(sentence.id === chosen ? null : sentence.id)
  })
  on('keydown', (event) => {
    const sentence = sentenceAt(event)
    if (event.key === 'Escape' && chosen) {
      // The note goes, and the focus that may be in it comes back to the sentence.
      sentenceOf(chosen)?.focus()
      choose(null)
    }
    if (!sentence || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter' || event.key === ' ') choose(sentence.id === chosen ? null : sentence.id)
    else {
      const next = neighbour(root, sentence, event.key, counterparts)
      if (!next) return
      next.focus()
    }
    event.preventDefault()
  })
  return () => listening.abort()
}

/** The sentence that an arrow key leads to from another; null for other keys and at the ends. */
function neighbour(root: HTMLElement, from: HTMLElement, key: string, counterparts: Counterparts): HTMLElement | null {
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const over = counterparts.get(from.id)?.[0]
    const leads = (key === 'ArrowRight') === from.id.startsWith('s')
    return over && leads ? shown(document.getElementById(over)) : null
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[key]
  if (!step) return null
  const column = [...root.querySelectorAll<HTMLElement>(`[data-side] [id^="${from.id[0]}"][tabindex]`)]
  return column[column.indexOf(from) + step] ?? null
}

function shown(element: HTMLElement | null): HTMLElement | null {
  return element && element.getClientRects().length > 0 ? element : null
}

/** The element of a sentence, or of the first one of a paragraph. */
export function sentenceOf(id: string | null): HTMLElement | null {
  const element = document.getElementById(id ?? '')
  return element?.matches('span') ? element : (element?.querySelector<HTMLElement>('span[tabindex]') ?? null)
}

/** The sentence that an event happened in; null between sentences and on controls. */
function sentenceAt(event: Event): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('[data-side] span[id]') : null
}
