import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { chosen, LINKED, place, PLAIN } from './articles.ts'
import { addressOf, dress, open, settled } from './harness.ts'

const note = (page: Page) => page.getByRole('group', { name: '选中的句子' })

/** The height of the page and where its parts stand and what they look like, as far as the style sheet can say. */
function looks(page: Page): Promise<unknown> {
  return page.evaluate(() =>
    // What is not shown may come meanwhile: the foot of a printed page does, at rest.
    [...document.querySelectorAll('html, body, #root *')].flatMap((element) => {
      if (!element.checkVisibility()) return []
      const { x, y, width, height } = element.getBoundingClientRect()
      const style = getComputedStyle(element)
      // Nor do the words that the style sheet is given for screen readers, at rest too, in variables, change any look; and
      // what is animated by scrolling shows in what is scrolled.
      const values = [...style]
        .filter((name) => !/^(?:--|animation)/.test(name))
        .map((name) => style.getPropertyValue(name))
      return [[element.tagName, element.id, x, y, width, height, values.join(';')].join(' ')]
    }),
  )
}

it.for([
  { path: LINKED, width: 1440 },
  { path: LINKED, width: 360 },
  { path: PLAIN, width: 820 },
  { path: '', width: 1440 },
  { path: '', width: 360 },
  { path: 'm/2021-12/', width: 820 },
])('the whole style sheet changes nothing that is shown: $path at $width px', async ({ path, width }) => {
  const page = await open(path, { width, undressed: true })
  const before = await looks(page)
  await dress(page)
  expect(await looks(page)).toEqual(before)
})

it('a chosen sentence is lit at once, and its note opens when its style is there', async () => {
  const page = await open(LINKED, { undressed: true })
  await place(page, 's3.2').click()
  await settled(page)
  expect(await chosen(page)).toEqual(['s3.2'])
  expect(await note(page).count()).toBe(0)
  await dress(page)
  await note(page).waitFor()
  expect(await note(page).evaluate((element) => getComputedStyle(element).fontSize)).toBe('13px')
})

it('a way within the site ends when the style of the other page is there', async () => {
  const page = await open(LINKED, { undressed: true })
  await page.getByRole('link', { name: '测试文库' }).click()
  await page.waitForTimeout(300)
  expect(await page.getByRole('main').getAttribute('aria-busy')).toBe('true')
  await dress(page)
  await page.getByRole('link', { name: 'A telescope for Christmas' }).waitFor()
  expect(
    await page
      .locator('li')
      .first()
      .evaluate((element) => getComputedStyle(element).display),
  ).toBe('grid')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
})

it('the page of an unknown address has its style with it', async () => {
  const page = await open('a/nowhere/', { expected: /404/, undressed: true })
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('没有这一页')
  expect(await page.getByRole('main').evaluate((element) => getComputedStyle(element).paddingTop)).toBe('64px')
})

it('a filter takes effect when its style is there', async () => {
  const page = await open('?source=nobody', { undressed: true })
  expect(await page.getByRole('heading', { name: 'A telescope for Christmas' }).isVisible()).toBe(false)
  expect(await page.getByText('没有符合条件的文章').count()).toBe(0)
  await dress(page)
  await page.getByRole('heading', { name: '没有符合条件的文章' }).waitFor()
})

it('the reader goes on where the style sheet cannot be fetched', async () => {
  const page = await open(LINKED, {
    expected: /style-.*css/,
    undressed: true,
    before: (opened) => opened.route('**/assets/style-*.css', (route) => route.abort()),
  })
  await place(page, 's3.2').click()
  await note(page).waitFor()
  await page.getByRole('link', { name: '测试文库' }).click()
  await page.getByRole('link', { name: 'A telescope for Christmas' }).waitFor()
  expect(addressOf(page)).toBe('')
})
