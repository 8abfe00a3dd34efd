import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { chosen, evidence, focusedId, LINKED, linked, markedWords, openAtRest, place, topOf } from './articles.ts'
import { settled } from './harness.ts'
import { press } from './reading-place.ts'

/** A sentence at the head of the summary, which speaks of the last one of the original. */
const NEAR = 's1.2'
const FAR = 'o15.1'
const FAR_TEXT = 'Nobody was hurt in the accident, and no cargo was lost.'
const NEAR_TEXT = '所幸事故没有造成人员受伤，货物也没有损失。'

const below = (page: Page) => page.getByRole('complementary', { name: '↓ 对应句在下方' })
const leftBehind = (page: Page) => page.getByRole('complementary', { name: '刚才读到' })
const go = (page: Page) => page.getByRole('button', { name: '去看' })
const back = (page: Page) => page.getByRole('button', { name: '回到原处' })

/** The quotations that stand at the edges, as they are read. */
function quotations(page: Page): Promise<string[]> {
  return page.locator('#text aside').evaluateAll((all) => all.map((one) => one.textContent ?? ''))
}

/** Waits until a sentence is in the window, below the bar. */
async function inSight(page: Page, id: string): Promise<void> {
  await page.waitForFunction((name) => {
    const { top = -1, bottom = -1 } = document.getElementById(name)?.getClientRects()[0] ?? {}
    return top >= 48 && bottom <= innerHeight
  }, id)
  await settled(page)
}

/** Waits until the page no longer scrolls. */
async function still(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        let [before, frames] = [-1, 0]
        const look = () => {
          frames = scrollY === before ? frames + 1 : 0
          before = scrollY
          if (frames > 10) done()
          else requestAnimationFrame(look)
        }
        look()
      }),
  )
  await settled(page)
}

async function boxOf(target: Locator) {
  const box = await target.boundingBox()
  if (!box) throw new Error('it is not to be seen')
  return box
}

/** Chooses the sentence and waits for what comes with it. */
async function chooseNear(page: Page): Promise<void> {
  await press(page, place(page, NEAR))
  await evidence(page).waitFor()
  await go(page).waitFor()
}

describe.each([820, 1440])('a counterpart out of sight, at %i px', (width) => {
  it('is quoted at the edge of its column while its sentence is pointed at, which stays where it is', async () => {
    const page = await openAtRest(LINKED, { width })
    const before = await topOf(page, NEAR)
    await place(page, NEAR).hover()
    await below(page).waitFor()
    expect(await quotations(page)).toEqual([`↓ 对应句在下方 第 15 段第 1 句${FAR_TEXT}`])
    const [box, column] = [await boxOf(below(page)), await boxOf(page.locator('[data-side=original]').first())]
    expect(box.x).toBeCloseTo(column.x, 0)
    expect(box.width).toBeCloseTo(column.width, 0)
    expect(box.y + box.height).toBeCloseTo(900, 0)
    expect(await linked(page)).toEqual([FAR])
    expect(await markedWords(page, 'matching')).toEqual(['事故', '货物', 'accident', 'cargo'])
    expect(Math.abs((await topOf(page, NEAR)) - before)).toBeLessThanOrEqual(1)
    // There is nothing to press before the sentence is chosen: the pointer could not get there.
    expect(await go(page).count()).toBe(0)
    await page.locator('h1').hover()
    await below(page).waitFor({ state: 'detached' })
  })

  it('is gone to and come back from, and each time the sentence that is looked for is in sight', async () => {
    const page = await openAtRest(LINKED, { width })
    await chooseNear(page)
    await press(page, go(page))
    await inSight(page, FAR)
    await still(page)
    expect(await quotations(page)).toEqual([`刚才读到 第 1 段第 2 句回到原处${NEAR_TEXT}`])
    const [box, column] = [await boxOf(leftBehind(page)), await boxOf(page.locator('[data-side=summary]').first())]
    expect(box.x).toBeCloseTo(column.x, 0)
    expect(box.y).toBe(48)
    expect(await chosen(page)).toEqual([NEAR])
    expect(await linked(page)).toEqual([FAR])
    await press(page, back(page))
    await inSight(page, NEAR)
    await still(page)
    expect(await quotations(page)).toEqual([`↓ 对应句在下方 第 15 段第 1 句去看${FAR_TEXT}`])
  })
})

it('of several that are out of sight the one that shares most is quoted, and the sources name all of them', async () => {
  const page = await openAtRest(LINKED, { height: 2400 })
  const sources = evidence(page).getByRole('list')
  await press(page, place(page, 's3.3'))
  await evidence(page).waitFor()
  // Just above the first counterpart of s3.3; the second shares more words with it.
  await page.setViewportSize({ width: 1440, height: Math.round(await topOf(page, 'o5.2')) + 8 })
  await go(page).waitFor()
  expect(await quotations(page)).toEqual([expect.stringMatching(/^↓ 对应句在下方 第 5 段第 3 句去看Maersk/)])
  expect(await below(page).locator('mark').allTextContents()).toEqual(['Maersk', 'ports'])
  expect(await sources.getByRole('listitem').allTextContents()).toEqual([
    '5.2Shipping lines were less optimistic.',
    expect.stringMatching(/^5\.3Maersk/),
  ])
  // Opened where not all of them are in sight, the card shows them.
  await press(page, place(page, 's3.3'))
  await page.setViewportSize({ width: 1440, height: Math.round(await topOf(page, 'o5.3')) + 8 })
  await press(page, place(page, 's3.3'))
  await go(page).waitFor()
  expect((await boxOf(sources)).width).toBeGreaterThan(400)
  // Where there is only one, and it is quoted, there is nothing to add.
  await press(page, place(page, NEAR))
  await below(page).getByText(FAR_TEXT).waitFor()
  expect((await boxOf(sources)).width).toBeLessThanOrEqual(1)
})

it('the quotation goes when its sentence comes into sight by scrolling', async () => {
  const page = await openAtRest(LINKED)
  await chooseNear(page)
  await page.setViewportSize({ width: 1440, height: 2400 })
  await below(page).waitFor({ state: 'detached' })
  expect(await quotations(page)).toEqual([])
})

it('the pointer gets to the quotation of the chosen sentence, though it goes there over others', async () => {
  const page = await openAtRest(LINKED, { height: 640 })
  await chooseNear(page)
  const [quotation, button] = [await boxOf(below(page)), await boxOf(go(page))]
  // Down the lines of the original, slowly, into the quotation; and along it to its button.
  const [x, y] = [quotation.x + 160, button.y + button.height / 2]
  await page.mouse.move(x, 300)
  await page.mouse.move(x, y, { steps: Math.ceil((y - 300) / 4) })
  await settled(page)
  expect(await below(page).count()).toBe(1)
  expect(await page.locator('#text aside:hover').count()).toBe(1)
  await page.mouse.move(button.x + 30, y, { steps: 40 })
  await page.mouse.click(button.x + 30, y)
  await inSight(page, FAR)
})

it('a sentence that is pointed at has its own quotation where the chosen one had its', async () => {
  const page = await openAtRest(LINKED)
  await chooseNear(page)
  await place(page, 's3.3').hover()
  await settled(page)
  expect(await quotations(page)).toEqual([expect.stringMatching(/^↓ 对应句在下方 第 5 段第 [23] 句(Shipping|Maersk)/)])
  await page.mouse.move(720, 300)
  await settled(page)
  expect(await quotations(page)).toEqual([`↓ 对应句在下方 第 15 段第 1 句去看${FAR_TEXT}`])
})

describe.each(['reduce', 'no-preference'] as const)('by keyboard, with motion: %s', (reducedMotion) => {
  it('the way there and back is one key each, and the focus stays on it', async () => {
    const page = await openAtRest(LINKED, { reducedMotion })
    await place(page, NEAR).focus()
    await below(page).waitFor()
    expect(await go(page).count()).toBe(0)
    const before = await topOf(page, NEAR)
    await page.keyboard.press('Enter')
    await evidence(page).waitFor()
    expect(Math.abs((await topOf(page, NEAR)) - before)).toBeLessThanOrEqual(1)
    await go(page).focus()
    await page.keyboard.press('Enter')
    await inSight(page, FAR)
    await still(page)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('回到原处')
    await page.keyboard.press('Enter')
    await inSight(page, NEAR)
    await still(page)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('去看')
    await page.keyboard.press('Escape')
    await settled(page)
    expect(await focusedId(page)).toBe(NEAR)
    expect(await chosen(page)).toEqual([])
  })
})

it('the sources under the sentence are a way there too, which Tab leads to at once', async () => {
  const page = await openAtRest(LINKED)
  await place(page, NEAR).focus()
  await page.keyboard.press('Enter')
  await evidence(page).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await inSight(page, FAR)
  await still(page)
  expect(await chosen(page)).toEqual([FAR])
  expect(await quotations(page)).toEqual([`↑ 对应句在上方 第 1 段第 2 句去看${NEAR_TEXT}`])
})

it('the focus comes back to the sentence where the quotation under it is no longer needed', async () => {
  const page = await openAtRest(LINKED)
  await chooseNear(page)
  await go(page).focus()
  await page.setViewportSize({ width: 1440, height: 2400 })
  await below(page).waitFor({ state: 'detached' })
  expect(await focusedId(page)).toBe(NEAR)
})

it('one key leads to the counterpart and one back, without a choice', async () => {
  const page = await openAtRest(LINKED)
  await place(page, NEAR).focus()
  const scrolled = await page.evaluate(() => scrollY)
  await page.keyboard.press('g')
  await inSight(page, FAR)
  expect(await focusedId(page)).toBe(FAR)
  expect(await linked(page)).toEqual([NEAR])
  await page.keyboard.press('b')
  await inSight(page, NEAR)
  expect(await page.evaluate(() => scrollY)).toBe(scrolled)
  expect(await focusedId(page)).toBe(NEAR)
  expect(await chosen(page)).toEqual([])
})

it('a tap brings the quotation on a tablet, and taps lead there and back', async () => {
  const page = await openAtRest(LINKED, { width: 820, height: 1180, hasTouch: true })
  const before = await topOf(page, NEAR)
  await place(page, NEAR).tap()
  await go(page).waitFor()
  await evidence(page).waitFor()
  await settled(page)
  expect(Math.abs((await topOf(page, NEAR)) - before)).toBeLessThanOrEqual(1)
  expect(await linked(page)).toEqual([FAR])
  const target = await boxOf(go(page))
  expect(Math.min(target.width, target.height)).toBeGreaterThanOrEqual(44)
  await go(page).tap()
  await inSight(page, FAR)
  await still(page)
  await back(page).tap()
  await inSight(page, NEAR)
})

it.for([
  { width: 360, search: '' },
  { width: 1440, search: '?view=zh' },
  { width: 1440, search: '?view=lines' },
])('nothing is quoted at the edge where the columns are not side by side: $width px $search', async (where) => {
  const { width, search } = where
  const page = await openAtRest(LINKED + search, { width, height: 740, hasTouch: width < 700 })
  await press(page, place(page, NEAR))
  await evidence(page).waitFor()
  await settled(page)
  expect(await quotations(page)).toEqual([])
  expect(await page.locator('#text > svg').count()).toBe(0)
})

it('the line ends at the counterpart, also when the text has grown and moved it', async () => {
  const page = await openAtRest(LINKED, { height: 2400 })
  const apart = () =>
    page.evaluate(
      (ids) => {
        const path = document.querySelector<SVGPathElement>('#text > svg path')
        const ends = [0, path?.getTotalLength() ?? 0].map((length) => path?.getPointAtLength(length).y ?? 0)
        const lines = ids.map((id) => document.getElementById(id)?.getClientRects()[0] ?? new DOMRect())
        return Math.max(...lines.map(({ top, bottom }, at) => Math.abs((top + bottom) / 2 - (ends[at] ?? 0))))
      },
      [NEAR, FAR],
    )
  await press(page, place(page, NEAR))
  await evidence(page).waitFor()
  await settled(page)
  expect(await apart()).toBeLessThanOrEqual(1)
  const before = await topOf(page, FAR)
  await page.keyboard.press('+')
  await still(page)
  expect(await topOf(page, FAR)).toBeGreaterThan(before + 10)
  expect(await apart()).toBeLessThanOrEqual(1)
})
