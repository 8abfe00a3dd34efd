import { act, cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { QueryClientProvider } from '@tanstack/react-query'
import { I18nextProvider } from 'react-i18next'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import type { Article } from '#article/schema.ts'
import { completeWords, createI18n } from '#i18n/setup.ts'
import { createQueryClient } from '#query/query-client.ts'
import { WordCard } from '#reader/chinese/word-card.tsx'
import { Announcer } from '#reader/ui/announcer.tsx'

const i18n = createI18n()
await completeWords(i18n)

const ARTICLE: Article = {
  version: 1,
  id: 'x',
  title: 'Copper falls',
  date: null,
  languages: { summary: 'zh-Hans', original: 'en' },
  summary: [{ id: 's1', sentences: [{ id: 's1.1', text: '铜价跌了。' }] }],
  original: [{ id: 'o1', sentences: [{ id: 'o1.1', text: 'Copper fell.' }] }],
}
const ANNOTATIONS = {
  version: 1,
  sentences: {
    's1.1': { other: '銅價跌了。', pinyin: 'tóng jià diē le', words: [0, 2, 0, 0, 1, 1] },
    'o1.1': { words: [0, 6, 3, 1, 4, 2] },
  },
  entries: [
    { glosses: ['price of copper'] },
    { glosses: ['to fall', 'to tumble'] },
    { word: 'fall', glosses: ['vi. 落下，跌落'] },
    { word: 'copper', glosses: ['n. 铜'] },
  ],
}

let asked: string[]

/** Shows a page with the article's sentences and the card. */
function show(answer: () => Response = () => Response.json(ANNOTATIONS), script?: 'zh-Hant'): void {
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url)
    return answer()
  })
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  // Selections have no place here.
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 100, 40, 20)
  const client = createQueryClient()
  render(
    <QueryClientProvider client={client}>
      <I18nextProvider i18n={i18n}>
        <Announcer>
          <div data-side="summary">
            <p>
              <span id="s1.1">铜价跌了。</span>
            </p>
          </div>
          <div data-side="original">
            <p>
              <span id="o1.1">Copper fell.</span>
            </p>
          </div>
          <WordCard article={ARTICLE} {...(script && { script })} />
        </Announcer>
      </I18nextProvider>
    </QueryClientProvider>,
  )
}

/** Selects a stretch of a sentence, as a mouse or a finger would. */
async function select(id: string, start: number, end: number): Promise<void> {
  const text = document.getElementById(id)?.firstChild
  if (!text) throw new Error(`there is no ${id}`)
  await act(async () => {
    getSelection()?.setBaseAndExtent(text, start, text, end)
    document.dispatchEvent(new Event('selectionchange'))
  })
}

const card = () => screen.findByRole('note', { name: '词典' })
const noCard = () => screen.queryByRole('note') === null

// What is loaded on demand is there, so that no test waits for it.
beforeAll(() => import('#query/fetch-annotations.ts'))
beforeEach(() => (asked = []))
afterEach(() => {
  cleanup()
  getSelection()?.removeAllRanges()
  vi.unstubAllGlobals()
})

describe('the card of a selected word', () => {
  it('tells a Chinese word with pinyin and glosses, its dictionary and the licence', async () => {
    show()
    await select('s1.1', 2, 3)
    const found = await card()
    expect(found.querySelector('dt')?.textContent).toBe('跌diē')
    expect(found.querySelector('dt')?.getAttribute('lang')).toBe('zh-Hans')
    expect([...found.querySelectorAll('dd span')].map(({ textContent }) => textContent)).toEqual([
      'to fall',
      'to tumble',
    ])
    expect(found.querySelector('dd')?.getAttribute('lang')).toBe('en')
    expect(screen.getByRole('link', { name: 'CC-CEDICT' }).getAttribute('href')).toBe('https://cc-cedict.org/')
    expect(screen.getByRole('link', { name: 'CC BY-SA 4.0' })).toBeDefined()
    expect(screen.queryByRole('link', { name: 'ECDICT' })).toBeNull()
  })

  it('tells an English word in Chinese, under its base form', async () => {
    show()
    await select('o1.1', 7, 11)
    const found = await card()
    expect(found.querySelector('dt')?.textContent).toBe('fall')
    expect(found.querySelector('dd')?.textContent).toBe('vi. 落下，跌落')
    expect(screen.getByRole('link', { name: 'ECDICT' })).toBeDefined()
    expect(screen.getByRole('link', { name: 'MIT' })).toBeDefined()
  })

  it('says the word politely', async () => {
    show()
    await select('s1.1', 0, 3)
    await card()
    expect(screen.getByRole('status').textContent).toBe('铜价 tóng jià: price of copper; 跌 diē: to fall, to tumble')
  })

  it('shows the word in the script of the page', async () => {
    show(undefined, 'zh-Hant')
    await select('s1.1', 0, 2)
    expect((await card()).querySelector('dt')?.textContent).toBe('銅價tóng jià')
  })

  it('fetches the annotations when a word is first selected, and once', async () => {
    show()
    expect(asked).toEqual([])
    await select('s1.1', 0, 2)
    await card()
    await select('o1.1', 0, 6)
    await screen.findByText('copper')
    expect(asked).toEqual(['/annotations/x.json'])
  })

  it('goes when the selection goes', async () => {
    show()
    await select('s1.1', 0, 2)
    await card()
    await select('s1.1', 1, 1)
    expect(noCard()).toBe(true)
  })

  it('goes on Escape, which then does nothing else, and comes with the next selection', async () => {
    show()
    const other = vi.fn<() => void>()
    document.addEventListener('keydown', other)
    const user = userEvent.setup({ delay: null })
    await select('s1.1', 0, 2)
    await card()
    await user.keyboard('{Escape}')
    expect(noCard()).toBe(true)
    expect(getSelection()?.toString()).toBe('铜价')
    expect(other).not.toHaveBeenCalled()
    await user.keyboard('{Escape}')
    expect(other).toHaveBeenCalledOnce()
    document.removeEventListener('keydown', other)
    await select('s1.1', 2, 3)
    expect((await card()).querySelector('dt')?.textContent).toBe('跌diē')
  })

  it('stays while its own words are selected, and goes by its button', async () => {
    show()
    await select('s1.1', 0, 2)
    const found = await card()
    const gloss = screen.getByText('price of copper')
    await act(async () => {
      getSelection()?.selectAllChildren(gloss)
      document.dispatchEvent(new Event('selectionchange'))
    })
    expect(await card()).toBe(found)
    await userEvent.setup({ delay: null }).click(screen.getByRole('button', { name: '关闭' }))
    expect(noCard()).toBe(true)
  })

  it('does not come for a selection without a word, or over two sentences', async () => {
    show()
    await select('s1.1', 4, 5)
    await act(async () => {
      getSelection()?.setBaseAndExtent(document.body, 0, document.body, 1)
      document.dispatchEvent(new Event('selectionchange'))
      await new Promise((resolve) => setTimeout(resolve, 300))
    })
    expect(noCard()).toBe(true)
  })

  it('keeps silent where an article has no annotations', async () => {
    show(() => new Response('', { status: 404 }))
    await select('s1.1', 0, 2)
    await vi.waitFor(() => expect(asked).toHaveLength(1))
    expect(noCard()).toBe(true)
    expect(screen.getByRole('status').textContent).toBe('')
  })
})
