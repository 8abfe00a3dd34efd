import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { chosen, evidence, LINKED, openAtRest, place, shownSides } from './articles.ts'
import { addressOf, atRest, hydrated, open, savedOf, settled } from './harness.ts'
import { PANELS } from './panels.ts'
import { withVoices } from './voices.ts'

/** Keys of the list by the names that events give them, where they are printed otherwise. */
const NAMES: Readonly<Record<string, string>> = { '↵': 'Enter', Esc: 'Escape', '−': '-', '␣': 'Space' }

/** Opens the article, a sentence in focus, and waits until keys answer. */
async function openAt(id: string, saved: Record<string, unknown> = {}): Promise<Page> {
  const page = await open(LINKED, { saved, permissions: ['clipboard-read', 'clipboard-write'], before: withVoices })
  await atRest(page)
  await place(page, id).focus()
  return page
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(NAMES[key] ?? key)
    await settled(page)
  }
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id)

/** What to look at after a press. */
type Look = (page: Page) => Promise<unknown>

const root =
  (name: string): Look =>
  (page) =>
    page.getAttribute('html', `data-${name}`)
const view: Look = async (page) => [await root('view')(page), await shownSides(page)]
const notes: Look = (page) => evidence(page).count()
const copied: Look = (page) => page.evaluate(() => navigator.clipboard.readText())
const panel: Look = (page) =>
  page.evaluate(
    () =>
      document.querySelector('dialog h2')?.textContent ?? document.querySelector('section:has([data-play])')?.ariaLabel,
  )

const search: Look = async (page) => [
  addressOf(page),
  await page.evaluate(() => (document.activeElement as HTMLInputElement).name),
]

/** Each row of the list, what is pressed from the sentence s2.1 on, and what is seen after each press. */
const ACTS: { keys: string[]; label: string; pressed: string[]; look: Look; seen: unknown[] }[] = [
  { keys: ['j'], label: '下一句', pressed: ['j', 'j'], look: focused, seen: ['s3.1', 's3.2'] },
  { keys: ['k'], label: '上一句', pressed: ['k', 'k'], look: focused, seen: ['s1.3', 's1.2'] },
  { keys: ['↵'], label: '打开或收起依据', pressed: ['↵', '↵'], look: notes, seen: [1, 0] },
  { keys: ['g'], label: '去看对应的句子', pressed: ['g'], look: focused, seen: ['o3.1'] },
  { keys: ['b'], label: '回到原处', pressed: ['g', 'j', 'b'], look: focused, seen: ['o3.1', 'o3.2', 's2.1'] },
  { keys: ['Esc'], label: '收起依据', pressed: ['↵', 'Esc'], look: chosen, seen: [['s2.1'], []] },
  { keys: ['n'], label: '下一处不符', pressed: ['n', 'n'], look: chosen, seen: [['s3.2'], ['s3.3']] },
  { keys: ['p'], label: '上一处不符', pressed: ['p', 'p'], look: chosen, seen: [['s4.3'], ['s3.3']] },
  { keys: ['u'], label: '下一句原文未提', pressed: ['u', 'u'], look: chosen, seen: [['s4.4'], ['s5.3']] },
  { keys: ['o'], label: '下一段略过的原文', pressed: ['o', 'o'], look: chosen, seen: [['o6.1'], ['o10.1']] },
  {
    keys: ['m'],
    label: '标记 全部／只标不符／隐藏',
    pressed: ['m', 'm', 'm'],
    look: root('marks'),
    seen: ['conflicts', 'none', null],
  },
  {
    keys: ['x'],
    label: '略去的原文 如常／淡显',
    pressed: ['x', 'x'],
    look: root('omitted'),
    seen: ['shade', null],
  },
  {
    keys: ['1'],
    label: '并排',
    pressed: ['4', '1'],
    look: view,
    seen: [
      ['lines', 'summary original'],
      ['both', 'summary original'],
    ],
  },
  { keys: ['2'], label: '中文', pressed: ['2'], look: view, seen: [['zh', 'summary']] },
  { keys: ['3'], label: '英文', pressed: ['3'], look: view, seen: [['en', 'original']] },
  { keys: ['4'], label: '逐段', pressed: ['4'], look: view, seen: [['lines', 'summary original']] },
  {
    keys: ['v'],
    label: '换下一种',
    pressed: ['v', 'v', 'v', 'v'],
    look: root('view'),
    seen: ['zh', 'en', 'lines', 'both'],
  },
  {
    keys: ['r'],
    label: '遮住 英文／中文／不遮',
    pressed: ['r', 'r', 'r'],
    look: root('reveal'),
    seen: ['en', 'zh', null],
  },
  { keys: ['/'], label: '搜索', pressed: ['/'], look: search, seen: [['', 'q']] },
  {
    keys: ['t'],
    label: '换纸色',
    pressed: ['t', 't', 't'],
    look: root('theme'),
    seen: ['sepia', 'dark', 'light'],
  },
  { keys: ['+', '−'], label: '字号大小', pressed: ['+', '+', '−'], look: root('size'), seen: ['20', '22', '20'] },
  {
    keys: ['c'],
    label: '复制双语引文',
    pressed: ['c'],
    look: copied,
    seen: [expect.stringMatching(/这艘巨轮长400米[^]*The Ever Given, 400 meters/)],
  },
  {
    keys: ['y'],
    label: '复制这一句的链接',
    pressed: ['y'],
    look: copied,
    seen: [expect.stringMatching(/\/a\/2021-03-30-the-meridian-free-at-last\/\?k=[a-z0-9]{8}#s2\.1$/)],
  },
  { keys: ['s'], label: '分享', pressed: ['s'], look: panel, seen: ['分享此文'] },
  { keys: ['l'], label: '朗读', pressed: ['l'], look: panel, seen: ['朗读'] },
  {
    keys: ['␣'],
    label: '朗读 暂停／继续',
    pressed: ['l', '␣', '␣', 'l', 'l'],
    look: (page) => page.locator('[data-play]').innerText(),
    seen: ['暂停', '播放', '暂停', '播放', '暂停'],
  },
  { keys: ['?'], label: '打开本表', pressed: ['?'], look: panel, seen: ['键盘'] },
]

/** The rows of the list that the page shows. */
async function listOf(page: Page): Promise<{ keys: string[]; label: string }[]> {
  await press(page, '?')
  await page.getByRole('dialog').waitFor()
  return page.locator('dialog dl > div').evaluateAll((rows) =>
    rows.map((row) => ({
      keys: [...row.querySelectorAll('kbd')].map(({ textContent }) => textContent),
      label: row.querySelector('dd')?.textContent ?? '',
    })),
  )
}

it('the list has a row for every key that is tried here, and no other', async () => {
  const page = await openAt('s2.1')
  expect(await listOf(page)).toEqual(ACTS.map(({ keys, label }) => ({ keys, label })))
})

it.for(ACTS)('$keys does what the list says: $label', async ({ pressed, look, seen }) => {
  const page = await openAt('s2.1')
  for (const [at, key] of pressed.entries()) {
    await press(page, key)
    await expect.poll(() => look(page)).toEqual(seen[at])
  }
})

it.for([
  { key: 'm', locale: 'zh-CN', said: '标记：只标不符' },
  { key: 'x', locale: 'zh-CN', said: '略去：淡显' },
  { key: 'r', locale: 'zh-CN', said: '遮住：英文' },
  { key: 't', locale: 'zh-CN', said: '纸色：褐' },
  { key: '+', locale: 'zh-TW', said: '字級：20' },
  { key: 'r', locale: 'zh-TW', said: '遮住：英文' },
  { key: 'r', locale: 'en-US', said: 'Cover: English' },
])('the key $key says which setting it has changed, and to what: $said', async ({ key, locale, said }) => {
  const page = await openAtRest(LINKED, { locale })
  await press(page, key)
  await expect.poll(() => page.getByRole('status').innerText()).toBe(said)
})

it('keys that are pressed while what answers to them is being fetched are answered when it is there', async () => {
  let letGo: (() => void) | undefined
  const coming = new Promise<void>((resolve) => (letGo = resolve))
  const page = await open(LINKED, {
    before: (opened) =>
      opened.route('**/assets/companion-*.js', async (route) => {
        await coming
        await route.continue()
      }),
  })
  await press(page, 'j', 'j')
  letGo?.()
  await atRest(page)
  expect(await focused(page)).toBe('s1.2')
})

/** All keys of the list that stand alone: sentences answer to the others themselves. */
const SINGLE = ACTS.flatMap(({ keys }) => keys)
  .map((key) => NAMES[key] ?? key)
  .filter((key) => key.length === 1)

/** All that a key may change. */
function stateOf(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    address: location.href,
    saved: localStorage.getItem('duizhao'),
    root: { ...document.documentElement.dataset },
    focus: document.activeElement?.outerHTML,
    chosen: document.querySelectorAll('[aria-current="true"]').length,
    panels: document.querySelectorAll('dialog, section:has([data-play]), #text [role=group]').length,
    said: document.querySelector('[role=status]')?.textContent,
    scrolled: Math.round(scrollY),
  }))
}

describe('no single key does anything', () => {
  it('once the reader has switched them off, which is remembered; those of the sentence in focus still work', async () => {
    const page = await openAt('s2.1')
    await PANELS[0]?.open(page)
    await page.locator('#settings input[value=keys-off]').click()
    await page.keyboard.press('Escape')
    expect(await savedOf(page)).toEqual({ keys: 'off' })
    for (const arrive of [settled, hydrated]) {
      if (arrive === hydrated) await page.reload()
      await arrive(page)
      await atRest(page)
      await place(page, 's2.1').focus()
      const before = await stateOf(page)
      for (const key of SINGLE) {
        await press(page, key)
        expect(await stateOf(page), `${key}`).toEqual(before)
      }
    }
    await press(page, '↵')
    expect(await chosen(page)).toEqual(['s2.1'])
    await press(page, 'Esc', 'ArrowDown')
    expect(await focused(page)).toBe('s3.1')
  })

  it('and all of them do again when they are switched on', async () => {
    const page = await openAt('s2.1', { keys: 'off' })
    await PANELS[0]?.open(page)
    await page.locator('#settings input[value=keys-on]').click()
    await page.keyboard.press('Escape')
    expect(await savedOf(page)).toEqual({})
    await press(page, 'v')
    expect(await view(page)).toEqual(['zh', 'summary'])
  })

  it.for(['Control', 'Alt', 'Meta'])('with %s', async (modifier) => {
    const page = await openAt('s2.1')
    const before = await stateOf(page)
    for (const key of SINGLE) {
      await press(page, `${modifier}+${key}`)
      expect(await stateOf(page), `${key}`).toEqual(before)
    }
  })

  it.for(['<input>', '<textarea></textarea>', '<p contenteditable><br></p>'])(
    'that is typed into %s',
    async (field) => {
      const page = await openAt('s2.1')
      // The page has no such field yet; extensions of browsers bring theirs.
      await page.locator('h1').evaluate((title, html) => title.insertAdjacentHTML('afterend', html), field)
      const typed = page.locator('h1 + *')
      await typed.focus()
      const before = await stateOf(page)
      for (const key of SINGLE) await press(page, key)
      const { focus: _, ...others } = before as Record<string, unknown>
      expect(await stateOf(page)).toMatchObject(others)
      expect(await typed.evaluate((element) => ('value' in element ? element.value : element.textContent))).toBe(
        SINGLE.join(''),
      )
    },
  )

  it('that is typed into the choice of a rate', async () => {
    const page = await openAt('s2.1')
    await press(page, 'l')
    await page.getByRole('combobox', { name: '语速' }).focus()
    const before = await stateOf(page)
    for (const key of ['n', 's', 't', '?']) await press(page, key)
    expect(await stateOf(page)).toEqual(before)
  })

  it('behind an open dialog', async () => {
    const page = await openAt('s2.1')
    await press(page, '?')
    await page.getByRole('dialog').waitFor()
    const before = await stateOf(page)
    for (const key of SINGLE) await press(page, key)
    expect(await stateOf(page)).toEqual(before)
  })
})
