import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { CHINESE, FOREIGN, LINKED, PLAIN } from './articles.ts'
import { open, settled } from './harness.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong with the page as it is, one line a rule and element. */
async function violations(page: Page): Promise<string[]> {
  // As an expression of the debugger, which the page's Content-Security-Policy lets through.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const { violations: found } = await page.evaluate(
    (values) => (window as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'tag', values } }),
    RULES,
  )
  return linesOf(found)
}

function linesOf(found: AxeResults['violations']): string[] {
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary?.replaceAll('\n', ' ')}`),
  )
}

const STATES = [
  { name: 'the library', path: '' },
  { name: 'the library without a match', path: '?source=nobody' },
  { name: 'a month', path: 'm/2021-12/' },
  { name: 'an article without links', path: PLAIN },
  { name: 'an article by another program', path: FOREIGN },
  { name: 'an article with a Chinese original', path: CHINESE },
  { name: 'a chosen sentence', path: `${LINKED}#s3.3` },
  { name: 'a chosen paragraph of the original', path: `${LINKED}?view=lines#o5` },
  { name: 'a covered original', path: LINKED, saved: { reveal: 'en' } },
  { name: 'what was left out, shaded', path: LINKED, saved: { omitted: 'shade' } },
  { name: 'the settings', path: LINKED, settings: true },
  { name: 'an unknown address', path: 'a/nowhere/', expected: /404/ },
]

const DEVICES = [
  { colorScheme: 'light', width: 1440, height: 900 },
  { colorScheme: 'dark', width: 360, height: 740 },
] as const

it.each(STATES)('axe finds nothing wrong with $name, light and wide or dark and narrow', async (state) => {
  const { path, settings, saved, expected } = state
  const page = await open(path, { reducedMotion: 'reduce', ...(saved && { saved }), ...(expected && { expected }) })
  if (settings) await page.locator('button[popovertarget=settings]').first().click()
  for (const { colorScheme, ...size } of DEVICES) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize(size)
    await settled(page)
    expect(await violations(page)).toEqual([])
  }
})

it('axe finds nothing wrong with a chosen sentence on sepia paper and on wide dark paper, in English', async () => {
  const page = await open(`${LINKED}?ui=en`, { saved: { theme: 'sepia' }, locale: 'en-US' })
  await page.locator('[id="s2.1"]').click()
  expect(await violations(page)).toEqual([])
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'))
  expect(await violations(page)).toEqual([])
})

it.each([LINKED, FOREIGN, CHINESE, '', 'm/2022-06/'])('says the language of every text of %j', async (path) => {
  const page = await open(`${path}?ui=en`)
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
})

it('says the language of both sides of an article', async () => {
  const page = await open(FOREIGN)
  expect(await page.locator('[data-side=summary]').first().getAttribute('lang')).toBe('zh-Hant')
  expect(await page.locator('[data-side=original]').first().getAttribute('lang')).toBe('en')
})
