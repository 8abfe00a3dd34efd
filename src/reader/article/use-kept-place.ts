import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'

import { currentView } from '../url.ts'
import { asFarOn } from './cells.ts'
import { atReadingLine, footOfBar, type Hold, holdOf, readingLine } from './reading-line.ts'
import { readProgress } from '../progress.ts'
import { shownSetting } from '../setting.ts'
import { isReturn } from '../use-arrival.ts'
import type { Shown } from './shown.ts'
import { sentenceOf } from './use-sentences.ts'

/** Attributes of the root element that move the text. */
const MOVING = ['view', 'size', 'leading', 'measure', 'zh', 'en', 'theme', 'marks', 'script', 'pinyin', 'reveal']
/** How long the page must rest after scrolling until the place is looked up, in milliseconds. */
const REST = 100
/** What begins lower than this above the foot of the window, in px, is hardly in sight: it is held nowhere. */
const FOOT = 34
/** Frames in which late layout (rows that were skipped, fonts) is still made good. */
const FRAMES = 6

/**
 * Keeps the reader's place while the layout changes: after a change of view, size, script or theme, or of the window
 * itself, the sentence at the reading line stands where it stood. That is the chosen or focused one while it is in sight;
 * else the one a third of the way down in the column that is longer there. Where the change hides it, its neighbour in
 * the other column takes its place.
 *
 * Until the text is first shown as the reader wants it, it has no place but that of the address, or the one that the
 * browser comes back to: with pinyin all over it that is another sentence than it was left at, which is looked for instead.
 *
 * @param shown how the text is shown: another script, or pinyin, comes some time after it was chosen
 */
export function useKeptPlace(text: RefObject<HTMLElement | null>, id: string, shown: Shown | null): void {
  const restoring = useRef<(at?: Hold[]) => void>(null)
  // Before anything that is seen on the way takes its place.
  const [left] = useState(() => readProgress().get(id)?.line)
  const before = useRef(shown)
  const isHidden = useRef(false)
  useLayoutEffect(() => {
    if (before.current !== shown) {
      const isFirst = isHidden.current && !currentView().place
      const element = document.getElementById(left?.id ?? '')
      if (!isFirst) restoring.current?.()
      else if (left && element && shownSetting('pinyin') === 'all' && (isReturn() ?? isLoadedAgain()))
        restoring.current?.([{ element, top: readingLine() + left.by }])
    }
    before.current = shown
    isHidden.current = !text.current?.closest('[data-settled]')
  })
  useEffect(() => {
    const root = text.current
    if (!root) return
    let held: Hold[] = []
    let isFresh = false
    let isRestoring = 0
    let timer = 0
    let named = inHand()
    let width = innerWidth
    const remember = () => {
      if (isRestoring) return
      held = holds(root)
      named = inHand()
      isFresh = true
    }
    const age = () => {
      isFresh = false
    }
    const later = () => {
      age()
      clearTimeout(timer)
      timer = window.setTimeout(remember, REST)
    }
    const restore = (at?: Hold[]) => {
      cancelAnimationFrame(isRestoring)
      if (at) held = at
      let frames = FRAMES
      const again = () => {
        put(held, root)
        isRestoring = frames-- > 0 ? requestAnimationFrame(again) : 0
        if (!isRestoring) later()
      }
      again()
    }
    restoring.current = restore
    remember()
    const changes = new MutationObserver((records) => {
      // Both columns were opened on the way to a sentence of the hidden one: it stands where it was gone to.
      const isOnWay = inHand().some((sentence, at) => sentence && sentence !== named[at])
      if (isOnWay && records.some(({ attributeName }) => attributeName === 'data-view')) {
        cancelAnimationFrame(isRestoring)
        isRestoring = 0
        remember()
      }
      restore()
    })
    changes.observe(document.documentElement, { attributeFilter: MOVING.map((name) => `data-${name}`) })
    const listening = new AbortController()
    const { signal } = listening
    // A phone's bars make way while a reader scrolls: the height alone moves no text, and what is held is left behind.
    const resize = () => {
      if (innerWidth !== width) restore()
      width = innerWidth
    }
    addEventListener('resize', resize, { signal })
    addEventListener('scroll', later, { signal, passive: true })
    // Before a press changes anything: a radio is checked, and the text moved, when its own events come.
    const press = () => {
      if (!isFresh || !stand(held)) remember()
    }
    for (const type of ['pointerdown', 'keydown']) addEventListener(type, press, { signal, capture: true })
    // Afterwards another sentence may be in hand.
    for (const type of ['click', 'focusin', 'keyup']) addEventListener(type, age, { signal })
    return () => {
      listening.abort()
      changes.disconnect()
      clearTimeout(timer)
      cancelAnimationFrame(isRestoring)
    }
  }, [text])
}

/** True where the browser opened the page by its history, or anew. */
function isLoadedAgain(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return entry !== undefined && entry.type !== 'navigate'
}

/** The sentences to hold, the best first. */
function holds(root: HTMLElement): Hold[] {
  const top = footOfBar()
  const inSight = inHand()
    .flatMap((sentence) => (sentence ? holdOf(sentence) : []))
    .filter((hold) => hold.top >= top - 8 && hold.top < innerHeight - FOOT)
  return [...inSight, ...atReadingLine(root)]
}

/** True where what is held still stands where it was seen: late rows may have moved it without any scrolling. */
function stand([first]: readonly Hold[]): boolean {
  return first !== undefined && holdOf(first.element)[0]?.top === first.top
}

/** The chosen sentence and the focused one. */
function inHand(): [chosen: HTMLElement | null, focused: HTMLElement | null] {
  const focused = document.activeElement?.closest<HTMLElement>('[data-side] span[id]') ?? null
  return [sentenceOf(currentView().place?.start ?? null), focused]
}

/** Scrolls so that the best of the held sentences that is still shown stands where it stood, or in sight at least. */
function put(held: readonly Hold[], root: HTMLElement): void {
  for (const { element, top } of withNeighbours(held, root)) {
    const now = holdOf(element)[0]?.top
    if (now === undefined) continue
    const by = now - (top < innerHeight - FOOT ? top : readingLine())
    if (Math.abs(by) < 1) return
    giveRoom(root, by)
    scrollBy({ top: by, behavior: 'instant' })
    return
  }
}

/** What is held, then what stands in for it, looked up only where it is asked for. */
function* withNeighbours(held: readonly Hold[], root: HTMLElement): Generator<Hold> {
  yield* held
  for (const hold of held) yield* across(hold, root)
}

/** Where one column alone gives way to the other: the sentence that stands in for a hidden one. */
function across({ element, top }: Hold, root: HTMLElement): Hold[] {
  const found = asFarOn(root, element)
  return found ? [{ element: found, top }] : []
}

/** Room behind the text where the page would end too early for its last sentences to stand where they stood. */
function giveRoom(root: HTMLElement, by: number): void {
  const { scrollHeight, clientHeight } = document.documentElement
  const given = Number.parseFloat(root.style.marginBlockEnd) || 0
  const missing = scrollY + by - (scrollHeight - given - clientHeight)
  root.style.marginBlockEnd = missing > 0 ? `${Math.ceil(missing)}px` : ''
}
