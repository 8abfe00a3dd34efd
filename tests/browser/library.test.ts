import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { addressOf, hydrated, open, settled } from './harness.ts'

/** The content of entries below the window is not laid out, and has no inner text. */
const titles = (page: Page) => page.locator('main h3').allTextContents()
const LARGE = { site: 'large' } as const
const select = (page: Page, label: string) => page.getByRole('combobox', { name: label })
const atEnd = (page: Page, count: number) => page.getByText(`以上共 ${count} 篇`, { exact: true })

/** Goes down until the end of the list is to be seen. */
async function scrollToEnd(page: Page, count: number): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
        return atEnd(page, count).isVisible()
      },
      { interval: 200, timeout: 10_000 },
    )
    .toBe(true)
}

describe('the library', () => {
  it('lists the newest first, under its year, and the undated last', async () => {
    const page = await open('')
    expect(await titles(page)).toEqual([
      'Written by <b>another</b> program',
      'A telescope for Christmas',
      'Free at last: Ever Given refloated - but the backlog-clearing has only begun',
      '老码头的第二次生命',
    ])
    const years = ['2022', '2021', '日期不详']
    expect(await page.locator('main h2').allTextContents()).toEqual([...years, '按月浏览'])
    expect(await page.locator('time').first().getAttribute('datetime')).toBe('2022-06-01')
  })

  it.each([1440, 1280, 820, 700])('has the year in the margin and the day in the entry at %i px', async (width) => {
    const page = await open('', { width })
    const year = await page.getByRole('heading', { name: '2022' }).boundingBox()
    const list = await page.locator('main ol').first().boundingBox()
    expect(year?.x).toBeGreaterThanOrEqual(0)
    expect((year?.x ?? 0) + (year?.width ?? 0)).toBeLessThan(list?.x ?? 0)
    expect(await page.locator('main time').first().innerText()).toBe('6月1日')
  })

  it('has the whole date in the entry on a phone', async () => {
    const page = await open('', { width: 360 })
    expect(await page.locator('main time').first().innerText()).toBe('2022年6月1日')
  })

  it('has the name and tagline of the publication, and how many articles there are', async () => {
    const page = await open('')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('测试文库')
    expect(await page.title()).toBe('测试文库 · 文库')
    expect(await page.getByText('并排读新闻').isVisible()).toBe(true)
    expect(await page.getByText('共 4 篇', { exact: true }).isVisible()).toBe(true)
    expect(await page.getByText('只在测试里出现的文库。').isVisible()).toBe(true)
  })

  it('says of an article where it is from, how long it is, how it begins and how it collates', async () => {
    const page = await open('')
    const entry = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Free at last' }) })
    const text = ((await entry.textContent()) ?? '').replaceAll(/\s+/g, ' ')
    for (const part of [
      'The Meridian',
      '3 分钟',
      '457 词',
      '“长赐号”终于脱困',
      '与原文不符 4',
      '有据 6',
      '部分有据 1',
      '原文未提 5',
    ])
      expect(text).toContain(part)
    const translation = page.getByRole('listitem').filter({ hasText: 'A telescope for Christmas' })
    expect(await translation.textContent()).toContain('译文')
  })

  it('asks for nothing more while the reader stays at the top', async () => {
    const asked: string[] = []
    const before = async (page: Page) => page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    const page = await open('', { ...LARGE, before })
    expect(await titles(page)).toHaveLength(50)
    expect((await titles(page))[0]).toBe('Story 129')
    expect(asked.filter((path) => path.endsWith('.json'))).toEqual([])
  })

  it('loads the months as the reader goes down, to the end', async () => {
    const page = await open('', LARGE)
    await scrollToEnd(page, 650)
    const all = await titles(page)
    expect(all).toHaveLength(650)
    expect(new Set(all.slice(0, 130)).size).toBe(130)
    expect(all.slice(128, 132)).toEqual(['Story 1', 'Story 2', 'Story 1', 'Story 2'])
    expect(all.at(-1)).toBe('Story 520')
  })

  it('loads more by the button, where nothing scrolls by itself', async () => {
    const page = await open('', {
      ...LARGE,
      before: (opened) =>
        opened.addInitScript(
          'delete window.IntersectionObserver; window.IntersectionObserver = class { observe() {} disconnect() {} }',
        ),
    })
    const more = page.getByRole('button', { name: '载入更多' })
    await more.click()
    await more.click()
    await expect.poll(() => titles(page)).toHaveLength(52)
  })

  it('says that a month could not be loaded, and tries again', async () => {
    const page = await open('', {
      ...LARGE,
      expected: /2024-0|Failed to load resource/,
      before: (opened) => opened.route('**/articles/2024-0*.json', (route) => route.fulfill({ status: 500 })),
    })
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    const retry = page.getByRole('button', { name: '再试一次' })
    await retry.waitFor({ timeout: 10_000 })
    expect(await page.getByText('内容没能载入').isVisible()).toBe(true)
    await page.unroute('**/articles/2024-0*.json')
    await retry.click()
    await scrollToEnd(page, 650)
    expect(await titles(page)).toHaveLength(650)
  })
})

describe('filters', () => {
  it('show one source, all of it, and put it into the address', async () => {
    const page = await open('', LARGE)
    const entries = await page.evaluate(() => history.length)
    await select(page, '来源').selectOption('The Meridian')
    expect(addressOf(page, 'large')).toBe('?source=The+Meridian')
    await scrollToEnd(page, 33)
    const all = await titles(page)
    expect(all).toHaveLength(33)
    expect(all[0]).toBe('Story 130')
    expect(all.at(-1)).toBe('Story 2')
    expect(await page.evaluate(() => history.length)).toBe(entries)
  })

  it('show one month, and with a source only what passes both', async () => {
    const page = await open('', LARGE)
    await select(page, '月份').selectOption('2024-03')
    await atEnd(page, 26).waitFor()
    expect(addressOf(page, 'large')).toBe('?month=2024-03')
    expect((await titles(page)).slice(0, 2)).toEqual(['Story 77', 'Story 78'])
    await select(page, '来源').selectOption('The Meridian')
    await atEnd(page, 7).waitFor()
    expect(addressOf(page, 'large')).toBe('?source=The+Meridian&month=2024-03')
    await select(page, '月份').selectOption('')
    expect(addressOf(page, 'large')).toBe('?source=The+Meridian')
    await select(page, '来源').selectOption('')
    expect(addressOf(page, 'large')).toBe('')
    await page.getByText('Story 129').waitFor()
  })

  it('open from the address, with the choices they stand for', async () => {
    const page = await open('?source=南湾晚报&month=2024-01', LARGE)
    await atEnd(page, 6).waitFor()
    expect(await select(page, '来源').inputValue()).toBe('南湾晚报')
    expect(await select(page, '月份').inputValue()).toBe('2024-01')
    expect(await titles(page)).toEqual(['Story 23', 'Story 19', 'Story 15', 'Story 11', 'Story 7', 'Story 3'])
    await page.reload()
    await hydrated(page)
    await atEnd(page, 6).waitFor()
  })

  it('show all of a month that has two pages', async () => {
    const page = await open('?month=2023-11', LARGE)
    await scrollToEnd(page, 520)
    expect(await titles(page)).toHaveLength(520)
  })

  it.for(['?source=nobody', '?month=1999-01', '?source=Orbit+Gazette&month=2023-11'])(
    'say that nothing passes %s, and lead back to all',
    async (search) => {
      const page = await open(search, LARGE)
      await page.getByRole('heading', { name: '没有符合条件的文章。' }).waitFor()
      await page.getByRole('link', { name: '显示全部文章' }).click()
      await page.getByText('Story 129').waitFor()
      expect(addressOf(page, 'large')).toBe('')
    },
  )

  it('that cannot be read are as good as absent', async () => {
    const page = await open('?month=soon&source=', LARGE)
    expect(await titles(page)).toHaveLength(50)
    expect(await page.locator('main h3').first().isVisible()).toBe(true)
  })

  it.each(['?source=The+Meridian', '?is=reading'])('never show the whole library first (%s)', async (search) => {
    const page = await open(search, { ...LARGE, held: true })
    await settled(page)
    expect(await page.getByText('Story 129').isVisible()).toBe(false)
  })
})

describe('a month', () => {
  it('has a page of its own with all its articles', async () => {
    const page = await open('m/2023-11/', LARGE)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('2023年11月')
    expect(await page.title()).toBe('2023年11月 · 对照')
    expect(await titles(page)).toHaveLength(520)
    expect(await page.getByText('共 520 篇', { exact: true }).isVisible()).toBe(true)
  })

  it('is reached from the library and from other months', async () => {
    const page = await open('')
    await page.getByRole('link', { name: '2021年12月', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: '2021年12月' }).waitFor()
    expect(await titles(page)).toEqual(['A telescope for Christmas'])
    expect(addressOf(page)).toBe('m/2021-12/')
    await page.getByRole('link', { name: '日期不详', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: '日期不详' }).waitFor()
    expect(await titles(page)).toEqual(['老码头的第二次生命'])
    expect(addressOf(page)).toBe('m/undated/')
  })
})
