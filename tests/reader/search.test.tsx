import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { CHINESE, FOREIGN, LINKED, manyArticles, PLAIN } from './library-files.ts'
import { address, renderApp } from './render-app.tsx'

const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: '搜索' })
const results = () => screen.findByRole('region', { name: '搜索' })
const count = (text: string) => screen.findByRole('heading', { level: 2, name: text })

/** The titles of the articles on the page, in order. */
function titles(): (string | null)[] {
  return screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
}

/** What is marked on the page, in order. */
function marks(): string[] {
  return [...document.querySelectorAll('mark')].map(({ textContent }) => textContent)
}

/** The sentences of a result, each as its language, its text and where it leads. */
async function sentences(title: string): Promise<string[]> {
  const heading = await screen.findByRole('heading', { level: 3, name: title })
  const links = [...(heading.closest('li')?.querySelectorAll<HTMLAnchorElement>('p a') ?? [])]
  return links.map(
    (link) => `${link.closest('[lang]')?.getAttribute('lang')} ${link.getAttribute('href')} ${link.textContent}`,
  )
}

describe('the field', () => {
  it('says how many articles it searches', async () => {
    await renderApp()
    expect(field().placeholder).toBe('在 4 篇里搜索：中文或 English')
    expect(field()).toHaveProperty('name', 'q')
    expect(screen.getByRole('search')).toHaveProperty('method', 'get')
  })

  it('is not there in a library without articles', async () => {
    await renderApp({ articles: [] })
    await screen.findByText('文库里还没有文章。')
    expect(screen.queryByRole('searchbox')).toBeNull()
  })

  it('fetches what every search takes when the reader comes to it, and nothing before', async () => {
    const { user, network } = await renderApp()
    expect(network.requests).toEqual(['/articles/index.json'])
    await user.click(field())
    await waitFor(() => expect(network.requests).toEqual(['/articles/index.json', '/search/index.json']))
  })

  it('searches after a pause, and puts the words into the address in place of what was there', async () => {
    const { user } = await renderApp({ url: '/?ui=zh-Hans' })
    const before = history.length
    await user.type(field(), 'Boskalis')
    expect(await count('找到 1 篇')).toBeInstanceOf(HTMLElement)
    expect(address()).toBe('/?q=Boskalis&ui=zh-Hans')
    expect(history).toHaveLength(before)
    expect(titles()).toEqual([LINKED.title])
    expect(document.title).toBe('Boskalis · 测试文库')
    await user.clear(field())
    await waitFor(() => expect(titles()).toHaveLength(4))
    expect(address()).toBe('/?ui=zh-Hans')
  })

  it('makes a step of a question that is sent, from what was there before the reader began to type', async () => {
    const { user } = await renderApp()
    const before = history.length
    await user.type(field(), 'Boskalis')
    await count('找到 1 篇')
    await user.type(field(), '{Enter}')
    expect([address(), history.length]).toEqual(['/?q=Boskalis', before + 1])
    await user.clear(field())
    await user.type(field(), 'Webb{Enter}')
    expect([address(), history.length]).toEqual(['/?q=Webb', before + 2])
    await user.type(field(), '{Enter}')
    expect(history.length).toBe(before + 2)
    await act(async () => history.back())
    await waitFor(() => expect(field().value).toBe('Boskalis'))
    await waitFor(() => expect(titles()).toEqual([LINKED.title]))
    await act(async () => history.back())
    await waitFor(() => expect(field().value).toBe(''))
    expect([address(), titles().length]).toEqual(['/', 4])
  })

  it('shows the words of the address', async () => {
    await renderApp({ url: '/?q=%20Ever++Given%20' })
    expect(field().value).toBe('Ever Given')
    expect(await count('找到 1 篇')).toBeInstanceOf(HTMLElement)
  })

  it('leaves alone what an input method is still at', async () => {
    const { user } = await renderApp()
    await user.click(field())
    const input = (data: string, isComposing: boolean) => {
      field().value = data
      field().dispatchEvent(new InputEvent('input', { bubbles: true, data, isComposing }))
    }
    const compose = (type: string) => field().dispatchEvent(new CompositionEvent(type, { bubbles: true }))
    // What was typed a moment before is not asked for without what follows.
    await user.keyboard('x')
    compose('compositionstart')
    input("xyun'he", true)
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(address()).toBe('/')
    field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, isComposing: true }))
    expect(field().value).toBe("xyun'he")
    input('运河', true)
    expect(field().value).toBe('运河')
    await act(async () => compose('compositionend'))
    await waitFor(() => expect(address()).toBe('/?q=%E8%BF%90%E6%B2%B3'))
  })

  it('is cleared by Escape, and left by the next', async () => {
    const { user } = await renderApp({ url: '/?q=Webb' })
    await count('找到 1 篇')
    await user.click(field())
    await user.keyboard('{Escape}')
    expect([field().value, address()]).toEqual(['', '/'])
    expect(document.activeElement).toBe(field())
    await user.keyboard('{Escape}')
    expect(document.activeElement).toBe(screen.getByRole('main'))
  })
})

describe('a prerendered page', () => {
  it('has the field, and searches for what was typed before the script was there', async () => {
    await renderApp({
      prerendered: true,
      beforeScript: () => {
        field().focus()
        field().value = 'Boskalis'
      },
    })
    expect(await count('找到 1 篇')).toBeInstanceOf(HTMLElement)
    expect(field().value).toBe('Boskalis')
  })

  it('shows what its address asks for', async () => {
    await renderApp({ prerendered: true, url: '/?q=Boskalis' })
    expect(await count('找到 1 篇')).toBeInstanceOf(HTMLElement)
    expect(field().value).toBe('Boskalis')
    expect(document.documentElement.dataset['filter']).toBeUndefined()
  })

  it('forgets what the browser filled in for another address', async () => {
    await renderApp({ prerendered: true, beforeScript: () => (field().value = 'Boskalis') })
    expect(field().value).toBe('')
    expect(titles()).toHaveLength(4)
  })
})

describe('what is found', () => {
  it('in English has the Chinese sentence beside it that rests on it, each in its language and leading to itself', async () => {
    await renderApp({ url: '/?q=Boskalis' })
    const id = LINKED.id
    expect(await sentences(LINKED.title)).toEqual([
      `zh-Hans /a/${id}/#s1.1 “长赐号”终于脱困，堵了将近一周的苏伊士运河恢复通航，全球航运界总算松了一口气。`,
      `en /a/${id}/#o2.1 Peter Berdowski, chief executive of Boskalis, the Dutch parent of the salvage company, said the ship came loose at 3:05 p.m. local time and that free passage through the waterway was possible once more.`,
    ])
    expect(marks()).toEqual(['Boskalis'])
  })

  it('is the same for Traditional and Simplified words', async () => {
    const { user } = await renderApp({ url: '/?q=蘇伊士運河' })
    await count('找到 1 篇')
    expect(marks()).toEqual(['苏伊士运河'])
    await user.clear(field())
    await user.type(field(), '苏伊士运河')
    await count('找到 1 篇')
    expect(marks()).toEqual(['苏伊士运河'])
  })

  it('says of a sentence without a counterpart why', async () => {
    await renderApp({ url: '/?q=Syria' })
    expect(within(await results()).getByText('摘要略过')).toBeInstanceOf(HTMLElement)
  })

  it('stands newest first and has every word', async () => {
    await renderApp({ url: '/?q=the' })
    await count('找到 2 篇')
    expect(titles()).toEqual([PLAIN.title, LINKED.title])
  })

  it('is shown as text, not as markup', async () => {
    await renderApp({ url: '/?q=another' })
    await count('找到 1 篇')
    expect(titles()).toEqual(['Written by <b>another</b> program'])
    expect(document.querySelector('main h3 b')).toBeNull()
    expect(marks()).toContain('another')
  })

  it('may be markup itself', async () => {
    await renderApp({ url: `/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}` })
    await count('找到 1 篇')
    expect(titles()).toEqual([FOREIGN.title])
    expect(marks()).toEqual(['img', 'src', 'x', 'onerror', 'alert', '1'])
    expect(document.querySelector('img')).toBeNull()
  })

  it('may be an article by its source alone', async () => {
    await renderApp({ url: '/?q=Meridian' })
    await count('找到 1 篇')
    expect(marks()).toEqual(['Meridian'])
    expect(screen.getByText(/^“长赐号”终于脱困/)).toHaveProperty('lang', 'zh-Hans')
  })

  it('with a quoted phrase has the phrase itself', async () => {
    const { user } = await renderApp({ url: '/?q="Canal Suez"' })
    expect(await screen.findByRole('heading', { name: '没有找到“"Canal Suez"”' })).toBeInstanceOf(HTMLElement)
    await user.clear(field())
    await user.type(field(), '"Suez Canal"')
    await count('找到 1 篇')
    expect(marks()).toEqual(['Suez Canal'])
  })

  it('is announced', async () => {
    await renderApp({ url: '/?q=Boskalis' })
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('找到 1 篇'))
  })
})

describe('where nothing is found', () => {
  it('the page says what to try', async () => {
    await renderApp({ url: '/?q=zebra' })
    expect(await screen.findByRole('heading', { name: '没有找到“zebra”' })).toBeInstanceOf(HTMLElement)
    expect(screen.getByText(/用空格隔开/)).toBeInstanceOf(HTMLElement)
    expect(screen.queryByRole('link', { name: '在全部文章里搜索' })).toBeNull()
  })

  it('for a filter, it leads to the search of everything', async () => {
    const { user } = await renderApp({ url: '/?q=Boskalis&source=Orbit+Gazette' })
    await user.click(await screen.findByRole('link', { name: '在全部文章里搜索' }))
    expect(await count('找到 1 篇')).toBeInstanceOf(HTMLElement)
    expect(address()).toBe('/?q=Boskalis')
  })

  it.each(['？！……', '😀🎉', '\uFFFD', '"', '%%', '____'])(
    'and nothing can be, for %s, it says so',
    async (question) => {
      await renderApp({ url: `/?q=${encodeURIComponent(question)}` })
      expect(await screen.findByRole('heading', { name: '这里没有可以搜索的字词' })).toBeInstanceOf(HTMLElement)
    },
  )

  it.each(['x'.repeat(10_000), '铜'.repeat(10_000), `"${'zebra b '.repeat(3000)}"`, '__proto__ constructor'])(
    'for hostile words, it says so',
    async (question) => {
      await renderApp({ url: `/?q=${encodeURIComponent(question)}` })
      expect(await screen.findByRole('heading', { name: /^没有找到/ })).toBeInstanceOf(HTMLElement)
      expect(document.querySelector('img')).toBeNull()
    },
  )
})

describe('filters', () => {
  it('narrow what is found', async () => {
    const { user } = await renderApp({ url: '/?q=the' })
    await count('找到 2 篇')
    await user.selectOptions(screen.getByRole('combobox', { name: '来源' }), 'The Meridian')
    await waitFor(() => expect(titles()).toEqual([LINKED.title]))
    expect(address()).toBe('/?q=the&source=The+Meridian')
    await user.selectOptions(screen.getByRole('combobox', { name: '来源' }), '')
    await user.selectOptions(screen.getByRole('combobox', { name: '月份' }), '2021-12')
    await waitFor(() => expect(titles()).toEqual([PLAIN.title]))
    await user.selectOptions(screen.getByRole('combobox', { name: '月份' }), '')
    await user.click(screen.getByRole('radio', { name: '有不符' }))
    await waitFor(() => expect(titles()).toEqual([LINKED.title]))
    expect(address()).toBe('/?q=the&is=differing')
  })

  it('know what was read on this device', async () => {
    localStorage.setItem('duizhao-read', JSON.stringify([[LINKED.id, 's1.1', false]]))
    await renderApp({ url: '/?q=the&is=reading' })
    await waitFor(() => expect(titles()).toEqual([LINKED.title]))
  })

  it('know the undated', async () => {
    await renderApp({ url: '/?q=码头&month=undated' })
    await waitFor(() => expect(titles()).toEqual([CHINESE.title]))
  })
})

describe('a large library', () => {
  it('is found in portions, also from months that are not loaded yet', async () => {
    const { user, network } = await renderApp({ url: '/?q=text&source=The+Beta', articles: manyArticles(120) })
    await count('找到 40 篇')
    expect(titles().slice(0, 2)).toEqual(['Number 2', 'Number 5'])
    expect(titles()).toHaveLength(10)
    expect(network.requests.filter((path) => path.endsWith('-number-2.json'))).toHaveLength(1)
    for (const shown of [20, 30, 40]) {
      await user.click(screen.getByRole('button', { name: '载入更多' }))
      await waitFor(() => expect(titles()).toHaveLength(shown))
    }
    expect(titles().at(-1)).toBe('Number 119')
    expect(screen.getByText('以上共 40 篇')).toBeInstanceOf(HTMLElement)
  })
})

describe('where a file fails', () => {
  it.each(['offline', 'failing', 'missing', 'not-json', 'incomplete', 'newer'] as const)(
    'the page says so and tries again: the index is %s',
    async (fault) => {
      const { user, network, caught } = await renderApp({
        url: '/?q=Boskalis',
        before: ({ fail }) => fail('search/index.json', fault),
      })
      expect(await screen.findByRole('heading', { name: '搜索没能完成' })).toBeInstanceOf(HTMLElement)
      const hint = fault === 'offline' || fault === 'failing' ? /^请检查网络/ : /^请重新载入页面/
      expect(screen.getByText(hint)).toBeInstanceOf(HTMLElement)
      expect(caught).toHaveLength(1)
      network.recover('search/index.json')
      await user.click(screen.getByRole('button', { name: '再试一次' }))
      expect(await count('找到 1 篇')).toBeInstanceOf(HTMLElement)
    },
  )

  it('another question is another try', async () => {
    const { user, network } = await renderApp({
      url: '/?q=Boskalis',
      before: ({ fail }) => fail('search/index.json', 'offline'),
    })
    await screen.findByRole('heading', { name: '搜索没能完成' })
    network.recover('search/index.json')
    await user.type(field(), ' Dutch')
    expect(await count('找到 1 篇')).toBeInstanceOf(HTMLElement)
  })

  it('an article that is broken is found all the same', async () => {
    await renderApp({ url: '/?q=Boskalis', before: ({ fail }) => fail(`${LINKED.id}.json`, 'not-json') })
    await count('找到 1 篇')
    expect(titles()).toEqual([LINKED.title])
  })

  it('a later portion that cannot be had can be asked for again', async () => {
    const { user, network } = await renderApp({ url: '/?q=text', articles: manyArticles(15) })
    await count('找到 15 篇')
    network.fail('2020-12-17-number-12.json', 'offline')
    await user.click(screen.getByRole('button', { name: '载入更多' }))
    const retry = await screen.findByRole('button', { name: '再试一次' })
    expect(titles()).toHaveLength(10)
    network.recover('2020-12-17-number-12.json')
    await user.click(retry)
    await waitFor(() => expect(titles()).toHaveLength(15))
  })
})

describe('the key /', () => {
  it('leads to the field, and what stands there is chosen to be typed over', async () => {
    const { user } = await renderApp({ url: '/?q=Webb' })
    await count('找到 1 篇')
    await user.keyboard('/')
    expect(document.activeElement).toBe(field())
    expect([field().value, field().selectionStart, field().selectionEnd]).toEqual(['Webb', 0, 4])
    await user.keyboard('1/2')
    expect(field().value).toBe('1/2')
  })

  it('is for others where the reader has switched single keys off', async () => {
    const { user } = await renderApp({ saved: { keys: 'off' } })
    await user.keyboard('/')
    expect(document.activeElement).toBe(document.body)
  })

  it('takes the focus to the field once, and not again on the way back', async () => {
    const { user } = await renderApp({ url: `/a/${PLAIN.id}/` })
    await screen.findByRole('heading', { level: 1, name: PLAIN.title })
    await waitFor(() => expect(document.documentElement.style.getPropertyValue('--supported-said')).not.toBe(''))
    await user.keyboard('/')
    await waitFor(() => expect(document.activeElement).toBe(field()))
    await user.click(screen.getByRole('link', { name: LINKED.title }))
    await screen.findByRole('heading', { level: 1, name: LINKED.title })
    await act(async () => history.back())
    await screen.findByRole('searchbox')
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('link', { name: LINKED.title })))
  })

  it('leads from an article to the field, and the way back to the article', async () => {
    const { user } = await renderApp({ url: `/a/${PLAIN.id}/` })
    await screen.findByRole('heading', { level: 1, name: PLAIN.title })
    await waitFor(() => expect(document.documentElement.style.getPropertyValue('--supported-said')).not.toBe(''))
    await user.keyboard('/')
    await waitFor(() => expect(document.activeElement).toBe(field()))
    expect(address()).toBe('/')
    await user.keyboard('Boskalis{Enter}')
    await user.click(await screen.findByRole('link', { name: LINKED.title }))
    await screen.findByRole('heading', { level: 1, name: LINKED.title })
    await act(async () => history.back())
    await waitFor(() => expect(field().value).toBe('Boskalis'))
    await act(async () => history.back())
    await waitFor(() => expect([address(), field().value]).toEqual(['/', '']))
    await act(async () => history.back())
    await screen.findByRole('heading', { level: 1, name: PLAIN.title })
  })
})
