import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { chosen, evidence, focusedId, LINKED, linked, LONG, place, viewRadio } from './articles.ts'
import { addressOf, open, settled, siteAddress } from './harness.ts'

const CHANGED = '链接所指的文字已有改动，这里是它原来的位置。'

/** True where the element stands in the window, below the bar. */
function inWindow(page: Page, id: string): Promise<boolean> {
  return place(page, id).evaluate((element) => {
    const { top } = element.getBoundingClientRect()
    return top >= 40 && top < innerHeight
  })
}

// The keys are those of the sentences named beside them.
describe.each([
  { address: '#s3', sentences: ['s3.1', 's3.2', 's3.3'], first: 's3' },
  { address: '#o14', sentences: ['o14.1', 'o14.2'], first: 'o14' },
  { address: '#s2.1', sentences: ['s2.1'], first: 's2.1' },
  { address: '#o12.2', sentences: ['o12.2'], first: 'o12.2' },
  { address: '?to=o5.3#o5.1', sentences: ['o5.1', 'o5.2', 'o5.3'], first: 'o5.1' },
  { address: '?to=s3.1#s2', sentences: ['s2.1', 's3.1'], first: 's2' },
  { address: '?to=s2.1#s5.4', sentences: ['s5.4'], first: 's5.4' },
  { address: '?to=o9.1#s5.4', sentences: ['s5.4'], first: 's5.4' },
  { address: '?k=bggk2p8u#s2.1', sentences: ['s2.1'], first: 's2.1' },
  { address: '?k=8pm9idog#s5.1', sentences: ['s3.2'], first: 's3.2' },
  { address: '?k=8pm9idog', sentences: ['s3.2'], first: 's3.2' },
  { address: '?k=BROKEN#s5.2', sentences: ['s5.2'], first: 's5.2' },
  { address: '?to=nowhere#s5.2', sentences: ['s5.2'], first: 's5.2' },
  { address: '?ui=zh-Hans&view=both&to=s5.3#s5.2', sentences: ['s5.2', 's5.3'], first: 's5.2' },
])('the address $address', ({ address, sentences, first }) => {
  it(`opens ${sentences.join(', ')}`, async () => {
    const page = await open(`${LINKED}${address}`, { height: 500 })
    expect(await chosen(page)).toEqual(sentences)
    expect(await inWindow(page, first)).toBe(true)
    expect(await page.getByText(CHANGED).count()).toBe(0)
    expect(addressOf(page)).toBe(`${LINKED}${address}`)
  })
})

it.for(['?k=8pm9idog#s5.1', '?k=8pm9idog'])(
  'a sentence that has moved has the focus and the light: %s',
  async (address) => {
    const page = await open(`${LINKED}${address}`, { height: 500 })
    expect(await chosen(page)).toEqual(['s3.2'])
    expect(await focusedId(page)).toBe('s3.2')
    expect(await linked(page)).toEqual(['o5.1'])
  },
)

describe.each([1440, 820, 360])('far down a long article at %i px', (width) => {
  // Of a sentence the bar, its margin and that of the page: 48 + 24 + 48 + 16; of a paragraph the page's alone.
  it.each([
    { id: 's1500.1', top: 136 },
    { id: 'o1500.1', top: 136 },
    { id: 's700.1', top: 136 },
    { id: 's1500', top: 64 },
  ])('the address #$id shows its place below the bar, whatever the rows around it turn out to need', async (there) => {
    const page = await open(`${LONG}#${there.id}`, { site: 'long', width })
    for (let times = 0; times < 4; times++) await settled(page)
    const top = await place(page, there.id).evaluate((element) => element.getClientRects()[0]?.top ?? 0)
    expect(Math.abs(top - there.top)).toBeLessThanOrEqual(1)
  })
})

it.for([
  { address: '?k=00000000#s3.2', sentence: 's3.2' },
  // The key of o5.1 names nothing on the side of s3.2.
  { address: '?k=34gbx1kx#s3.2', sentence: 's3.2' },
])('says that the text has changed where the key of $address is gone', async ({ address, sentence }) => {
  const page = await open(`${LINKED}${address}`)
  expect(await chosen(page)).toEqual([sentence])
  await page.getByText(CHANGED, { exact: true }).waitFor()
})

it('opens the paragraph where a sentence is gone', async () => {
  const page = await open(`${LINKED}#s2.9`)
  expect(await chosen(page)).toEqual(['s2.1'])
})

it.for(['#s99', '#x2', '#%', '#%E4', '#s2.', '?k=00000000', '?to=s2'])('opens the article at %s', async (address) => {
  const page = await open(`${LINKED}${address}`)
  expect(await page.locator('h1').isVisible()).toBe(true)
  expect(await chosen(page)).toEqual([])
})

it('follows the sentence that is chosen and let go, without steps in the history', async () => {
  const page = await open(`${LINKED}?view=lines`)
  const entries = await page.evaluate(() => history.length)
  await place(page, 's3.2').click()
  expect(addressOf(page)).toBe(`${LINKED}?view=lines#s3.2`)
  expect(await chosen(page)).toEqual(['s3.2'])
  await place(page, 'o5.3').click()
  expect(addressOf(page)).toBe(`${LINKED}?view=lines#o5.3`)
  expect(await chosen(page)).toEqual(['o5.3'])
  await place(page, 'o5.3').click()
  expect(addressOf(page)).toBe(`${LINKED}?view=lines`)
  expect(await chosen(page)).toEqual([])
  expect(await page.evaluate(() => history.length)).toBe(entries)
})

it('drops the key and the end of a range when another sentence is chosen', async () => {
  const page = await open(`${LINKED}?to=s3.3&k=dvp4r5hp#s3.1`)
  expect(await chosen(page)).toEqual(['s3.1', 's3.2', 's3.3'])
  await place(page, 's2.1').click()
  expect(addressOf(page)).toBe(`${LINKED}#s2.1`)
})

it('goes back and forward through places', async () => {
  const page = await open(`${LINKED}#s2`, { height: 500 })
  await page.evaluate(() => (location.hash = '#o12.1'))
  await settled(page)
  expect(await chosen(page)).toEqual(['o12.1'])
  await page.goBack()
  await settled(page)
  expect(await chosen(page)).toEqual(['s2.1'])
  await page.goForward()
  await settled(page)
  expect(await chosen(page)).toEqual(['o12.1'])
  expect(await inWindow(page, 'o12.1')).toBe(true)
})

it('goes to a paragraph by the number in its margin', async () => {
  const page = await open(LINKED)
  await page.locator('p#s3 > [data-number]').click()
  expect(addressOf(page)).toBe(`${LINKED}#s3`)
  expect(await chosen(page)).toEqual(['s3.1', 's3.2', 's3.3'])
})

it('goes to a paragraph of the original by its number, which shows while the paragraph is pointed at', async () => {
  const page = await open(LINKED)
  const number = page.locator('p#o3 > [data-number]')
  expect(await number.isVisible()).toBe(false)
  await place(page, 'o3.1').hover()
  const box = await number.boundingBox()
  if (!box) throw new Error('the number is not to be seen')
  // Along the line, as a hand does it: the number must not go on the way.
  await page.mouse.move(box.x + box.width + 20, box.y + box.height / 2)
  await page.mouse.move(box.x + 8, box.y + box.height / 2, { steps: 40 })
  expect(await number.isVisible()).toBe(true)
  await page.mouse.click(box.x + 8, box.y + box.height / 2)
  // The browser tells of the new address some time after the click.
  await expect.poll(() => addressOf(page)).toBe(`${LINKED}#o3`)
})

const permissions = ['clipboard-read', 'clipboard-write']
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const address = () => `${siteAddress()}${LINKED}`

describe('copied links', () => {
  it('name a sentence with its key, or its paragraph', async () => {
    const page = await open(`${LINKED}?ui=zh-Hans`, { permissions })
    await place(page, 's3.2').click()
    await evidence(page).getByRole('button', { name: '分享' }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('button', { name: '复制链接' }).click()
    await sheet.getByText('已复制').waitFor()
    expect(await copied(page)).toBe(`${address()}?k=8pm9idog#s3.2`)
    // By keys: the way to the paragraph stands behind that to copy.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: '分享此段' }).waitFor()
    expect(
      await sheet.getByRole('button', { name: '分享此句' }).evaluate((one) => one === document.activeElement),
    ).toBe(true)
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await sheet.getByText('已复制').waitFor()
    expect(await copied(page)).toBe(`${address()}#s3`)
  })

  it('carry the view and the script, never the language of the interface', async () => {
    const page = await open(`${LINKED}?script=hant&ui=en`, { permissions })
    await viewRadio(page, 'lines').click()
    await place(page, 'o5.1').click()
    await page.keyboard.press('y')
    await page.getByText('Link copied').waitFor()
    expect(await copied(page)).toBe(`${address()}?view=lines&script=hant&k=34gbx1kx#o5.1`)
  })

  it('carry a saved view', async () => {
    const page = await open(LINKED, { permissions, saved: { view: 'zh' } })
    await place(page, 's1.1').click()
    await page.keyboard.press('y')
    await page.getByText('链接已复制').waitFor()
    expect(await copied(page)).toMatch(/\/\?view=zh&k=\w+#s1\.1$/)
  })

  it('open what they name', async () => {
    const page = await open(`${LINKED}?k=8pm9idog#s3.2`)
    expect(await chosen(page)).toEqual(['s3.2'])
  })

  it('are copied on a host without https too', async () => {
    const page = await open(LINKED, {
      before: (opened) =>
        opened.addInitScript(() => {
          Object.defineProperty(navigator, 'clipboard', { value: undefined })
          document.addEventListener('copy', () => {
            if (document.activeElement instanceof HTMLTextAreaElement) document.title = document.activeElement.value
          })
        }),
    })
    await place(page, 's3.2').click()
    await page.keyboard.press('y')
    await page.getByText('链接已复制').waitFor()
    expect(await page.title()).toBe(`${address()}?k=8pm9idog#s3.2`)
  })

  it('are refused with a word where the browser does not allow copying', async () => {
    const page = await open(LINKED, {
      before: (opened) =>
        opened.addInitScript(() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))
          document.execCommand = () => false
        }),
    })
    await place(page, 's3.2').click()
    await page.keyboard.press('y')
    await expect.poll(() => page.getByRole('status').innerText()).toContain('浏览器不让复制，请从地址栏复制')
  })
})
