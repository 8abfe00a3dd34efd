import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { LINKED, PLAIN, place, viewRadio } from './articles.ts'
import { open, settled, siteAddress } from './harness.ts'

/** The millimetres between the edges of a page's text: A4 and Letter, without the margins. */
const PAGES = { A4: { width: 194, height: 263 }, Letter: { width: 200, height: 245 } }
const MILLIMETRE = 96 / 25.4

/** Opens an article as a printer sees it, on a page of the given form. */
async function openOnPaper(path: string, form: keyof typeof PAGES = 'A4', saved = {}): Promise<Page> {
  const { width, height } = PAGES[form]
  const page = await open(path, {
    width: Math.round(width * MILLIMETRE),
    height: Math.round(height * MILLIMETRE),
    saved,
  })
  await page.locator('footer svg').waitFor({ state: 'attached' })
  await page.emulateMedia({ media: 'print' })
  await settled(page)
  return page
}

async function boxOf(page: Page, id: string) {
  const box = await place(page, id).boundingBox()
  if (!box) throw new Error(`${id} is not to be seen`)
  return box
}

/** How many pages a printed article has. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

/** A channel of a colour such as `rgb(0, 0, 0)`. */
function styleOf(page: Page, selector: string, property: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)
}

describe.each(['A4', 'Letter'] as const)('an article on %s', (form) => {
  it('keeps its two columns, level, and nothing is cut', async () => {
    const page = await openOnPaper(LINKED, form)
    for (const [summary, original] of [
      ['s1', 'o1'],
      ['s2', 'o3'],
      ['s3', 'o4'],
    ] as const) {
      const [left, right] = [await boxOf(page, summary), await boxOf(page, original)]
      expect(left.x + left.width).toBeLessThan(right.x)
      expect(Math.abs(left.y - right.y)).toBeLessThan(8)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })
})

it('has title, source, and at its end its address in letters and as a code', async () => {
  const page = await openOnPaper(`${LINKED}?ui=zh-Hans`)
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
  expect(await page.getByText('The Meridian').isVisible()).toBe(true)
  const foot = page.locator('footer', { has: page.locator('svg') })
  expect(await foot.innerText()).toContain('测试文库')
  expect(await foot.innerText()).toContain(siteAddress() + LINKED)
  const [code, last] = [await foot.locator('svg').boundingBox(), await boxOf(page, 'o15')]
  expect(code?.width).toBeCloseTo(30 * MILLIMETRE, 0)
  expect(code?.y).toBeGreaterThan(last.y + last.height)
})

it('does not show on the screen what only paper has', async () => {
  const page = await openOnPaper(LINKED)
  await page.emulateMedia({ media: 'screen' })
  expect(await page.locator('footer svg').isVisible()).toBe(false)
})

it('has the number of each Chinese paragraph in the margin', async () => {
  const page = await openOnPaper(LINKED)
  const [number, paragraph] = [await page.locator('[id="s2"] > [data-number]').boundingBox(), await boxOf(page, 's2')]
  expect((number?.x ?? 0) + (number?.width ?? 0)).toBeCloseTo(paragraph.x, 0)
  expect(number?.x).toBeGreaterThanOrEqual(0)
  expect(await page.locator('[data-side=original] [data-number]:visible').count()).toBe(0)
})

it('has no controls and no note', async () => {
  const page = await openOnPaper(LINKED)
  await page.emulateMedia({ media: 'screen' })
  await place(page, 's2.1').click()
  await page.getByRole('group', { name: '选中的句子' }).waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('button:visible, input:visible, [role=group]:visible').count()).toBe(0)
})

it.each(['light', 'sepia', 'dark'])('is black on white from the theme %s', async (theme) => {
  const page = await openOnPaper(LINKED, 'A4', { theme })
  expect(await styleOf(page, 'html', 'background-color')).toBe('rgb(255, 255, 255)')
  expect(await styleOf(page, '[id="s1.1"]', 'color')).toBe('rgb(0, 0, 0)')
  expect(await styleOf(page, 'html', 'print-color-adjust')).toBe('exact')
})

it('is black on white without script on a dark system', async () => {
  const page = await open(LINKED, { javaScriptEnabled: false, colorScheme: 'dark' })
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  expect(await page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  )
})

it('keeps a row together, and lets an article without links flow over pages', async () => {
  const page = await openOnPaper(LINKED)
  expect(await styleOf(page, '#text > div', 'break-inside')).toBe('avoid')
  const columns = await openOnPaper(PLAIN)
  expect(await styleOf(columns, '#text > div', 'break-inside')).toBe('auto')
  expect(await pagesOf(page)).toBe(2)
  expect(await pagesOf(columns)).toBe(2)
})

it.each([
  ['zh', 's2', 'o3'],
  ['en', 'o3', 's2'],
])('prints the one column of the view %s', async (view, shown, hidden) => {
  const page = await openOnPaper(`${LINKED}?view=${view}`)
  expect(await place(page, shown).isVisible()).toBe(true)
  expect(await place(page, hidden).isVisible()).toBe(false)
  expect(await viewRadio(page, view).isVisible()).toBe(false)
})

it('prints each original under its Chinese in the view lines', async () => {
  const page = await openOnPaper(`${LINKED}?view=lines`)
  const [above, below] = [await boxOf(page, 's2'), await boxOf(page, 'o3')]
  expect(above.x).toBe(below.x)
  expect(above.y + above.height).toBeLessThanOrEqual(below.y)
  // Rows are long here: paragraphs stay whole, and a Chinese one is never the last on its page.
  expect(await styleOf(page, '#text > div', 'break-inside')).toBe('auto')
  expect(await styleOf(page, '[id="o3"]', 'break-inside')).toBe('avoid')
  expect(await styleOf(page, '[data-side=summary]', 'break-after')).toBe('avoid')
})

it('the library has its list on paper, each entry with its whole date, and nothing to press', async () => {
  const page = await open('', { width: Math.round(PAGES.A4.width * MILLIMETRE), height: 1000 })
  await page.emulateMedia({ media: 'print' })
  await settled(page)
  expect(await page.locator('main').getByRole('searchbox').isVisible()).toBe(false)
  expect(await page.getByRole('combobox').filter({ visible: true }).count()).toBe(0)
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0)
  const dates = await page.locator('main li time').filter({ visible: true }).allInnerTexts()
  expect(dates[0]).toBe('2022年6月1日')
  const lefts = await page.locator('main :is(h2, h3, time)').evaluateAll((all) =>
    all
      .map((one) => one.getBoundingClientRect())
      .filter(({ width }) => width > 1)
      .map(({ left }) => left),
  )
  expect(Math.min(...lefts)).toBeGreaterThanOrEqual(0)
})
