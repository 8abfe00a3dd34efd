import type { Locator, Page } from 'playwright-core'

import { place } from './articles.ts'
import { settled } from './harness.ts'

/** What can be opened over or in the text of the linked article, once the page is at rest. */
export interface Panel {
  name: string
  /** Opens it and waits until it is there. */
  open: (page: Page) => Promise<void>
  /** The panel itself, and what it is closed with. */
  panel: (page: Page) => Locator
  close: (page: Page) => Promise<unknown>
}

/** Closes whatever is open. */
export async function escape(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await settled(page)
}

/** Chooses a sentence and waits for its evidence. */
export async function chooseSentence(page: Page, id: string): Promise<void> {
  await place(page, id).click()
  await note(page).waitFor()
  await settled(page)
}

/** Selects the first two characters, or words, of a sentence and waits for what the dictionary says of them. */
export async function selectWord(page: Page, id: string): Promise<void> {
  await place(page, id).evaluate((sentence) => {
    sentence.scrollIntoView({ block: 'center', behavior: 'instant' })
    const text = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT).nextNode()
    const [{ index, 0: word } = { index: 0, 0: '' }] = text?.textContent?.matchAll(/\p{Script=Han}{2}|\w{4,}/gu) ?? []
    if (text) getSelection()?.setBaseAndExtent(text, index, text, index + word.length)
  })
  await page.getByRole('note').waitFor()
  await settled(page)
}

const byKey = (key: string, panel: Panel['panel']) => async (page: Page) => {
  await page.keyboard.press(key)
  await panel(page).waitFor()
  await settled(page)
}

// Found in any language of the interface.
const dialog: Panel['panel'] = (page) => page.getByRole('dialog')
const listening: Panel['panel'] = (page) => page.locator('section:has([data-play])')
const note: Panel['panel'] = (page) => page.locator('#text').getByRole('group')

/** Every panel of the reading page. */
export const PANELS: readonly Panel[] = [
  {
    name: 'the settings',
    open: async (page) => {
      await page.locator('button[popovertarget=settings]').first().click()
      await page.locator('#settings legend').first().waitFor()
      await settled(page)
    },
    panel: (page) => page.locator('#settings'),
    close: escape,
  },
  { name: 'the keys', open: byKey('?', dialog), panel: dialog, close: escape },
  { name: 'the share sheet', open: byKey('s', dialog), panel: dialog, close: escape },
  { name: 'the listening bar', open: byKey('l', listening), panel: listening, close: escape },
  {
    name: 'a word in the dictionary',
    open: (page) => selectWord(page, 's1.2'),
    panel: (page) => page.getByRole('note'),
    close: async (page) => {
      await escape(page)
      await page.evaluate(() => getSelection()?.removeAllRanges())
    },
  },
  { name: 'the evidence', open: (page) => chooseSentence(page, 's3.2'), panel: note, close: escape },
]
