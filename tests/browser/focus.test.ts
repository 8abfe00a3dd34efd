import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { evidence, LINKED, place } from './articles.ts'
import { atRest, type Opening, open, settled } from './harness.ts'
import { PANELS, selectWord } from './panels.ts'
import { withVoices } from './voices.ts'

/** What has the focus: the id of a sentence, or else the name or tag of the element. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    return element?.id || (element?.matches('button') && element.textContent) || element?.tagName
  })

async function openArticle(opening: Opening = {}): Promise<Page> {
  const page = await open(LINKED, { reducedMotion: 'reduce', before: withVoices, ...opening })
  await atRest(page)
  return page
}

/** By its own last word, which every panel has. */
async function closeByWord(page: Page, panel: (typeof PANELS)[number]): Promise<void> {
  await panel.panel(page).getByRole('button', { name: '关闭' }).press('Enter')
  await settled(page)
}

describe.each(PANELS)('after $name', (panel) => {
  it('the focus is where it was, or where it was opened from, closed by Escape', async () => {
    const page = await openArticle()
    await place(page, 's3.1').focus()
    await panel.open(page)
    await panel.close(page)
    await settled(page)
    expect(await panel.panel(page).isVisible()).toBe(false)
    const expected = { 'the settings': 'Aa', 'the evidence': 's3.2' }[panel.name] ?? 's3.1'
    expect(await focused(page)).toBe(expected)
  })

  it('the focus is not lost, closed by its own word', async () => {
    const page = await openArticle()
    await place(page, 's3.1').focus()
    await panel.open(page)
    await closeByWord(page, panel)
    expect(await panel.panel(page).isVisible()).toBe(false)
    const expected = { 'the settings': 'Aa', 'the evidence': 's3.2', 'a word in the dictionary': 's1.2' }[panel.name]
    expect(await focused(page)).toBe(expected ?? 's3.1')
  })
})

it.for(['分享', '朗读'])('%s, opened from the evidence, gives the focus back to its word there', async (word) => {
  const page = await openArticle()
  await place(page, 's2.1').press('Enter')
  await evidence(page).getByRole('button', { name: word }).press('Enter')
  const panel = word === '分享' ? page.getByRole('dialog') : page.getByRole('region', { name: '朗读' })
  await panel.waitFor()
  await panel.getByRole('button', { name: '关闭' }).press('Enter')
  await settled(page)
  expect(await focused(page)).toBe(word)
  await page.keyboard.press('Escape')
  expect(await focused(page)).toBe('s2.1')
})

it('the listening bar gives the focus to the text where the evidence it was opened from is gone', async () => {
  const page = await openArticle()
  await place(page, 's2.1').press('Enter')
  await evidence(page).getByRole('button', { name: '朗读' }).press('Enter')
  const bar = page.getByRole('region', { name: '朗读' })
  await bar.waitFor()
  await place(page, 's3.1').click()
  await bar.getByRole('button', { name: '关闭' }).press('Enter')
  await settled(page)
  expect(await focused(page)).toBe('s3.1')
})

it('the offer to go on gives the focus to the text when it is turned down', async () => {
  const page = await openArticle({ read: [[LINKED.slice(2, -1), 's4.1', false]] })
  const offer = page.getByRole('complementary', { name: /上次读到/ })
  await offer.getByRole('button', { name: '关闭' }).press('Enter')
  await settled(page)
  expect(await offer.count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

it('Escape from within the dictionary gives the focus to the sentence of the word', async () => {
  const page = await openArticle()
  await selectWord(page, 's2.1')
  await page.getByRole('note').getByRole('link').first().focus()
  await page.keyboard.press('Escape')
  await settled(page)
  expect(await focused(page)).toBe('s2.1')
})

it.for([
  ['s2.1', '3', 'o3.1'],
  ['o5.1', '2', 's3.2'],
] as const)(
  'a view that hides the focused sentence %s gives the focus to its counterpart',
  async ([id, key, other]) => {
    const page = await openArticle()
    await place(page, id).focus()
    await page.keyboard.press(key)
    await settled(page)
    await settled(page)
    expect(await focused(page)).toBe(other)
  },
)

it.for([
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
])('the tab key goes through the bar and leaves the text where it is ($width px)', async (size) => {
  const page = await openArticle(size)
  await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }))
  await settled(page)
  const seen: (string | null)[] = []
  for (let stops = 0; stops < 4; stops++) {
    await page.keyboard.press('Tab')
    await settled(page)
    seen.push(
      await page.evaluate(() => (document.activeElement?.closest('body > * > header') ? String(scrollY) : null)),
    )
  }
  expect(seen).toEqual(['900', '900', '900', '900'])
})
