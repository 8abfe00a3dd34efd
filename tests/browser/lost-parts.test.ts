import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { chosen, evidence, LINKED, place } from './articles.ts'
import { atRest, open } from './harness.ts'

/** Opens an article whose files of the given name cannot be fetched until the way back is called. */
async function openWithout(part: string): Promise<{ page: Page; comeBack: () => Promise<void> }> {
  const files = `**/assets/${part}-*.js`
  const page = await open(LINKED, {
    expected: new RegExp(`/${part}-`),
    before: (opened) => opened.route(files, (route) => route.abort()),
  })
  return { page, comeBack: () => page.unroute(files) }
}

/** The message that something could not be fetched. */
function complaint(page: Page) {
  return page.getByRole('status').getByText('内容没能载入')
}

it('keeps the text where what comes at rest cannot be fetched, and fetches it when a sentence is chosen', async () => {
  const { page, comeBack } = await openWithout('companion')
  await complaint(page).waitFor()
  expect(await page.getByRole('heading', { level: 1, name: /^Free at last/ }).count()).toBe(1)
  await complaint(page).waitFor({ state: 'detached' })
  await place(page, 's1.1').click()
  await evidence(page).waitFor()
  await comeBack()
  await place(page, 's1.2').click()
  await atRest(page)
  expect(await chosen(page)).toEqual(['s1.2'])
})

/** Asks for the share sheet in vain, and again when what was lost can be fetched. @returns how many sheets are open then */
async function shareTwice(page: Page, comeBack: () => Promise<void>): Promise<number> {
  const share = page.getByRole('banner').getByRole('button', { name: '分享' })
  await share.click()
  await complaint(page).waitFor()
  await comeBack()
  await share.click()
  const sheet = page.getByRole('dialog', { name: '分享此文' })
  await sheet.waitFor()
  return sheet.count()
}

it('opens a sheet at the second press where the first could not fetch what it takes', async () => {
  const { page, comeBack } = await openWithout('companion')
  await complaint(page).waitFor()
  await complaint(page).waitFor({ state: 'detached' })
  expect(await shareTwice(page, comeBack)).toBe(1)
})

it('opens a sheet at the second press where the sheet alone could not be fetched', async () => {
  const { page, comeBack } = await openWithout('share-sheet')
  await atRest(page)
  expect(await shareTwice(page, comeBack)).toBe(1)
})

it('keeps the text and the choice where the evidence cannot be fetched, and fetches it for the next choice', async () => {
  const { page, comeBack } = await openWithout('evidence-card')
  await atRest(page)
  await place(page, 's1.1').click()
  await complaint(page).waitFor()
  expect(await chosen(page)).toEqual(['s1.1'])
  expect(await evidence(page).count()).toBe(0)
  await comeBack()
  await place(page, 's1.2').click()
  await evidence(page).waitFor()
  expect(await chosen(page)).toEqual(['s1.2'])
})
