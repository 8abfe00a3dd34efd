import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { evidence, LINKED, LONG, openAtRest, place } from './articles.ts'
import { settled } from './harness.ts'
import { atLine, moved, press, readAt, viewLabel } from './reading-place.ts'

/** So far may the sentence at the reading line move, in pixels. */
const NEAR = 8

const SIZES = [
  { width: 1440, height: 900 },
  { width: 820, height: 1180 },
  { width: 360, height: 740 },
]
/** A sentence in the middle of the article, and one so near its end that the page has to give room below it. */
const PLACES = ['s4.2', 'o13.1']
const VIEWS = ['zh', 'both', 'lines', 'en', 'lines', 'zh', 'en', 'both']

async function openSettings(page: Page): Promise<void> {
  await press(page, page.locator('button[popovertarget=settings]').first())
  await page.locator('#settings legend').first().waitFor()
}

/** Presses each of these choices of the open settings. @returns how far each moved the text, by its name */
async function choose(page: Page, names: readonly string[], paragraphs?: readonly number[]) {
  const far: string[] = []
  for (const name of names) {
    const before = await atLine(page, paragraphs)
    await page
      .locator('#settings label', { hasText: new RegExp(`^${name}$`) })
      .first()
      .click()
    // Another script and pinyin are fetched.
    if (['繁体', '全文', '原样', '无'].includes(name)) await page.waitForLoadState('networkidle')
    const by = await moved(page, before)
    if (by > NEAR) far.push(`${name}: ${before[0]?.id} moved by ${by}`)
  }
  return far
}

describe.each(SIZES)('at $width × $height', (size) => {
  it('the sentence at the reading line stays when the view changes', async () => {
    const page = await openAtRest(LINKED, size)
    const far: string[] = []
    for (const id of PLACES) {
      await readAt(page, id)
      for (const view of VIEWS) {
        const before = await atLine(page)
        await press(page, viewLabel(page, view))
        const by = await moved(page, before)
        if (by > NEAR) far.push(`${id} ${view}: ${before[0]?.id} moved by ${by}`)
      }
    }
    expect(far).toEqual([])
  })

  it('the chosen sentence stays when the view changes, as long as it is in sight', async () => {
    const page = await openAtRest(LINKED, size)
    await readAt(page, 's3.2')
    await press(page, place(page, 's3.2'))
    await evidence(page).waitFor()
    await settled(page)
    for (const view of ['zh', 'lines', 'both']) {
      const before = await place(page, 's3.2').evaluate((element) => element.getClientRects()[0]?.top ?? Number.NaN)
      await press(page, viewLabel(page, view))
      expect(await moved(page, [{ id: 's3.2', top: before }])).toBeLessThanOrEqual(NEAR)
    }
  })

  it('the sentence at the reading line stays when size, leading, measure, type, paper, script or pinyin changes', async () => {
    const page = await openAtRest(LINKED, size)
    await readAt(page, 'o5.1')
    await openSettings(page)
    const measure = size.width < 700 ? [] : ['宽', '窄']
    const names = [
      '夜',
      '褐',
      '紧',
      '松',
      ...measure,
      '黑体',
      '无衬线',
      '繁体',
      '全文',
      '原样',
      '无',
      '只标不符',
      '英文',
    ]
    const far = await choose(page, names)
    await page.waitForTimeout(200)
    for (const name of ['放大', '放大', '缩小']) {
      const before = await atLine(page)
      await page.getByRole('button', { name }).click()
      const by = await moved(page, before)
      if (by > NEAR) far.push(`${name}: ${before[0]?.id} moved by ${by}`)
    }
    expect(far).toEqual([])
  })

  it('the sentence that is pressed stays when its evidence opens and closes', async () => {
    const page = await openAtRest(LINKED, size)
    for (const id of ['s2.1', 'o5.1', 's4.3']) {
      await readAt(page, id)
      for (const opens of [true, false]) {
        const top = await place(page, id).evaluate((element) => element.getClientRects()[0]?.top ?? Number.NaN)
        await press(page, place(page, id))
        if (opens) await evidence(page).waitFor()
        expect(await moved(page, [{ id, top }])).toBeLessThanOrEqual(1)
        expect(await evidence(page).count()).toBe(opens ? 1 : 0)
      }
    }
  })
})

it('near the top of the page what is pressed stays, too, though the evidence above it goes', async () => {
  const page = await openAtRest(LINKED, { width: 1280, height: 800 })
  const topOf = (id: string) => place(page, id).evaluate((sentence) => sentence.getClientRects()[0]?.top ?? Number.NaN)
  await place(page, 'o1.1').click()
  await evidence(page).waitFor()
  const before = await topOf('o2.1')
  await place(page, 'o2.1').click()
  await settled(page)
  expect(await topOf('o2.1')).toBeCloseTo(before, 0)

  // The room that this takes goes where nobody sees it: the page follows the wheel and nothing else.
  await page.mouse.move(640, 500)
  for (let turn = 0; turn < 6; turn++) {
    const at = await topOf('o3.1')
    await page.mouse.wheel(0, 60)
    await page.waitForTimeout(200)
    expect(at - (await topOf('o3.1'))).toBeCloseTo(60, 0)
  }
  expect(await page.locator('#text').evaluate(({ clientTop }) => clientTop)).toBe(0)
})

it.for([
  [820, 1180],
  [360, 740],
])('the sentence at the reading line stays when a window of %i × %i is turned, and turned back', async (size) => {
  const [width = 0, height = 0] = size
  const page = await openAtRest(LINKED, { width, height })
  for (const view of ['both', 'lines'])
    for (const id of ['s3.1', 's4.2']) {
      await press(page, viewLabel(page, view))
      await readAt(page, id)
      for (const turned of [
        { width: height, height: width },
        { width, height },
      ]) {
        await page.waitForTimeout(200)
        const before = await atLine(page)
        await page.setViewportSize(turned)
        expect(await moved(page, before), `${view} ${id} ${turned.width}`).toBeLessThanOrEqual(NEAR)
      }
    }
})

it.for(['s3', 's4', 's5'])('between two rows what begins right below stays when a phone is turned (%s)', async (id) => {
  const page = await openAtRest(`${LINKED}?view=lines`, { width: 780, height: 360 })
  for (let steps = 0; steps < 3; steps++) {
    await page.evaluate((name) => {
      const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0
      const top = document.getElementById(name)?.getBoundingClientRect().top ?? 0
      scrollBy({ top: top - 8 - (bar + (innerHeight - bar) / 3), behavior: 'instant' })
    }, id)
    await settled(page)
  }
  await page.waitForTimeout(200)
  const top = await place(page, `${id}.1`).evaluate((element) => element.getClientRects()[0]?.top ?? Number.NaN)
  await page.setViewportSize({ width: 360, height: 780 })
  expect(await moved(page, [{ id: `${id}.1`, top }])).toBeLessThanOrEqual(NEAR)
})

it('a reader who scrolls stays where the scrolling leads while the bars of a phone make way', async () => {
  const page = await openAtRest(LINKED, { width: 360, height: 684 })
  await readAt(page, 's3.1')
  const scrolled = await page.evaluate(() => {
    scrollBy({ top: 300, behavior: 'instant' })
    return scrollY
  })
  await page.setViewportSize({ width: 360, height: 740 })
  for (let times = 0; times < 4; times++) await settled(page)
  expect(await page.evaluate(() => scrollY)).toBe(scrolled)
})

describe('in an article of 2,000 pairs of paragraphs', () => {
  const AROUND = Array.from({ length: 21 }, (_, at) => 1490 + at)

  it.for(SIZES)('the sentence at the reading line stays at $width × $height', async (size) => {
    const page = await openAtRest(LONG, { site: 'long', ...size })
    await readAt(page, 'o1500.1')
    const far: string[] = []
    for (const view of VIEWS) {
      const before = await atLine(page, AROUND)
      await press(page, viewLabel(page, view))
      const by = await moved(page, before)
      if (by > NEAR) far.push(`${view}: ${before[0]?.id} moved by ${by}`)
    }
    await openSettings(page)
    far.push(...(await choose(page, ['松', '紧', '黑体', '夜', '繁体', '全文', '原样', '无'], AROUND)))
    const before = await atLine(page, AROUND)
    await page.getByRole('button', { name: '放大' }).click()
    if ((await moved(page, before)) > NEAR) far.push('放大')
    expect(far).toEqual([])
  })

  it('what is far down is found by searching', async () => {
    const page = await openAtRest(LONG, { site: 'long' })
    const found = await page.evaluate(() => (window as unknown as { find: (text: string) => boolean }).find('（1900）'))
    expect(found).toBe(true)
    await settled(page)
    const top = await place(page, 's1900.1').evaluate((element) => element.getClientRects()[0]?.top ?? -1)
    expect(top).toBeGreaterThan(48)
    expect(top).toBeLessThan(900)
  })
})
