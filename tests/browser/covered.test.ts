import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { chosen, evidence, focusedId, LINKED, linesOf, movedSince, openAtRest, place } from './articles.ts'
import { type Opening, settled } from './harness.ts'
import { coloursOf } from './picture.ts'
import { spokenIn } from './spoken.ts'

/** What is covered, in either direction; `tied` is a sentence that can be read, and `own` what belongs to it. */
const DIRECTIONS = [
  { reveal: 'en', side: 'original', count: 24, one: 'o3.3', tied: 's2.1', own: ['o3.1', 'o3.2'] },
  { reveal: 'zh', side: 'summary', count: 16, one: 's1.3', tied: 'o5.1', own: ['s3.2'] },
] as const

/** Ids of the sentences of a side whose own text is not painted, in reading order. */
function covered(page: Page, side: string): Promise<string[]> {
  return page.locator(`[data-side=${side}] span[id]`).evaluateAll((all) =>
    all
      .filter((sentence) => {
        const parts = [sentence, ...sentence.querySelectorAll('*')]
        return parts.every((part) => getComputedStyle(part).color === 'rgba(0, 0, 0, 0)')
      })
      .map(({ id }) => id),
  )
}

/** How many colours a sentence is painted with: letters have dozens, for their edges are blended. */
async function coloursIn(page: Page, id: string): Promise<number> {
  await place(page, id).scrollIntoViewIfNeeded()
  const box = await place(page, id).boundingBox()
  if (!box) throw new Error(`${id} is not to be seen`)
  return (await coloursOf(page, box)).length
}

/** So many colours are but a ground, a cover, and the edge of a cover. */
const FEW = 8

describe.each(DIRECTIONS)('with the language $reveal covered', ({ reveal, side, count, one, tied, own }) => {
  const saved = { reveal }
  const other = side === 'original' ? 'summary' : 'original'

  it('all of it is covered and nothing of the other, and no line moves', async () => {
    const page = await openAtRest(LINKED)
    const before = await linesOf(page)
    expect(await covered(page, side)).toEqual([])
    await page.evaluate((value) => (document.documentElement.dataset['reveal'] = value), reveal)
    await settled(page)
    expect(await covered(page, side)).toHaveLength(count)
    expect(await covered(page, other)).toEqual([])
    expect(await movedSince(page, before)).toEqual([])
  })

  it('is covered before the script has come', async () => {
    const page = await openAtRest(LINKED, { saved })
    await page.reload({ waitUntil: 'commit' })
    await place(page, one).waitFor()
    expect(await covered(page, side)).toHaveLength(count)
  })

  it('a tap uncovers the sentence that is tapped, alone, and it stays uncovered', async () => {
    const page = await openAtRest(LINKED, { saved, width: 360, height: 740, hasTouch: true })
    const all = await covered(page, side)
    await place(page, one).tap()
    await evidence(page).waitFor()
    expect(await covered(page, side)).toEqual(all.filter((id) => id !== one))
    await place(page, one).tap()
    await evidence(page).waitFor({ state: 'detached' })
    expect(await covered(page, side)).toEqual(all.filter((id) => id !== one))
  })

  it('a click on a sentence that can be read uncovers what belongs to it', async () => {
    const page = await openAtRest(LINKED, { saved })
    await place(page, tied).click()
    await settled(page)
    const still = await covered(page, side)
    expect(still).toHaveLength(count - own.length)
    for (const id of own) expect(still).not.toContain(id)
    for (const id of own) expect(await coloursIn(page, id)).toBeGreaterThan(FEW)
  })

  it('Enter uncovers the sentence that has the focus', async () => {
    const page = await openAtRest(LINKED, { saved })
    await place(page, tied).focus()
    await page.keyboard.press(side === 'original' ? 'ArrowRight' : 'ArrowLeft')
    const [first = ''] = own
    expect(await focusedId(page)).toBe(first)
    expect(await covered(page, side)).toContain(first)
    await page.keyboard.press('Enter')
    await settled(page)
    expect(await chosen(page)).toEqual([first])
    expect(await covered(page, side)).toHaveLength(count - 1)
    await page.keyboard.press('Escape')
    await settled(page)
    expect(await covered(page, side)).not.toContain(first)
  })

  it.for<{ name: string; opening: Opening }>([
    { name: 'on light paper', opening: {} },
    { name: 'on a phone', opening: { width: 360, height: 740 } },
    { name: 'in forced colours', opening: { forcedColors: 'active' } },
    { name: 'in forced colours on black', opening: { forcedColors: 'active', colorScheme: 'dark' } },
    { name: 'with what was left out shaded', opening: { saved: { omitted: 'shade' } } },
    { name: 'with pinyin', opening: { saved: { pinyin: 'all' } } },
  ])('no letter shows $name, and none while its counterpart is pointed at', async ({ opening }) => {
    const page = await openAtRest(LINKED, { ...opening, saved: { ...opening.saved, ...saved } })
    if (opening.saved?.['pinyin']) await page.locator('ruby').first().waitFor()
    for (const id of [...own, one]) expect(await coloursIn(page, id)).toBeLessThanOrEqual(FEW)
    const cover = await place(page, own[0]).evaluate((sentence) => getComputedStyle(sentence).backgroundColor)
    for (const id of own) await place(page, id).scrollIntoViewIfNeeded()
    await place(page, tied).focus()
    await settled(page)
    for (const id of own) expect(await coloursIn(page, id)).toBeLessThanOrEqual(FEW)
    // That it is the counterpart shows all the same.
    expect(await place(page, own[0]).evaluate((sentence) => getComputedStyle(sentence).backgroundColor)).not.toBe(cover)
  })

  it('cannot be selected, and can once it is uncovered', async () => {
    const page = await openAtRest(LINKED, { saved })
    const text = (await place(page, one).textContent()) ?? ''
    await page.keyboard.press('ControlOrMeta+a')
    expect(await page.evaluate(() => getSelection()?.toString())).not.toContain(text.slice(0, 12))
    await page.evaluate(() => getSelection()?.removeAllRanges())
    await place(page, one).click()
    await evidence(page).waitFor()
    await page.keyboard.press('ControlOrMeta+a')
    expect(await page.evaluate(() => getSelection()?.toString())).toContain(text.slice(0, 12))
  })

  it('is read to who listens: the cover is for the eye', async () => {
    const page = await openAtRest(LINKED, { saved })
    expect(await spokenIn(page, one)).toContain(await place(page, one).textContent())
  })

  it('is printed', async () => {
    const page = await openAtRest(LINKED, { saved })
    await page.emulateMedia({ media: 'print' })
    expect(await covered(page, side)).toEqual([])
    expect(await place(page, one).evaluate((sentence) => getComputedStyle(sentence).backgroundImage)).toBe('none')
  })
})

it.each([
  { how: 'the number in its margin', search: '', uncovered: ['o4.2', 'o5.1', 'o5.2', 'o5.3'] },
  { how: 'its address', search: '#s3', uncovered: ['o4.2', 'o5.1', 'o5.2', 'o5.3'] },
  { how: 'the address of some of its sentences', search: '?to=s3.2#s3.1', uncovered: ['o4.2', 'o5.1'] },
])('a paragraph chosen by $how uncovers what belongs to its sentences', async ({ search, uncovered }) => {
  const page = await openAtRest(LINKED + search, { saved: { reveal: 'en' } })
  if (!search) await page.locator('#s3 > a').click()
  await settled(page)
  const still = await covered(page, 'original')
  expect(still).toHaveLength(24 - uncovered.length)
  for (const id of uncovered) expect(still).not.toContain(id)
})

it('the key r covers the original, then the Chinese, then nothing', async () => {
  const page = await openAtRest(LINKED)
  for (const [original, summary] of [
    [24, 0],
    [0, 16],
    [0, 0],
  ] as const) {
    await page.keyboard.press('r')
    await settled(page)
    expect(await covered(page, 'original')).toHaveLength(original)
    expect(await covered(page, 'summary')).toHaveLength(summary)
  }
})

it('the quotation at the edge does not give away what is covered, before its sentence is chosen', async () => {
  const page = await openAtRest(LINKED, { saved: { reveal: 'en' } })
  await place(page, 's1.2').hover()
  const quotation = page.getByRole('complementary', { name: '↓ 对应句在下方' })
  await quotation.waitFor()
  expect(await quotation.textContent()).toBe('↓ 对应句在下方 第 15 段第 1 句')
  await place(page, 's1.2').click()
  await quotation.getByRole('button', { name: '去看' }).waitFor()
  expect(await quotation.textContent()).toContain('Nobody was hurt in the accident')
  await page.locator('h1').hover()
  await page.keyboard.press('Escape')
  await place(page, 's1.2').hover()
  await settled(page)
  expect(await quotation.textContent()).toContain('Nobody was hurt in the accident')
})

it('with the Chinese covered no mark tells what a sentence is worth', async () => {
  const page = await openAtRest(LINKED, { saved: { reveal: 'zh' } })
  const ground = (id: string) => place(page, id).evaluate((one) => getComputedStyle(one, '::after').backgroundColor)
  expect(await ground('s2.1')).toBe('rgba(0, 0, 0, 0)')
  await place(page, 's2.1').click()
  await settled(page)
  expect(await ground('s2.1')).toBe('rgb(150, 48, 31)')
})
