import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { chosen, evidence, focusedId, LINKED, linesOf, movedSince, openAtRest, place, PLAIN } from './articles.ts'
import { settled } from './harness.ts'

/** The sentences of the original that no link of the article leads to. */
const LEFT_OUT = ['o3.3', 'o4.1', 'o6.1', 'o10.1', 'o11.1', 'o12.2']
/** The first sentences of its paragraphs that were left out as a whole. */
const PARAGRAPHS = ['o6.1', 'o10.1']
const SHADE = { saved: { omitted: 'shade' } }

/** Ids of the sentences that are shaded: dotted underlines, in the lighter ink. */
function shaded(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-side] span[id]')]
      .filter((sentence) => getComputedStyle(sentence).textDecorationStyle === 'dotted')
      .map(({ id }) => id),
  )
}

/** The notes beside rows of the original, that can be seen, from top to bottom. */
function notes(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#text > div > p')]
      .filter((note) => note.checkVisibility())
      .map((note) => note.innerText),
  )
}

it('is as all else at first, and shaded by who asks for it, without a line moving', async () => {
  const page = await openAtRest(LINKED)
  expect(await shaded(page)).toEqual([])
  const before = await linesOf(page)
  await page.keyboard.press('x')
  await settled(page)
  expect(await page.getAttribute('html', 'data-omitted')).toBe('shade')
  expect(await shaded(page)).toEqual(LEFT_OUT)
  expect(await movedSince(page, before)).toEqual([])
  const inks = await Promise.all(
    ['o3.3', 'o3.2'].map((id) => place(page, id).evaluate((one) => getComputedStyle(one).color)),
  )
  expect(inks).toEqual(['rgb(101, 95, 85)', 'rgb(31, 28, 24)'])
  await page.keyboard.press('x')
  await settled(page)
  expect(await shaded(page)).toEqual([])
})

it.for([
  { width: 360, search: '' },
  { width: 820, search: '' },
  { width: 1440, search: '?view=en' },
  { width: 1440, search: '?view=lines' },
])('is shaded at $width px $search', async ({ width, search }) => {
  const page = await openAtRest(LINKED + search, { width, ...SHADE })
  expect(await shaded(page)).toEqual(LEFT_OUT)
})

it('of an article without links nothing counts as left out', async () => {
  const page = await openAtRest(PLAIN, SHADE)
  expect(await shaded(page)).toEqual([])
  expect(await notes(page)).toEqual([])
})

describe('the notes in the empty half of a row', () => {
  it('say where the summary speaks of it, and for who asks that it does not', async () => {
    const page = await openAtRest(LINKED)
    const before = await notes(page)
    expect(before.at(-1)).toBe('摘要写在 第 1 段第 2 句')
    expect(before).not.toContain('摘要略过')
    await page.keyboard.press('x')
    await settled(page)
    expect(await notes(page)).toContain('摘要略过')
  })

  it('lead to the sentence', async () => {
    const page = await openAtRest(LINKED)
    await page.getByRole('link', { name: '第 1 段第 2 句' }).click()
    await settled(page)
    expect(await chosen(page)).toEqual(['s1.2'])
    await evidence(page).waitFor()
    const box = await place(page, 's1.2').boundingBox()
    expect(box?.y).toBeGreaterThan(48)
    expect(box?.y).toBeLessThan(900)
  })

  it.for([
    { width: 360, search: '' },
    { width: 1440, search: '?view=en' },
    { width: 1440, search: '?view=lines' },
  ])('say above what was left out, and no more, in one column: $width px $search', async ({ width, search }) => {
    const page = await openAtRest(LINKED + search, { width, ...SHADE })
    expect(await notes(page)).toEqual(['摘要略过'])
    expect(await notes(await openAtRest(LINKED + search, { width }))).toEqual([])
  })

  it('are not there where the Chinese alone is shown', async () => {
    expect(await notes(await openAtRest(`${LINKED}?view=zh`, SHADE))).toEqual([])
  })
})

it('one key leads from one paragraph that was left out to the next, and says so', async () => {
  const page = await openAtRest(LINKED, SHADE)
  for (const id of [...PARAGRAPHS, PARAGRAPHS[0]]) {
    await page.keyboard.press('o')
    await settled(page)
    expect(await chosen(page)).toEqual([id])
    expect(await focusedId(page)).toBe(id)
    await evidence(page).getByText('摘要没有用到这一句').waitFor()
  }
  await evidence(page).getByRole('button', { name: '下一处' }).press('Enter')
  await settled(page)
  expect(await chosen(page)).toEqual([PARAGRAPHS[1]])
})

it('one key leads into the original where the Chinese alone was shown', async () => {
  const page = await openAtRest(`${LINKED}?view=zh`)
  await page.keyboard.press('o')
  await settled(page)
  expect(await focusedId(page)).toBe('o6.1')
  expect(await place(page, 'o6.1').isVisible()).toBe(true)
})
