import { type RefObject, useEffect, useRef } from 'react'

import { heightOfFoot } from '../foot.ts'
import { footOfBar } from './reading-line.ts'
import { sentenceOf } from './use-sentences.ts'

/** Room between the bar and a sentence that had to move up, in pixels. */
const ROOM = 24
/** So much of the evidence has to be seen that a press shows to have done something, in pixels: its first line. */
const LEAST = 56
/** So long after a press another may make it a double click, which is for the word under the pointer, in milliseconds. */
const DOUBLE = 500

/** The sentence that a step led to, until its evidence has come. */
let steppedTo: string | null = null

/** Tells that a step leads to a sentence: as much as can be of its evidence is to be brought into sight. */
export function stepTo(id: string): void {
  steppedTo = id
}

/**
 * Brings the evidence of a sentence into sight: where a step led to it and most of the evidence lies below the window, and
 * where it was pressed and nothing of the evidence would be seen at all. As far as it takes, and never so far that the
 * sentence itself would go; else what is pressed never moves. Behind a pointer nothing moves until its press can be no
 * double click any more.
 */
export function useEvidenceInSight(card: RefObject<HTMLElement | null>, id: string): void {
  const opened = useRef<string>(null)
  const waiting = useRef(0)
  useEffect(() => () => clearTimeout(waiting.current), [])
  // After the sentence has been put back to where the step brought it; each time, for a step may lead where it began.
  useEffect(() => {
    const isStep = steppedTo === id
    if (!isStep && opened.current === id) return
    opened.current = id
    steppedTo = null
    clearTimeout(waiting.current)
    if (isStep || sentenceOf(id)?.matches(':focus-visible')) bringIntoSight(card.current, id, isStep)
    else
      waiting.current = window.setTimeout(() => {
        if (getSelection()?.isCollapsed !== false) bringIntoSight(card.current, id, false)
      }, DOUBLE)
  })
}

function bringIntoSight(card: HTMLElement | null, id: string, isStep: boolean): void {
  const box = card?.getBoundingClientRect()
  const top = sentenceOf(id)?.getClientRects()[0]?.top
  if (!box || top === undefined) return
  const foot = innerHeight - heightOfFoot()
  if ((isStep ? (box.top + box.bottom) / 2 : box.top + LEAST) <= foot) return
  scrollBy({ top: Math.max(0, Math.min(box.bottom - foot, top - footOfBar() - ROOM)), behavior: 'instant' })
}
