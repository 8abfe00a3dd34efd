import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { LINKED } from './articles.ts'
import { addressOf, hydrated, open, release, savedOf } from './harness.ts'

/** What a setting says it changes, as the page has it. */
type Measure = (page: Page) => Promise<unknown>

/** The computed style of one side of the text. */
const style =
  (side: 'summary' | 'original', property: 'fontSize' | 'lineHeight' | 'fontFamily'): Measure =>
  (page) =>
    page.evaluate(
      ([name, what]) => {
        const element = document.querySelector(`[data-side=${name}]`)
        return element ? getComputedStyle(element)[what] : null
      },
      [side, property] as const,
    )

const width: Measure = (page) =>
  page
    .locator('[data-side=summary]')
    .first()
    .evaluate((element) => element.getBoundingClientRect().width)

/** One value of each setting that style sheets answer to by themselves, and what it changes at 1440 px. */
const VISIBLE: { name: string; value: string; before: unknown; after: unknown; measure: Measure }[] = [
  { name: 'size', value: '24', before: '18px', after: '24px', measure: style('summary', 'fontSize') },
  { name: 'size', value: '16', before: '20px', after: '18px', measure: style('original', 'fontSize') },
  { name: 'leading', value: 'tight', before: '32px', after: '29px', measure: style('summary', 'lineHeight') },
  { name: 'leading', value: 'loose', before: '32px', after: '36px', measure: style('original', 'lineHeight') },
  { name: 'measure', value: 'narrow', before: 29 * 18, after: 25 * 18, measure: width },
  { name: 'measure', value: 'wide', before: 29 * 18, after: 34 * 18, measure: width },
  {
    name: 'zh',
    value: 'sans',
    before: expect.stringMatching(/^"?Noto Serif CJK SC.*, serif$/),
    after: expect.stringMatching(/^"?PingFang SC.*, sans-serif$/),
    measure: style('summary', 'fontFamily'),
  },
  {
    name: 'en',
    value: 'sans',
    before: expect.stringMatching(/, serif$/),
    after: expect.stringMatching(/, sans-serif$/),
    measure: style('original', 'fontFamily'),
  },
]

/** Settings whose effect other parts of the page bring about. */
const SAID = [
  { name: 'marks', value: 'conflicts' },
  { name: 'marks', value: 'none' },
  { name: 'reveal', value: 'en' },
  { name: 'reveal', value: 'zh' },
  { name: 'omitted', value: 'shade' },
  { name: 'pinyin', value: 'chosen' },
  { name: 'pinyin', value: 'all' },
  { name: 'script', value: 'hant' },
  { name: 'keys', value: 'off' },
]

const said = (page: Page, name: string) => page.getAttribute('html', `data-${name}`)
const button = (page: Page) => page.getByRole('button', { name: '阅读设置' })

async function openSettings(page: Page): Promise<void> {
  await button(page).click()
  await page.locator('#settings legend').first().waitFor()
}

describe.each(VISIBLE)('$name $value', ({ name, value, before, after, measure }) => {
  it('changes what it says at once, and is saved', async () => {
    const page = await open(LINKED)
    expect(await measure(page)).toEqual(before)
    await openSettings(page)
    if (name === 'size')
      for (const by of value > '18' ? ['放大', '放大', '放大'] : ['缩小', '缩小'])
        await page.getByRole('button', { name: by }).click()
    else await page.locator(`#settings input[value=${name}-${value}]`).click()
    expect(await said(page, name)).toBe(value)
    expect(await measure(page)).toEqual(after)
    expect(await savedOf(page)).toEqual({ [name]: value })
  })

  it('is there before the script has come, and stays', async () => {
    const page = await open(LINKED, { saved: { [name]: value }, held: true })
    expect(await measure(page)).toEqual(after)
    await release(page)
    expect(await measure(page)).toEqual(after)
    expect(await savedOf(page)).toEqual({ [name]: value })
  })
})

it.for(SAID)('$name $value is said on the root element, when it is chosen and after', async ({ name, value }) => {
  const page = await open(LINKED)
  await openSettings(page)
  await page.locator(`#settings input[value=${name}-${value}]`).click()
  expect(await said(page, name)).toBe(value)
  expect(await savedOf(page)).toEqual({ [name]: value })
  await page.reload({ waitUntil: 'commit' })
  await page.locator('header').first().waitFor()
  expect(await said(page, name)).toBe(value)
  await hydrated(page)
  expect(await said(page, name)).toBe(value)
  expect(addressOf(page)).toBe(name === 'script' ? `${LINKED}?script=hant` : LINKED)
})

it('all of them are forgotten by one word, which is there only while it has something to forget', async () => {
  const page = await open(LINKED, { saved: { size: '32', theme: 'sepia', keys: 'off', view: 'both' } })
  await openSettings(page)
  await page.getByRole('button', { name: '还原' }).click()
  expect(await savedOf(page)).toEqual({ view: 'both' })
  expect([await said(page, 'size'), await said(page, 'theme'), await said(page, 'keys')]).toEqual([null, 'light', null])
  expect(await page.getByRole('button', { name: '还原' }).count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('关闭')
})

it('what one tab chooses the others show', async () => {
  const page = await open(LINKED)
  const other = await page.context().newPage()
  await other.goto(page.url())
  await other.evaluate(() => localStorage.setItem('duizhao', '{"size":"22","theme":"dark"}'))
  await page.waitForFunction(() => document.documentElement.dataset['size'] === '22')
  expect(await said(page, 'theme')).toBe('dark')
})

it('a broken store breaks nothing', async () => {
  const page = await open(LINKED, { saved: { 'a-b': 1, '': 2, ' ': 3, size: 'huge', leading: ['tight'], view: 'zh' } })
  expect(await said(page, 'view')).toBe('zh')
  expect(await style('summary', 'fontSize')(page)).toBe('18px')
})

describe('the strip', () => {
  it('brings its choices when it is opened before the page was hydrated', async () => {
    const page = await open(LINKED, { held: true })
    await button(page).click()
    await release(page)
    await page.getByRole('group', { name: '字号' }).waitFor()
    expect(await page.locator('#settings').isVisible()).toBe(true)
  })

  it('says so where its choices cannot be fetched, and fetches them the next time', async () => {
    const page = await open(LINKED, { expected: /settings-panel/ })
    await page.route('**/settings-panel-*.js', (route) => route.abort())
    await button(page).press('Enter')
    await page.getByText('内容没能载入').waitFor()
    expect(await page.locator('#settings legend').count()).toBe(0)
    await page.unroute('**/settings-panel-*.js')
    await page.keyboard.press('Escape')
    await openSettings(page)
  })

  it('moves nothing of the page', async () => {
    const page = await open(LINKED)
    const before = await page.locator('#text').boundingBox()
    await openSettings(page)
    expect(await page.locator('#text').boundingBox()).toEqual(before)
  })

  it('leaves the upper half to the text on a phone, and scrolls', async () => {
    const page = await open(LINKED, { width: 360, height: 780, hasTouch: true })
    await openSettings(page)
    const box = await page.locator('#settings').boundingBox()
    expect(box).toMatchObject({ x: 0, width: 360 })
    expect(box?.y).toBeGreaterThanOrEqual(390)
    const sizes = await page.locator('#settings :is(label, button)').evaluateAll((targets) =>
      targets.map((target) => {
        const { width: across, height } = target.getBoundingClientRect()
        return Math.min(across, height)
      }),
    )
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44)
    await page.locator('#settings input[value=keys-off]').click()
    expect(await said(page, 'keys')).toBe('off')
  })

  it.each([
    { wide: 1440, locale: 'zh-CN' },
    { wide: 1440, locale: 'en-US' },
    { wide: 1279, locale: 'en-US' },
    { wide: 820, locale: 'zh-CN' },
    { wide: 820, locale: 'en-US' },
    { wide: 700, locale: 'zh-CN' },
    { wide: 360, locale: 'zh-CN' },
  ])('leaves the first lines of an article to be seen ($wide px, $locale)', async ({ wide, locale }) => {
    const page = await open(LINKED, { width: wide, locale })
    await page.locator('button[popovertarget=settings]').first().click()
    await page.locator('#settings legend').first().waitFor()
    const covered = await page.evaluate(() => {
      const lines = ['s1.1', 'o1.1'].flatMap((id) => Array.from(document.getElementById(id)?.getClientRects() ?? []))
      const strip = document.getElementById('settings')?.getBoundingClientRect()
      const shown = lines.filter(({ bottom }) => bottom < innerHeight / 2)
      return shown.filter(({ top, bottom }) => !strip || (top + 8 < strip.bottom && strip.top < bottom - 8)).length
    })
    expect(covered).toBe(0)
  })

  it('shows, away from articles, what shows there', async () => {
    const page = await open('')
    await openSettings(page)
    expect(await page.locator('#settings legend').allInnerTexts()).toEqual([
      '字号',
      '中文',
      '纸色',
      '英文',
      '界面',
      '快捷键',
    ])
  })

  it('shows what is chosen in forced colours', async () => {
    const page = await open(LINKED, { forcedColors: 'active' })
    await openSettings(page)
    const word = page.locator('#settings :checked + span').first()
    expect(await word.evaluate((element) => getComputedStyle(element).borderBottomWidth)).toBe('2px')
  })
})

it.for([1920, 1440, 1280, 820, 700, 360, 320])(
  'the columns are level and fit into the window at every size (%i px)',
  async (wide) => {
    const page = await open(LINKED, { width: wide })
    expect(await uneven(page)).toEqual([])
  },
)

/**
 * The combinations of settings in which the first baselines of a row's two sides are apart, or the page is wider than
 * the window, and by how many pixels.
 */
function uneven(page: Page): Promise<unknown[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    const rows = innerWidth < 700 ? [] : [...document.querySelectorAll('[data-aligned] > div')].slice(0, 4)
    const pairs = rows.map((row) =>
      [...row.querySelectorAll('[data-side] > :first-child')].map((text) => {
        // An inline block without content stands on the baseline.
        const probe = document.createElement('span')
        probe.style.display = 'inline-block'
        text.prepend(probe)
        return probe
      }),
    )
    const wrong: unknown[] = []
    for (const size of ['', '16', '17', '20', '22', '24', '28', '32'])
      for (const measure of ['', 'narrow', 'wide'])
        for (const leading of ['', 'tight', 'loose']) {
          for (const [name, value] of Object.entries({ size, measure, leading }))
            root.setAttribute(`data-${name}`, value)
          if (!size) delete root.dataset['size']
          const apart = pairs.map((probes) => {
            const baselines = probes.map((probe) => probe.getBoundingClientRect().bottom)
            return Math.max(...baselines) - Math.min(...baselines)
          })
          const over = root.scrollWidth - innerWidth
          if (over > 0 || apart.some((by) => by > 0)) wrong.push({ size, measure, leading, over, apart })
        }
    return wrong
  })
}

it('the strip goes when the focus leaves it for the page, and nothing that has the focus lies under it', async () => {
  const page = await open(LINKED)
  await page.getByRole('button', { name: '阅读设置' }).click()
  const strip = page.locator('#settings')
  await strip.getByRole('button', { name: '关闭' }).focus()
  await page.keyboard.press('Tab')
  expect(await strip.isVisible()).toBe(false)
  expect(await page.evaluate(() => document.activeElement?.closest('header, article') !== null)).toBe(true)
})
