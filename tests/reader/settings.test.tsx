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
    ['zh-Hans', '2021年3月30日', '3 分钟', '457 词', '摘要 16 句', '原文 24 句', '复制此句链接'],
    ['zh-Hant', '2021年3月30日', '3 分鐘', '457 詞', '摘要 16 句', '原文 24 句', '複製此句連結'],
    [
      'en',
      'March 30, 2021',
      '3 minutes',
      '457 words',
      'Summary, 16 sentences',
      'Original, 24 sentences',
      'Copy link to sentence',
    ],
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
