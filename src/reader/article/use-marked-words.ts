import { useEffect, useMemo } from 'react'

import type { Collation, Hand, Words } from '#article/collation.ts'

import type { Shown } from './shown.ts'
import { rangeIn } from './text-range.ts'

/**
 * Marks the words that match, and those that differ, in the sentences in hand and their counterparts. They are marks over
 * the text (CSS Custom Highlight API): no element is touched, no line breaks anew. Browsers without them show the wash alone.
 *
 * @param lit the sentences that are pointed at, focused or chosen
 * @param shown how the text is shown: another way is other text, to be marked anew
 */
export function useMarkedWords(lit: Hand, { wordsInHand }: Collation, shown: Shown | null): void {
  const inHand = useMemo(() => ({ lit, shown }), [lit, shown])
  useEffect(() => {
    if (inHand.lit === '' || typeof Highlight === 'undefined') return
    const { matching, differing } = wordsInHand(inHand.lit)
    CSS.highlights.set('matching', new Highlight(...rangesOf(matching)))
    CSS.highlights.set('differing', Object.assign(new Highlight(...rangesOf(differing)), { priority: 1 }))
    return () => {
      CSS.highlights.delete('matching')
      CSS.highlights.delete('differing')
    }
  }, [inHand, wordsInHand])
}

function rangesOf(words: readonly Words[]): Range[] {
  return words.flatMap(({ sentence, range: [start, end] }) => {
    const element = document.getElementById(sentence)
    return (element && rangeIn(element, start, end)) ?? []
  })
}
