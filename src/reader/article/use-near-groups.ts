import { type RefObject, useEffect } from 'react'

import styles from './text.module.css'

/** How far from the window rows are near, in heights of the window: as far as browsers lay skipped rows out. */
const NEAR = 1.5

/**
 * Marks the chapters of a long text and their groups of rows that are near the window, `data-near`: only in these the
 * shorter side of a row stays in sight. Browsers work out where each box that stays is whenever anything on the page is
 * laid out (CSS Positioned Layout Level 3, sticky positioning), the boxes of skipped rows too, and thousands of them hold
 * up every answer to the reader's hand. Of what a skipped chapter holds browsers say no more, so its groups keep their
 * mark, which means nothing there.
 */
export function useNearGroups(text: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = text.current
    if (!root) return
    // What came near before anybody listened. All are looked at first, for a mark makes the layout out of date.
    const chapters = nearOf(root, 'chapter')
    const groups = chapters.flatMap((chapter) => nearOf(chapter, 'group'))
    for (const held of [...chapters, ...groups]) held.toggleAttribute('data-near', true)
    const turn = (event: Event) => {
      const { target, skipped } = event as ContentVisibilityAutoStateChangeEvent
      if (target instanceof Element) target.toggleAttribute('data-near', !skipped)
    }
    root.addEventListener('contentvisibilityautostatechange', turn)
    return () => root.removeEventListener('contentvisibilityautostatechange', turn)
  }, [text])
}

/** What of one kind is near the window. Within what is skipped nothing is looked for: it would have to be laid out. */
function nearOf(within: Element, kind: 'chapter' | 'group'): Element[] {
  return [...within.getElementsByClassName(styles[kind] ?? '')].filter((held) => {
    const { top, bottom } = held.getBoundingClientRect()
    return bottom > -NEAR * innerHeight && top < (1 + NEAR) * innerHeight
  })
}
