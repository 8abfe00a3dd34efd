import type { Side } from '#article/schema.ts'

/** The side that a selection began in; null where it began outside the columns. */
export function selectedSide(root: HTMLElement): Side | null {
  const anchor = getSelection()?.anchorNode ?? null
  return anchor && root.contains(anchor) ? sideAt(anchor) : null
}

/** The side whose text a node belongs to; null outside the columns, and in notes, which are selected for themselves. */
export function sideAt(target: EventTarget | null): Side | null {
  const element = target instanceof Element ? target : target instanceof Node ? target.parentElement : null
  if (element?.closest('[role="group"]')) return null
  const side = element?.closest<HTMLElement>('[data-side]')?.dataset['side']
  return side === 'summary' || side === 'original' ? side : null
}
