import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { chosen, evidence, focusedId, LINKED, openAtRest } from './articles.ts'
import { settled } from './harness.ts'

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
