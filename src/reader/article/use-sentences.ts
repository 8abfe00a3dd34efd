import { type RefObject, useEffect } from 'react'

import { type Collation, type Hand, idsIn, tiedTo } from '#article/collation.ts'

import type { usePlace } from './use-place.ts'
import { currentView, hides } from '../url.ts'
import { shownView } from './use-view.ts'
import { asFarOn } from './cells.ts'

/**
 * Makes the sentences inside `text` answer to pointer, touch and keyboard.
 *
 * The counterparts of the sentence that is pointed at or focused, else of the chosen ones, carry `data-linked="true"`,
 * and `data-lit` of the whole text names those sentences, for what is drawn beside them. What was chosen once, and its
 * counterparts, stay `data-revealed` where one language is covered. A click, a tap, Enter or the space bar chooses a
 * sentence or lets it go, Escape lets it go. One sentence is a tab stop, a button; up and down lead to its neighbours in
 * the column, left and right to its counterpart in the other, or to the sentence beside it where it has none.
 *
 * All of it is attributes on the elements that are there: nothing is rendered again while a reader looks around.
 */
export function useSentences(
  text: RefObject<HTMLElement | null>,
  collation: Collation,
  { place, hand, isOpen, choose }: ReturnType<typeof usePlace>,
): void {
  const chosen = place?.start ?? null

  useEffect(() => {
    const root = text.current
    const press = (id: string | null) => choose(id === chosen && isOpen ? null : id)
    return root ? listen(root, collation, { chosen, hand }, press) : undefined
  }, [text, collation, chosen, hand, isOpen, choose])

  useEffect(() => {
    const root = text.current
    opened = isOpen ? chosen : null
    if (!root) return
    keepFocus(root, chosen, collation)
    // Not by rendering again: in a long text that takes longer than the rest.
    const views = new MutationObserver(() => keepFocus(root, chosen, collation))
    views.observe(document.documentElement, { attributeFilter: ['data-view'] })
    return () => views.disconnect()
  }, [text, collation, chosen, isOpen])
}

/** Keeps the tab stop, and the focus where it is in the text, on a sentence that the view shows. */
function keepFocus(root: HTMLElement, chosen: string | null, collation: Collation): void {
  // Looked up first: a hidden sentence that is no tab stop any more loses the focus at once.
  const inFocus = document.activeElement?.closest<HTMLElement>('[data-side] span[id]')
  stand(stopIn(root, chosen))
  if (!inFocus) return
  // Shown again, the sentence that another stood in for has its focus back.
  const owner = substitute?.is === inFocus ? substitute.standsFor : inFocus
  const wanted = shown(owner) ?? shown(inFocus) ?? standIn(root, owner, collation)
  substitute = wanted && wanted !== owner ? { is: wanted, standsFor: owner } : null
  if (wanted !== inFocus) wanted?.focus({ preventScroll: true })
}

/** True from a key that moves the focus until the next press of a pointer. */
let steersByKeys = false
/** The sentence that has the focus for one that the view hides. */
let substitute: { is: HTMLElement; standsFor: HTMLElement } | null = null
/** The sentence where the tab key stops, and the id of the one whose evidence is open. */
let stop: HTMLElement | null = null
let opened: string | null = null

const SENTENCE = '[data-side] span[tabindex]'

function listen(
  root: HTMLElement,
  collation: Collation,
  { chosen, hand }: { chosen: string | null; hand: Hand },
  choose: (id: string | null) => void,
): () => void {
  const listening = new AbortController()
  const on = <Type extends keyof HTMLElementEventMap>(type: Type, act: (event: HTMLElementEventMap[Type]) => void) =>
    root.addEventListener(type, act, { signal: listening.signal })

  // Looked for once: in a long text each look costs more than all the rest.
  let linked = [...root.querySelectorAll('[data-linked]')]
  const held = [...root.querySelectorAll('[aria-current]')]
  const light = (lit: Hand) => {
    const wanted = new Set(tiedTo(collation.counterparts, lit))
    for (const one of linked) if (!wanted.has(one.id)) one.removeAttribute('data-linked')
    linked = [...wanted].flatMap((one) => document.getElementById(one) ?? [])
    for (const one of linked) one.setAttribute('data-linked', 'true')
    // On the sentences themselves: an attribute of the whole text would have all of them styled anew.
    const inLight = new Set([...idsIn(lit), ...wanted])
    const isAway = !held.some(({ id }) => inLight.has(id))
    for (const one of held) one.toggleAttribute('data-away', isAway)
    if ((root.dataset['lit'] ?? '') === lit) return
    if (lit) root.dataset['lit'] = lit
    else delete root.dataset['lit']
  }
  // A tap before anything answered has left the focus on its sentence. Where the address names a place, that has it.
  const isFirst = !('ready' in root.dataset) && !currentView().place
  const tapped = isFirst ? root.querySelector(`${SENTENCE}:focus:not(:focus-visible)`) : null
  if (tapped && getSelection()?.isCollapsed !== false) choose(tapped.id)
  root.dataset['ready'] = ''
  light(hand)
  for (const id of [...idsIn(hand), ...tiedTo(collation.counterparts, hand)])
    document.getElementById(id)?.setAttribute('data-revealed', '')

  on('pointerover', (event) => {
    if (event.pointerType !== 'touch') light(sentenceAt(event)?.id ?? hand)
  })
  on('pointerleave', () => light(hand))
  on('focusin', (event) => {
    const sentence = sentenceAt(event)
    if (!sentence) return
    stand(sentence)
    if (steersByKeys) sentence.dataset['ring'] = ''
    // Of a passage that is in hand together the focus has one sentence.
    light(idsIn(hand).includes(sentence.id) ? hand : sentence.id)
  })
  on('focusout', (event) => {
    delete sentenceAt(event)?.dataset['ring']
    light(hand)
  })
  on('click', (event) => {
    const sentence = sentenceAt(event)
    // Whoever has just selected text wants the text, not the sentence.
    if (sentence && getSelection()?.isCollapsed !== false) choose(sentence.id)
  })
  on('keydown', (event) => {
    const sentence = sentenceAt(event)
    if (!sentence || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter' || event.key === ' ') choose(sentence.id)
    else {
      const next = neighbour(root, sentence, event.key, collation)
      if (!next) return
      next.focus()
    }
    event.preventDefault()
  })
  const { signal } = listening
  // A ring for whoever steers by keys, not for whoever came by a link: browsers focus the target of an address.
  document.addEventListener(
    'pointerdown',
    () => {
      steersByKeys = false
      for (const ringed of root.querySelectorAll<HTMLElement>('[data-ring]')) delete ringed.dataset['ring']
    },
    { signal, capture: true },
  )
  document.addEventListener(
    'keydown',
    (event) => {
      if (/^(Tab|Arrow|Enter| )/.test(event.key)) steersByKeys = true
      if (event.key !== 'Escape' || !chosen || isInBar(event)) return
      // The note goes, and the focus that may be in it comes back to the sentence.
      sentenceOf(chosen)?.focus()
      choose(null)
    },
    { signal, capture: true },
  )
  return () => {
    listening.abort()
    // An article that is left is not held on to.
    if (!root.isConnected) stop = null
  }
}

/** The sentence that an arrow key leads to from another; null for other keys and at the ends. */
function neighbour(root: HTMLElement, from: HTMLElement, key: string, collation: Collation): HTMLElement | null {
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    if ((key === 'ArrowRight') !== from.id.startsWith('s')) return null
    const [over] = collation.strongest(from.id)
    return over ? shown(document.getElementById(over)) : shown(asFarOn(root, from))
  }
  if (key === 'ArrowDown') return beside(root, from, 1)
  return key === 'ArrowUp' ? beside(root, from, -1) : null
}

/** The sentence after another in its column, or with `by` -1 the one before it; null past the ends. */
export function beside(root: HTMLElement, from: HTMLElement, by: 1 | -1): HTMLElement | null {
  const column = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof HTMLElement && node.matches(SENTENCE) && node.id[0] === from.id[0]
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_SKIP,
  )
  column.currentNode = from
  return (by > 0 ? column.nextNode() : column.previousNode()) as HTMLElement | null
}

/** What stands for a sentence that the view hides: its strongest counterpart, or else the sentence as far on in its row. */
function standIn(root: HTMLElement, hidden: HTMLElement, collation: Collation): HTMLElement | null {
  return shown(sentenceOf(collation.strongest(hidden.id)[0] ?? null)) ?? shown(asFarOn(root, hidden))
}

/** The sentence where the tab key stops: the chosen one, else where it stopped before, else the first that is shown. */
function stopIn(root: HTMLElement, chosen: string | null): HTMLElement | null {
  const wanted = sentenceOf(chosen) ?? (root.contains(stop) ? stop : null)
  if (shown(wanted)) return wanted
  // The first of all, or else of the side that is shown; only as far as to that one is looked.
  const firsts = ['[data-side]', '[data-side=summary]', '[data-side=original]'].map((cell) =>
    root.querySelector<HTMLElement>(`${cell} span[tabindex]`),
  )
  return firsts.find((one) => shown(one)) ?? wanted
}

/** Makes a sentence the one tab stop of the text: a button that opens its evidence, while the others are text alone. */
function stand(sentence: HTMLElement | null): void {
  if (stop) {
    stop.tabIndex = -1
    stop.role = stop.ariaExpanded = null
  }
  if (sentence) {
    sentence.tabIndex = 0
    sentence.role = 'button'
    sentence.ariaExpanded = `${sentence.id === opened}`
  }
  stop = sentence
}

/** True in the bar over the page; an article has a header of its own. */
function isInBar({ target }: Event): boolean {
  return target instanceof Element && target.closest('header:not(article *)') !== null
}

/** A sentence, if the view shows its column. The page is not asked: it would have to lay out what it has put off. */
function shown<Found extends Element>(sentence: Found | null): Found | null {
  return sentence && !hides(shownView(), sentence.id) ? sentence : null
}

/** The element of a sentence, or of the first one of a paragraph. */
export function sentenceOf(id: string | null): HTMLElement | null {
  const element = document.getElementById(id ?? '')
  return element?.matches('span') ? element : (element?.querySelector<HTMLElement>('span[tabindex]') ?? null)
}

/** Puts the focus on a sentence, with the ring of whoever steers by keys. */
export function focusByKey(sentence: HTMLElement): void {
  steersByKeys = true
  sentence.focus()
  sentence.dataset['ring'] = ''
}

/** The sentence that an event happened in; null between sentences and on controls. */
function sentenceAt(event: Event): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('[data-side] span[id]') : null
}
