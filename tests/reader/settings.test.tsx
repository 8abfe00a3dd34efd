import { act, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'

import { LINKED, PLAIN } from './library-files.ts'
import { address, byId, renderApp, savedChoices } from './render-app.tsx'

const root = document.documentElement

/** Opens the strip of settings. */
async function openSettings(user: UserEvent): Promise<void> {
  await user.click(screen.getByRole('button', { name: '阅读设置' }))
  await screen.findByRole('group', { name: '纸色' })
}

/** The paper that the page shows. */
function theme(): string | undefined {
  return root.dataset['theme']
}

/** The radio of a paper, by its name. */
function radio(name: string): HTMLElement {
  return within(screen.getByRole('group', { name: '纸色' })).getByRole('radio', { name })
}

/** The names of the groups of choices. */
function legends(): string[] {
  return textsOf('#settings legend')
}

/** The words that are chosen, group by group. */
function chosen(): string[] {
  return textsOf('#settings :checked + span')
}

function textsOf(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '')
}

describe('the settings', () => {
  it('are opened and closed by their buttons', async () => {
    const { user } = await renderApp()
    expect(screen.queryByRole('group', { name: '纸色' })).toBeNull()
    await openSettings(user)
    expect(screen.getByRole('region', { name: '阅读设置' })).toBeInstanceOf(HTMLElement)
    await user.click(screen.getByRole('button', { name: '关闭' }))
    expect(screen.queryByRole('group', { name: '纸色' })).toBeNull()
  })
})

describe('a setting', () => {
  it('is at its default until the reader chooses', async () => {
    const { user } = await renderApp({ url: `/a/${LINKED.id}/` })
    await openSettings(user)
    expect(legends().join(' ')).toBe('字号 中文 纸色 标记 行距 英文 遮住 略去 行宽 字形 拼音 界面 快捷键')
    expect(chosen().join(' ')).toBe('宋体 随系统 全部 中 衬线 不遮 如常 中 原样 无 简体 开')
    expect(screen.queryByRole('button', { name: '还原' })).toBeNull()
  })

  it('is chosen, shown on the root element, saved, and left to its default again', async () => {
    const { user } = await renderApp({ url: `/a/${LINKED.id}/`, saved: { view: 'zh' } })
    await openSettings(user)
    const leading = within(screen.getByRole('group', { name: '行距' }))
    await user.click(leading.getByRole('radio', { name: '松' }))
    expect(root.dataset['leading']).toBe('loose')
    expect(savedChoices()).toEqual({ view: 'zh', leading: 'loose' })
    await user.click(leading.getByRole('radio', { name: '中' }))
    expect(root.dataset['leading']).toBeUndefined()
    expect(savedChoices()).toEqual({ view: 'zh' })
  })

  it('is forgotten with all others, and the focus is not lost', async () => {
    const { user } = await renderApp({
      url: `/a/${LINKED.id}/?ui=zh-Hans`,
      saved: { keys: 'off', theme: 'dark', ui: 'en' },
    })
    await openSettings(user)
    expect(chosen()).toContain('夜')
    await user.click(screen.getByRole('button', { name: '还原' }))
    expect(savedChoices()).toEqual({ ui: 'en' })
    expect(chosen()).toEqual(expect.arrayContaining(['开', '随系统']))
    expect(screen.queryByRole('button', { name: '还原' })).toBeNull()
    expect(document.activeElement?.textContent).toBe('关闭')
  })

  it('is left out where it shows nothing', async () => {
    const { user } = await renderApp()
    await openSettings(user)
    expect(legends()).toEqual(['字号', '中文', '纸色', '英文', '界面', '快捷键'])
  })

  it('of size is a number between two steps, which end at the smallest and the largest', async () => {
    const { user } = await renderApp({ saved: { size: '17' } })
    await openSettings(user)
    const number = within(screen.getByRole('group', { name: '字号' })).getByRole('status')
    const [smaller, larger] = [
      screen.getByRole('button', { name: '缩小' }),
      screen.getByRole('button', { name: '放大' }),
    ]
    await user.click(smaller)
    expect([number.textContent, smaller.ariaDisabled, larger.ariaDisabled]).toEqual(['16', 'true', 'false'])
    await user.click(smaller)
    expect(savedChoices()).toEqual({ size: '16' })
    for (let step = 0; step < 7; step++) await user.click(larger)
    expect([number.textContent, smaller.ariaDisabled, larger.ariaDisabled]).toEqual(['32', 'false', 'true'])
  })
})

describe('the language of the interface', () => {
  it.each<[name: string, url: string, saved: object, languages: string[], lang: string, library: string]>([
    ['is the first of the browser that it has', '/', {}, ['fr-FR', 'en-GB', 'zh-CN'], 'en', 'Library'],
    ['is Traditional Chinese for Taiwan', '/', {}, ['zh-TW', 'en'], 'zh-Hant', '文庫'],
    ['is Simplified Chinese for Singapore', '/', {}, ['zh-SG'], 'zh-Hans', '文库'],
    ['is English where the browser has neither', '/', {}, ['sv'], 'en', 'Library'],
    ['is the saved one before that of the browser', '/', { ui: 'zh-Hant' }, ['en'], 'zh-Hant', '文庫'],
    ['is that of the address before the saved one', '/?ui=en', { ui: 'zh-Hant' }, ['zh-CN'], 'en', 'Library'],
    ['is the saved one where the address names none', '/?ui=fr', { ui: 'en' }, ['zh-CN'], 'en', 'Library'],
  ])('%s', async (_name, url, saved, languages, lang, library) => {
    await renderApp({ url, saved, languages })
    await vi.waitFor(() => expect(document.title).toBe(`测试文库 · ${library}`))
    expect(root.lang).toBe(lang)
    expect(root.dataset['ui']).toBeUndefined()
    expect(savedChoices()).toEqual(saved)
  })

  it('is switched, saved and put into the address, without a new history entry', async () => {
    const { user } = await renderApp({ url: `/a/${LINKED.id}/?view=lines#s2` })
    const before = history.length
    await openSettings(user)
    await user.click(within(screen.getByRole('group', { name: '界面' })).getByRole('radio', { name: 'English' }))
    const names = within(await screen.findByRole('group', { name: 'Interface' }))
    expect(root.lang).toBe('en')
    expect(address()).toBe(`/a/${LINKED.id}/?view=lines&ui=en#s2`)
    expect(savedChoices()).toEqual({ ui: 'en' })
    expect(history).toHaveLength(before)
    expect(names.getByRole('radio', { name: 'English' })).toHaveProperty('checked', true)
    await user.click(names.getByRole('radio', { name: '繁體' }))
    expect(await screen.findByRole('group', { name: '介面' })).toBeInstanceOf(HTMLElement)
    await user.click(within(screen.getByRole('group', { name: '介面' })).getByRole('radio', { name: '简体' }))
    expect(await screen.findByRole('group', { name: '界面' })).toBeInstanceOf(HTMLElement)
    expect(root.lang).toBe('zh-Hans')
  })

  it('stays when the reader goes on to another page', async () => {
    const { user } = await renderApp({ languages: ['en'] })
    await vi.waitFor(() => expect(document.title).toBe('测试文库 · Library'))
    await user.click(screen.getByRole('link', { name: PLAIN.title }))
    expect(await screen.findByRole('heading', { level: 2, name: 'Translation, 21 sentences' })).toBeInstanceOf(
      HTMLElement,
    )
    expect(root.lang).toBe('en')
  })

  it('does not change the language of the text', async () => {
    const { user } = await renderApp({ url: `/a/${LINKED.id}/`, languages: ['en'] })
    await user.click(byId('s2.1'))
    const note = await screen.findByRole('group', { name: 'Chosen sentence' })
    expect(note.lang).toBe('en')
    expect(byId('s2').closest('[lang]')?.getAttribute('lang')).toBe('zh-Hans')
  })

  it.each([
    ['zh-Hans', '2021年3月30日', '3 分钟', '457 词', '摘要 16 句', '原文 24 句', '复制引文'],
    ['zh-Hant', '2021年3月30日', '3 分鐘', '457 詞', '摘要 16 句', '原文 24 句', '複製引文'],
    ['en', 'March 30, 2021', '3 minutes', '457 words', 'Summary, 16 sentences', 'Original, 24 sentences', 'Quote'],
  ])('tells dates and numbers in its own way (%s)', async (ui, date, minutes, words, summary, original, copy) => {
    const { user } = await renderApp({ url: `/a/${LINKED.id}/?ui=${ui}` })
    await user.click(byId('s2.1'))
    expect(await screen.findByRole('heading', { level: 2, name: summary })).toBeInstanceOf(HTMLElement)
    for (const text of [date, minutes, words, original, copy])
      expect(screen.getByText(text)).toBeInstanceOf(HTMLElement)
  })

  it('stays what it was, with a word to the reader, where its dictionary does not come', async () => {
    vi.doMock('#i18n/en.ts', () => {
      throw new Error('no network')
    })
    const { user } = await renderApp()
    await openSettings(user)
    await user.click(within(screen.getByRole('group', { name: '界面' })).getByRole('radio', { name: 'English' }))
    expect(await screen.findByText('内容没能载入')).toBeInstanceOf(HTMLElement)
    expect(root.lang).toBe('zh-Hans')
    expect(within(screen.getByRole('group', { name: '界面' })).getByRole('radio', { name: '简体' })).toHaveProperty(
      'checked',
      true,
    )
    vi.doUnmock('#i18n/en.ts')
  })

  it('shows the words of the page where the dictionary of the first page does not come', async () => {
    vi.doMock('#i18n/en.ts', () => {
      throw new Error('no network')
    })
    await renderApp({ languages: ['en'] })
    await vi.waitFor(() => expect(root.dataset['ui']).toBeUndefined())
    expect(root.lang).toBe('zh-Hans')
    vi.doUnmock('#i18n/en.ts')
  })
})

describe('the paper', () => {
  it.each([
    ['日', 'light'],
    ['褐', 'sepia'],
    ['夜', 'dark'],
  ])('%s is shown and saved beside the other choices', async (name, value) => {
    const { user } = await renderApp({ saved: { view: 'zh', theme: value === 'light' ? 'dark' : 'light' } })
    await openSettings(user)
    await user.click(radio(name))
    expect(theme()).toBe(value)
    expect(savedChoices()).toEqual({ view: 'zh', theme: value })
    expect(radio(name)).toHaveProperty('checked', true)
    expect(address()).toBe('/')
  })

  it('follows the system until the reader chooses', async () => {
    const { user, browser } = await renderApp({ dark: true })
    await openSettings(user)
    expect(radio('随系统')).toHaveProperty('checked', true)
    expect(theme()).toBe('dark')
    act(() => browser.turnDark(false))
    expect(theme()).toBe('light')
    await user.click(radio('褐'))
    act(() => browser.turnDark(true))
    expect(theme()).toBe('sepia')
  })

  it('is left to the system again, and nothing of it stays saved', async () => {
    const { user, browser } = await renderApp({ dark: true, saved: { theme: 'light' } })
    await openSettings(user)
    expect(theme()).toBe('light')
    await user.click(radio('随系统'))
    expect(theme()).toBe('dark')
    expect(savedChoices()).toEqual({})
    act(() => browser.turnDark(false))
    expect(theme()).toBe('light')
  })

  it('changes where the device allows no storage too', async () => {
    const { user } = await renderApp()
    await openSettings(user)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await user.click(radio('夜'))
    expect(theme()).toBe('dark')
  })
})
