import type { Locator, Page } from 'playwright-core'

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
