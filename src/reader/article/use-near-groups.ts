import { type RefObject, useEffect } from 'react'

import styles from './text.module.css'
import { TURNED } from './use-is-near.ts'

/** How far from the window rows are near, in heights of the window: as far as browsers lay skipped rows out. */
const NEAR = 1.5

type Kind = 'chapter' | 'group'

/**
 * Marks the chapters of a long text and their groups of rows that are near the window, `data-near`, and tells them. Only in
 * these the shorter side of a row stays in sight: browsers work out where each box that stays is whenever anything on the
 * page is laid out (CSS Positioned Layout Level 3, sticky positioning), the boxes of skipped rows too, and thousands of
 * them hold up every answer to the reader's hand. And only these have pinyin all over. Of what a skipped chapter holds
 * browsers say no more, so its groups keep their mark, which means nothing there. What is printed is near, all of it.
 */
export function useNearGroups(text: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = text.current
    if (!root) return
    const look = () => {
      // What came near before anybody listened. All are looked at first, for a mark makes the layout out of date.
      const chapters = nearOf(root, 'chapter')
      const near = new Set([...chapters, ...chapters.flatMap((chapter) => nearOf(chapter, 'group'))])
      for (const held of heldIn(root)) mark(held, near.has(held))
    }
    const turn = (event: Event) => {
      const { target, skipped } = event as ContentVisibilityAutoStateChangeEvent
      if (target instanceof Element) mark(target, !skipped)
    }
    const nearAll = () => {
      for (const held of heldIn(root)) mark(held, true)
    }
    look()
    root.addEventListener('contentvisibilityautostatechange', turn)
    addEventListener('beforeprint', nearAll)
    addEventListener('afterprint', look)
    return () => {
      root.removeEventListener('contentvisibilityautostatechange', turn)
      removeEventListener('beforeprint', nearAll)
      removeEventListener('afterprint', look)
    }
  }, [text])
}

function mark(held: Element, isNear: boolean): void {
  if (held.hasAttribute('data-near') === isNear) return
  held.toggleAttribute('data-near', isNear)
  held.dispatchEvent(new Event(TURNED))
}

function heldIn(root: Element): Element[] {
  return (['chapter', 'group'] satisfies Kind[]).flatMap((kind) => named(root, kind))
}

/** What of one kind is near the window. Within what is skipped nothing is looked for: it would have to be laid out. */
function nearOf(within: Element, kind: Kind): Element[] {
  return named(within, kind).filter((held) => {
    const { top, bottom } = held.getBoundingClientRect()
    return bottom > -NEAR * innerHeight && top < (1 + NEAR) * innerHeight
  })
}

function named(within: Element, kind: Kind): Element[] {
  return [...within.getElementsByClassName(styles[kind] ?? '')]
}
