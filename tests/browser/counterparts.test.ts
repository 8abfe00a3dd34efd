import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import {
  CHINESE,
  chosen,
  evidence,
  focusedId,
  LINKED,
  linked,
  markedWords,
  openAtRest,
  place,
  PLAIN,
  topOf,
} from './articles.ts'
import { addressOf, open, settled } from './harness.ts'

/** Links of the article, both ways, as they were written by hand. */
const PAIRS = [
  { id: 's1.1', counterparts: ['o1.1', 'o2.1'] },
  { id: 's2.1', counterparts: ['o3.1', 'o3.2'] },
  { id: 's3.3', counterparts: ['o5.2', 'o5.3'] },
  { id: 'o2.1', counterparts: ['s1.1'] },
  { id: 'o5.1', counterparts: ['s3.2'] },
]
const WITHOUT = ['s1.3', 'o3.3', 'o4.1']

/** The last link of the article's head: the count of the last verdict. */
const lastOfHead = (page: Page) => page.locator('article > header a').last()

it('marks the counterparts of the sentence that is pointed at, and only while it is', async () => {
  const page = await open(LINKED)
  for (const { id, counterparts } of PAIRS) {
    await place(page, id).hover()
    expect(await linked(page)).toEqual(counterparts)
    expect(await chosen(page)).toEqual([])
  }
  for (const id of WITHOUT) {
    await place(page, id).hover()
    expect(await linked(page)).toEqual([])
  }
  await place(page, 's2.1').hover()
  await page.locator('h1').hover()
  expect(await linked(page)).toEqual([])
})

it('marks the chosen sentence and its counterparts', async () => {
  const page = await open(LINKED)
  for (const { id, counterparts } of PAIRS) {
    await place(page, id).click()
    await page.locator('h1').hover()
    expect(await chosen(page)).toEqual([id])
    expect(await linked(page)).toEqual(counterparts)
  }
  await place(page, 's4.4').hover()
  expect(await linked(page)).toEqual([])
  await page.locator('h1').hover()
  expect(await linked(page)).toEqual(['s3.2'])
  await page.keyboard.press('Escape')
  expect(await linked(page)).toEqual([])
})

it('marks the counterparts of the sentence that is tapped', async () => {
  const page = await open(LINKED, { width: 360, height: 740, hasTouch: true })
  for (const { id, counterparts } of PAIRS) {
    await place(page, id).tap()
    expect(await chosen(page)).toEqual([id])
    expect(await linked(page)).toEqual(counterparts)
  }
  await place(page, 'o5.1').tap()
  expect(await chosen(page)).toEqual([])
  expect(await linked(page)).toEqual([])
})

it.for([PLAIN, CHINESE])('marks and chooses as the links of %s say', async (path) => {
  const page = await open(path)
  await place(page, 's1.1').click()
  expect(await chosen(page)).toEqual(['s1.1'])
  expect(await linked(page)).toEqual(path === PLAIN ? [] : ['o1.1'])
  await place(page, 'o1.1').hover()
  expect(await linked(page)).toEqual(path === PLAIN ? [] : ['s1.1'])
})

it('does not choose a sentence whose text is being selected', async () => {
  const page = await open(LINKED)
  await place(page, 's2.1').dblclick()
  await evidence(page).waitFor()
  const box = await place(page, 's3.1').boundingBox()
  if (!box) throw new Error('s3.1 is not to be seen')
  await page.mouse.move(box.x + 4, box.y + 16)
  await page.mouse.down()
  await page.mouse.move(box.x + 120, box.y + 16, { steps: 4 })
  await page.mouse.up()
  expect(await page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(2)
  expect(await chosen(page)).not.toContain('s3.1')
})

describe('by keyboard', () => {
  it('one press of Tab leads from the head into the text, and one out of it', async () => {
    const page = await open(LINKED)
    await lastOfHead(page).focus()
    await page.keyboard.press('Tab')
    expect(await focusedId(page)).toBe('s1.1')
    expect(await linked(page)).toEqual(['o1.1', 'o2.1'])
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('[data-side]') ?? null)).toBeNull()
    expect(await linked(page)).toEqual([])
  })

  it('one press of Tab leads into the text on a phone', async () => {
    const page = await open(LINKED, { width: 360, height: 740 })
    await lastOfHead(page).focus()
    await page.keyboard.press('Tab')
    expect(await focusedId(page)).toBe('s1.1')
  })

  it('Tab leads back to the sentence that was left', async () => {
    const page = await open(LINKED)
    await place(page, 's3.2').focus()
    await page.keyboard.press('Shift+Tab')
    expect(await focusedId(page)).not.toBe('s3.2')
    await page.keyboard.press('Tab')
    expect(await focusedId(page)).toBe('s3.2')
  })

  it('all counterparts of a passage are lit, though the focus has its first sentence alone', async () => {
    const page = await openAtRest(`${LINKED}?to=s3.2#s2.1`)
    expect(await focusedId(page)).toBe('s2.1')
    expect(await linked(page)).toEqual(['o3.1', 'o3.2', 'o4.2', 'o5.1'])
  })

  it('a sentence that a view hid has its focus back when it is shown again', async () => {
    const page = await openAtRest(LINKED)
    await place(page, 'o10.1').click()
    for (const view of ['zh', 'en', 'both']) {
      await page.keyboard.press(view === 'zh' ? '2' : view === 'en' ? '3' : '1')
      await settled(page)
      expect((await focusedId(page)) === 'o10.1').toBe(view !== 'zh')
    }
  })

  it('arrows lead through the column and over to the counterpart and back', async () => {
    const page = await open(LINKED)
    await place(page, 's1.1').focus()
    const way: [key: string, id: string][] = [
      ['ArrowDown', 's1.2'],
      ['ArrowRight', 'o15.1'],
      ['ArrowLeft', 's1.2'],
      ['ArrowDown', 's1.3'],
      ['ArrowDown', 's2.1'],
      ['ArrowRight', 'o3.1'],
      ['ArrowUp', 'o2.1'],
      ['ArrowUp', 'o1.1'],
      ['ArrowUp', 'o1.1'],
    ]
    for (const [key, id] of way) {
      await page.keyboard.press(key)
      expect(await focusedId(page)).toBe(id)
    }
    expect(await linked(page)).toEqual(['s1.1'])
  })

  it('arrows do not lead into a hidden column', async () => {
    const page = await open(`${LINKED}?view=zh`)
    await place(page, 's1.1').focus()
    await page.keyboard.press('ArrowRight')
    expect(await focusedId(page)).toBe('s1.1')
  })

  it('arrows lead to the sentence beside where there is no counterpart, and into the only column shown', async () => {
    const page = await open(PLAIN)
    await place(page, 's1.1').focus()
    await page.keyboard.press('ArrowRight')
    expect(await focusedId(page)).toBe('o1.1')
    await page.keyboard.press('ArrowLeft')
    expect(await focusedId(page)).toBe('s1.1')
    const original = await open(`${PLAIN}?view=en`)
    // The head of an article without links has nothing to stop at.
    await original.locator('button[popovertarget=settings]').focus()
    await original.keyboard.press('Tab')
    expect(await focusedId(original)).toBe('o1.1')
  })

  it('Enter and the space bar choose a sentence and let it go, Escape lets it go', async () => {
    const page = await open(LINKED)
    await place(page, 's2.1').focus()
    await page.keyboard.press('Enter')
    expect(await chosen(page)).toEqual(['s2.1'])
    expect(addressOf(page)).toBe(`${LINKED}#s2.1`)
    await page.keyboard.press('Enter')
    expect(await chosen(page)).toEqual([])
    const before = await page.evaluate(() => scrollY)
    await page.keyboard.press('Space')
    expect(await chosen(page)).toEqual(['s2.1'])
    expect(await page.evaluate(() => scrollY)).toBe(before)
    await page.keyboard.press('Escape')
    expect(await chosen(page)).toEqual([])
    expect(await focusedId(page)).toBe('s2.1')
  })

  it('Escape lets the sentence go from the buttons of its note, and the focus is not lost', async () => {
    const page = await open(LINKED)
    await place(page, 's2.1').focus()
    await page.keyboard.press('Enter')
    await evidence(page).waitFor()
    // The counterparts are links too, shown while one has the focus.
    for (const text of ['3.1', '3.2', '朗读', '复制引文', '分享', '上一处']) {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(text)
    }
    await page.keyboard.press('Escape')
    await settled(page)
    expect(await chosen(page)).toEqual([])
    expect(await focusedId(page)).toBe('s2.1')
  })

  it('the button that closes the note gives the focus back to the sentence', async () => {
    const page = await open(LINKED)
    await place(page, 's2.1').click()
    await evidence(page).getByRole('button', { name: '关闭' }).press('Enter')
    expect(await chosen(page)).toEqual([])
    expect(await focusedId(page)).toBe('s2.1')
  })
})

it.for([
  { width: 360, search: '' },
  { width: 1440, search: '?view=lines' },
])('a sentence stays where it is when the note above it goes: $width px $search', async ({ width, search }) => {
  const page = await open(`${LINKED}${search}`, { width, height: 740 })
  await place(page, 's2.1').click()
  await place(page, 's3.2').scrollIntoViewIfNeeded()
  const before = await topOf(page, 's3.2')
  await place(page, 's3.2').click()
  await evidence(page).waitFor()
  await settled(page)
  expect(Math.abs((await topOf(page, 's3.2')) - before)).toBeLessThanOrEqual(1)
})

it('draws a ring round the sentence for whoever steers by keys, not for whoever came by a link', async () => {
  const page = await open(`${LINKED}#s2.1`)
  const ring = () => place(page, 's2.1').evaluate((element) => getComputedStyle(element).outlineStyle)
  expect(await ring()).toBe('none')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  await place(page, 's2.1').focus()
  expect(await ring()).toBe('solid')
})

describe.each([
  { width: 1440, search: '' },
  { width: 820, search: '' },
  { width: 360, search: '' },
  { width: 1440, search: '?view=lines' },
])('at $width px with $search', ({ width, search }) => {
  // On a phone the evidence stands right under the sentence: what follows it begins anew below.
  const stays = width < 700 ? 'no line down to the end of %s moves when it' : 'no line of the paragraph moves when %s'
  it.for(['s3.2', 'o5.1'])(`${stays} is chosen`, async (id) => {
    const page = await open(`${LINKED}${search}`, { width, height: 740 })
    const paragraph = id.slice(0, 2)
    const lines = () =>
      page.evaluate(
        ([name, last]) =>
          [...document.querySelectorAll(`#${name} > span[tabindex]`)]
            .filter((sentence) => last === undefined || sentence.id <= last)
            .map((sentence) =>
              [...sentence.getClientRects()].map(({ x, y, width: wide }) => [x, y + scrollY, wide].map(Math.round)),
            ),
        width < 700 ? [paragraph, id] : [paragraph],
      )
    const before = await lines()
    await place(page, id).click()
    await evidence(page).waitFor()
    await settled(page)
    expect(await chosen(page)).toEqual([id])
    expect(await lines()).toEqual(before)
  })
})

/** Where the line from a sentence to its counterpart ends, and its lowest and highest point, in pixels of the window. */
function lineOf(page: Page): Promise<{ end: { x: number; y: number }; top: number; bottom: number }> {
  return page.locator('svg[aria-hidden] > path:only-child').evaluate((path) => {
    if (!(path instanceof SVGPathElement)) throw new Error('there is no line')
    const { x, y } = path.getPointAtLength(path.getTotalLength())
    const { top, bottom } = path.getBoundingClientRect()
    return { end: { x, y }, top, bottom }
  })
}

describe('the line to a counterpart out of sight', () => {
  it('ends where the rule of its quotation begins, at the foot', async () => {
    const page = await open(LINKED, { height: 700 })
    await place(page, 's1.2').click()
    const quotation = page.getByRole('complementary', { name: '对应句在下方' })
    await quotation.waitFor()
    await settled(page)
    const [line, box] = await Promise.all([lineOf(page), quotation.boundingBox()])
    expect(line.end.x).toBeCloseTo(box?.x ?? 0, 0)
    expect(Math.abs(line.end.y - (box?.y ?? 0))).toBeLessThanOrEqual(1)
    expect(line.bottom).toBeLessThanOrEqual((box?.y ?? 0) + 1)
  })

  it('ends where the rule of its quotation begins, at the head', async () => {
    const page = await open(LINKED, { height: 700 })
    await place(page, 'o15.1').click()
    const quotation = page.getByRole('complementary', { name: '对应句在上方' })
    await quotation.waitFor()
    await settled(page)
    const [line, box] = await Promise.all([lineOf(page), quotation.boundingBox()])
    const [right, bottom] = [(box?.x ?? 0) + (box?.width ?? 0), (box?.y ?? 0) + (box?.height ?? 0)]
    expect(line.end.x).toBeCloseTo(right, 0)
    expect(Math.abs(line.end.y - bottom)).toBeLessThanOrEqual(1)
    expect(line.top).toBeGreaterThanOrEqual(bottom - 1)
  })
})

describe('a paragraph chosen by its number', () => {
  it('is tied to what its sentences are tied to, and the words that match are marked', async () => {
    const page = await openAtRest(LINKED)
    await page.locator('#s3 > a').click()
    await evidence(page).waitFor()
    await settled(page)
    expect(await chosen(page)).toEqual(['s3.1', 's3.2', 's3.3'])
    expect(await linked(page)).toEqual(['o4.2', 'o5.1', 'o5.2', 'o5.3'])
    expect(await markedWords(page, 'matching')).toEqual(expect.arrayContaining(['422', 'Osama Rabie', '3万立方米']))
    expect(await markedWords(page, 'differing')).toEqual(expect.arrayContaining(['三个半星期', 'Maersk']))
    // A line from the paragraph to each counterpart.
    const path = await page.locator('svg[aria-hidden] > path:only-child').getAttribute('d')
    expect(path?.match(/M/g)).toHaveLength(4)
  })

  it('has a quotation of what is out of sight, with the way there and back', async () => {
    const page = await openAtRest(LINKED, { height: 700 })
    await page.locator('#s1 > a').click()
    await evidence(page).waitFor()
    const below = page.getByRole('complementary', { name: '↓ 对应句在下方' })
    await below.waitFor()
    expect(await below.textContent()).toMatch(/^↓ 对应句在下方 第 15 段第 1 句去看Nobody was hurt/)
    await below.getByRole('button', { name: '去看' }).press('Enter')
    const back = page.getByRole('complementary', { name: '刚才读到' })
    await back.waitFor()
    expect(await back.textContent()).toMatch(/^刚才读到 第 1 段第 1 句回到原处/)
    await back.getByRole('button', { name: '回到原处' }).press('Enter')
    await below.waitFor()
    expect(await topOf(page, 's1.1')).toBeGreaterThan(48)
  })
})

it('text that goes by under a resting pointer is not pointed at while the reader steers by keys', async () => {
  const page = await openAtRest(LINKED, { height: 600 })
  await place(page, 'o1.1').hover()
  const { x, y } = (await place(page, 'o1.1').boundingBox()) ?? { x: 0, y: 0 }
  for (const id of ['s2.1', 's3.2', 's3.3', 's4.3']) {
    await page.keyboard.press('n')
    await settled(page)
    // The browser tells of what has come under the pointer some time after the text has moved.
    await page.waitForTimeout(200)
    expect(await litOf(page)).toBe(id)
  }
  await page.mouse.move(x + 40, y + 20)
  await page.mouse.move(x + 41, y + 21)
  expect(await litOf(page)).toMatch(/^o/)
})

/** The sentence whose counterparts are marked. */
function litOf(page: Page): Promise<string | undefined> {
  return page.locator('[data-aligned]').evaluate((text: HTMLElement) => text.dataset['lit'])
}
