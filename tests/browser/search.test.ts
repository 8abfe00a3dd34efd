import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { chosen, focusedId, LINKED, place, PLAIN } from './articles.ts'
import { addressOf, atRest, hydrated, open, release, settled } from './harness.ts'

const LARGE = { site: 'large' } as const
const PHONE = { width: 360, height: 740, hasTouch: true } as const

const field = (page: Page) => page.getByRole('searchbox')
const titles = (page: Page) => page.locator('main section li h3').allTextContents()
const marks = (page: Page) => page.locator('mark').allTextContents()
const hasField = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('name') === 'q')

/** Waits until so many articles are found. */
function found(page: Page, count: number): Promise<void> {
  return page.getByRole('heading', { level: 2, name: `找到 ${count} 篇`, exact: true }).waitFor()
}

/** The sentence of a result that leads to a place. */
const sentence = (page: Page, id: string) => page.locator(`main section a[href$="#${id}"]`)

describe('a search', () => {
  it('by mouse leads to the very sentence, and back to what was found', async () => {
    const page = await open('')
    await field(page).click()
    await page.keyboard.type('boskalis')
    await found(page, 1)
    expect(addressOf(page)).toBe('?q=boskalis')
    expect(await marks(page)).toEqual(['Boskalis'])
    await sentence(page, 'o2.1').click()
    await place(page, 'o2.1').waitFor()
    await settled(page)
    expect(addressOf(page)).toBe(`${LINKED}#o2.1`)
    expect(await chosen(page)).toEqual(['o2.1'])
    await page.goBack()
    await found(page, 1)
    expect(addressOf(page)).toBe('?q=boskalis')
    expect(await field(page).inputValue()).toBe('boskalis')
  })

  describe.each([
    { width: 1440, saved: {} },
    { width: 1440, saved: { view: 'zh' } },
    { width: 360, saved: {} },
    { width: 360, saved: { view: 'zh' } },
  ])('at $width px, with $saved', (device) => {
    it('leads to a sentence that is screens down, and back and forward to what was left', async () => {
      const page = await open('?q=moon', { ...device, site: 'sample', height: 400 })
      const scrolled = () => page.evaluate(() => scrollY)
      await sentence(page, 'o7.1').first().scrollIntoViewIfNeeded()
      await settled(page)
      const left = await scrolled()
      await sentence(page, 'o7.1').first().click()
      await place(page, 'o7.1').waitFor()
      await settled(page)
      const { top, bottom } = await place(page, 'o7.1').evaluate((there) => there.getBoundingClientRect())
      expect([(await scrolled()) > 800, top > 48, bottom < 400]).toEqual([true, true, true])
      expect([await focusedId(page), await chosen(page)]).toEqual(['o7.1', ['o7.1']])
      await page.evaluate(() => scrollTo(0, 300))
      await settled(page)
      await page.goBack()
      await place(page, 'o7.1').waitFor({ state: 'detached' })
      await expect.poll(scrolled).toBe(left)
      await page.goForward()
      await place(page, 'o7.1').waitFor()
      await expect.poll(scrolled).toBe(300)
    })
  })

  it('by touch leads from a word of the original to the Chinese sentence', async () => {
    const page = await open('', PHONE)
    await field(page).tap()
    await page.keyboard.type('Boskalis')
    await page.keyboard.press('Enter')
    await found(page, 1)
    // The keyboard of the phone goes.
    expect(await hasField(page)).toBe(false)
    await sentence(page, 's1.1').tap()
    await place(page, 's1.1').waitFor()
    await settled(page)
    expect(await chosen(page)).toEqual(['s1.1'])
  })

  it('by keyboard goes from an article to another and back to the place that was left', async () => {
    const page = await open(PLAIN)
    await atRest(page)
    await page.evaluate(() => scrollTo(0, 900))
    await settled(page)
    const left = await page.evaluate(() => scrollY)
    await page.keyboard.press('/')
    await field(page).waitFor()
    await expect.poll(() => hasField(page)).toBe(true)
    expect(addressOf(page)).toBe('')
    await page.keyboard.type('slantwise')
    await page.keyboard.press('Enter')
    await found(page, 1)
    // The field, what it is narrowed to, then the title and the first sentence.
    await sentence(page, 's2.1').focus()
    await page.keyboard.press('Enter')
    await place(page, 's2.1').waitFor()
    expect(addressOf(page)).toBe(`${LINKED}#s2.1`)
    for (const there of ['?q=slantwise', '', PLAIN]) {
      await page.goBack()
      await expect.poll(() => addressOf(page)).toBe(there)
    }
    await place(page, 's1.1').waitFor()
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(left)
  })

  it('is not disturbed while an input method is at work', async () => {
    const page = await open('')
    await expect
      .poll(async () => {
        await page.keyboard.press('/')
        return hasField(page)
      })
      .toBe(true)
    const client = await page.context().newCDPSession(page)
    const compose = (text: string) =>
      client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    for (const text of ['y', 'yu', 'yun', "yun'h", "yun'he"]) await compose(text)
    await page.waitForTimeout(600)
    expect([addressOf(page), await field(page).inputValue()]).toEqual(['', "yun'he"])
    expect(asked.filter((url) => /search\/\w{8}\//.test(url))).toEqual([])
    await client.send('Input.insertText', { text: '运河' })
    await found(page, 1)
    expect(await field(page).inputValue()).toBe('运河')
    expect(new URL(page.url()).searchParams.get('q')).toBe('运河')
    expect(new Set(await marks(page))).toEqual(new Set(['运河']))
  })

  it('goes back to the whole library and forward to what was found', async () => {
    const page = await open('')
    await field(page).fill('sandstorm')
    await found(page, 1)
    await page.keyboard.press('Enter')
    await page.goBack()
    await page.getByText('A telescope for Christmas').waitFor()
    expect([addressOf(page), await field(page).inputValue()]).toEqual(['', ''])
    await page.goForward()
    await found(page, 1)
    expect([addressOf(page), await field(page).inputValue()]).toEqual(['?q=sandstorm', 'sandstorm'])
  })

  it('is cleared by the key Escape, which then leaves the field', async () => {
    const page = await open('?q=sandstorm')
    await found(page, 1)
    await page.keyboard.press('/')
    await page.keyboard.press('Escape')
    await page.getByText('A telescope for Christmas').waitFor()
    expect([addressOf(page), await hasField(page)]).toEqual(['', true])
    await page.keyboard.press('Escape')
    expect(await hasField(page)).toBe(false)
  })

  it('has only the files that it needs', async () => {
    const asked: string[] = []
    const page = await open('?q=story+130', {
      ...LARGE,
      before: async (opened) => opened.on('request', (request) => asked.push(new URL(request.url()).pathname)),
    })
    await found(page, 2)
    const files = asked.filter((path) => path.endsWith('.json'))
    expect(files.filter((path) => !/^\/(search\/(index|\w{8}\/\d+)|articles\/20\S+)\.json$/.test(path))).toEqual([])
    expect(files.filter((path) => path.startsWith('/search/')).length).toBeLessThanOrEqual(3)
    expect(files.filter((path) => /-story-/.test(path))).toHaveLength(2)
    expect(files.filter((path) => /\/2023-11(-2)?\.json$/.test(path))).toHaveLength(1)
  })
})

describe('in a large library', () => {
  it('results come in portions as the reader goes down, from all months', async () => {
    const page = await open('?q=story&source=南湾晚报', LARGE)
    await found(page, 32)
    expect((await titles(page)).length).toBeLessThan(32)
    await expect
      .poll(async () => {
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
        return (await titles(page)).length
      })
      .toBe(32)
    expect((await titles(page)).slice(0, 3)).toEqual(['Story 127', 'Story 123', 'Story 119'])
  })

  it('a question may find everything', async () => {
    const page = await open('?q=story', LARGE)
    await found(page, 650)
    expect((await titles(page)).slice(0, 2)).toEqual(['Story 129', 'Story 130'])
  })

  it('a month narrows it', async () => {
    const page = await open('?q=第130篇&month=2023-11', LARGE)
    await found(page, 1)
    expect(await titles(page)).toEqual(['Story 130'])
  })

  it('a step back from an article ends where it began', async () => {
    const page = await open('?q=story', LARGE)
    await found(page, 650)
    const far = page.locator('main section li h3 a').nth(15)
    await expect
      .poll(async () => {
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
        return far.count()
      })
      .toBe(1)
    await far.scrollIntoViewIfNeeded()
    await settled(page)
    const left = await page.evaluate(() => scrollY)
    expect(left).toBeGreaterThan(500)
    await far.click()
    await page.locator('article').waitFor()
    await page.goBack()
    await found(page, 650)
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(left)
  })
})

describe('before the script is there', () => {
  it('the field is a form that leads to what is found', async () => {
    const page = await open('', { held: true })
    await field(page).fill('boskalis')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/?q=boskalis', { waitUntil: 'commit' })
    expect(await page.getByText('A telescope for Christmas').isVisible()).toBe(false)
    await release(page)
    await found(page, 1)
    expect(await field(page).inputValue()).toBe('boskalis')
  })

  it('what is typed is kept, and searched for when it comes', async () => {
    const page = await open('', { held: true })
    await field(page).click()
    await page.keyboard.type('boskalis')
    await release(page)
    await found(page, 1)
    expect([addressOf(page), await field(page).inputValue()]).toEqual(['?q=boskalis', 'boskalis'])
  })

  it('the whole library is never shown where words are asked for', async () => {
    const page = await open('?q=boskalis', { held: true })
    await settled(page)
    expect(await page.getByText('A telescope for Christmas').isVisible()).toBe(false)
  })
})

it('without script the way by months stands in place of the field', async () => {
  const page = await open('', { javaScriptEnabled: false })
  expect(await field(page).isVisible()).toBe(false)
  await page.getByRole('link', { name: '按月浏览' }).click()
  expect(addressOf(page)).toBe('#months')
})

it('says that a file could not be had, and tries again', async () => {
  const page = await open('', { expected: /search|Failed to load resource|UnreachableError/ })
  await page.route('**/search/*/*.json', (route) => route.fulfill({ status: 500 }))
  await field(page).fill('boskalis')
  await page.getByRole('heading', { name: '搜索没能完成' }).waitFor({ timeout: 15_000 })
  await page.unroute('**/search/*/*.json')
  await page.getByRole('button', { name: '再试一次' }).click()
  await found(page, 1)
  expect(await marks(page)).toEqual(['Boskalis'])
})

it('the search goes on after a reload', async () => {
  const page = await open('?q=boskalis')
  await found(page, 1)
  await page.reload()
  await hydrated(page)
  await found(page, 1)
  expect(await field(page).inputValue()).toBe('boskalis')
})

describe('what is pressed', () => {
  it('is large enough for a finger', async () => {
    const page = await open('?q=the', PHONE)
    await found(page, 2)
    const small = await page
      .locator('main :is(section a, section button, input[type=search])')
      .evaluateAll((controls) =>
        controls
          .map((control) => control.getBoundingClientRect())
          .filter(({ width, height }) => width < 44 || height < 44)
          .map(({ width, height }) => `${width} × ${height}`),
      )
    expect(small).toEqual([])
  })

  it('is marked by more than a colour', async () => {
    const page = await open('?q=boskalis', { forcedColors: 'active' })
    await found(page, 1)
    const line = await page
      .locator('mark')
      .first()
      .evaluate((mark) => getComputedStyle(mark).textDecorationLine)
    expect(line).toBe('underline')
  })
})
