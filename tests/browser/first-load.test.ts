import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { chosen, evidence, LINKED, place, PLAIN } from './articles.ts'
import { addressOf, atRest, type Opening, open, release, settled } from './harness.ts'

/** Notes every shift of the layout from the first frame on. */
function watchShifts(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const shifts = ((window as unknown as { shifts: number[] }).shifts = [] as number[])
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** The sum of all shifts so far. */
async function shiftOf(page: Page): Promise<number> {
  await page.waitForTimeout(100)
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
  return shifts.reduce((sum, value) => sum + value, 0)
}

const LOADS: { name: string; path: string; opening: Opening }[] = [
  { name: 'an article', path: LINKED, opening: {} },
  { name: 'an article with the interface in English', path: LINKED, opening: { locale: 'en-US' } },
  { name: 'an article in English on a phone', path: PLAIN, opening: { locale: 'en-US', width: 360, height: 740 } },
  { name: 'an article in Traditional Chinese on a tablet', path: LINKED, opening: { locale: 'zh-TW', width: 820 } },
  { name: 'a saved view and theme', path: LINKED, opening: { saved: { view: 'zh', theme: 'sepia' } } },
  { name: 'a saved view on a phone', path: LINKED, opening: { saved: { view: 'en', theme: 'dark' }, width: 360 } },
  { name: 'a place on a phone', path: `${LINKED}#o14.1`, opening: { width: 360, height: 740 } },
  { name: 'the library', path: '', opening: {} },
  { name: 'the library in English on a phone', path: '', opening: { locale: 'en-US', width: 360, height: 740 } },
  { name: 'the filtered library', path: '?source=The+Meridian', opening: { site: 'large' } },
  { name: 'what is found', path: '?q=canal', opening: {} },
  {
    name: 'what is found in English on a phone',
    path: '?q=canal',
    opening: { locale: 'en-US', width: 360, height: 740 },
  },
  { name: 'a month in English', path: 'm/2021-12/', opening: { locale: 'en-US' } },
]

it.for(LOADS)('moves nothing when the script comes late: $name', async ({ path, opening }) => {
  const page = await open(path, { ...opening, held: true, before: watchShifts })
  await settled(page)
  await release(page)
  expect(await shiftOf(page)).toBeLessThanOrEqual(0.01)
})

it.for([LINKED, ''])('asks for at most two files before the first text, and waits for none: %j', async (path) => {
  const page = await open(path)
  const { before, blocking } = await page.evaluate(() => {
    const files = performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
      renderBlockingStatus: string
    })[]
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
    return {
      before: 1 + files.filter(({ startTime }) => startTime < paint).length,
      blocking: files.filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking').map(({ name }) => name),
    }
  })
  expect(before).toBeLessThanOrEqual(2)
  expect(blocking).toEqual([])
})

it('paints the text while the script is still on its way', async () => {
  const page = await open(LINKED, { held: true })
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  expect(await page.locator('p#s1').isVisible()).toBe(true)
})

it('answers a tap that came before the script', async () => {
  const page = await open(LINKED, { width: 360, height: 740, hasTouch: true, held: true })
  await place(page, 's1.2').tap()
  await release(page)
  await evidence(page).waitFor()
  expect(await chosen(page)).toEqual(['s1.2'])
  expect(addressOf(page)).toBe(`${LINKED}#s1.2`)
})

it.for([
  { width: 360, button: '分享', opened: 'dialog' },
  { width: 1440, button: '朗读', opened: 'region' },
] as const)(
  'answers a press of $button that came before the script, at $width px',
  async ({ width, button, opened }) => {
    const page = await open(LINKED, { width, hasTouch: true, held: true })
    await page.getByRole('button', { name: button }).filter({ visible: true }).tap()
    await release(page)
    const part = page.getByRole(opened, { name: button })
    await part.waitFor()
    expect(await part.count()).toBe(1)
  },
)

it('opens no evidence of a place that nobody has tapped', async () => {
  const page = await open(`${LINKED}#s1.2`, { width: 360, height: 740, hasTouch: true, held: true })
  await release(page)
  await atRest(page)
  expect(await chosen(page)).toEqual(['s1.2'])
  expect(await evidence(page).count()).toBe(0)
})

it('keeps the words of another interface language hidden, in their place, until they have come', async () => {
  const page = await open(LINKED, { held: true, locale: 'en-US' })
  expect(await page.getAttribute('html', 'lang')).toBe('en')
  expect(await page.locator('main h2').first().isVisible()).toBe(true)
  expect(await page.getByText('摘要 16 句').isVisible()).toBe(false)
  await release(page)
  expect(await page.getByText('Summary, 16 sentences').isVisible()).toBe(true)
})

it('speaks Simplified Chinese where the dictionary cannot be fetched', async () => {
  const page = await open(LINKED, {
    locale: 'en-US',
    expected: /en-.*js/,
    before: (opened) => opened.route('**/assets/en-*.js', (route) => route.abort()),
  })
  expect(await page.getAttribute('html', 'lang')).toBe('zh-Hans')
  expect(await page.getByText('摘要 16 句').isVisible()).toBe(true)
})

it.for([1440, 360])('offers nothing without script that would not answer, at %i px', async (width) => {
  const page = await open('', { width, javaScriptEnabled: false })
  const offered = () => page.locator('button:visible, select:visible, input:not([name=view]):visible').count()
  expect(await page.getByRole('link', { name: 'A telescope for Christmas' }).isVisible()).toBe(true)
  expect(await offered()).toBe(0)
  await page.getByRole('link', { name: 'A telescope for Christmas' }).click()
  expect(await page.locator('p#s1').isVisible()).toBe(true)
  expect(await offered()).toBe(0)
})

it('shows text and library without script, in the colours of the system', async () => {
  const page = await open(PLAIN, { javaScriptEnabled: false, colorScheme: 'dark' })
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  expect(await paper()).toBe('rgb(23, 22, 19)')
  await page.getByRole('link', { name: '测试文库' }).click()
  expect(await page.getByRole('link', { name: 'A telescope for Christmas' }).isVisible()).toBe(true)
  await page.getByRole('link', { name: '2022年6月', exact: true }).click()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('2022年6月')
})
