import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { LINKED, openAtRest, place } from './articles.ts'
import { open, settled } from './harness.ts'

/** Opens the bar that reads aloud. @returns where its top is, in pixels of the window */
async function listen(page: Page): Promise<number> {
  await page.getByRole('button', { name: '朗读' }).locator('visible=true').first().click()
  const bar = page.getByRole('region', { name: '朗读' })
  await bar.waitFor()
  await settled(page)
  return bar.evaluate((element) => element.getBoundingClientRect().top)
}

/** Where an element ends, in pixels of the window. */
async function bottomOf(element: Locator): Promise<number> {
  const box = await element.boundingBox()
  return (box?.y ?? 0) + (box?.height ?? 0)
}

it.for([1440, 360])('the offer to go on stands above the bar that reads aloud, at %i px', async (width) => {
  const page = await open(LINKED, {
    width,
    height: 600,
    before: (opened) =>
      opened.addInitScript(
        (read) => localStorage.setItem('duizhao-read', read),
        JSON.stringify([['2021-03-30-the-meridian-free-at-last', 's3.2', false]]),
      ),
  })
  const offer = page.getByRole('complementary', { name: '上次读到第 3 段' })
  expect(await bottomOf(offer)).toBe(600)
  const top = await listen(page)
  expect(Math.abs((await bottomOf(offer)) - top)).toBeLessThanOrEqual(1)
})

it('a quotation from further down stands above the bar that reads aloud', async () => {
  const page = await open(LINKED, { height: 700 })
  const top = await listen(page)
  await place(page, 's1.2').click()
  const quotation = page.getByRole('complementary', { name: '对应句在下方' })
  await quotation.waitFor()
  expect(Math.abs((await bottomOf(quotation)) - top)).toBeLessThanOrEqual(1)
})

it('a quotation and the line to it make way for the bar, and for what it says', async () => {
  const page = await openAtRest(LINKED, { height: 700 })
  await place(page, 's1.2').click()
  const quotation = page.getByRole('complementary', { name: '对应句在下方' })
  await quotation.waitFor()
  await listen(page)
  // The browser has no voices here, which the bar says when it has looked for them.
  await page.locator('section [data-urgent]').waitFor()
  await settled(page)
  await settled(page)
  const bar = await page.getByRole('region', { name: '朗读' }).boundingBox()
  expect(Math.abs((await bottomOf(quotation)) - (bar?.y ?? 0))).toBeLessThanOrEqual(1)
  const end = await page.evaluate(() => {
    const path = document.querySelector<SVGPathElement>('#text > svg path')
    return path?.getPointAtLength(path.getTotalLength()).y ?? 0
  })
  expect(Math.abs(((await quotation.boundingBox())?.y ?? 0) - end)).toBeLessThanOrEqual(1)
})

it.for([1440, 360])('the card of a word stands above the bar that reads aloud, at %i px', async (width) => {
  const page = await open(LINKED, { width })
  const top = await listen(page)
  await place(page, 's1.1').evaluate((sentence) => {
    const text = sentence.firstChild
    if (text) getSelection()?.setBaseAndExtent(text, 1, text, 3)
  })
  const card = page.getByRole('note', { name: '词典' })
  await card.waitFor()
  expect(Math.abs((await bottomOf(card)) - top)).toBeLessThanOrEqual(1)
})

it('the bar that reads aloud stays while the list of keys or the share sheet lies over the page', async () => {
  const page = await openAtRest(LINKED)
  await listen(page)
  for (const key of ['?', 's']) {
    await page.keyboard.press(key)
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await page.getByRole('region', { name: '朗读' }).count()).toBe(1)
  }
})
