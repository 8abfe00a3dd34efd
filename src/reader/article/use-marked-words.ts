import { useEffect } from 'react'

import type { Collation, Words } from '#article/collation.ts'

import { rangeIn } from './text-range.ts'

/**
 * Marks the words that match, and those that differ, in the sentence in hand and its counterparts. They are marks over
 * the text (CSS Custom Highlight API): no element is touched, no line breaks anew. Browsers without them show the wash alone.
 *
 * @param lit the sentence that is pointed at, focused or chosen
 */
export function useMarkedWords(lit: string | null, { wordsInHand }: Collation): void {
  useEffect(() => {
    if (lit === null || typeof Highlight === 'undefined') return
    const { matching, differing } = wordsInHand(lit)
    CSS.highlights.set('matching', new Highlight(...rangesOf(matching)))
    CSS.highlights.set('differing', Object.assign(new Highlight(...rangesOf(differing)), { priority: 1 }))
    return () => {
      CSS.highlights.delete('matching')
      CSS.highlights.delete('differing')
    }
  }, [lit, wordsInHand])
}

function rangesOf(words: readonly Words[]): Range[] {
  return words.flatMap(({ sentence, range: [start, end] }) => {
    const element = document.getElementById(sentence)
    return (element && rangeIn(element, start, end)) ?? []
  })
}
