import { describe, expect, it } from 'vitest'

import { LINKED, place, shownSides, viewRadio } from './articles.ts'
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

it('opens both columns when a link within the page leads to the hidden one', async () => {
  const page = await open(`${LINKED}?view=zh`, { saved: { view: 'zh' } })
  await page.evaluate(() => (location.hash = '#o5.1'))
  await settled(page)
  expect(await shownSides(page)).toBe('summary original')
  expect(await savedOf(page)).toEqual({ view: 'zh' })
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
