import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { LINKED, place, shownSides } from './articles.ts'
import { atRest, open, settled } from './harness.ts'
import { PANELS } from './panels.ts'
import { atLine, moved, readAt } from './reading-place.ts'
import { withVoices } from './voices.ts'

/** So far from where it was may the reader land, in pixels. */
const NEAR = 8
/** A reader who rests so long, in milliseconds, is remembered. */
const RESTS = 800

const SIZES = [
  { width: 1440, height: 600 },
  { width: 820, height: 600 },
  { width: 360, height: 740 },
]
const LINKED_TITLE = 'Free at last'
const PLAIN_TITLE = 'A telescope for Christmas'

const goOn = (page: Page) => page.getByRole('button', { name: '接着读' })

/** What the library says of the article with a title. */
async function saidOf(page: Page, title: string): Promise<string> {
  const entry = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title }) })
  return (await entry.textContent()) ?? ''
}

/** Rests at a sentence until its place is remembered. */
async function restAt(page: Page, id: string): Promise<void> {
  await readAt(page, id)
  await page.waitForTimeout(RESTS)
}

async function toLibrary(page: Page): Promise<void> {
  await page.getByRole('link', { name: '测试文库' }).click()
  await page.getByRole('heading', { level: 1, name: '测试文库' }).waitFor()
}

async function toArticle(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: title }).click()
  await place(page, 's1.1').waitFor()
  await atRest(page)
}

describe.each(SIZES)('at $width × $height', (size) => {
  it.for([40, 80])('whoever left %i percent of the way down goes on there', async (percent) => {
    const page = await open(LINKED, size)
    await atRest(page)
    await page.evaluate((part) => {
      const way = document.documentElement.scrollHeight - innerHeight
      scrollTo({ top: Math.round(way * part), behavior: 'instant' })
    }, percent / 100)
    await page.waitForTimeout(RESTS)
    const before = await atLine(page)
    await toLibrary(page)
    await toArticle(page, LINKED_TITLE)
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await goOn(page).click()
    expect(await moved(page, before)).toBeLessThanOrEqual(NEAR)
    expect(await goOn(page).count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.matches('[data-side] span[id]'))).toBe(true)
  })
})

it('is remembered of each article, over a reload too', async () => {
  const page = await open(LINKED)
  await atRest(page)
  await restAt(page, 's3.2')
  await toLibrary(page)
  await toArticle(page, PLAIN_TITLE)
  expect(await goOn(page).count()).toBe(0)
  await restAt(page, 's5.1')
  await toLibrary(page)
  await page.reload()
  await page.getByText('读到第 3 段').waitFor()
  await expect.poll(() => saidOf(page, LINKED_TITLE)).toContain('读到第 3 段')
  await expect.poll(() => saidOf(page, PLAIN_TITLE)).toContain('读到第 5 段')
  await toArticle(page, PLAIN_TITLE)
  await page.getByText('上次读到第 5 段').waitFor()
})

it('the library tells unread, begun and read articles apart', async () => {
  const page = await open(LINKED)
  await atRest(page)
  await page.waitForTimeout(RESTS)
  await toLibrary(page)
  expect(await saidOf(page, LINKED_TITLE)).not.toMatch(/读到|已读/)
  await toArticle(page, LINKED_TITLE)
  await restAt(page, 's2.1')
  await toLibrary(page)
  expect(await saidOf(page, LINKED_TITLE)).toMatch(/读到第 2 段$/)
  await toArticle(page, LINKED_TITLE)
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }))
  await page.waitForTimeout(RESTS)
  await toLibrary(page)
  expect(await saidOf(page, LINKED_TITLE)).toMatch(/已读$/)
  expect(await saidOf(page, PLAIN_TITLE)).not.toMatch(/读到|已读/)
})

describe('nothing is offered', () => {
  const ID = LINKED.slice(2, -1)
  it.for<[why: string, path: string, at: string, isDone: boolean]>([
    ['of an article that was read to its end', LINKED, 's3.1', true],
    ['of an article that was hardly begun', LINKED, 's1.2', false],
    ['where the address leads to a place', `${LINKED}#s4.1`, 's3.1', false],
    ['where the sentence is gone', LINKED, 's99.1', false],
  ])('%s', async ([, path, at, isDone]) => {
    const page = await open(path, { read: [[ID, at, isDone]], height: 400 })
    await atRest(page)
    expect(await goOn(page).count()).toBe(0)
  })

  it('where the place is in sight', async () => {
    const page = await open(LINKED, { read: [[ID, 's2.1', false]], height: 1600 })
    await atRest(page)
    expect(await goOn(page).count()).toBe(0)
  })

  it('once a sentence is in hand, nor when it is let go', async () => {
    const page = await open(LINKED, { read: [[ID, 's3.2', false]], height: 600 })
    await goOn(page).waitFor()
    await place(page, 's1.1').click()
    await goOn(page).waitFor({ state: 'detached' })
    await place(page, 's1.1').click()
    await settled(page)
    expect(await goOn(page).count()).toBe(0)
  })

  it('once the reader has begun anew', async () => {
    const page = await open(LINKED, { read: [[ID, 's4.1', false]] })
    await atRest(page)
    await goOn(page).waitFor()
    await page.mouse.move(700, 500)
    await page.mouse.wheel(0, 600)
    await goOn(page).waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  })
})

it.for([
  ['may not be touched', 'get() { throw new DOMException("denied", "SecurityError") }'],
  ['is full', 'value: { getItem: () => null, setItem() { throw new DOMException("full", "QuotaExceededError") } }'],
])('where storage %s, everything holds for the page alone', { timeout: 40_000 }, async ([, storage]) => {
  const page = await open(LINKED, {
    before: async (opened) => {
      await withVoices(opened)
      await opened.addInitScript(`Object.defineProperty(window, 'localStorage', { ${storage} })`)
    },
  })
  await atRest(page)
  await restAt(page, 's3.2')
  for (const panel of PANELS) {
    await panel.open(page)
    if (panel.name === 'the settings') await page.locator('#settings input[value=marks-none]').click()
    if (panel.name === 'the listening bar') await page.getByRole('combobox', { name: '语速' }).selectOption('1.5')
    await panel.close(page)
  }
  await page.keyboard.press('2')
  await page.keyboard.press('t')
  expect(await shownSides(page)).toBe('summary')
  expect(await page.getAttribute('html', 'data-theme')).toBe('sepia')
  expect(await page.getAttribute('html', 'data-marks')).toBe('none')
  await toLibrary(page)
  expect(await saidOf(page, LINKED_TITLE)).not.toMatch(/读到|已读/)
  await toArticle(page, LINKED_TITLE)
  expect(await goOn(page).count()).toBe(0)
})

it('the offer is one of the first stops of the tab key, before the text', async () => {
  const page = await open(LINKED, { width: 1440, height: 600, read: [[LINKED.slice(2, -1), 'o13.1', false]] })
  await atRest(page)
  await goOn(page).waitFor()
  await page.locator('article > header a').last().focus()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('接着读')
  await page.keyboard.press('Enter')
  await settled(page)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('o13.1')
})
