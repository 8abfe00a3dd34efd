import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { LINKED, LONG, openAtRest, place, PLAIN } from './articles.ts'
import { open } from './harness.ts'

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

async function boxOf(page: Page, id: string): Promise<Box> {
  const box = await place(page, id).boundingBox()
  if (!box) throw new Error(`${id} is not to be seen`)
  return { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height }
}

/** True where the cell that holds a paragraph stays in sight while its neighbour is read. */
function stays(page: Page, id: string): Promise<boolean> {
  return place(page, id).evaluate((paragraph) => {
    const cell = paragraph.closest('[data-side]')
    return cell !== null && getComputedStyle(cell).position === 'sticky'
  })
}

/** Ids of the paragraphs that can be seen, from top to bottom. */
function downThePage(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-side] :is(p, h3, li)[id]')]
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => ({ id: element.id, top: element.getBoundingClientRect().top }))
      .toSorted((a, b) => a.top - b.top)
      .map(({ id }) => id),
  )
}

describe.each([820, 1440])('at %i px', (width) => {
  it('linked paragraphs stand level, side by side', async () => {
    const page = await open(LINKED, { width })
    for (const [summary, original] of [
      ['s1', 'o1'],
      ['s2', 'o3'],
      ['s3', 'o4'],
    ] as const) {
      const [left, right] = [await boxOf(page, summary), await boxOf(page, original)]
      expect(left.right).toBeLessThan(right.left)
      expect(Math.abs(left.top - right.top)).toBeLessThan(8)
    }
  })

  it('columns without links begin level', async () => {
    const page = await open(PLAIN, { width })
    const [left, right] = [await boxOf(page, 's1'), await boxOf(page, 'o1')]
    expect(left.right).toBeLessThan(right.left)
    expect(Math.abs(left.top - right.top)).toBeLessThan(8)
  })

  it('one column alone keeps the left edge', async () => {
    const page = await open(`${LINKED}?view=zh`, { width })
    const alone = await boxOf(page, 's1')
    expect(await place(page, 'o1').isVisible()).toBe(false)
    await page.locator('input[name=view][value=en]').click()
    expect((await boxOf(page, 'o1')).left).toBe(alone.left)
    expect(await place(page, 's1').isVisible()).toBe(false)
  })
})

it('at 360 px the original stands under the Chinese it belongs to', async () => {
  const page = await open(LINKED, { width: 360, height: 740 })
  const [above, below] = [await boxOf(page, 's2'), await boxOf(page, 'o3')]
  expect(above.left).toBe(below.left)
  expect(above.bottom).toBeLessThanOrEqual(below.top)
  expect((await boxOf(page, 's3')).top).toBeGreaterThanOrEqual(below.bottom)
})

it.for([360, 1440])('at %i px the view lines puts each original under its Chinese', async (width) => {
  const page = await open(`${LINKED}?view=lines`, { width })
  const order = await downThePage(page)
  expect(order.indexOf('s1')).toBeLessThan(order.indexOf('o1'))
  expect(order.indexOf('o1')).toBeLessThan(order.indexOf('s2'))
  expect(order.indexOf('s2')).toBeLessThan(order.indexOf('o3'))
  expect(order.indexOf('o3')).toBeLessThan(order.indexOf('s3'))
  expect(order.indexOf('s3')).toBeLessThan(order.indexOf('o4'))
  expect(order.indexOf('o5')).toBeLessThan(order.indexOf('s4'))
})

it('the view lines keeps the order of both sides', async () => {
  const page = await open(`${LINKED}?view=lines`)
  const order = await downThePage(page)
  expect(order.filter((id) => id.startsWith('s'))).toEqual(['s1', 's2', 's3', 's4', 's5'])
  const original = Array.from({ length: 15 }, (_, at) => `o${at + 1}`)
  expect(order.filter((id) => id.startsWith('o'))).toEqual(original)
})

it.for([
  { width: 1440, search: '?view=lines' },
  { width: 360, search: '?view=lines' },
  { width: 360, search: '' },
])('without links all the Chinese comes first, at $width px with $search', async ({ width, search }) => {
  const page = await open(`${PLAIN}${search}`, { width })
  const summary = Array.from({ length: 10 }, (_, at) => `s${at + 1}`)
  const original = Array.from({ length: 11 }, (_, at) => `o${at + 1}`)
  expect(await downThePage(page)).toEqual([...summary, ...original])
})

it('a chosen sentence and its counterparts can be told apart in forced colours', async () => {
  const page = await open(`${LINKED}#s2.1`, { forcedColors: 'active' })
  const background = (id: string) => place(page, id).evaluate((element) => getComputedStyle(element).backgroundColor)
  expect(await background('s2.1')).not.toBe(await background('s1.1'))
  expect(await background('o3.1')).toBe(await background('s2.1'))
  const chosenView = page.locator('input[name=view]:checked + span')
  expect(await chosenView.evaluate((element) => getComputedStyle(element).borderBottomWidth)).toBe('2px')
})

it('prints the text and no controls', async () => {
  const page = await open(LINKED)
  await place(page, 's2.1').click()
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('h1').isVisible()).toBe(true)
  expect(await place(page, 's5.5').isVisible()).toBe(true)
  expect(await place(page, 'o15.1').isVisible()).toBe(true)
  for (const control of await page.locator('button, input, nav a, main > footer').all())
    expect(await control.isVisible()).toBe(false)
})

it('prints dark pages on white', async () => {
  const page = await open(LINKED, { saved: { theme: 'dark' } })
  await page.emulateMedia({ media: 'print' })
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  )
  expect(await place(page, 's1.1').evaluate((element) => getComputedStyle(element).color)).toBe('rgb(0, 0, 0)')
})

describe('the shorter side of a row', () => {
  it('stays in sight without script', async () => {
    const page = await open(LINKED, { javaScriptEnabled: false, width: 1440 })
    expect(await stays(page, 's1')).toBe(true)
  })

  it('stays in sight in those rows of a long text that are near', async () => {
    const page = await openAtRest(LONG, { site: 'long' })
    await expect.poll(() => stays(page, 's1')).toBe(true)
    expect(await stays(page, 's1000')).toBe(false)
    await place(page, 's1000').scrollIntoViewIfNeeded()
    await expect.poll(() => stays(page, 's1000')).toBe(true)
    await expect.poll(() => stays(page, 's1')).toBe(false)
  })
})

it('skips far rows of a long text with the chapter that holds their group', async () => {
  const page = await openAtRest(LONG, { site: 'long' })
  const isSkipped = () =>
    place(page, 's1000').evaluate((paragraph) => {
      const row = paragraph.closest('[data-side]')?.parentElement
      // What a group skips does not make the group itself invisible.
      return !row?.parentElement?.checkVisibility({ contentVisibilityAuto: true })
    })
  expect(await isSkipped()).toBe(true)
  await place(page, 's1000').scrollIntoViewIfNeeded()
  await expect.poll(isSkipped).toBe(false)
})
