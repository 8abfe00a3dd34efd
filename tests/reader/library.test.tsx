import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

import { LINKED, manyArticles, PLAIN, TRANSLATED } from './library-files.ts'
import { address, renderApp } from './render-app.tsx'

/** The titles of the entries on the page, in order. */
function titles(): (string | null)[] {
  return screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
}

/** The entry of an article, by its title. */
function entryOf(title: string): HTMLElement {
  const item = screen.getByRole('link', { name: title }).closest('li')
  if (!item) throw new Error(`${title} stands in no entry`)
  return item
}

/** What a filter offers. */
function options(name: string): (string | null)[] {
  const offered = within(screen.getByRole('combobox', { name })).getAllByRole('option')
  return offered.map(({ textContent }) => textContent)
}

/** What is said to whoever does not see it. */
function said(): string | null {
  return screen.getByRole('status').textContent
}

describe('the library', () => {
  it('bears the name of the publication', async () => {
    await renderApp()
    expect(screen.getByRole('heading', { level: 1, name: '测试文库' })).toBeInstanceOf(HTMLElement)
    expect(screen.getByText('并排读新闻')).toHaveProperty('lang', 'zh-Hans')
    expect(screen.getByText('只在测试里出现的文库。')).toBeInstanceOf(HTMLElement)
    expect(screen.getByText('共 4 篇')).toBeInstanceOf(HTMLElement)
    expect(document.title).toBe('测试文库 · 文库')
  })

  it('lists the articles newest first under their years, each with its day, undated ones last', async () => {
    await renderApp()
    const years = screen.getAllByRole('heading', { level: 2 }).slice(0, 3)
    expect(years.map(({ textContent }) => textContent)).toEqual(['2022', '2021', '日期不详'])
    const days = [...document.querySelectorAll('time')]
    // With and without its year: the window's width decides which is seen.
    expect(days.map(({ textContent }) => textContent)).toEqual([
      '6月1日2022年6月1日',
      '12月25日2021年12月25日',
      '3月30日2021年3月30日',
    ])
    expect(days[0]?.dateTime).toBe('2022-06-01')
    expect(titles()).toEqual([
      'Written by <b>another</b> program',
      'A telescope for Christmas',
      'Free at last: Ever Given refloated - but the backlog-clearing has only begun',
      '老码头的第二次生命',
    ])
  })

  it('says of an entry its source, its minutes, its words, its first Chinese sentence and its verdicts', async () => {
    await renderApp()
    const entry = entryOf(LINKED.title)
    expect(within(entry).getByText('The Meridian')).toHaveProperty('lang', 'en')
    expect(within(entry).getByText('3 分钟')).toBeInstanceOf(HTMLElement)
    expect(within(entry).getByText('457 词')).toBeInstanceOf(HTMLElement)
    const excerpt = '“长赐号”终于脱困，堵了将近一周的苏伊士运河恢复通航，全球航运界总算松了一口气。'
    expect(within(entry).getByText(excerpt)).toHaveProperty('lang', 'zh-Hans')
    const verdicts = within(within(entry).getByRole('list', { name: '与原文比对' })).getAllByRole('listitem')
    expect(verdicts.map(({ textContent }) => textContent)).toEqual([
      '有据 6',
      '部分有据 1',
      '原文未提 5',
      '与原文不符 4',
    ])
  })

  it('says of a translation that it is one', async () => {
    await renderApp()
    expect(within(entryOf(PLAIN.title)).getByText('译文')).toBeInstanceOf(HTMLElement)
  })

  it('counts what differs in a translation, and finds it by that', async () => {
    await renderApp({ url: '/?is=differing', articles: [PLAIN, TRANSLATED] })
    expect(titles()).toEqual([TRANSLATED.title])
    const entry = entryOf(TRANSLATED.title)
    expect(within(entry).getByText('译文')).toBeInstanceOf(HTMLElement)
    const verdicts = within(within(entry).getByRole('list', { name: '与原文比对' })).getAllByRole('listitem')
    expect(verdicts.map(({ textContent }) => textContent)).toEqual(['与原文不符 4'])
  })

  it('shows text that looks like markup as text', async () => {
    await renderApp()
    expect(entryOf('Written by <b>another</b> program').querySelector('b')).toBeNull()
  })

  it('leads to the article and back, and starts at its top', async () => {
    const { user, browser } = await renderApp()
    await user.click(screen.getByRole('link', { name: PLAIN.title }))
    expect(await screen.findByRole('heading', { level: 1, name: PLAIN.title })).toBeInstanceOf(HTMLElement)
    expect(address()).toBe(`/a/${PLAIN.id}/`)
    expect(browser.scrolledTo).toEqual(['top'])
    await user.click(screen.getByRole('link', { name: '文库' }))
    expect(await screen.findByRole('heading', { level: 1, name: '测试文库' })).toBeInstanceOf(HTMLElement)
    expect(address()).toBe('/')
  })

  it('puts the focus on the new page, also where that comes late', async () => {
    const { user, network } = await renderApp()
    vi.stubGlobal('fetch', async (input: string) => {
      await new Promise((resolve) => setTimeout(resolve, 30))
      return network.fetch(input)
    })
    await user.click(screen.getByRole('link', { name: PLAIN.title }))
    await screen.findByRole('heading', { level: 1, name: PLAIN.title })
    await waitFor(() => expect(document.activeElement?.tagName).toBe('MAIN'))
  })

  it('tells whoever does not see it that a page is waited for', async () => {
    const { user } = await renderApp()
    vi.stubGlobal('fetch', () => new Promise(() => {}))
    await user.click(screen.getByRole('link', { name: PLAIN.title }))
    await waitFor(() => expect(said()).toBe('正在载入…'), { timeout: 3000 })
  })

  it('leaves the place on the page to the browser after a step back, and puts the focus where it was left', async () => {
    const { user, browser } = await renderApp()
    await user.click(screen.getByRole('link', { name: PLAIN.title }))
    await screen.findByRole('heading', { level: 1, name: PLAIN.title })
    history.back()
    await screen.findByRole('heading', { level: 1, name: '测试文库' })
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('link', { name: PLAIN.title })))
    expect(browser.scrolledTo).toEqual(['top'])
  })

  it('fetches an article once, when it is pointed at', async () => {
    const { user, network } = await renderApp()
    await user.hover(screen.getByRole('link', { name: PLAIN.title }))
    await user.click(screen.getByRole('link', { name: PLAIN.title }))
    await screen.findByRole('heading', { level: 1, name: PLAIN.title })
    expect(network.requests).toEqual(['/articles/index.json', `/articles/${PLAIN.id}.json`])
  })

  it('says what to do where there is no article', async () => {
    await renderApp({ articles: [] })
    expect(screen.getByRole('heading', { level: 2, name: '文库里还没有文章。' })).toBeInstanceOf(HTMLElement)
    expect(screen.getByText(/npm run ingest -- 文件夹/)).toBeInstanceOf(HTMLElement)
    expect(screen.queryByRole('combobox')).toBeNull()
    expect(screen.queryByRole('navigation', { name: '按月浏览' })).toBeNull()
  })

  it('stands below the path that the site was built for', async () => {
    const { user, network } = await renderApp({ url: '/news/', base: '/news/' })
    expect(network.requests).toEqual(['/news/articles/index.json'])
    await user.click(screen.getByRole('link', { name: PLAIN.title }))
    await screen.findByRole('heading', { level: 1, name: PLAIN.title })
    expect(address()).toBe(`/news/a/${PLAIN.id}/`)
    await user.click(screen.getByRole('link', { name: '测试文库' }))
    await screen.findByRole('heading', { level: 1, name: '测试文库' })
    expect(address()).toBe('/news/')
  })
})

describe('the filters', () => {
  it('offer the sources by their number and the months newest first', async () => {
    await renderApp()
    expect(options('来源')).toEqual(['全部来源', 'Orbit Gazette (1)', 'The Meridian (1)', '南湾晚报 (1)'])
    expect(options('月份')).toEqual(['全部月份', '2022年6月 (1)', '2021年12月 (1)', '2021年3月 (1)', '日期不详 (1)'])
  })

  it('show what passes and put it into the address', async () => {
    const { user } = await renderApp()
    await user.selectOptions(screen.getByRole('combobox', { name: '来源' }), 'The Meridian')
    expect(titles()).toEqual([LINKED.title])
    expect(address()).toBe('/?source=The+Meridian')
    expect(screen.getByText('以上共 1 篇')).toBeInstanceOf(HTMLElement)
    await user.selectOptions(screen.getByRole('combobox', { name: '月份' }), '2021-03')
    expect(address()).toBe('/?source=The+Meridian&month=2021-03')
    await user.selectOptions(screen.getByRole('combobox', { name: '来源' }), '')
    expect(address()).toBe('/?month=2021-03')
    expect(titles()).toEqual([LINKED.title])
    await user.selectOptions(screen.getByRole('combobox', { name: '月份' }), '')
    expect(address()).toBe('/')
    expect(titles()).toHaveLength(4)
  })

  it('replace the history entry, and keep what else the address says', async () => {
    const before = history.length
    const { user } = await renderApp({ url: '/?ui=zh-Hans&view=zh' })
    await user.selectOptions(screen.getByRole('combobox', { name: '月份' }), 'undated')
    expect(address()).toBe('/?month=undated&view=zh&ui=zh-Hans')
    expect(history).toHaveLength(before)
  })

  it('follow the address', async () => {
    await renderApp({ url: '/?source=%E5%8D%97%E6%B9%BE%E6%99%9A%E6%8A%A5&month=undated' })
    expect(await screen.findByRole('heading', { level: 3 })).toHaveProperty('textContent', '老码头的第二次生命')
    expect(screen.getByRole('combobox', { name: '来源' })).toHaveProperty('value', '南湾晚报')
    expect(screen.getByRole('combobox', { name: '月份' })).toHaveProperty('value', 'undated')
    expect(document.documentElement.dataset['filter']).toBeUndefined()
  })

  it('hide nothing where the address holds a month that is none', async () => {
    await renderApp({ url: '/?month=2021-13&source=' })
    expect(titles()).toHaveLength(4)
    expect(document.documentElement.dataset['filter']).toBeUndefined()
  })

  it('say that nothing matches, with the way back to everything', async () => {
    const { user } = await renderApp({ url: '/?source=Nobody' })
    expect(screen.getByRole('heading', { level: 2, name: '没有符合条件的文章。' })).toBeInstanceOf(HTMLElement)
    await user.click(screen.getByRole('link', { name: '显示全部文章' }))
    expect(address()).toBe('/')
    expect(titles()).toHaveLength(4)
    expect(document.activeElement?.tagName).toBe('MAIN')
  })

  it('tell whoever does not see it what they left', async () => {
    const { user } = await renderApp()
    expect(said()).toBe('')
    await user.selectOptions(screen.getByRole('combobox', { name: '来源' }), 'The Meridian')
    expect(screen.getByText('以上共 1 篇').closest('[aria-live]')).toBeInstanceOf(HTMLElement)
    expect(said()).toBe('')
    await user.selectOptions(screen.getByRole('combobox', { name: '月份' }), 'undated')
    expect(said()).toBe('没有符合条件的文章。')
    await user.click(screen.getByRole('link', { name: '显示全部文章' }))
    expect(said()).toBe('共 4 篇')
  })
})

/** The radio of the filter by what was read. */
function show(name: string): HTMLInputElement {
  return screen.getByRole('radio', { name })
}

describe('the filter by what was read', () => {
  const READ = JSON.stringify([
    [LINKED.id, 's3.2', false],
    [PLAIN.id, 's9.1', true],
  ])

  it('shows what was not opened, what was begun, and what differs, and puts it into the address', async () => {
    localStorage.setItem('duizhao-read', READ)
    const { user } = await renderApp()
    expect(show('全部').checked).toBe(true)
    await user.click(show('未读'))
    expect(titles()).toEqual(['Written by <b>another</b> program', '老码头的第二次生命'])
    expect(address()).toBe('/?is=unread')
    await user.click(show('在读'))
    expect(titles()).toEqual([LINKED.title])
    expect(address()).toBe('/?is=reading')
    await user.click(show('有不符'))
    expect(titles()).toEqual([LINKED.title])
    expect(address()).toBe('/?is=differing')
    await user.click(show('全部'))
    expect(titles()).toHaveLength(4)
    expect(address()).toBe('/')
  })

  it('follows the address, and goes with the other filters', async () => {
    localStorage.setItem('duizhao-read', READ)
    await renderApp({ url: '/?month=2021-12&is=unread' })
    expect(show('未读').checked).toBe(true)
    expect(screen.getByRole('heading', { level: 2, name: '没有符合条件的文章。' })).toBeInstanceOf(HTMLElement)
  })

  it('is done where the articles that were begun are found, in a library of any size', async () => {
    const many = manyArticles(120)
    localStorage.setItem('duizhao-read', JSON.stringify([[many[1]?.id, 's1.1', false]]))
    const { network } = await renderApp({ url: '/?is=reading', articles: many })
    expect(titles()).toEqual(['Number 2'])
    expect(screen.getByText('以上共 1 篇')).toBeInstanceOf(HTMLElement)
    expect(network.requests).toEqual(['/articles/index.json'])
  })

  it('looks further where the newest have none of what was begun', async () => {
    const many = manyArticles(120)
    localStorage.setItem('duizhao-read', JSON.stringify([[many[70]?.id, 's1.1', false]]))
    const { browser, network } = await renderApp({ url: '/?is=reading', articles: many })
    // It stands in the third month.
    for (let pages = 2; pages <= 4; pages++) {
      await screen.findByRole('button', { name: '载入更多' })
      browser.scrollDown()
      await waitFor(() => expect(network.requests).toHaveLength(pages))
    }
    await screen.findByText('以上共 1 篇')
    expect(titles()).toEqual(['Number 71'])
  }, 15_000)
})

describe('a long library', () => {
  const articles = manyArticles(70)

  it('shows the newest fifty at once and the others as the reader goes down', async () => {
    const { browser, network } = await renderApp({ articles })
    expect(titles()).toHaveLength(50)
    expect(network.requests).toEqual(['/articles/index.json'])
    browser.scrollDown()
    browser.scrollDown()
    await waitFor(() => expect(network.requests).toHaveLength(2))
    // The first month holds 28, the newest fifty reach into the second: only the third brings something new.
    for (let pages = 3; pages <= 4; pages++) {
      await screen.findByRole('button', { name: '载入更多' })
      browser.scrollDown()
      await waitFor(() => expect(network.requests).toHaveLength(pages))
    }
    expect(await screen.findByText('以上共 70 篇')).toBeInstanceOf(HTMLElement)
    expect(titles()).toEqual(Array.from({ length: 70 }, (_, at) => `Number ${at + 1}`))
  }, 15_000)

  it('asks for no page where the newest entries are all that pass', async () => {
    const { user } = await renderApp({ articles: manyArticles(30), url: '/?source=The+Beta' })
    expect(titles()).toHaveLength(10)
    expect(screen.getByText('以上共 10 篇')).toBeInstanceOf(HTMLElement)
    expect(screen.queryByRole('button', { name: '载入更多' })).toBeNull()
    await user.selectOptions(screen.getByRole('combobox', { name: '来源' }), '')
    expect(titles()).toHaveLength(30)
  })

  it('asks for the month that the address filters by', async () => {
    const { network } = await renderApp({ articles, url: '/?month=2020-10' })
    expect(await screen.findByRole('link', { name: 'Number 70' })).toBeInstanceOf(HTMLElement)
    expect(titles()).toHaveLength(14)
    expect(network.requests).toEqual(['/articles/index.json', '/articles/2020-10.json'])
  })

  it('keeps what it shows where a page cannot be loaded, and tries again when asked', async () => {
    const { user, network } = await renderApp({ articles, before: ({ fail }) => fail('2020-12.json', 'offline') })
    await user.click(screen.getByRole('button', { name: '载入更多' }))
    expect(await screen.findByText('内容没能载入')).toBeInstanceOf(HTMLElement)
    expect(titles()).toHaveLength(50)
    network.recover('2020-12.json')
    await user.click(screen.getByRole('button', { name: '再试一次' }))
    expect(await screen.findByRole('button', { name: '载入更多' })).toBeInstanceOf(HTMLElement)
    expect(screen.queryByText('内容没能载入')).toBeNull()
  })
})

describe('a library that cannot be shown', () => {
  it.each([
    ['offline', '内容没能载入', 'UnreachableError'],
    ['failing', '内容没能载入', 'UnreachableError'],
    ['not-json', '这一页的内容读不出来', 'BrokenError'],
    ['incomplete', '这一页的内容读不出来', 'BrokenError'],
    ['newer', '这一页需要新版的阅读器', 'NewerVersionError'],
  ] as const)('says why (%s) and tries again when asked', async (fault, title, error) => {
    const { user, network, caught } = await renderApp({ before: ({ fail }) => fail('index.json', fault) })
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeInstanceOf(HTMLElement)
    await waitFor(() => expect(document.title).toBe(`${title} · 测试文库`))
    network.recover('index.json')
    await user.click(screen.getByRole('button', { name: '再试一次' }))
    expect(await screen.findByRole('link', { name: PLAIN.title })).toBeInstanceOf(HTMLElement)
    expect(new Set(caught)).toEqual(new Set([error]))
  })
})

describe('the page of a month', () => {
  it('lists the articles of the month', async () => {
    await renderApp({ url: '/m/2021-12/' })
    expect(await screen.findByRole('heading', { level: 1, name: '2021年12月' })).toBeInstanceOf(HTMLElement)
    expect(titles()).toEqual([PLAIN.title])
    expect(screen.getByText('共 1 篇')).toBeInstanceOf(HTMLElement)
    await waitFor(() => expect(document.title).toBe('2021年12月 · 测试文库'))
  })

  it('lists undated articles', async () => {
    await renderApp({ url: '/m/undated/' })
    expect(await screen.findByRole('heading', { level: 1, name: '日期不详' })).toBeInstanceOf(HTMLElement)
    expect(titles()).toEqual(['老码头的第二次生命'])
  })

  it('is linked from the library, with its number of articles', async () => {
    const { user } = await renderApp()
    const months = within(screen.getByRole('navigation', { name: '按月浏览' }))
    expect(months.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '2022年6月 1',
      '2021年12月 1',
      '2021年3月 1',
      '日期不详 1',
    ])
    await user.click(months.getByRole('link', { name: '2021年3月' }))
    expect(await screen.findByRole('heading', { level: 1, name: '2021年3月' })).toBeInstanceOf(HTMLElement)
    expect(address()).toBe('/m/2021-03/')
  })

  it('is not found where the library has no such month', async () => {
    await renderApp({ url: '/m/2019-01/' })
    expect(await screen.findByRole('heading', { level: 1, name: '没有这一页' })).toBeInstanceOf(HTMLElement)
  })

  it('shows its list whatever the address filters by', async () => {
    await renderApp({ url: '/m/2021-12/?source=The+Meridian' })
    await screen.findByRole('heading', { level: 1, name: '2021年12月' })
    // The head script hides lists that the address filters, until the library says that it has done so.
    expect(document.documentElement.dataset['filter']).toBeUndefined()
  })
})
