import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { chosen, evidence, focusedId, LINKED, markedWords, openAtRest, place, topOf } from './articles.ts'
import { settled } from './harness.ts'
import { press } from './reading-place.ts'

interface Box {
  x: number
  y: number
  width: number
  height: number
  right: number
  bottom: number
}

async function boxOf(target: Locator): Promise<Box> {
  const box = await target.boundingBox()
  if (!box) throw new Error('it is not to be seen')
  return { ...box, right: box.x + box.width, bottom: box.y + box.height }
}

/** Chooses a sentence. @returns its card */
async function openCard(page: Page, id: string): Promise<Locator> {
  await place(page, id).scrollIntoViewIfNeeded()
  await press(page, place(page, id))
  await evidence(page).waitFor()
  await settled(page)
  return evidence(page)
}

/** The texts of a card that can be seen, without its buttons. */
function words(card: Locator): Promise<string[]> {
  return card.evaluate((element) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (texts.nextNode()) {
      const { currentNode: text } = texts
      const parent = text.parentElement
      const hidden = parent?.closest('[role=list]')
      if (!parent || parent.closest('button') || (hidden && hidden.clientWidth <= 1)) continue
      found.push(text.textContent ?? '')
    }
    return found.join(' ').split(/\s+/).filter(Boolean)
  })
}

describe('where the evidence stands', () => {
  it('right under its sentence on a phone, and the rest of the paragraph goes on below', async () => {
    const page = await openAtRest(LINKED, { width: 360, height: 740, hasTouch: true })
    const card = await boxOf(await openCard(page, 's3.2'))
    const [sentence, next, paragraph] = [
      await boxOf(place(page, 's3.2')),
      await boxOf(place(page, 's3.3')),
      await boxOf(place(page, 's3')),
    ]
    expect(card.y - sentence.bottom).toBeGreaterThanOrEqual(-1)
    expect(card.y - sentence.bottom).toBeLessThan(12)
    expect(next.y).toBeGreaterThanOrEqual(card.bottom - 8)
    expect(card.x).toBeCloseTo(paragraph.x, 0)
    expect(card.right).toBeLessThanOrEqual(360)
  })

  it.for([
    { width: 820, search: '' },
    { width: 820, search: '?view=zh' },
    { width: 1440, search: '' },
  ])('under its paragraph at $width px $search, as wide as the column', async ({ width, search }) => {
    const page = await openAtRest(LINKED + search, { width })
    const card = await boxOf(await openCard(page, 's3.2'))
    const [paragraph, column] = [
      await boxOf(place(page, 's3')),
      await boxOf(page.locator('[data-side=summary]').nth(2)),
    ]
    expect(card.y).toBeCloseTo(paragraph.bottom, 0)
    expect(card.x).toBeCloseTo(column.x, 0)
    expect(card.width).toBeCloseTo(column.width, 0)
  })

  it.for([
    { view: 'zh', id: 's3.2' },
    { view: 'lines', id: 's3.2' },
    { view: 'lines', id: 'o5.1' },
    { view: 'en', id: 'o5.1' },
  ])('in the empty half, level with its sentence, in the view $view ($id)', async ({ view, id }) => {
    const page = await openAtRest(`${LINKED}?view=${view}`)
    const card = await boxOf(await openCard(page, id))
    const paragraph = await boxOf(place(page, id.slice(0, 2)))
    const top = await place(page, id).evaluate((sentence) => sentence.getClientRects()[0]?.top ?? Number.NaN)
    expect(card.y).toBeCloseTo(top, 0)
    expect(card.x).toBeGreaterThan(paragraph.right + 40)
    expect(card.right).toBeLessThanOrEqual(1440)
    expect(card.width).toBeGreaterThan(400)
  })

  it.for([
    { width: 1440, size: '24', isBeside: true },
    { width: 1300, size: '22', isBeside: true },
    { width: 1440, size: '28', isBeside: false },
    { width: 1440, size: '32', isBeside: false },
    { width: 1300, size: '28', isBeside: false },
  ])('in the window where the text is large ($width px, size $size)', async ({ width, size, isBeside }) => {
    const page = await openAtRest(`${LINKED}?view=zh`, { width, saved: { size } })
    const card = await boxOf(await openCard(page, 's3.2'))
    const paragraph = await boxOf(place(page, 's3'))
    expect(card.x > paragraph.right).toBe(isBeside)
    expect(card.right).toBeLessThanOrEqual(width)
    expect(card.width).toBeGreaterThanOrEqual(300)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
})

describe('what the evidence says', () => {
  it.for([
    { id: 's1.1', says: ['部分有据', '原文只说到一部分，请核对'] },
    { id: 's1.2', says: ['有据', '原文说到了这些'] },
    { id: 's1.3', says: ['原文未提', '没有找到出处，可能是编者的话'] },
    {
      id: 's2.1',
      says: [
        '与原文不符',
        '机器比对所得，请核对',
        '摘要',
        '从鹿特丹开往中国',
        '原文',
        ...'from China to Rotterdam'.split(' '),
      ],
    },
    { id: 'o3.2', says: ['对应', '1', '句'] },
    { id: 'o3.3', says: ['摘要没有用到这一句'] },
  ])('the verdict in words, of $id', async ({ id, says }) => {
    const page = await openAtRest(LINKED)
    expect(await words(await openCard(page, id))).toEqual(says)
  })

  it.for(['s2.1', 'o3.1'])('the two spans that differ, side by side, each in its language, of %s', async (id) => {
    const page = await openAtRest(LINKED)
    const card = await openCard(page, id)
    const spans = ['从鹿特丹开往中国', 'from China to Rotterdam'].map((span) =>
      card.getByText(span, { exact: true }).first(),
    )
    const [left, right] = (await Promise.all(spans.map(boxOf))) as [Box, Box]
    expect(left.right).toBeLessThan(right.x)
    expect(left.bottom).toBeGreaterThan(right.y)
    expect(right.bottom).toBeGreaterThan(left.y)
    const sign = await boxOf(card.getByRole('img', { name: '与原文不符' }))
    expect(left.right).toBeLessThan(sign.x)
    expect(sign.right).toBeLessThan(right.x)
    expect(await Promise.all(spans.map((span) => span.getAttribute('lang')))).toEqual(['zh-Hans', 'en'])
  })

  it('the sources themselves, with their words, on a phone, and each is a way there', async () => {
    const page = await openAtRest(LINKED, { width: 360, height: 740, hasTouch: true })
    const card = await openCard(page, 's3.3')
    const sources = card.getByRole('listitem')
    expect(await sources.allTextContents()).toEqual([
      '5.2Shipping lines were less optimistic.',
      expect.stringMatching(/^5\.3Maersk, the world’s largest container carrier, warned/),
    ])
    expect(await sources.locator('mark').allTextContents()).toEqual(['optimistic', 'Maersk', 'ports'])
    for (const source of await sources.all()) expect((await boxOf(source)).right).toBeLessThanOrEqual(360)
    await card.getByRole('link', { name: '第 5 段第 3 句' }).tap()
    await settled(page)
    expect(await chosen(page)).toEqual(['o5.3'])
    expect((await boxOf(place(page, 'o5.3'))).y).toBeGreaterThan(48)
  })

  it('the sources also where all of them are in sight, for whoever comes to them by keys', async () => {
    const page = await openAtRest(LINKED, { height: 1400 })
    const card = await openCard(page, 's3.3')
    const list = card.getByRole('list')
    expect((await boxOf(list)).width).toBeLessThanOrEqual(1)
    await place(page, 's3.3').focus()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('5.2')
    expect((await boxOf(list)).width).toBeGreaterThan(400)
  })

  it('the source in the language alone that is shown', async () => {
    const page = await openAtRest(`${LINKED}?view=en`)
    const card = await openCard(page, 'o15.1')
    expect(await card.getByRole('listitem').allTextContents()).toEqual([
      '1.2所幸事故没有造成人员受伤，货物也没有损失。',
    ])
    expect((await boxOf(card.getByRole('listitem'))).height).toBeGreaterThan(16)
  })
})

it('the words under a sentence lead on and back to what is to be checked, round the end', async () => {
  const page = await openAtRest(LINKED)
  await openCard(page, 's1.1')
  const way: [name: string, id: string][] = [
    ['下一处', 's1.3'],
    ['下一处', 's2.1'],
    ['上一处', 's1.3'],
    ['上一处', 's1.1'],
    ['上一处', 's5.5'],
    ['下一处', 's1.1'],
  ]
  for (const [name, id] of way) {
    await evidence(page).getByRole('button', { name }).press('Enter')
    await settled(page)
    expect(await chosen(page)).toEqual([id])
    expect(await focusedId(page)).toBe(id)
    expect(await evidence(page).count()).toBe(1)
  }
})

describe('the words that match and those that differ', () => {
  const MATCHING = ['400米', '1.83万', '集装箱', '3月23日', '沙尘暴', '单行']
  const OTHERS = ['400 meters', '18,300 containers', 'March 23', 'single-lane', 'sandstorm']
  const DIFFERING = ['从鹿特丹开往中国', 'from China to Rotterdam']

  it('are marked on both sides while the sentence is in hand, and not after', async () => {
    const page = await openAtRest(LINKED)
    expect(await markedWords(page, 'matching')).toEqual([])
    await openCard(page, 's2.1')
    expect(await markedWords(page, 'matching')).toEqual([...MATCHING, ...OTHERS])
    expect(await markedWords(page, 'differing')).toEqual(DIFFERING)
    await place(page, 'o3.2').hover()
    await settled(page)
    expect(await markedWords(page, 'matching')).toEqual(['沙尘暴', '单行', 'single-lane', 'sandstorm'])
    expect(await markedWords(page, 'differing')).toEqual([])
    await page.locator('h1').hover()
    await page.keyboard.press('Escape')
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
    await settled(page)
    expect(await markedWords(page, 'matching')).toEqual([])
    expect(await markedWords(page, 'differing')).toEqual([])
  })

  it('are marked by touch and by keyboard', async () => {
    const page = await openAtRest(LINKED, { width: 360, height: 740, hasTouch: true })
    await place(page, 's2.1').tap()
    await evidence(page).waitFor()
    await settled(page)
    expect(await markedWords(page, 'differing')).toEqual(DIFFERING)
    await place(page, 's1.1').focus()
    await settled(page)
    expect(await markedWords(page, 'matching')).toEqual([
      '将近一周',
      '苏伊士运河',
      '通航',
      'Suez Canal',
      'almost a week',
      'passage',
    ])
  })

  it('are the same words in the other script and under pinyin', async () => {
    const page = await openAtRest(`${LINKED}?script=hant`, { saved: { pinyin: 'all' } })
    await page.locator('ruby').first().waitFor()
    await place(page, 's2.1').hover()
    await settled(page)
    expect((await markedWords(page, 'matching')).slice(0, 6)).toEqual([
      '400米',
      '1.83萬',
      '集裝箱',
      '3月23日',
      '沙塵暴',
      '單行',
    ])
    expect((await markedWords(page, 'differing'))[0]).toBe('從鹿特丹開往中國')
  })
})

it('is right under its sentence on a phone on its side', async () => {
  const page = await openAtRest(LINKED, { width: 740, height: 360, hasTouch: true })
  await place(page, 's3.1').evaluate((sentence) => scrollBy(0, sentence.getBoundingClientRect().top - 100))
  const before = await topOf(page, 's3.1')
  const { left, top } = await place(page, 's3.1').evaluate((one) => one.getClientRects()[0] ?? new DOMRect())
  await page.touchscreen.tap(left + 40, top + 10)
  await evidence(page).waitFor()
  const [sentence, card] = await Promise.all([place(page, 's3.1').boundingBox(), evidence(page).boundingBox()])
  expect(card?.y).toBeLessThan((sentence?.y ?? 0) + (sentence?.height ?? 0) + 40)
  expect(await topOf(page, 's3.1')).toBe(before)
})

it.for([
  { width: 360, height: 740, hasTouch: true },
  { width: 1440, height: 700, hasTouch: false },
])(
  'a press near the foot of a window $width wide moves nothing: what was found is told there, with the way to the rest',
  async (size) => {
    const page = await openAtRest(LINKED, size)
    await place(page, 's3.2').evaluate((sentence) => {
      const top = sentence.getClientRects()[0]?.top ?? 0
      scrollBy({ top: top - innerHeight + 40, behavior: 'instant' })
    })
    await settled(page)
    const before = await topOf(page, 's3.2')
    const { left, top } = await place(page, 's3.2').evaluate((one) => one.getClientRects()[0] ?? new DOMRect())
    await (size.hasTouch ? page.touchscreen.tap(left + 4, top + 10) : page.mouse.click(left + 4, top + 10))
    const strip = page.locator('body > [data-edge]')
    await strip.waitFor()
    expect(await strip.innerText()).toContain('与原文不符')
    expect((await boxOf(strip)).y + (await boxOf(strip)).height).toBeCloseTo(size.height, 0)
    await page.waitForTimeout(800)
    expect(await topOf(page, 's3.2')).toBe(before)

    const way = strip.getByRole('button', { name: '看依据' })
    await (size.hasTouch ? way.tap() : way.click())
    await strip.waitFor({ state: 'detached' })
    const card = await boxOf(evidence(page))
    expect(card.y + card.height).toBeLessThanOrEqual(size.height)
    expect(await topOf(page, 's3.2')).toBeGreaterThan(48)
  },
)

it('Escape closes the evidence on a phone, and the focus is on the sentence', async () => {
  const page = await openAtRest(LINKED, { width: 360, height: 740, hasTouch: true })
  const card = await openCard(page, 's3.2')
  await card.getByRole('button', { name: '复制引文' }).focus()
  await page.keyboard.press('Escape')
  await card.waitFor({ state: 'detached' })
  expect(await chosen(page)).toEqual([])
  expect(await focusedId(page)).toBe('s3.2')
})
