import { Cells, cellsAround, rowOf } from './cells.ts'

/** Where in the window a reader is taken to read, from the foot of the bar on: a third of the way down. */
const READING_LINE = 1 / 3
/** Lines may fall between sentences: others, this many pixels apart, are tried too. */
const PROBES = [0, 20, -20, 44, -44, 80, -80, 140]

/** A sentence and where the top of its first line is, in pixels from the top of the window. */
export interface Hold {
  element: HTMLElement
  top: number
}

/** The reading line, in pixels from the top of the window. */
export function readingLine(): number {
  const top = footOfBar()
  return top + (innerHeight - top) * READING_LINE
}

/** The foot of the bar, in pixels from the top of the window. */
export function footOfBar(): number {
  return Math.max(0, document.querySelector('header')?.getBoundingClientRect().bottom ?? 0)
}

/** Brings an element into the middle of the window, smoothly where the reader likes motion. */
export function bringToMiddle(element: HTMLElement | null): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
  element?.scrollIntoView({ block: 'center', behavior })
}

/**
 * The sentence of each column that begins nearest to the reading line, first the one whose cell the line crosses, and of
 * two that of the longer. In one column, and beside what stands alone, that of the other side is looked for in the rows around.
 */
export function atReadingLine(root: HTMLElement): Hold[] {
  const line = readingLine()
  const row = rowAt(root, line)
  if (!row) return []
  const found = ['summary', 'original'].flatMap((side) => nearest(cellsAround(root, row, side), line) ?? [])
  return found.toSorted((a, b) => rankAround(b, line) - rankAround(a, line))
}

/** The sentence where somebody reads who has left the beginning of the text, of the summary where it is shown; else null. */
export function begunAt(root: HTMLElement): string | null {
  if (root.getBoundingClientRect().top > footOfBar()) return null
  const held = atReadingLine(root)
  return (held.find(({ element }) => element.id.startsWith('s')) ?? held[0])?.element.id ?? null
}

/**
 * The first sentence of a side that begins in the window; null where the side has none that is shown. Only rows up from
 * the reading line are looked at, and of those below it as many as it takes.
 */
export function firstInSight(root: HTMLElement, side: string): HTMLElement | null {
  const top = footOfBar() - 8
  const row = rowAt(root, readingLine()) ?? root
  const begins = (cell: HTMLElement) => sentencesIn([cell]).find((hold) => hold.top >= top)?.element
  const cells = new Cells(root, side)
  let first: HTMLElement | null = null
  for (const cell of cells.up(row)) {
    first = begins(cell) ?? first
    if (cell.getBoundingClientRect().top < top) break
  }
  if (first) return first
  for (const cell of cells.down(row)) {
    first = begins(cell) ?? null
    if (first) break
  }
  return first
}

/** Where an element's first line is; nothing where it is not shown. */
export function holdOf(element: HTMLElement): Hold[] {
  const top = element.getClientRects()[0]?.top
  return top === undefined ? [] : [{ element, top }]
}

/** The row at a height of the window, or the one nearest above or below. */
function rowAt(root: HTMLElement, line: number): HTMLElement | undefined {
  const { left, right } = root.getBoundingClientRect()
  const here = cellAt(left + (right - left) * 0.2, line) ?? cellAt(left + (right - left) * 0.8, line)
  return here && rowOf(here)?.row
}

/** The cell of a column at a place of the window, or the one nearest above or below. */
function cellAt(x: number, line: number): HTMLElement | undefined {
  for (const by of PROBES) {
    const found = document.elementsFromPoint(x, line + by)
    const cell = found.find((element): element is HTMLElement => element.matches('[data-side]'))
    if (cell && cell.childElementCount > 0) return cell
  }
  return undefined
}

/** The sentence of these cells that begins nearest to a height of the window. */
function nearest(cells: readonly HTMLElement[], y: number): Hold | undefined {
  return sentencesIn(cells).toSorted((a, b) => Math.abs(a.top - y) - Math.abs(b.top - y))[0]
}

/** The sentences of cells that are shown. */
function sentencesIn(cells: readonly HTMLElement[]): Hold[] {
  return cells.flatMap((cell) => [...cell.querySelectorAll<HTMLElement>('span[id]')]).flatMap(holdOf)
}

/**
 * How well a sentence tells where a reader is: where the line crosses its cell better than elsewhere, in a longer cell
 * better than in a short one, which stands still while the other is read; between the rows the nearer the better.
 */
function rankAround({ element }: Hold, line: number): number {
  const cell = element.closest('[data-side]')?.getBoundingClientRect()
  if (!cell) return Number.NEGATIVE_INFINITY
  const away = Math.max(cell.top - line, line - cell.bottom)
  return away < 0 ? cell.height : -away
}
