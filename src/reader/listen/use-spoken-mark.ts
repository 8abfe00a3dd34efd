import { useLayoutEffect } from 'react'

import type { Reading } from './reading-list.ts'

/**
 * Marks the sentence that is read with `data-spoken="true"` and what belongs to it with `data-spoken="counterpart"`,
 * on the elements that are there: the text is not rendered again. The marks go with the sentence, and with the bar.
 */
export function useSpokenMark(reading: Reading | undefined): void {
  useLayoutEffect(() => {
    if (!reading) return
    for (const id of reading.counterparts) document.getElementById(id)?.setAttribute('data-spoken', 'counterpart')
    document.getElementById(reading.id)?.setAttribute('data-spoken', 'true')
    return () => {
      for (const marked of document.querySelectorAll('[data-spoken]')) marked.removeAttribute('data-spoken')
    }
  }, [reading])
}
