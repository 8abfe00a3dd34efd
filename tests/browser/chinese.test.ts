import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { CHINESE, FOREIGN, LINKED, LONG, place } from './articles.ts'
import { open, settled } from './harness.ts'

const FIRST = '“长赐号”终于脱困，堵了将近一周的苏伊士运河恢复通航，全球航运界总算松了一口气。'
const permissions = ['clipboard-read', 'clipboard-write']

/** The text of a sentence. */
async function textOf(page: Page, id: string): Promise<string | null> {
  return place(page, id).textContent()
}

/** Where a word stands on the screen, for a pointer; the headline is the `title`. */
function middleOf(page: Page, id: string, word: string): Promise<{ x: number; y: number }> {
  const holder = id === 'title' ? page.locator('h1') : place(page, id)
  return holder.evaluate((sentence, wanted) => {
    sentence.scrollIntoView({ block: 'center', behavior: 'instant' })
    const texts = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const { currentNode: text } = texts
      const at = text.textContent?.indexOf(wanted) ?? -1
      if (at === -1) continue
      const range = document.createRange()
      range.setStart(text, at)
      range.setEnd(text, at + wanted.length)
      const box = range.getBoundingClientRect()
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }
    throw new Error(`the sentence has no ${wanted}`)
  }, word)
}

/** Selects a word with two clicks. */
async function pick(page: Page, id: string, word: string): Promise<void> {
  const { x, y } = await middleOf(page, id, word)
  await page.mouse.dblclick(x, y)
}

/** Notes from the first frame on what is to be seen of the second character of the text, and the frames in which it is hidden. */
function watchCharacters(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const noted = Object.assign(window, { charactersSeen: [] as string[], hiddenFrames: 0 })
    requestAnimationFrame(function look() {
      requestAnimationFrame(look)
      const sentence = document.getElementById('s1.1')
      const character = sentence?.textContent?.charAt(1)
      if (!sentence || !character) return
      if (getComputedStyle(sentence).visibility !== 'visible') noted.hiddenFrames++
      else if (noted.charactersSeen.at(-1) !== character) noted.charactersSeen.push(character)
    })
  })
}

/** The characters that {@link watchCharacters} has seen, in order. */
function charactersSeen(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { charactersSeen: string[] }).charactersSeen)
}

/** The addresses of annotations that a page asks for. */
function watch(asked: string[]) {
  return async (page: Page) => {
    page.on('request', (request) => {
      if (request.url().includes('/annotations/')) asked.push(request.url())
    })
  }
}

describe('pinyin', () => {
  it('stands above every Han character, and copies have the text alone', async () => {
    const page = await open(LINKED, { saved: { pinyin: 'all' }, permissions })
    await page.locator('ruby').first().waitFor()
    expect(await textOf(page, 's1.1')).toBe(FIRST)
    expect(await place(page, 's1.1').locator('rt').count()).toBe(FIRST.match(/\p{Script=Han}/gu)?.length)
    await place(page, 's1.1').evaluate((sentence) => getSelection()?.selectAllChildren(sentence))
    await page.keyboard.press('ControlOrMeta+c')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(FIRST)
  })

  it('leaves whole words to a double click', async () => {
    const page = await open(LINKED, { saved: { pinyin: 'all' } })
    await page.locator('ruby').first().waitFor()
    await pick(page, 's1.1', '运')
    expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^(苏伊士)?运河$/)
  })

  it('stands in a long text where the reader is, stays where it has been, and is printed all over', async () => {
    const page = await open(LONG, { site: 'long', saved: { pinyin: 'all' } })
    const has = async (id: string) => (await place(page, id).locator('rt').count()) > 0
    await place(page, 's1.1').locator('rt').first().waitFor()
    expect(await has('s1000.1')).toBe(false)
    await place(page, 's1000').scrollIntoViewIfNeeded()
    await place(page, 's1000.1').locator('rt').first().waitFor()
    expect(await has('s1.1')).toBe(true)
    expect(await has('s2000.1')).toBe(false)
    // Browsers lay out what they print as soon as they have told of it.
    const printed = page.evaluate(async () => {
      dispatchEvent(new Event('beforeprint'))
      await Promise.resolve()
      return document.getElementById('s2000.1')?.querySelector('rt') instanceof Element
    })
    expect(await printed).toBe(true)
  })

  it.each([360, 820, 1440])(
    'leaves no closing mark to begin a line, and no opening one to end it (%i px)',
    async (width) => {
      const page = await open(LINKED, { saved: { pinyin: 'all' }, width })
      await page.locator('ruby').first().waitFor()
      const { lines, wrong } = await page.evaluate(() => {
        const broken: string[] = []
        let count = 0
        for (const paragraph of document.querySelectorAll('[data-side=summary] p')) {
          const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
          let before: { box: DOMRect; mark: string } | null = null
          while (texts.nextNode()) {
            const { currentNode: text } = texts
            for (let at = 0; at < (text.textContent?.length ?? 0); at++) {
              const range = document.createRange()
              range.setStart(text, at)
              range.setEnd(text, at + 1)
              const box = range.getBoundingClientRect()
              const mark = text.textContent?.charAt(at) ?? ''
              if (before && box.left < before.box.left && box.top > before.box.top + 8) {
                count++
                if (/[。，、；：？！”’）》]/.test(mark) || /[“‘（《]/.test(before.mark)) broken.push(before.mark + mark)
              }
              if (box.width > 0) before = { box, mark }
            }
          }
        }
        return { lines: count, wrong: broken }
      })
      expect(lines).toBeGreaterThan(10)
      expect(wrong).toEqual([])
    },
  )
})

describe('the other script', () => {
  it('is as long as the text, in place, with its language', async () => {
    const page = await open(`${LINKED}?script=hant`)
    const hant = '「長賜號」終於脫困，堵了將近一週的蘇伊士運河恢復通航，全球航運界總算鬆了一口氣。'
    await page.getByText('終於脫困').waitFor()
    expect(await textOf(page, 's1.1')).toBe(hant)
    expect(hant).toHaveLength(FIRST.length)
    expect(await place(page, 's1.1').evaluate((sentence) => sentence.closest('[lang]')?.getAttribute('lang'))).toBe(
      'zh-Hant',
    )
  })

  it('has the focus on the sentence that the address names', async () => {
    const page = await open(`${LINKED}?script=hant#s3.2`)
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('s3.2')
  })

  it('is the first that is seen of a text, where the reader has chosen it, however late it comes', async () => {
    const page = await open(LINKED, {
      saved: { script: 'hant' },
      before: async (at) => {
        await watchCharacters(at)
        await at.route('**/annotations/**', async (route) => {
          await new Promise((done) => setTimeout(done, 400))
          await route.continue()
        })
      },
    })
    await page.getByText('終於脫困').waitFor()
    await settled(page)
    expect(await charactersSeen(page)).toEqual(['長'])
  })

  it('is not waited for longer than a moment', async () => {
    const page = await open(LINKED, {
      saved: { script: 'hant' },
      before: async (at) => {
        await watchCharacters(at)
        await at.route('**/annotations/**', () => {})
      },
    })
    expect(await charactersSeen(page)).toEqual([])
    expect(await place(page, 'o1.1').isVisible()).toBe(true)
    await expect.poll(() => charactersSeen(page), { timeout: 5000 }).toEqual(['长'])
  })

  it('takes nothing out of sight when it is chosen', async () => {
    const page = await open(LINKED, { before: watchCharacters })
    await page.evaluate(() => (document.documentElement.dataset['script'] = 'hant'))
    await page.getByText('終於脫困').waitFor()
    await settled(page)
    expect(await charactersSeen(page)).toEqual(['长', '長'])
    const hidden = await page.evaluate(() => (window as unknown as { hiddenFrames: number }).hiddenFrames)
    expect(hidden).toBe(0)
  })

  it('is the simplified one for a traditional text', async () => {
    const page = await open(`${FOREIGN}?script=hans`)
    await page.getByText('这篇只有').waitFor()
    expect(await textOf(page, 's1.1')).toBe('这篇只有必要的栏位。')
  })

  it('is fetched by nobody who does not want it', async () => {
    const asked: string[] = []
    const page = await open(LINKED, { before: watch(asked) })
    expect(asked).toEqual([])
    await pick(page, 's1.1', '苏伊士')
    await page.getByRole('note').waitFor()
    expect(asked).toHaveLength(1)
  })
})

describe('the card of a selected word', () => {
  it('tells it at the foot of its column, with the dictionary and its licence', async () => {
    const page = await open(LINKED)
    await pick(page, 's1.1', '恢复')
    const card = page.getByRole('note', { name: '词典' })
    expect(await card.locator('dt').innerText()).toBe('恢复huī fù')
    expect(await card.locator('dd').innerText()).toMatch(/resume/)
    expect(await card.getByRole('link', { name: 'CC BY-SA 4.0' }).isVisible()).toBe(true)
    const [box, column] = await Promise.all([
      card.boundingBox(),
      page.locator('[data-side=summary]').first().boundingBox(),
    ])
    expect(box?.x).toBeCloseTo(column?.x ?? 0, 0)
    expect(box?.width).toBeCloseTo(column?.width ?? 0, 0)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(900, 0)
  })

  it('tells an English word in Chinese, over the whole width of a phone', async () => {
    const page = await open(`${LINKED}?view=en`, { width: 360, height: 740, hasTouch: true })
    await pick(page, 'o1.1', 'vessels')
    const card = page.getByRole('note', { name: '词典' })
    expect(await card.locator('dt').innerText()).toBe('vessel')
    expect(await card.locator('dd').innerText()).toMatch(/船/)
    expect(await card.boundingBox()).toMatchObject({ x: 0, width: 360 })
    const close = await card.getByRole('button', { name: '关闭' }).boundingBox()
    expect(close?.height).toBeGreaterThanOrEqual(44)
  })

  it('tells a word of the headline, under its left edge', async () => {
    const page = await open(LINKED)
    await pick(page, 'title', 'refloated')
    const card = page.getByRole('note', { name: '词典' })
    expect(await card.locator('dt').innerText()).toBe('refloat')
    expect(await card.locator('dd').innerText()).toMatch(/浮/)
    const [box, title] = await Promise.all([card.boundingBox(), page.locator('h1').boundingBox()])
    expect(box?.x).toBeCloseTo(title?.x ?? 0, 0)
  })

  it('goes on Escape with the selection kept, and with the selection', async () => {
    const page = await open(LINKED)
    await pick(page, 's1.1', '恢复')
    const card = page.getByRole('note', { name: '词典' })
    await card.waitFor()
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'detached' })
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('恢复')
    await pick(page, 's1.1', '全球')
    await card.waitFor()
    await page.evaluate(() => getSelection()?.removeAllRanges())
    await card.waitFor({ state: 'detached' })
  })

  it('tells the word of a text with pinyin, in the script that is shown', async () => {
    const page = await open(`${LINKED}?script=hant`, { saved: { pinyin: 'all' } })
    await page.locator('ruby').first().waitFor()
    await pick(page, 's1.1', '鬆')
    expect(await page.getByRole('note').locator('dt').first().innerText()).toMatch(/^鬆sōng/)
  })

  it('does not come up where an article is on its own', async () => {
    const page = await open(CHINESE, {
      before: (at) => at.route('**/annotations/**', (route) => route.fulfill({ status: 404, body: '' })),
      expected: /404/,
    })
    const failed = page.waitForResponse('**/annotations/**')
    await place(page, 's1.1').evaluate((sentence) => getSelection()?.selectAllChildren(sentence))
    await failed
    await page.waitForTimeout(300)
    expect(await page.getByRole('note').count()).toBe(0)
  })
})
