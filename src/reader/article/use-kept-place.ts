import { type RefObject, useEffect } from 'react'

/** Where in the window a reader is taken to read, from the foot of the bar on: a third of the way down. */
const READING_LINE = 1 / 3
/** Lines may fall between sentences: others, this many pixels apart, are tried too. */
const PROBES = [0, 20, -20, 44, -44, 80, -80, 140]
/** Attributes of the root element that move the text. */
const MOVING = ['view', 'size', 'leading', 'measure', 'zh', 'en', 'theme', 'marks', 'script', 'pinyin', 'reveal']
/** Frames in which late layout (rows that were skipped, fonts) is still made good. */
const FRAMES = 3

/** A sentence and where the top of its first line was, in pixels from the top of the window. */
interface Hold {
  element: HTMLElement
  top: number
}

/**
 * Keeps the reader's place while the layout changes: after a change of view, size, script or theme, or of the window
 * itself, the sentence at the reading line stands where it stood. That is the chosen or focused one while it is in sight;
 * else the one a third of the way down in the column that is longer there. Where the change hides it, its neighbour in
 * the other column takes its place.
 */
export function useKeptPlace(text: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = text.current
    if (!root) return
    let held: Hold[] = []
    let isRestoring = 0
    let frame = 0
    const remember = () => {
      if (!isRestoring) held = holds(root)
    }
    const later = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(remember)
    }
    const restore = () => {
      cancelAnimationFrame(isRestoring)
      let frames = FRAMES
      const again = () => {
        put(held)
        isRestoring = frames-- > 0 ? requestAnimationFrame(again) : 0
      }
      again()
    }
    remember()
    const changes = new MutationObserver(restore)
    changes.observe(document.documentElement, { attributeFilter: MOVING.map((name) => `data-${name}`) })
    const listening = new AbortController()
    const { signal } = listening
    addEventListener('resize', restore, { signal })
    addEventListener('scroll', later, { signal, passive: true })
    // Before a press changes anything: a radio is checked, and the text moved, when its own events come.
    for (const type of ['pointerdown', 'keydown']) addEventListener(type, remember, { signal, capture: true })
    return () => {
      listening.abort()
      changes.disconnect()
      cancelAnimationFrame(frame)
      cancelAnimationFrame(isRestoring)
    }
  }, [text])
}

/** The sentences to hold, the best first. */
function holds(root: HTMLElement): Hold[] {
  const top = Math.max(0, document.querySelector('header')?.getBoundingClientRect().bottom ?? 0)
  const isInSight = ({ top: at }: Hold) => at >= top - 8 && at < innerHeight
  const inHand = [...root.querySelectorAll<HTMLElement>('[aria-current] , span[id]:focus')]
    .flatMap(holdOf)
    .filter(isInSight)
  const line = top + (innerHeight - top) * READING_LINE
  const cells = [...new Set(PROBES.flatMap((by) => sidesAt(root, line + by)))]
  const atLine = cells.toSorted((a, b) => b.offsetHeight - a.offsetHeight).flatMap((cell) => nearest(cell, line) ?? [])
  return [...inHand, ...atLine]
}

/** The cells of both columns at a height of the window. */
function sidesAt(root: HTMLElement, y: number): HTMLElement[] {
  const { left, right } = root.getBoundingClientRect()
  return [0.2, 0.8].flatMap((part) => {
    const found = document.elementsFromPoint(left + (right - left) * part, y)
    return found.filter((element): element is HTMLElement => element.matches('[data-side]'))
  })
}

function nearest(cell: HTMLElement, y: number): Hold | undefined {
  const all = [...cell.querySelectorAll<HTMLElement>('span[id]')].flatMap(holdOf)
  return all.toSorted((a, b) => Math.abs(a.top - y) - Math.abs(b.top - y))[0]
}

function holdOf(element: HTMLElement): Hold[] {
  const top = element.getClientRects()[0]?.top
  return top === undefined ? [] : [{ element, top }]
}

/** Scrolls so that the best of the held sentences that is still shown stands where it stood, or in sight at least. */
function put(held: readonly Hold[]): void {
  for (const { element, top } of held) {
    const now = holdOf(element)[0]?.top
    if (now === undefined) continue
    const wanted = top < innerHeight - 40 ? top : innerHeight * READING_LINE
    if (Math.abs(now - wanted) >= 1) scrollBy({ top: now - wanted, behavior: 'instant' })
    return
  }
}
