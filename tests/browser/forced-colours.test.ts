import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { evidence, LINKED, openAtRest, place } from './articles.ts'
import { settled } from './harness.ts'
import { type Clip, coloursOf } from './picture.ts'
import { readAt } from './reading-place.ts'

/** Words of a sentence and of its counterpart, over which marks lie while either is in hand. */
const MARKED = [
  { id: 's3.2', line: 'dots', words: '拉比耶' },
  { id: 's3.2', line: 'solid', words: '三个半星期' },
  { id: 'o5.1', line: 'dots', words: 'Osama' },
  { id: 'o5.1', line: 'solid', words: 'three' },
]

/** Where some words of a sentence, or of what is quoted, stand in the window: their first line. */
function boxOf(sentence: Locator, words: string): Promise<Clip> {
  return sentence.evaluate((root, wanted) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
      node.textContent?.includes(wanted) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
    )
    const text = texts.nextNode()
    if (!text) throw new Error(`nothing says ${wanted}`)
    const range = document.createRange()
    range.setStart(text, text.textContent?.indexOf(wanted) ?? 0)
    range.setEnd(text, range.startOffset + wanted.length)
    const { left, top, right, bottom } = range.getClientRects()[0] ?? new DOMRect()
    return { x: Math.ceil(left), y: Math.round(top), width: Math.floor(right - left), height: Math.round(bottom - top) }
  }, words)
}

/** What the line under some words looks like: a solid one is inked all along, dots on about half of their way. */
async function lineUnder(page: Page, { x, y, width, height }: Clip): Promise<string> {
  const shares: number[] = []
  const row = (at: number) => coloursOf(page, { x, y: y + height + at, width, height: 1 })
  const [ground] = await row(4)
  for (const at of [-1, 0, 1, 2, 3]) {
    const inked = (await row(at)).filter(({ colour }) => colour !== ground?.colour)
    shares.push(inked.reduce((sum, { count }) => sum + count, 0) / width)
  }
  const share = Math.max(...shares)
  return share > 0.95 ? 'solid' : Math.abs(share - 0.5) < 0.2 ? 'dots' : `inked to ${share}`
}

/** The contrast of what is painted in a part of the window with its ground (WCAG 2.2). */
async function contrastIn(page: Page, clip: Clip): Promise<number> {
  const [ground = 0, ...others] = (await coloursOf(page, clip)).map(({ colour }) => luminanceOf(colour))
  return Math.max(...others.map((one) => (Math.max(one, ground) + 0.05) / (Math.min(one, ground) + 0.05)))
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = colour
    .split(' ')
    .map((channel) => Number(channel) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe.each(['light', 'dark'] as const)('in forced colours (%s)', (colorScheme) => {
  it('words that match are underlined with dots, those that differ with a line, and all can be read', async () => {
    const page = await openAtRest(LINKED, { forcedColors: 'active', colorScheme })
    await readAt(page, 's3.2')
    for (const hand of ['s3.2', 'o5.1']) {
      await place(page, hand).hover()
      await settled(page)
      for (const { id, line, words } of MARKED) {
        const box = await boxOf(place(page, id), words)
        expect(await lineUnder(page, box), `${words}, ${hand} in hand`).toBe(line)
        expect(await contrastIn(page, box), `${words}, ${hand} in hand`).toBeGreaterThan(7)
      }
    }
  })

  it('words that differ can be read at rest, and the chosen sentence while another is pointed at', async () => {
    const page = await openAtRest(LINKED, { forcedColors: 'active', colorScheme })
    await place(page, 's3.2').click()
    await evidence(page).waitFor()
    await place(page, 's2.1').hover()
    await settled(page)
    expect(await contrastIn(page, await boxOf(place(page, 's3.3'), '长荣海运'))).toBeGreaterThan(7)
    expect(await contrastIn(page, await boxOf(place(page, 's3.2'), '三个半星期'))).toBeGreaterThan(7)
    expect(await contrastIn(page, await boxOf(place(page, 's3.2'), '运河管理局'))).toBeGreaterThan(7)
  })

  it('the chosen sentence can be read while the pointer rests on it, and its mark seen', async () => {
    const page = await openAtRest(LINKED, { forcedColors: 'active', colorScheme })
    await readAt(page, 's3.2')
    await place(page, 's3.2').hover()
    await page.mouse.down()
    await page.mouse.up()
    await evidence(page).waitFor()
    await settled(page)
    expect(await contrastIn(page, await boxOf(place(page, 's3.2'), '运河管理局'))).toBeGreaterThan(7)
    expect(await contrastIn(page, await boxOf(place(page, 's3.2'), '。'))).toBeGreaterThan(7)
  })

  it('the quotation under a sentence tells them apart, too', async () => {
    const page = await openAtRest(`${LINKED}?view=lines`, { forcedColors: 'active', colorScheme, width: 820 })
    await place(page, 's3.2').click()
    await evidence(page).waitFor()
    await evidence(page).scrollIntoViewIfNeeded()
    const sources = evidence(page).getByRole('list')
    const [matching, differing] = [await boxOf(sources, 'Osama'), await boxOf(sources, 'three')]
    expect(await lineUnder(page, matching)).toBe('dots')
    expect(await lineUnder(page, differing)).toBe('solid')
    expect(await contrastIn(page, matching)).toBeGreaterThan(7)
    expect(await contrastIn(page, differing)).toBeGreaterThan(7)
  })
})
