import { type RefObject, useEffect } from 'react'

import { heightOfFoot } from '../foot.ts'
import { footOfBar } from './reading-line.ts'
import { sentenceOf } from './use-sentences.ts'

/** Room between the bar and a sentence that had to move up, in pixels. */
const ROOM = 24
/** So much of the evidence has to be seen that a press shows to have done something, in pixels: its first line. */
export const LEAST = 56

/** The sentence that a step led to, until its evidence has come. */
let steppedTo: string | null = null

/** Tells that a step leads to a sentence: as much as can be of its evidence is to be brought into sight. */
export function stepTo(id: string): void {
  steppedTo = id
}

/**
 * Brings the evidence of a sentence that a step led to into sight where most of it lies below the window. What is pressed
 * never moves.
 */
export function useEvidenceInSight(card: RefObject<HTMLElement | null>, id: string): void {
  // After the sentence has been put back to where the step brought it; each time, for a step may lead where it began.
  useEffect(() => {
    if (steppedTo !== id || !card.current) return
    steppedTo = null
    const { top, bottom } = card.current.getBoundingClientRect()
    if ((top + bottom) / 2 > innerHeight - heightOfFoot()) bringIntoSight(card.current, id)
  })
}

/** Scrolls until evidence that lies below the window is seen, and never so far that its sentence, `id`, would go. */
export function bringIntoSight(card: HTMLElement, id: string): void {
  const top = sentenceOf(id)?.getClientRects()[0]?.top
  if (top === undefined) return
  const beyond = card.getBoundingClientRect().bottom - (innerHeight - heightOfFoot())
  scrollBy({ top: Math.max(0, Math.min(beyond, top - footOfBar() - ROOM)), behavior: 'instant' })
}
