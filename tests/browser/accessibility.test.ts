import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { CHINESE, evidence, FOREIGN, LINKED, linked, place, PLAIN } from './articles.ts'
import { violations } from './axe.ts'
import { atRest, type Opening, open, settled } from './harness.ts'
import { chooseSentence, escape, PANELS, selectWord } from './panels.ts'
import { withVoices } from './voices.ts'

const SIZES = [
  { width: 360, height: 740 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
]
const THEMES = ['light', 'sepia', 'dark'] as const
const LINKED_ID = LINKED.slice(2, -1)

/** A state of the linked article that is not the first one, how a reader comes there, and the way back. */
interface State {
  name: string
  open: (page: Page) => Promise<unknown>
  close: (page: Page) => Promise<unknown>
  /** The width that it takes, in pixels. */
  from?: number
}

const VERDICTS = [
  ['supported', 's1.2'],
  ['supported in part', 's1.1'],
  ['not in the original', 's1.3'],
  ['in conflict on a place', 's2.1'],
  ['in conflict on a number', 's3.2'],
  ['of the original, and used', 'o5.1'],
  ['of the original, and left out', 'o3.3'],
] as const

/** A value of a setting, and what is there when it has come. */
const SHOWN: [name: string, value: string, isThere?: string][] = [
  ['view', 'zh'],
  ['view', 'en'],
  ['view', 'lines'],
  ['pinyin', 'chosen'],
  ['pinyin', 'all', 'ruby'],
  ['script', 'hant', '[data-side=summary][lang=zh-Hant]'],
  ['reveal', 'en'],
  ['reveal', 'zh'],
  ['omitted', 'shade'],
  ['marks', 'conflicts'],
  ['marks', 'none'],
  ['size', '32'],
]

/** What is opened and closed in turn. The first is there when the page is opened. */
const STATES: readonly State[] = [
  {
    name: 'the offer to go on',
    open: (page) => page.getByRole('button', { name: '接着读' }).waitFor(),
    close: (page) =>
      page
        .getByRole('complementary', { name: /上次读到/ })
        .getByText('关闭')
        .click(),
  },
  { name: 'the article at rest', open: settled, close: settled },
  ...VERDICTS.map(([verdict, id]) => ({
    name: `the evidence of a sentence that is ${verdict}`,
    open: (page: Page) => chooseSentence(page, id),
    close: escape,
  })),
  {
    name: 'a counterpart far away',
    open: async (page) => {
      await place(page, 's1.2').click()
      await page.getByRole('button', { name: '去看' }).waitFor()
    },
    close: escape,
    from: 1280,
  },
  {
    name: 'a sentence with the focus, and its counterparts',
    open: async (page) => {
      await page.mouse.move(0, 0)
      await place(page, 's3.3').focus()
      await page.keyboard.press('ArrowDown')
      expect(await linked(page)).toEqual(['o7.1', 'o8.1', 'o9.1'])
    },
    close: (page) => page.locator('main').focus(),
  },
  ...PANELS.map(({ name, open: openPanel, close }) => ({ name, open: openPanel, close })),
  {
    name: 'a sentence to share',
    open: async (page) => {
      await chooseSentence(page, 's2.1')
      await evidence(page).getByRole('button', { name: '分享' }).click()
      await page.getByRole('dialog', { name: '分享此句' }).waitFor()
    },
    close: async (page) => {
      await escape(page)
      await escape(page)
    },
  },
  {
    name: 'an English word in the dictionary',
    open: (page) => selectWord(page, 'o1.1'),
    close: async (page) => {
      await page.evaluate(() => getSelection()?.removeAllRanges())
      await page.getByRole('note').waitFor({ state: 'detached' })
    },
  },
  {
    name: 'a message',
    open: async (page) => {
      await page.keyboard.press('m')
      await page.getByRole('status').getByText('只标不符').waitFor()
    },
    close: (page) => show(page, 'marks', ''),
  },
  ...SHOWN.map(([name, value, isThere]) => ({
    name: `${name} ${value}`,
    open: async (page: Page) => {
      await show(page, name, value)
      if (isThere) await page.locator(isThere).first().waitFor()
      if (value === 'chosen') await chooseSentence(page, 's2.1')
    },
    close: async (page: Page) => {
      if (value === 'chosen') await escape(page)
      await show(page, name, name === 'view' ? 'both' : '')
    },
  })),
]

/** Sets what a choice sets on the root element. */
async function show(page: Page, name: string, value: string): Promise<void> {
  await page.evaluate(
    ([choice, wanted]) => {
      if (wanted) document.documentElement.dataset[choice] = wanted
      else delete document.documentElement.dataset[choice]
    },
    [name, value] as const,
  )
  await settled(page)
}

describe.each(SIZES)('axe finds nothing wrong at $width px', (size) => {
  it.for(THEMES)('with any state of an article on %s paper', { timeout: 120_000 }, async (theme) => {
    const page = await open(LINKED, {
      ...size,
      saved: { theme },
      read: [[LINKED_ID, 'o15.1', false]],
      reducedMotion: 'reduce',
      before: withVoices,
    })
    await atRest(page)
    const wrong: string[] = []
    for (const state of STATES.filter(({ from = 0 }) => size.width >= from)) {
      await state.open(page)
      wrong.push(...(await violations(page)).map((line) => `${state.name}: ${line}`))
      await state.close(page)
    }
    expect(wrong).toEqual([])
  })
})

/** Waits for what is found, or not. */
function searched(page: Page): Promise<void> {
  return page.locator('main section h2').first().waitFor()
}

/** Pages as they are opened; the last one is come to, for a page of an article brings its text along. */
const PAGES: { name: string; path: string; opening?: Opening; act?: (page: Page) => Promise<unknown> }[] = [
  { name: 'the library', path: '' },
  {
    name: 'a library of which something was read',
    path: '',
    opening: {
      read: [
        [LINKED_ID, 's3.1', false],
        [PLAIN.slice(2, -1), 's9.1', true],
      ],
    },
  },
  {
    name: 'the settings of the library',
    path: '',
    act: (page) => page.getByRole('button', { name: '阅读设置' }).click(),
  },
  { name: 'the library without a match', path: '?source=nobody' },
  { name: 'what is found', path: '?q=the', act: searched },
  { name: 'what is found in English', path: '?q=canal&ui=en', act: searched },
  { name: 'a search that finds nothing', path: '?q=zebra', act: searched },
  {
    name: 'a search that fails',
    path: '?q=canal',
    opening: {
      before: (page) => page.route('**/search/*.json', (route) => route.fulfill({ body: '{' })),
      expected: /BrokenError/,
    },
    act: searched,
  },
  { name: 'a month', path: 'm/2021-12/' },
  { name: 'an article without links', path: PLAIN },
  { name: 'an article by another program', path: FOREIGN },
  { name: 'an article with a Chinese original', path: CHINESE },
  { name: 'a chosen paragraph of the original', path: `${LINKED}?view=lines#o5` },
  { name: 'a place whose text has changed', path: `${LINKED}?k=changed0#s2.1` },
  { name: 'the evidence in English', path: `${LINKED}?ui=en#s3.2`, act: (page) => place(page, 's3.2').click() },
  { name: 'an unknown address', path: 'a/nowhere/', opening: { expected: /404/ } },
  {
    name: 'an article that cannot be read',
    path: '',
    opening: {
      before: (page) => page.route('**/articles/2021-12-25*', (route) => route.fulfill({ body: '{' })),
      expected: /BrokenError/,
    },
    act: async (page) => {
      await page.getByRole('link', { name: 'A telescope for Christmas' }).click()
      await page.getByRole('heading', { name: '这一页的内容读不出来' }).waitFor()
    },
  },
]

it.for(PAGES)(
  'axe finds nothing wrong with $name, at any width and on any paper',
  { timeout: 60_000 },
  async ({ path, opening, act }) => {
    const page = await open(path, { reducedMotion: 'reduce', ...opening })
    await act?.(page)
    const wrong: string[] = []
    for (const size of SIZES) {
      await page.setViewportSize(size)
      for (const theme of THEMES) {
        await show(page, 'theme', theme)
        wrong.push(...(await violations(page)).map((line) => `${size.width} ${theme}: ${line}`))
      }
    }
    expect(wrong).toEqual([])
  },
)

it.each([LINKED, FOREIGN, CHINESE, '', '?q=the&', 'm/2022-06/'])(
  'says the language of every text of %j',
  async (path) => {
    const page = await open(path.includes('?') ? `${path}ui=en` : `${path}?ui=en`)
    if (path.includes('q=')) await searched(page)
    const wrong = await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const text = node.textContent ?? ''
        const parent = node.parentElement
        if (!parent || parent.closest('script, style, [hidden]') || !/\p{L}/u.test(text)) continue
        const lang = parent.closest('[lang]')?.getAttribute('lang') ?? ''
        // Names of sources stand in a select, whose options cannot all be right; Latin names occur in Chinese text.
        if (parent.closest('option')) continue
        const han = /\p{Script=Han}/u.test(text)
        if (han !== lang.startsWith('zh')) found.push(`${lang}: ${text}`)
      }
      return found
    })
    expect(wrong).toEqual([])
  },
)

it('says the language of both sides of an article', async () => {
  const page = await open(FOREIGN)
  expect(await page.locator('[data-side=summary]').first().getAttribute('lang')).toBe('zh-Hant')
  expect(await page.locator('[data-side=original]').first().getAttribute('lang')).toBe('en')
})
