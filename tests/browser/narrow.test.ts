import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { CHINESE, FOREIGN, LINKED, PLAIN } from './articles.ts'
import { atRest, type Opening, open, settled } from './harness.ts'
import { PANELS } from './panels.ts'
import { withVoices } from './voices.ts'

/** The least side of what is pressed (WCAG 2.2, 2.5.8), in pixels. */
const LEAST = 24

/** The narrowest phone, and a window of 1280 × 1024 enlarged four times (WCAG 2.2, 1.4.10). */
const WINDOWS: { name: string; opening: Opening }[] = [
  { name: 'on a phone of 320 px', opening: { width: 320, height: 568, hasTouch: true } },
  { name: 'in a window enlarged four times', opening: { width: 320, height: 256, deviceScaleFactor: 4 } },
]
const LANGUAGES = ['zh-CN', 'en-US']

/** How many pixels of the page are to be scrolled to sideways. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/**
 * What is lost inside an element: text that is cut off or stands outside the window, and controls that are too small or,
 * once they have the focus, out of sight or covered.
 */
function lost(root: Locator): Promise<string[]> {
  return root.evaluate((top, least) => {
    const wrong: string[] = []
    const say = (element: Element, what: string) =>
      wrong.push(`${element.tagName} ${(element.textContent || element.outerHTML).slice(0, 40)} ${what}`)
    // What is there for screen readers alone is one pixel large.
    const shown = [top, ...top.querySelectorAll('*')].filter((element) => {
      const { width, height } = element.getBoundingClientRect()
      return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true })
    })
    for (const element of shown) {
      const { overflowX, textOverflow } = getComputedStyle(element)
      const over = overflowX === 'visible' ? 0 : element.scrollWidth - element.clientWidth
      // The publication's name is shortened in the bar; the library has it in full.
      if (over > 1 && textOverflow !== 'ellipsis') say(element, `is cut off by ${over} px`)
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      )
      const isOut = [...element.getClientRects()].some(({ left, right }) => left < -0.5 || right > innerWidth + 0.5)
      if (hasText && isOut) say(element, 'stands outside the window')
    }
    for (const control of top.querySelectorAll<HTMLElement>('a[href], button, input, select')) {
      // An entry of the library is pressed anywhere.
      const isSpread = getComputedStyle(control, '::after').position === 'absolute'
      const target = control.closest(isSpread ? 'li' : 'label') ?? control
      if (!shown.includes(target)) continue
      control.focus()
      const [{ left, top: above, width, height } = new DOMRect()] = target.getClientRects()
      if (Math.min(width, height) < least) say(target, `is ${Math.round(width)} × ${Math.round(height)} px`)
      const hit = document.elementFromPoint(left + width / 2, above + height / 2)
      if (!target.contains(hit)) say(target, `at ${Math.round(left)}, ${Math.round(above)} is out of reach`)
    }
    return wrong
  }, LEAST)
}

const WAYS = WINDOWS.flatMap(({ name, opening }) => LANGUAGES.map((locale) => ({ name, locale, opening })))

describe.each(WAYS)('$name, in $locale', ({ locale, opening }) => {
  it.for(['', '?q=canal', '?q=zebra', 'm/2021-12/', LINKED, PLAIN, FOREIGN, CHINESE, `${LINKED}?view=lines#s3.2`])(
    'nothing is lost of the page %j',
    async (path) => {
      const page = await open(path, { ...opening, locale })
      if (path.startsWith('a/')) await atRest(page)
      expect(await sideways(page)).toBe(0)
      expect(await lost(page.locator('body'))).toEqual([])
    },
  )

  it('the name of the publication stands in the bar of an article as a whole', async () => {
    const page = await open(LINKED, { ...opening, locale })
    const link = page.locator('#root > header a[href="/news/"]').first()
    const name = link.locator('span')
    expect(await name.textContent()).toBe('测试文库')
    const cut = await name.evaluate((one) => [one.scrollWidth - one.clientWidth, one.scrollHeight - one.clientHeight])
    expect(Math.max(...cut)).toBeLessThanOrEqual(1)
    for (const target of await page.locator('#root > header :is(label, nav button):visible').all())
      expect((await target.boundingBox())?.width).toBeGreaterThanOrEqual(44)
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  })

  it('nothing is lost with any panel open', { timeout: 40_000 }, async () => {
    const page = await open(LINKED, { ...opening, locale, before: withVoices })
    await atRest(page)
    for (const panel of PANELS) {
      await panel.open(page)
      expect(await sideways(page), `${panel.name}`).toBe(0)
      expect(await lost(panel.panel(page)), `${panel.name}`).toEqual([])
      await panel.close(page)
    }
  })

  it('nothing is lost of an unknown address and of the settings of the library', async () => {
    const page = await open('nowhere', { ...opening, locale, expected: /404/ })
    expect(await lost(page.locator('body'))).toEqual([])
    await page.getByRole('main').getByRole('link').click()
    await page.locator('main h3').first().waitFor()
    await PANELS[0]?.open(page)
    expect(await sideways(page)).toBe(0)
    expect(await lost(page.locator('#settings'))).toEqual([])
  })

  it('nothing is lost where no voice can be heard, and of the offer to go on', async () => {
    const page = await open(LINKED, { ...opening, locale, read: [[LINKED.slice(2, -1), 's4.1', false]] })
    await atRest(page)
    expect(await lost(page.locator('aside'))).toEqual([])
    await page.keyboard.press('l')
    const bar = page.locator('section:has([data-play])')
    await bar.locator('p').waitFor({ timeout: 10_000 })
    await settled(page)
    expect(await sideways(page)).toBe(0)
    expect(await lost(bar)).toEqual([])
  })
})
