import { type RefObject, useEffect } from 'react'

import { columnSelection } from './column-selection.ts'

/** Keeps selections within one column of `text`, and what is copied from it clean: see {@link columnSelection}. */
export function useColumnSelection(text: RefObject<HTMLElement | null>): void {
  useEffect(() => (text.current ? columnSelection(text.current) : undefined), [text])
}
