import type { Locator, Page } from 'playwright-core'

import { atRest, type Opening, open } from './harness.ts'
import { LONG_ID } from './long-article.ts'

/** Articles of tests/library by what they are good for. */
export const LINKED = 'a/2021-03-30-the-meridian-free-at-last/'
/** A translation without links. */
export const PLAIN = 'a/2021-12-25-orbit-gazette-a-telescope-for-christmas/'
/** Written by another program: nothing but what is required, Traditional Chinese, hostile text. */
export const FOREIGN = 'a/2022-06-01-foreign/'
/** A Chinese original, with links. */
export const CHINESE = 'a/undated-lunhe-baogao/'

/** Of the long site: 2,000 pairs of paragraphs, see `longArticle`. */
export const LONG = `a/${LONG_ID}/`

/** Opens an article and waits for what comes when the page is at rest: keys, ties and marked words are there from then on. */
export async function openAtRest(path: string, opening: Opening = {}): Promise<Page> {
  const page = await open(path, opening)
  await atRest(page)
  return page
}

/** The element with an id such as `s1.2`, whose dot a selector would read as a class. */
export function place(page: Page, id: string): Locator {
  return page.locator(`[id="${id}"]`)
}

/** The first sentence of each side. */
function firsts(page: Page): { summary: Locator; original: Locator } {
  return { summary: place(page, 's1.1'), original: place(page, 'o1.1') }
}

/** The radio of a view. */
export function viewRadio(page: Page, view: string): Locator {
  return page.locator(`input[name=view][value=${view}]`)
}

/** Which side is to be seen, by its first sentence: `summary`, `original` or both. */
export async function shownSides(page: Page): Promise<string> {
  const { summary, original } = firsts(page)
  const shown = [(await summary.isVisible()) && 'summary', (await original.isVisible()) && 'original']
  return shown.filter(Boolean).join(' ')
}

/** Ids of the sentences that are marked as counterparts, in reading order. */
export function linked(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll('[data-linked="true"]')].map(({ id }) => id))
}

/** Ids of the chosen sentences, in reading order. */
export function chosen(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll('[aria-current="true"]')].map(({ id }) => id))
}

/** The card with the evidence of the chosen sentence; it is there once it has been fetched. */
export function evidence(page: Page): Locator {
  return page.getByRole('group', { name: '选中的句子' })
}

/** The words that are marked over the text, in reading order: those that match, or those that differ. */
export function markedWords(page: Page, name: 'matching' | 'differing'): Promise<string[]> {
  return page.evaluate((which) => {
    const ranges = [...(CSS.highlights.get(which) ?? [])] as Range[]
    return ranges.toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map(String)
  }, name)
}

/** Where on the page the lines of a sentence are, by its id: left, top and width, in tenths of a pixel. */
type Lines = Record<string, string>

/** The lines of every sentence that is shown. */
export function linesOf(page: Page): Promise<Lines> {
  return page.evaluate(() => {
    const sentences = [...document.querySelectorAll('[data-side] span[id]')]
    return Object.fromEntries(
      sentences.map((sentence) => {
        const boxes = [...sentence.getClientRects()].map(({ left, top, width }) => [left, top + scrollY, width])
        return [sentence.id, boxes.map((box) => box.map((one) => Math.round(one * 10)).join(' ')).join(', ')]
      }),
    )
  })
}

/** The ids of the sentences that have moved, or broken their lines anew, since their lines were looked at. */
export async function movedSince(page: Page, before: Lines): Promise<string[]> {
  const now = await linesOf(page)
  return Object.keys(before).filter((id) => now[id] !== before[id])
}

/** Where the first line of a sentence is in the window, in pixels from its top. */
export function topOf(page: Page, id: string): Promise<number> {
  return place(page, id).evaluate((sentence) => sentence.getClientRects()[0]?.top ?? Number.NaN)
}

/** The id of the element that has the focus. */
export function focusedId(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id)
}
