import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { LINKED, place } from './articles.ts'
import { open, settled } from './harness.ts'

interface Point {
  x: number
  y: number
}

/** Opens the linked article in a window that shows all of it, and waits for what is fetched when the page is at rest. */
async function openText(search = ''): Promise<Page> {
  const page = await open(LINKED + search, { height: 1600, permissions: ['clipboard-read', 'clipboard-write'] })
  await page.locator('footer svg').waitFor({ state: 'attached' })
  await settled(page)
  return page
}

/** The middle of a character of a sentence. */
async function characterOf(page: Page, id: string, at: number): Promise<Point> {
  return page.evaluate(
    ([name, offset]) => {
      const text = document.getElementById(name)?.firstChild
      if (!text) throw new Error(`${name} has no text`)
      const range = document.createRange()
      range.setStart(text, offset)
      range.setEnd(text, offset + 1)
      const { left, top, height } = range.getBoundingClientRect()
      return { x: left + 1, y: top + height / 2 }
    },
    [id, at] as const,
  )
}

/** Drags from before one character to before another. */
async function drag(page: Page, from: readonly [string, number], to: readonly [string, number]): Promise<void> {
  const [start, end] = [await characterOf(page, ...from), await characterOf(page, ...to)]
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 5 })
  await page.mouse.move(end.x, end.y, { steps: 5 })
  await page.mouse.up()
  await settled(page)
}

async function click(page: Page, id: string, at: number): Promise<void> {
  const { x, y } = await characterOf(page, id, at)
  await page.mouse.click(x, y)
}

/** What is selected, to the eye: lines of text. */
function selected(page: Page): Promise<string[]> {
  return page.evaluate(() => (getSelection()?.toString() ?? '').split(/\n+/).filter(Boolean))
}

function selecting(page: Page): Promise<string | null> {
  return page.locator('#text').getAttribute('data-selecting')
}

/** What is on the clipboard after copying. */
async function copied(page: Page): Promise<{ text: string; html: string }> {
  await page.keyboard.press('Control+c')
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '')
    return { text: await read('text/plain'), html: await read('text/html') }
  })
}

const SUMMARY = [
  '货物也没有损失。这篇报道用大量数字还原了一场教科书式的救援。',
  '这艘巨轮长400米，载着约1.83万个集装箱，本来要从鹿特丹开往中国，却在3月23日遭遇沙尘暴，斜着卡在了河道的单行段上。',
  '救援人员清走了约3万',
]
const ORIGINAL = [
  'said the ship came loose at 3:05 p.m. local time and that free passage through the waterway was possible once more.',
  'The Ever Given, 400 meters (1,312 feet) long and loaded with about 18,300 containers, ran aground on March 23 on its way from China to Rotterdam. It wedged itself',
]

describe.each(['', '?view=lines'])('a selection by the mouse (%s)', (search) => {
  it('stays in the Chinese column, and what is copied is its text alone', async () => {
    const page = await openText(search)
    await drag(page, ['s1.2', 13], ['s3.1', 10])
    expect(await selected(page)).toEqual(SUMMARY)
    expect(await selecting(page)).toBe('summary')
    const { text, html } = await copied(page)
    expect(text).toBe(SUMMARY.join('\n\n'))
    expect(html).toContain(SUMMARY.map((paragraph) => `<p lang="zh-Hans">${paragraph}</p>`).join('\n'))
  })

  it('stays in the original', async () => {
    const page = await openText(search)
    await drag(page, ['o2.1', 87], ['o3.2', 16])
    expect(await selected(page)).toEqual(ORIGINAL)
    expect(await selecting(page)).toBe('original')
    expect((await copied(page)).text).toBe(ORIGINAL.join('\n\n'))
  })
})

it('a selection may begin before the first character of a sentence, and a click still puts the focus on it', async () => {
  const page = await openText()
  await drag(page, ['s1.3', 0], ['s1.3', 4])
  expect(await selected(page)).toEqual(['这篇报道'])
  await drag(page, ['o3.2', 0], ['o3.2', 2])
  expect(await selected(page)).toEqual(['It'])
  await click(page, 'o3.2', 3)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('o3.2')
  expect(await place(page, 'o3.2').getAttribute('tabindex')).toBe('0')
})

it('a selection drawn upwards stays in its column', async () => {
  const page = await openText()
  await drag(page, ['s3.1', 10], ['s1.2', 13])
  expect(await selected(page)).toEqual(SUMMARY)
})

it('a selection drawn into the other column takes nothing from it', async () => {
  const page = await openText()
  await drag(page, ['s2.1', 5], ['o4.1', 10])
  const lines = await selected(page)
  expect(lines[0]).toMatch(/^400米/)
  expect(lines.join('')).not.toMatch(/[a-z]{2}/)
  expect((await copied(page)).text).not.toMatch(/[a-z]{2}/)
})

it('a selection that is extended by a click with Shift stays in its column', async () => {
  const page = await openText()
  await click(page, 's1.2', 13)
  await page.keyboard.down('Shift')
  await click(page, 's3.1', 10)
  await page.keyboard.up('Shift')
  expect(await selected(page)).toEqual(SUMMARY)
  expect((await copied(page)).text).toBe(SUMMARY.join('\n\n'))
})

it('a selection that is extended by keys stays in its column, and the page leaves the keys to it', async () => {
  const page = await openText()
  await drag(page, ['s1.3', 0], ['s1.3', 4])
  const before = await page.evaluate(() => document.activeElement?.id)
  await page.keyboard.press('Shift+ArrowRight')
  expect(await selected(page)).toEqual(['这篇报道用'])
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Shift+ArrowDown')
  await settled(page)
  const lines = await selected(page)
  expect(lines[1]).toMatch(/^这艘巨轮/)
  expect(lines.join('')).not.toMatch(/[a-z]{2}/)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(before)
})

it('a paragraph chosen by three clicks is copied alone', async () => {
  const page = await openText()
  const { x, y } = await characterOf(page, 's2.1', 5)
  await page.mouse.click(x, y, { clickCount: 3 })
  expect((await copied(page)).text).toBe(SUMMARY[1])
})

it('both columns can be selected again when the selection is gone', async () => {
  const page = await openText()
  await drag(page, ['s1.2', 13], ['s3.1', 10])
  await page.mouse.click(1420, 1500)
  await settled(page)
  expect(await selected(page)).toEqual([])
  expect(await selecting(page)).toBeNull()
  await page.keyboard.press('Control+a')
  const all = (await selected(page)).join('\n')
  expect(all).toContain('这艘巨轮长400米')
  expect(all).toContain('The Ever Given, 400 meters')
})

it('the menu of another button leaves the selection as it is', async () => {
  const page = await openText()
  await drag(page, ['s1.2', 13], ['s3.1', 10])
  await place(page, 'o3.1').click({ button: 'right' })
  expect(await selecting(page)).toBe('summary')
})

it('a selection that goes on above the text is copied as the browser does it', async () => {
  const page = await openText()
  const { x, y } = await characterOf(page, 's1.1', 3)
  const title = await page.locator('h1').boundingBox()
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move((title?.x ?? 0) + 1, (title?.y ?? 0) + 10, { steps: 5 })
  await page.mouse.up()
  await settled(page)
  expect((await copied(page)).text).toContain('Free at last: Ever Given refloated')
})

it('a selection moved by the handles of a touch screen stays in its column, and a long press is left to the browser', async () => {
  const page = await open(LINKED, { hasTouch: true, width: 360, height: 740 })
  await page.locator('footer svg').waitFor({ state: 'attached' })
  await place(page, 's1.1').tap()
  await settled(page)
  // Handles are drawn by the system: the page hears of them only by the selection that they change.
  await page.evaluate(() => {
    const [from, to] = [document.getElementById('s1.2')?.firstChild, document.getElementById('s3.1')?.firstChild]
    if (from && to) getSelection()?.setBaseAndExtent(from, 13, to, 10)
  })
  await settled(page)
  expect(await selecting(page)).toBe('summary')
  expect(await selected(page)).toEqual(SUMMARY)
  const isPrevented = await place(page, 's1.1').evaluate((sentence) => {
    const events = ['pointerdown', 'touchstart', 'contextmenu', 'selectstart', 'pointerup', 'touchend']
    return events.filter((type) => !sentence.dispatchEvent(new Event(type, { bubbles: true, cancelable: true })))
  })
  expect(isPrevented).toEqual([])
})

it('the keys copy, and send on, what is selected instead of the sentence at the reading line', async () => {
  const page = await openText()
  await drag(page, ['s1.2', 3], ['s2.1', 6])
  const onClipboard = () => page.evaluate(() => navigator.clipboard.readText())
  await page.keyboard.press('c')
  await expect.poll(onClipboard).toMatch(/^所幸事故没有造成人员受伤[^]*这艘巨轮长400米[^]*The Ever Given, 400 meters/)
  await page.keyboard.press('y')
  await expect.poll(onClipboard).toMatch(/\?to=s2\.1&k=[a-z0-9]{8}#s1\.2$/)
  await page.keyboard.press('s')
  const sheet = page.getByRole('dialog')
  await sheet.waitFor()
  expect(await sheet.innerText()).toContain('to=s2.1')
})
