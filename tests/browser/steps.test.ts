import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { chosen, evidence, focusedId, LINKED, openAtRest, place, topOf } from './articles.ts'
import { settled } from './harness.ts'
import { readAt } from './reading-place.ts'

/** True where the focused sentence can be seen. */
function isInSight(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { top = -1, bottom = -1 } = document.activeElement?.getClientRects()[0] ?? {}
    return top >= 40 && bottom <= innerHeight
  })
}

/** The sentences of the article that differ from the original, in reading order. */
const DIFFERING = ['s2.1', 's3.2', 's3.3', 's4.3']

it('one key leads from difference to difference and round to the first, into sight', async () => {
  const page = await openAtRest(LINKED, { height: 420 })
  for (const id of [...DIFFERING, 's2.1']) {
    await page.keyboard.press('n')
    await settled(page)
    expect(await chosen(page)).toEqual([id])
    expect(await focusedId(page)).toBe(id)
    expect(await isInSight(page)).toBe(true)
  }
  await page.keyboard.press('p')
  expect(await chosen(page)).toEqual(['s4.3'])
})

it('the words under a sentence lead to the next one to check, into sight, with the focus', async () => {
  const page = await openAtRest(`${LINKED}?view=zh`, { width: 360, height: 500, hasTouch: true })
  await page.keyboard.press('n')
  await evidence(page).waitFor()
  await evidence(page).getByRole('button', { name: '下一处' }).tap()
  await settled(page)
  expect(await chosen(page)).toEqual(['s3.2'])
  expect(await focusedId(page)).toBe('s3.2')
  expect(await isInSight(page)).toBe(true)
})

it.for([
  { width: 1440, height: 600 },
  { width: 360, height: 740 },
])('the evidence of each difference is in sight with its sentence, at $width x $height', async (size) => {
  const page = await openAtRest(LINKED, size)
  for (const id of [...DIFFERING, 's2.1']) {
    await page.keyboard.press('n')
    await evidence(page).waitFor()
    await settled(page)
    expect(await chosen(page)).toEqual([id])
    expect(await isInSight(page)).toBe(true)
    const box = await evidence(page).boundingBox()
    expect((box?.y ?? Infinity) + (box?.height ?? 0) / 2).toBeLessThanOrEqual(size.height)
  }
})

describe('with nothing in hand', () => {
  // The reading line of so high a window goes through sentences that come after the first difference.
  const HIGH = { height: 2000 }

  it.for([
    { key: 'n', id: 's2.1' },
    { key: 'u', id: 's1.3' },
    { key: 'o', id: 'o6.1' },
    { key: 'p', id: 's4.3' },
    { key: 'j', id: 's1.1' },
    { key: 'k', id: 's1.1' },
  ])('the key $key begins at the beginning of the text: $id', async ({ key, id }) => {
    const page = await openAtRest(LINKED, HIGH)
    await page.keyboard.press(key)
    await settled(page)
    expect(await focusedId(page)).toBe(id)
  })

  it('they begin with the first sentence in sight, of the summary where it is shown', async () => {
    const page = await openAtRest(LINKED, { height: 600 })
    await readAt(page, 's4.1')
    await page.keyboard.press('j')
    const first = (await focusedId(page)) ?? ''
    expect(first).toMatch(/^s[34]/)
    expect(await topOf(page, first)).toBeGreaterThanOrEqual(40)
    expect(await topOf(page, first)).toBeLessThan(300)
  })

  it('they begin with the sentence at the line where it is one of those looked for', async () => {
    const page = await openAtRest(LINKED, { height: 420 })
    await readAt(page, 's4.3')
    await page.keyboard.press('n')
    await settled(page)
    expect(await chosen(page)).toEqual(['s4.3'])
  })

  it('they lead down the original where it stands alone', async () => {
    const page = await openAtRest(`${LINKED}?view=en`, HIGH)
    await page.keyboard.press('j')
    expect(await focusedId(page)).toBe('o1.1')
  })
})

it('one key leads to what was left out next from where the summary is read, not back to the first of it', async () => {
  const page = await openAtRest(LINKED)
  for (const [id, next] of [
    ['s2.1', 'o6.1'],
    ['s4.2', 'o10.1'],
  ] as const) {
    await place(page, id).click()
    await page.keyboard.press('o')
    expect(await focusedId(page)).toBe(next)
  }
})
