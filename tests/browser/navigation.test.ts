import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { chosen, LINKED, place, PLAIN, shownSides, viewRadio } from './articles.ts'
import { addressOf, open, settled } from './harness.ts'

const TELESCOPE = 'A telescope for Christmas'
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })

/** Opens the library and goes to the article about the telescope by its link. */
async function toTelescope(page: Page): Promise<void> {
  await page.getByRole('link', { name: TELESCOPE }).click()
}

describe('from the library to an article', () => {
  it('only its JSON is fetched, and the text, title and address are those of the article', async () => {
    const page = await open('', { locale: 'en-US' })
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await toTelescope(page)
    await heading(page, TELESCOPE).waitFor()
    // Parts of the program that were not needed before come as well.
    expect(asked.filter((path) => !/icon\.svg$|^\/news\/assets\//.test(path))).toEqual([
      '/news/articles/2021-12-25-orbit-gazette-a-telescope-for-christmas.json',
    ])
    expect(await shownSides(page)).toBe('summary original')
    expect(await page.title()).toBe('A telescope for Christmas · Orbit Gazette · 测试文库')
    expect(addressOf(page)).toBe(PLAIN)
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
    expect(canonical).toBe(`http://localhost/news/${PLAIN}`)
  })

  it('reading starts at the top, with the focus on the article', async () => {
    const page = await open('', { height: 300 })
    await page.getByRole('link', { name: '老码头的第二次生命' }).click()
    await heading(page, '老码头的第二次生命').waitFor()
    await settled(page)
    expect(await page.evaluate(() => scrollY)).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
  })

  it('and back by a link, reading starts at the top, though a way within the article was gone before', async () => {
    const page = await open('', { height: 300 })
    await page.getByRole('link', { name: 'Free at last' }).click()
    await page.locator('article > header a').last().click()
    await settled(page)
    await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }))
    await page.getByRole('link', { name: '测试文库' }).click()
    await heading(page, '测试文库').waitFor()
    await settled(page)
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  it('the article opens in the saved view', async () => {
    const page = await open('', { saved: { view: 'en' } })
    await toTelescope(page)
    await heading(page, TELESCOPE).waitFor()
    expect(await shownSides(page)).toBe('original')
    expect(await viewRadio(page, 'en').isChecked()).toBe(true)
  })

  it('and back and forward again, each with its title', async () => {
    const page = await open('')
    await toTelescope(page)
    await heading(page, TELESCOPE).waitFor()
    await page.goBack()
    await heading(page, '测试文库').waitFor()
    expect(await page.title()).toBe('测试文库 · 文库')
    await page.goForward()
    await heading(page, TELESCOPE).waitFor()
    expect(await page.title()).toBe('A telescope for Christmas · Orbit Gazette · 测试文库')
  })

  it.for([{}, { script: 'hant' }, { pinyin: 'all' }])(
    'and back and forward again, where it was left, with %j',
    async (saved) => {
      const page = await open('', { height: 700, saved })
      await page.getByRole('link', { name: 'Free at last' }).click()
      const text = page.locator('article[data-settled]')
      await text.waitFor()
      await settled(page)
      await page.evaluate(() => scrollTo({ top: 800, behavior: 'instant' }))
      // As long as it takes for the place to be remembered.
      await page.waitForTimeout(600)
      for (const way of ['history', 'reload']) {
        if (way === 'history') {
          await page.goBack()
          await heading(page, '测试文库').waitFor()
          await page.goForward()
        } else await page.reload()
        await text.waitFor()
        await settled(page)
        await expect.poll(() => page.evaluate(() => Math.round(scrollY)), { message: way }).toBe(800)
      }
    },
  )

  it('and back by the name of the publication', async () => {
    const page = await open(PLAIN)
    await page.getByRole('link', { name: '测试文库' }).click()
    await heading(page, '测试文库').waitFor()
    expect(addressOf(page)).toBe('')
    expect(await page.getByRole('link', { name: TELESCOPE }).isVisible()).toBe(true)
  })

  it('the place that was chosen is there again after back and forward', async () => {
    const page = await open('')
    await page.getByRole('link', { name: 'Free at last' }).click()
    await place(page, 's4.2').click()
    expect(addressOf(page)).toBe(`${LINKED}#s4.2`)
    await page.goBack()
    await heading(page, '测试文库').waitFor()
    await page.goForward()
    await heading(page, 'Free at last: Ever Given refloated - but the backlog-clearing has only begun').waitFor()
    await settled(page)
    expect(await chosen(page)).toEqual(['s4.2'])
  })
})

describe('back in the library', () => {
  it('the reader is where they were', async () => {
    const page = await open('', { site: 'large' })
    await page.getByRole('link', { name: 'Story 101', exact: true }).scrollIntoViewIfNeeded()
    await page.evaluate(() => scrollBy(0, 300))
    const before = await page.evaluate(() => scrollY)
    await page.getByRole('link', { name: 'Story 101', exact: true }).click()
    await heading(page, 'Story 101').waitFor()
    await page.goBack()
    await heading(page, '对照').waitFor()
    await settled(page)
    const after = await page.evaluate(() => scrollY)
    expect(Math.abs(after - before)).toBeLessThan(100)
    expect(await page.getByRole('link', { name: 'Story 101', exact: true }).isVisible()).toBe(true)
  })

  it('the months that were loaded are still there', async () => {
    const page = await open('', { site: 'large' })
    const deep = page.getByRole('link', { name: 'Story 30', exact: true }).first()
    await expect
      .poll(
        async () => {
          await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
          return deep.count()
        },
        { interval: 200, timeout: 10_000 },
      )
      .toBe(1)
    await deep.click()
    await heading(page, 'Story 30').waitFor()
    await page.goBack()
    await heading(page, '对照').waitFor()
    await settled(page)
    expect(await deep.count()).toBe(1)
    const top = await deep.evaluate((link) => link.getBoundingClientRect().top)
    expect(top > 0 && top < 900).toBe(true)
  })

  it('the filter is as it was', async () => {
    const page = await open('?source=Orbit+Gazette')
    await toTelescope(page)
    await heading(page, TELESCOPE).waitFor()
    await page.goBack()
    await heading(page, '测试文库').waitFor()
    expect(addressOf(page)).toBe('?source=Orbit+Gazette')
    expect(await page.locator('main h3').allTextContents()).toEqual([TELESCOPE])
    expect(await page.locator('main h3').isVisible()).toBe(true)
  })
})

it.for(['a/nowhere/', 'nowhere', 'm/1999-01/', 'a/2022-06-01-foreign/nowhere/'])(
  'an unknown address, %s, has a page that says so and leads back',
  async (path) => {
    const page = await open(path, { expected: /404/ })
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('没有这一页')
    expect(await page.title()).toBe('没有这一页 · 测试文库')
    await page.getByRole('main').getByRole('link', { name: '回到文库' }).click()
    await heading(page, '测试文库').waitFor()
    expect(await page.getByRole('link', { name: TELESCOPE }).isVisible()).toBe(true)
    expect(addressOf(page)).toBe('')
  },
)

it.for([
  ['index.html', ''],
  [`${LINKED}index.html?view=zh#s2.1`, `${LINKED}?view=zh#s2.1`],
])('the address of a file, %s, is that of its folder', async ([path = '', address]) => {
  const page = await open(path)
  await settled(page)
  expect(addressOf(page)).toBe(address)
  expect(await page.getByRole('heading', { name: '没有这一页' }).count()).toBe(0)
})

it('an unknown address has a way back without script', async () => {
  const page = await open('a/nowhere/', { expected: /404/, javaScriptEnabled: false })
  await page.getByRole('main').getByRole('link', { name: '回到文库' }).click()
  await heading(page, '测试文库').waitFor()
  expect(addressOf(page)).toBe('')
})

describe('where the JSON of an article', () => {
  const JSON_FILES = '**/articles/2021-12-25*.json'
  const expected = /2021-12-25|Failed to load resource/
  const newer = JSON.stringify({ version: 2 })
  const cases = [
    { fault: 'is missing', answer: { status: 404 }, title: '没有这一页' },
    { fault: 'is cut short', answer: { body: '{"version":1,' }, title: '这一页的内容读不出来' },
    { fault: 'is not an article', answer: { body: '{"version":1}' }, title: '这一页的内容读不出来' },
    { fault: 'is of a newer version', answer: { body: newer }, title: '这一页需要新版的阅读器' },
    { fault: 'is refused by the host', answer: { status: 503 }, title: '内容没能载入' },
    { fault: 'cannot be reached', answer: null, title: '内容没能载入' },
  ]

  it.for(cases)('$fault, a message says so, and trying again opens it', async ({ answer, title }) => {
    const page = await open('', {
      expected,
      before: (opened) => opened.route(JSON_FILES, (route) => (answer ? route.fulfill(answer) : route.abort())),
    })
    await toTelescope(page)
    await heading(page, title).waitFor({ timeout: 12_000 })
    expect(addressOf(page)).toBe(PLAIN)
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
    expect(await page.getByRole('main').getByRole('link', { name: '回到文库' }).isVisible()).toBe(true)
    await page.unroute(JSON_FILES)
    await page.getByRole('button', { name: '再试一次' }).click({ timeout: 2000 })
    await heading(page, TELESCOPE).waitFor()
    expect(await shownSides(page)).toBe('summary original')
  })
})

it('an article that is waited for is said to be on its way', async () => {
  let answer: (() => void) | undefined
  const answered = new Promise<void>((resolve) => (answer = resolve))
  const page = await open('', {
    before: (opened) => opened.route('**/articles/2021-12-25*.json', (route) => answered.then(() => route.continue())),
  })
  await toTelescope(page)
  const said = () => page.locator('main').evaluate((main) => getComputedStyle(main, '::before'))
  await page.locator('main[aria-busy=true]').waitFor({ state: 'attached' })
  expect((await said()).content).toBe('"正在载入…"')
  await expect.poll(async () => (await said()).visibility).toBe('visible')
  answer?.()
  await heading(page, TELESCOPE).waitFor()
})

describe('back in the library', () => {
  it('the focus is on the link that led away', async () => {
    const page = await open('')
    await page.getByRole('link', { name: TELESCOPE }).press('Enter')
    await heading(page, TELESCOPE).waitFor()
    await page.goBack()
    await page.getByRole('link', { name: TELESCOPE }).waitFor()
    await settled(page)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(TELESCOPE)
  })

  it('the focus is on the page, though the article was never there', async () => {
    const page = await open('', { before: (opened) => opened.route('**/articles/2021-12-25-*.json', () => {}) })
    await page.getByRole('link', { name: TELESCOPE }).press('Enter')
    await page.locator('main[aria-busy=true]').waitFor()
    await settled(page)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
    await page.goBack()
    await page.getByRole('link', { name: TELESCOPE }).waitFor()
    await settled(page)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
  })
})
