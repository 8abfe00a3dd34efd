import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { LINKED, PLAIN } from './articles.ts'
import { addressOf, hydrated, open, release, savedOf, settled } from './harness.ts'

const LANGUAGES = [
  { language: 'zh-Hans', library: '文库', sentences: '摘要 16 句', minutes: '3 分钟', date: '2021年3月30日' },
  { language: 'zh-Hant', library: '文庫', sentences: '摘要 16 句', minutes: '3 分鐘', date: '2021年3月30日' },
  {
    language: 'en',
    library: 'Library',
    sentences: 'Summary, 16 sentences',
    minutes: '3 minutes',
    date: 'March 30, 2021',
  },
]
const languageOf = (page: Page) => page.getAttribute('html', 'lang')
const openSettings = (page: Page) => page.locator('button[popovertarget=settings]').first().click()

describe.each(LANGUAGES)('the interface in $language', ({ language, library, sentences, minutes, date }) => {
  const other = language === 'en' ? 'zh-Hant' : 'en'

  it('opens from the address, before what is saved', async () => {
    const page = await open(`${LINKED}?ui=${language}`, { saved: { ui: other }, locale: 'zh-CN' })
    expect(await languageOf(page)).toBe(language)
    const main = page.getByRole('main')
    for (const text of [sentences, minutes, date])
      expect(await main.getByText(text, { exact: true }).isVisible()).toBe(true)
    expect(await page.getByRole('link', { name: library, exact: true }).isVisible()).toBe(true)
    expect(await savedOf(page)).toEqual({ ui: other })
  })

  it('opens as it was saved, before the language of the browser, and titles the library', async () => {
    const page = await open('', { saved: { ui: language }, locale: other })
    expect(await languageOf(page)).toBe(language)
    expect(await page.title()).toBe(`测试文库 · ${library}`)
    expect(addressOf(page)).toBe('')
  })

  it('can be chosen, is saved, and is put into the address', async () => {
    const page = await open(LINKED, { locale: other })
    expect(await languageOf(page)).toBe(other)
    await openSettings(page)
    await page.locator(`#settings input[value=${language}]`).click()
    await page.getByText(sentences, { exact: true }).waitFor()
    expect(await languageOf(page)).toBe(language)
    expect(await savedOf(page)).toEqual({ ui: language })
    expect(addressOf(page)).toBe(`${LINKED}?ui=${language}`)
    await page.reload()
    await hydrated(page)
    expect(await page.getByText(sentences, { exact: true }).isVisible()).toBe(true)
  })
})

it.for([
  { locale: 'zh-CN', language: 'zh-Hans' },
  { locale: 'zh-SG', language: 'zh-Hans' },
  { locale: 'zh-TW', language: 'zh-Hant' },
  { locale: 'zh-HK', language: 'zh-Hant' },
  { locale: 'en-GB', language: 'en' },
  { locale: 'fr-FR', language: 'en' },
])('speaks $language to a browser in $locale, before the script has come', async ({ locale, language }) => {
  const page = await open('', { locale, held: true })
  expect(await languageOf(page)).toBe(language)
  await release(page)
  expect(await languageOf(page)).toBe(language)
})

it('tells one from many in English', async () => {
  const one = await open('m/2021-12/?ui=en')
  expect(await one.getByText('1 article', { exact: true }).isVisible()).toBe(true)
  const many = await open('?ui=en')
  expect(await many.getByText('4 articles', { exact: true }).isVisible()).toBe(true)
  expect(await many.getByText('1 minute', { exact: true }).isVisible()).toBe(true)
  expect(await many.getByText('about 40 words', { exact: true }).isVisible()).toBe(true)
})

it('groups the digits of large numbers', async () => {
  const page = await open('?ui=en&month=2023-11', { site: 'large' })
  expect(await page.getByPlaceholder('Search 650 articles: 中文 or English').isVisible()).toBe(true)
  expect(await page.getByRole('option', { name: 'November 2023 (520)' }).count()).toBe(1)
})

it('is Simplified Chinese without script', async () => {
  const page = await open(PLAIN, { locale: 'en-US', javaScriptEnabled: false })
  expect(await languageOf(page)).toBe('zh-Hans')
  expect(await page.getByText('译文 21 句').isVisible()).toBe(true)
})

it('falls back where the address names no language', async () => {
  const page = await open('?ui=klingon', { saved: { ui: 'en' } })
  expect(await languageOf(page)).toBe('en')
})

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

describe('themes', () => {
  const PAPER = { light: 'rgb(253, 252, 249)', sepia: 'rgb(245, 237, 221)', dark: 'rgb(23, 22, 19)' }

  it.for(['light', 'sepia', 'dark'] as const)('%s can be chosen and is saved', async (theme) => {
    const page = await open(PLAIN, { colorScheme: theme === 'dark' ? 'light' : 'dark' })
    await openSettings(page)
    await page.locator(`#settings input[value=${theme}]`).click()
    expect(await page.getAttribute('html', 'data-theme')).toBe(theme)
    expect(await paper(page)).toBe(PAPER[theme])
    expect(await savedOf(page)).toEqual({ theme })
  })

  it.for(['light', 'sepia', 'dark'] as const)('a saved %s is there before the first paint', async (theme) => {
    const page = await open(PLAIN, { colorScheme: theme === 'dark' ? 'light' : 'dark', saved: { theme }, held: true })
    expect(await page.getAttribute('html', 'data-theme')).toBe(theme)
    expect(await paper(page)).toBe(PAPER[theme])
    await release(page)
    expect(await paper(page)).toBe(PAPER[theme])
    await openSettings(page)
    expect(await page.locator(`#settings input[value=${theme}]`).isChecked()).toBe(true)
  })

  it('follow the system, also while the page is open', async () => {
    const page = await open(PLAIN, { colorScheme: 'dark' })
    expect(await paper(page)).toBe(PAPER.dark)
    await page.emulateMedia({ colorScheme: 'light' })
    await settled(page)
    expect(await paper(page)).toBe(PAPER.light)
    expect(await page.getAttribute('html', 'data-theme')).toBe('light')
    expect(await savedOf(page)).toEqual({})
  })

  it('can be left to the system again', async () => {
    const page = await open(PLAIN, { colorScheme: 'dark', saved: { theme: 'sepia', view: 'zh' } })
    await openSettings(page)
    await page.locator('#settings input[value=system]').click()
    expect(await paper(page)).toBe(PAPER.dark)
    expect(await savedOf(page)).toEqual({ view: 'zh' })
  })

  it('stay as chosen when the system changes', async () => {
    const page = await open(PLAIN, { saved: { theme: 'sepia' } })
    await page.emulateMedia({ colorScheme: 'dark' })
    await settled(page)
    expect(await paper(page)).toBe(PAPER.sepia)
  })
})

it('the settings open and close by keyboard, and the focus comes back', async () => {
  const page = await open(PLAIN)
  const button = page.locator('button[popovertarget=settings]').first()
  await button.press('Enter')
  await page.locator('#settings legend').first().waitFor()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('#settings') !== null)).toBe(true)
  await page.keyboard.press('Escape')
  expect(await page.locator('#settings').isVisible()).toBe(false)
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
})

it('shows the words it has where those of another language do not come', async () => {
  const page = await open(LINKED, { locale: 'en-US', held: true })
  const words = page.locator('fieldset [data-words]').first()
  expect(await words.isVisible()).toBe(false)
  // As time would.
  await page.evaluate(() => document.getAnimations().forEach((one) => one instanceof CSSAnimation && one.finish()))
  expect(await words.isVisible()).toBe(true)
  expect(await words.textContent()).toBe('并排')
})

it('shows the whole list where it is not narrowed down to what the address asks for', async () => {
  const page = await open('?is=unread', { held: true })
  const entry = page.getByRole('link', { name: /Free at last/ })
  expect(await entry.isVisible()).toBe(false)
  await page.evaluate(() => document.getAnimations().forEach((one) => one instanceof CSSAnimation && one.finish()))
  expect(await entry.isVisible()).toBe(true)
})
