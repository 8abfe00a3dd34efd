import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { LINKED, linesOf, movedSince, openAtRest, place } from './articles.ts'
import { type Opening, settled } from './harness.ts'
import { type Clip, inkOf } from './picture.ts'
import { readAt } from './reading-place.ts'
import { spokenIn } from './spoken.ts'

/** One sentence of each verdict, and what a screen reader says behind it. */
const VERDICTS = [
  { id: 's1.2', verdict: 'supported', zh: '有据', en: 'supported' },
  { id: 's1.1', verdict: 'partial', zh: '部分有据', en: 'in part' },
  { id: 's1.3', verdict: 'unsupported', zh: '原文未提', en: 'not found' },
  { id: 's2.1', verdict: 'contradicted', zh: '与原文不符', en: 'differs' },
]
const DIFFERING = ['s2.1', 's3.2', 's3.3', 's4.3']
const ALL = 16

/** Ids of the sentences that have a mark, in reading order. */
function marked(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-verdict]')]
      .filter((sentence) => {
        const { display, content, clipPath } = getComputedStyle(sentence, '::after')
        return display !== 'none' && content !== 'none' && clipPath.startsWith('polygon')
      })
      .map(({ id }) => id),
  )
}

/** Ids of the sentences of the summary in which words that differ are underlined. */
function underlined(page: Page): Promise<string[]> {
  return page
    .locator('[data-verdict] mark')
    .evaluateAll((all) =>
      all
        .filter((mark) => getComputedStyle(mark).textDecorationLine === 'underline')
        .map((mark) => mark.closest('[data-verdict]')?.id ?? ''),
    )
}

/** Chooses which marks are shown, as the head script does for who chose before. */
async function show(page: Page, marks: 'all' | 'conflicts' | 'none'): Promise<void> {
  await page.evaluate((value) => {
    if (value === 'all') delete document.documentElement.dataset['marks']
    else document.documentElement.dataset['marks'] = value
  }, marks)
  await settled(page)
}

/** The empty half of the full stop that a sentence ends with, where its mark is. */
async function endOf(page: Page, id: string): Promise<Clip> {
  return place(page, id).evaluate((sentence) => {
    const last = [...sentence.getClientRects()].at(-1)
    if (!last) throw new Error('the sentence is not to be seen')
    return { x: last.right - 10, y: last.top, width: 12, height: last.height }
  })
}

it('every sentence has the mark of its verdict, and no two verdicts look the same', async () => {
  const page = await openAtRest(LINKED)
  expect(await marked(page)).toHaveLength(ALL)
  const shapes = await Promise.all(
    VERDICTS.map(({ id }) => place(page, id).evaluate((sentence) => getComputedStyle(sentence, '::after').clipPath)),
  )
  expect(new Set(shapes).size).toBe(4)
})

const PAINTED: { name: string; opening: Opening; print?: true }[] = [
  { name: 'on light paper', opening: {} },
  { name: 'on dark paper', opening: { saved: { theme: 'dark' } } },
  { name: 'in forced colours', opening: { forcedColors: 'active' } },
  { name: 'in forced colours on black', opening: { forcedColors: 'active', colorScheme: 'dark' } },
  { name: 'in print', opening: {}, print: true },
  { name: 'on a phone', opening: { width: 360, height: 740 } },
]

it.for(PAINTED)('each mark is painted, and as a shape of its own, $name', async ({ opening, print }) => {
  const page = await openAtRest(LINKED, opening)
  if (print) await page.emulateMedia({ media: 'print' })
  const painted: number[] = []
  for (const { id } of VERDICTS) {
    await readAt(page, id)
    await show(page, 'none')
    const without = await inkOf(page, await endOf(page, id))
    await show(page, 'all')
    painted.push((await inkOf(page, await endOf(page, id))) - without)
  }
  // A lozenge of half the square of 9.5 pixels, and ever less of it; the fourth are two bars with a stroke.
  expect(Math.min(...painted)).toBeGreaterThan(18)
  expect(new Set(painted).size).toBeGreaterThanOrEqual(2)
})

it('marks are printed though the browser would save ink', async () => {
  const page = await openAtRest(LINKED)
  await page.emulateMedia({ media: 'print' })
  const saving = await place(page, 's1.1').evaluate((one) => getComputedStyle(one, '::after').printColorAdjust)
  expect(saving).toBe('exact')
})

describe.each([
  { width: 360, search: '' },
  { width: 820, search: '' },
  { width: 1440, search: '' },
  { width: 1440, search: '?view=zh&script=hant' },
])('at $width px $search', ({ width, search }) => {
  it('the marks of all, of what differs alone, and none: the text stands as it stood', async () => {
    const page = await openAtRest(LINKED + search, { width })
    if (search) await page.getByText('終於脫困').waitFor()
    const before = await linesOf(page)
    expect(Object.keys(before)).toHaveLength(40)
    expect(await underlined(page)).toEqual(DIFFERING)
    await show(page, 'conflicts')
    expect(await marked(page)).toEqual(DIFFERING)
    expect(await underlined(page)).toEqual(DIFFERING)
    expect(await movedSince(page, before)).toEqual([])
    await show(page, 'none')
    expect(await marked(page)).toEqual([])
    expect(await underlined(page)).toEqual([])
    expect(await movedSince(page, before)).toEqual([])
  })
})

it('one key shows all, what differs alone, and none, in turn', async () => {
  const page = await openAtRest(LINKED)
  for (const count of [DIFFERING.length, 0, ALL]) {
    await page.keyboard.press('m')
    await settled(page)
    expect(await marked(page)).toHaveLength(count)
  }
})

it.for(['zh', 'en'] as const)(
  'a screen reader says the verdict behind each sentence, in the words of the interface (%s)',
  async (ui) => {
    const page = await openAtRest(`${LINKED}?ui=${ui === 'zh' ? 'zh-Hans' : 'en'}`)
    for (const verdict of VERDICTS) {
      const text = (await place(page, verdict.id).textContent()) ?? ''
      const spoken = await spokenIn(page, verdict.id)
      expect(spoken.startsWith(text)).toBe(true)
      expect(spoken.slice(text.length).toLowerCase()).toContain(verdict[ui])
    }
    expect(await spokenIn(page, 'o1.1')).toBe(await place(page, 'o1.1').textContent())
  },
)

it('a sentence that is copied has no mark', async () => {
  const page = await openAtRest(LINKED)
  const copied = await place(page, 's1.1').evaluate((sentence) => {
    getSelection()?.selectAllChildren(sentence)
    return getSelection()?.toString()
  })
  expect(copied).toBe('“长赐号”终于脱困，堵了将近一周的苏伊士运河恢复通航，全球航运界总算松了一口气。')
})
