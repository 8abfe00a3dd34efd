import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { LINKED, place } from './articles.ts'
import { atRest, open, settled } from './harness.ts'
import { PANELS } from './panels.ts'
import { withVoices } from './voices.ts'

/** What moves by itself, by its name. */
function animations(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .map((animation) => ('animationName' in animation ? String(animation.animationName) : animation.id || 'unnamed')),
  )
}

/** How many different heights the page is scrolled to, frame by frame, in the second after an act. */
async function scrolls(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    const heights = ((window as unknown as { heights: number[] }).heights = [] as number[])
    const look = () => {
      if (heights.at(-1) !== scrollY) heights.push(scrollY)
      requestAnimationFrame(look)
    }
    look()
  })
  await act()
  await page.waitForTimeout(1000)
  return page.evaluate(() => (window as unknown as { heights: number[] }).heights.length - 1)
}

/** Chooses a sentence whose counterpart is far below, and goes to look at it. */
async function goThere(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
  await page.getByRole('button', { name: '去看' }).click()
}

it('for whoever wants less motion nothing moves by itself, whatever is opened', { timeout: 40_000 }, async () => {
  const page = await open(LINKED, {
    reducedMotion: 'reduce',
    read: [[LINKED.slice(2, -1), 's4.1', false]],
    before: withVoices,
  })
  await atRest(page)
  expect(await animations(page)).toEqual([])
  await page.getByRole('button', { name: '接着读' }).click()
  expect(await animations(page)).toEqual([])
  for (const panel of PANELS) {
    await panel.open(page)
    expect(await animations(page), `${panel.name}`).toEqual([])
    await panel.close(page)
    expect(await animations(page), `${panel.name}`).toEqual([])
  }
  for (const view of ['2', '3', '4', '1', 't', 'm', '+']) {
    await page.keyboard.press(view)
    expect(await animations(page)).toEqual([])
  }
  await page.getByRole('link', { name: '测试文库' }).click()
  await page.getByRole('heading', { level: 1, name: '测试文库' }).waitFor()
  await page.mouse.wheel(0, 200)
  expect(await animations(page)).toEqual([])
})

it.for([
  ['reduce', 1, 1],
  ['no-preference', 5, Infinity],
] as const)('the way to a counterpart far away with the wish for %s', async ([reducedMotion, least, most]) => {
  const page = await open(LINKED, { reducedMotion })
  await atRest(page)
  await place(page, 's1.2').click()
  await settled(page)
  const seen = await scrolls(page, () => goThere(page))
  expect(seen).toBeGreaterThanOrEqual(least)
  expect(seen).toBeLessThanOrEqual(most)
  expect(await place(page, 'o15.1').evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true)
})

it('the reading voice is followed without a glide', async () => {
  const page = await open(LINKED, { reducedMotion: 'reduce', height: 420, before: withVoices })
  await atRest(page)
  await page.keyboard.press('l')
  await page.getByRole('region', { name: '朗读' }).waitFor()
  const next = page.getByRole('button', { name: '下一句' })
  for (let sentence = 0; sentence < 3; sentence++)
    expect(await scrolls(page, () => next.press('Enter'))).toBeLessThanOrEqual(1)
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)
})

it('keys lead from difference to difference without a glide', async () => {
  const page = await open(LINKED, { reducedMotion: 'reduce', height: 420 })
  await atRest(page)
  for (let step = 0; step < 3; step++)
    expect(await scrolls(page, () => page.keyboard.press('n'))).toBeLessThanOrEqual(1)
})
