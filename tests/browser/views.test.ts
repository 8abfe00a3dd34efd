import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { chosen, evidence, focusedId, LINKED, openAtRest, place, shownSides, topOf, viewRadio } from './articles.ts'
import { addressOf, hydrated, open, release, savedOf, settled } from './harness.ts'

/** In an order that changes what is to be seen at every step. */
const VIEWS = [
  { view: 'zh', sides: 'summary' },
  { view: 'lines', sides: 'summary original' },
  { view: 'en', sides: 'original' },
  { view: 'both', sides: 'summary original' },
]

it('shows each view at a click, saves it, and puts it into the address without a step in the history', async () => {
  const page = await open(`${LINKED}?ui=zh-Hans#s2`)
  const entries = await page.evaluate(() => history.length)
  for (const { view, sides } of VIEWS) {
    await viewRadio(page, view).click()
    expect(await shownSides(page)).toBe(sides)
    expect(await page.getAttribute('html', 'data-view')).toBe(view)
    expect(await savedOf(page)).toEqual({ view })
    expect(addressOf(page)).toBe(`${LINKED}?${view === 'both' ? '' : `view=${view}&`}ui=zh-Hans#s2`)
  }
  expect(await page.evaluate(() => history.length)).toBe(entries)
})

it('shows each view at a tap', async () => {
  const page = await open(LINKED, { hasTouch: true, width: 360, height: 740 })
  for (const { view, sides } of VIEWS) {
    await viewRadio(page, view).tap()
    expect(await shownSides(page)).toBe(sides)
    expect(await page.getAttribute('html', 'data-view')).toBe(view)
  }
})

it('goes through the views with the arrow keys', async () => {
  const page = await open(LINKED)
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Tab')
  expect(await viewRadio(page, 'both').evaluate((radio) => radio === document.activeElement)).toBe(true)
  await page.keyboard.press('ArrowRight')
  expect(await shownSides(page)).toBe('summary')
  await page.keyboard.press('ArrowRight')
  expect(await shownSides(page)).toBe('original')
  expect(addressOf(page)).toBe(`${LINKED}?view=en`)
  await page.keyboard.press('ArrowRight')
  expect(await page.getAttribute('html', 'data-view')).toBe('lines')
  await page.keyboard.press('ArrowRight')
  expect(await page.getAttribute('html', 'data-view')).toBe('both')
  expect(addressOf(page)).toBe(LINKED)
})

it('shows each view without script', async () => {
  const page = await open(LINKED, { javaScriptEnabled: false })
  expect(await shownSides(page)).toBe('summary original')
  for (const { view, sides } of VIEWS) {
    await viewRadio(page, view).click()
    expect(await shownSides(page)).toBe(sides)
  }
})

describe.each(VIEWS)('the view $view', ({ view, sides }) => {
  const other = view === 'zh' ? 'en' : 'zh'

  it('opens from the address before the script has come, and is not saved when it has', async () => {
    const page = await open(`${LINKED}?view=${view}`, { saved: { view: other }, held: true })
    for (const arrive of [() => settled(page), () => release(page)]) {
      await arrive()
      expect(await shownSides(page)).toBe(sides)
      expect(await viewRadio(page, view).isChecked()).toBe(true)
      expect(await page.getAttribute('html', 'data-view')).toBe(view)
    }
    expect(await savedOf(page)).toEqual({ view: other })
    expect(addressOf(page)).toBe(`${LINKED}?view=${view}`)
  })

  it('opens as it was saved', async () => {
    const page = await open(LINKED, { saved: { view } })
    expect(await shownSides(page)).toBe(sides)
    expect(await viewRadio(page, view).isChecked()).toBe(true)
    expect(addressOf(page)).toBe(LINKED)
  })
})

it.for([
  ['', 'zh', 'summary'],
  ['?view=zh', 'en', 'original'],
  ['?view=en', 'both', 'summary original'],
] as const)('keeps a view chosen before the script has come: %s then %s', async ([search, view, sides]) => {
  const page = await open(`${LINKED}${search}`, { held: true })
  await viewRadio(page, view).click()
  expect(await shownSides(page)).toBe(sides)
  expect(await page.getAttribute('html', 'data-view')).toBe(view)
  await release(page)
  expect(await shownSides(page)).toBe(sides)
  expect(await viewRadio(page, view).isChecked()).toBe(true)
  expect(await savedOf(page)).toEqual({ view })
  expect(addressOf(page)).toBe(`${LINKED}${view === 'both' ? '' : `?view=${view}`}`)
})

it('shows the view of the address at a reload, and the saved one where the address has none', async () => {
  const page = await open(`${LINKED}?view=zh`)
  await viewRadio(page, 'en').click()
  await page.reload()
  await hydrated(page)
  expect(await shownSides(page)).toBe('original')
  await page.goto(page.url().replace('?view=en', ''))
  await hydrated(page)
  expect(await shownSides(page)).toBe('original')
})

it.each([
  { search: '?view=zh', saved: {}, fragment: 'o3.1' },
  { search: '?view=en', saved: {}, fragment: 's2' },
  { search: '', saved: { view: 'zh' }, fragment: 'o3' },
  { search: '', saved: { view: 'en' }, fragment: 's2.1' },
])('opens both columns, unsaved, for $fragment at $search $saved', async ({ search, saved, fragment }) => {
  const page = await open(`${LINKED}${search}#${fragment}`, { saved, held: true })
  expect(await shownSides(page)).toBe('summary original')
  await release(page)
  expect(await shownSides(page)).toBe('summary original')
  expect(await viewRadio(page, 'both').isChecked()).toBe(true)
  expect(await place(page, fragment).isVisible()).toBe(true)
  expect(await savedOf(page)).toEqual(saved)
})

it('keeps the view where the fragment lies in the column that it shows', async () => {
  const page = await open(`${LINKED}?view=en#o3.1`)
  expect(await shownSides(page)).toBe('original')
})

/** True where the first line of a sentence can be read, and stays so once the layout has come to rest. */
async function staysInSight(page: Page, id: string): Promise<boolean> {
  for (let times = 0; times < 6; times++) await settled(page)
  const top = await topOf(page, id)
  return top > 50 && top < 360
}

describe('where a way within the page leads to the hidden column, both columns open and it arrives', () => {
  it('by an address', async () => {
    const page = await open(`${LINKED}?view=zh`, { saved: { view: 'zh' }, height: 400 })
    await page.evaluate(() => (location.hash = '#o12.1'))
    expect(await staysInSight(page, 'o12.1')).toBe(true)
    expect(await shownSides(page)).toBe('summary original')
    expect(await savedOf(page)).toEqual({ view: 'zh' })
  })

  it.each([
    ['zh', 's1.2', '15.1', 'o15.1'],
    ['en', 'o14.2', '5.2', 's5.2'],
  ])('by the evidence, in the view %s', async (view, from, number, to) => {
    const page = await openAtRest(`${LINKED}?view=${view}`, { height: 400 })
    await place(page, from).click()
    await evidence(page).getByRole('link', { name: number }).click()
    expect(await staysInSight(page, to)).toBe(true)
    expect(await chosen(page)).toEqual([to])
    expect(await focusedId(page)).toBe(to)
    expect(await shownSides(page)).toBe('summary original')
  })

  it('by a key', async () => {
    const page = await openAtRest(`${LINKED}?view=zh`, { height: 400 })
    await place(page, 's1.2').focus()
    await page.keyboard.press('g')
    expect(await staysInSight(page, 'o15.1')).toBe(true)
    expect(await focusedId(page)).toBe('o15.1')
  })

  it('by a key, from a chosen sentence on', async () => {
    const page = await openAtRest(`${LINKED}?view=en`, { height: 400 })
    await place(page, 'o14.2').click()
    await page.keyboard.press('n')
    expect(await staysInSight(page, 's2.1')).toBe(true)
    expect(await chosen(page)).toEqual(['s2.1'])
  })
})

it.each(['', 'ZH', '%'])('shows both columns for the view %j', async (view) => {
  const page = await open(`${LINKED}?view=${view}`, { saved: { view: 'columns' } })
  expect(await shownSides(page)).toBe('summary original')
  expect(await page.getAttribute('html', 'data-view')).toBe('both')
})

it.each(['{', '"zh"', 'null'])('shows both columns where %s is saved', async (text) => {
  const page = await open(LINKED, {
    before: (opened) => opened.addInitScript((value) => localStorage.setItem('duizhao', value), text),
  })
  expect(await shownSides(page)).toBe('summary original')
})
