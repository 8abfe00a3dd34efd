import type { Locator, Page } from 'playwright-core'

import { settled } from './harness.ts'

/** A sentence and where its first line is in the window, in pixels. */
export interface Stand {
  id: string
  top: number
}

/** Scrolls, as a hand would, until the reading line goes through the first line of a sentence. */
export async function readAt(page: Page, id: string): Promise<void> {
  // Rows that were skipped get their height when they come near, so the way there is found in a few steps.
  for (let steps = 0; steps < 4; steps++) {
    await page.evaluate((name) => {
      const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0
      const top = document.getElementById(name)?.getClientRects()[0]?.top ?? 0
      scrollBy({ top: top + 6 - (bar + (innerHeight - bar) / 3), behavior: 'instant' })
    }, id)
    await settled(page)
  }
  // The page looks where its reader is when it has come to rest.
  await page.waitForTimeout(200)
}

/**
 * The sentence of each side that begins nearest to the reading line, a third of the way down below the bar; first the one
 * whose cell the line crosses, and of two that of the taller cell.
 *
 * @param paragraphs the numbers of those that are looked at, where not all are to be laid out
 */
export function atLine(page: Page, paragraphs?: readonly number[]): Promise<Stand[]> {
  return page.evaluate((numbers) => {
    const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0
    const line = bar + (innerHeight - bar) / 3
    const all = numbers
      ? numbers.flatMap((n) => [...document.querySelectorAll(`#s${n} > span[id], #o${n} > span[id]`)])
      : [...document.querySelectorAll('[data-side] span[id]')]
    const everywhere = all.flatMap((element) => {
      const top = element.getClientRects()[0]?.top
      const cell = element.closest('[data-side]')?.getBoundingClientRect()
      if (top === undefined || !cell) return []
      return [{ id: element.id, top, height: cell.height, isCrossed: cell.top <= line && line < cell.bottom }]
    })
    const nearest = ['s', 'o'].flatMap((side) =>
      everywhere
        .filter(({ id }) => id.startsWith(side))
        .toSorted((a, b) => Math.abs(a.top - line) - Math.abs(b.top - line))
        .slice(0, 1),
    )
    return nearest
      .toSorted((a, b) => Number(b.isCrossed) - Number(a.isCrossed) || b.height - a.height)
      .map(({ id, top }) => ({ id, top }))
  }, paragraphs)
}

/**
 * How far the first of these sentences has moved, in pixels, once the layout has come to rest. Where it is hidden, that of
 * the other column counts, which stays where it stood or takes the hidden one's place.
 */
export async function moved(page: Page, [before, other]: readonly Stand[]): Promise<number> {
  if (!before) throw new Error('there is no sentence at the reading line')
  for (let times = 0; times < 4; times++) await settled(page)
  return page.evaluate(
    ([first, second = first]) => {
      const away = (element: Element | null, { top } = first) =>
        [...(element?.getClientRects() ?? [])].slice(0, 1).map((rect) => Math.abs(rect.top - top))
      const own = document.getElementById(first.id)
      const [now] = away(own)
      if (now !== undefined) return now
      const beside = [...(own?.closest('[data-side]')?.parentElement?.querySelectorAll('span[id]') ?? [])]
      const stayed = away(document.getElementById(second.id), second)
      return Math.min(...stayed, ...beside.flatMap((element) => away(element)))
    },
    [before, other] as const,
  )
}

/** Presses the mouse where an element is now, and nowhere else: nothing is scrolled into view before. */
export async function press(page: Page, target: Locator): Promise<void> {
  const at = await target.evaluate((element) => {
    const rect = element.getClientRects()[0]
    return rect && { x: rect.left + Math.min(rect.width / 2, 60), y: rect.top + rect.height / 2 }
  })
  if (!at) throw new Error('there is nothing to press')
  await page.mouse.click(at.x, at.y)
}

/** What is pressed to choose a view. */
export function viewLabel(page: Page, view: string): Locator {
  return page.locator('label', { has: page.locator(`input[name=view][value=${view}]`) })
}
