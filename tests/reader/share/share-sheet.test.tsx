import { act, cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { I18nextProvider } from 'react-i18next'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import type { Place } from '#article/locator.ts'
import { completeWords, createI18n, type Language, speak } from '#i18n/setup.ts'
import { ShareSheet } from '#reader/share/share-sheet.tsx'

import { teachDialogs } from '../dialogs.ts'
import { LINKED, PLAIN } from '../library-files.ts'

const LINK = 'https://example.org/a/x/?k=2x7q9k3c#s4.2'
const CAPE = '有的船干脆绕行好望角，多走约5600公里，航程最多拉长两周。'

const onClose = vi.fn<() => void>()

interface Opening {
  article?: typeof LINKED
  place?: Place | null
  link?: string
  language?: Language
}

async function open({ article = LINKED, place = { start: 's4.2' }, link = LINK, language = 'zh-Hans' }: Opening = {}) {
  const user = userEvent.setup()
  await navigator.clipboard.writeText('')
  const i18n = createI18n()
  await completeWords(i18n)
  await speak(i18n, language)
  const opener = document.body.appendChild(document.createElement('button'))
  opener.focus()
  render(
    <I18nextProvider i18n={i18n}>
      <ShareSheet article={article} placeNow={() => place} linkTo={() => link} onClose={onClose} />
    </I18nextProvider>,
  )
  return { user, opener, sheet: screen.getByRole('dialog') }
}

/** The texts on the clipboard by their types. */
async function clipboard(): Promise<Record<string, string>> {
  const [item] = await navigator.clipboard.read()
  const texts = (item?.types ?? []).map(async (type) => [type, await (await item?.getType(type))?.text()] as const)
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>
}

beforeEach(() => {
  onClose.mockClear()
  vi.stubGlobal(
    'ClipboardItem',
    class {
      readonly types: string[]
      readonly getType: (type: string) => Promise<Blob>
      constructor(parts: Record<string, Blob | string | Promise<string>>) {
        this.types = Object.keys(parts)
        this.getType = async (type) => new Blob([(await parts[type]) ?? ''], { type })
      }
    },
  )
  teachDialogs()
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  Reflect.deleteProperty(navigator, 'share')
  document.body.replaceChildren()
})

describe('the share sheet', () => {
  it.each<[Place | null, string]>([
    [{ start: 's4.2' }, '分享此句'],
    [{ start: 's4' }, '分享此段'],
    [{ start: 's4.1', end: 's4.3' }, '分享这几句'],
    [null, '分享此文'],
  ])('says what it sends on: %j', async (place, name) => {
    const { sheet } = await open({ place })
    expect(sheet.getAttribute('aria-labelledby')).toBe(screen.getByRole('heading', { name }).id)
  })

  it('shows the link in letters and as a code, and begins at the way to copy it', async () => {
    const { sheet } = await open()
    expect(within(sheet).getAllByText(LINK)).toHaveLength(2)
    expect(screen.getByRole('img', { name: '链接的二维码' })).toBeTruthy()
    expect(screen.getByText('链接：直达此处，正文若有改动，链接会跟着走')).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '复制链接' }))
  })

  it('does not promise that a link without a key follows the text', async () => {
    await open({ link: 'https://example.org/a/x/#s4' })
    expect(screen.getByRole('heading', { name: '链接' })).toBeTruthy()
  })

  it('copies the link and says so', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: '复制链接' }))
    expect(await clipboard()).toEqual({ 'text/plain': LINK })
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toEqual(['已复制', ''])
  })

  it('shows the quotation with what the comparison found, modestly', async () => {
    const { sheet } = await open()
    const quotation = sheet.querySelector('blockquote')
    expect(quotation?.querySelector('p[lang="zh-Hans"]')?.textContent).toBe(CAPE)
    expect(quotation?.querySelector('p[lang="en"]')?.textContent).toMatch(/^Several operators sent ships/)
    expect(quotation?.textContent).toContain('The Meridian2021年3月30日')
    expect(quotation?.textContent).toContain('机器比对：有据，请核对')
  })

  it('copies the quotation in the chosen form', async () => {
    const { user, sheet } = await open()
    const copy = screen.getByRole('button', { name: '复制引文' })
    await user.click(copy)
    const plain = await clipboard()
    expect(Object.keys(plain)).toEqual(['text/plain'])
    expect(plain['text/plain']?.split('\n')[0]).toBe(CAPE)

    await user.click(screen.getByRole('radio', { name: 'Markdown' }))
    await user.click(copy)
    const markdown = await clipboard()
    expect(markdown['text/plain']?.split('\n')[0]).toBe(`> ${CAPE}`)
    expect(sheet.querySelector('pre')?.textContent).toBe(markdown['text/plain'])

    await user.click(screen.getByRole('radio', { name: 'HTML' }))
    await user.click(copy)
    const html = await clipboard()
    expect(html['text/html']).toContain(`<p lang="zh-Hans">${CAPE}</p>`)
    expect(html['text/plain']).toBe(html['text/html'])
    expect(sheet.querySelector('pre')?.textContent).toBe(html['text/plain'])
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toEqual(['', '已复制'])
  })

  it('says when the browser does not let it copy', async () => {
    const { user } = await open()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    document.execCommand = () => false
    await user.click(screen.getByRole('button', { name: '复制链接' }))
    expect(screen.getByText('浏览器不让复制，请自行选中并复制')).toBeTruthy()
    Reflect.deleteProperty(document, 'execCommand')
  })

  it.each<[string, Opening, string]>([
    [
      'a verdict for each of several sentences',
      { place: { start: 's1' } },
      '机器比对：有据 1 / 部分有据 1 / 原文未提 1，请核对',
    ],
    ['that the original may lack it', { place: { start: 's1.3' } }, '机器比对：没有在原文中找到对应的句子，请核对'],
    ['that the summary may lack it', { place: { start: 'o3.3' } }, '机器比对：没有在摘要中找到对应的句子，请核对'],
    ['a difference', { place: { start: 's4.3' }, language: 'zh-Hant' }, '機器比對：與原文不符，請核對'],
    ['it in English', { place: { start: 's4.3' }, language: 'en' }, 'Compared by machine: differs; please check'],
  ])('tells %s', async (_, opening, words) => {
    const { sheet } = await open(opening)
    expect(sheet.querySelector('blockquote')?.textContent).toContain(words)
  })

  it('tells nothing of a comparison where there was none', async () => {
    const { sheet } = await open({ article: PLAIN, place: { start: 's1.1' } })
    expect(sheet.querySelector('blockquote')?.textContent).not.toContain('机器比对')
  })

  it('sends the words and the link by the device where it can', async () => {
    const sent: unknown[] = []
    Object.assign(navigator, { share: async (data: unknown) => void sent.push(data) })
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: '发送…' }))
    expect(sent).toEqual([
      { title: LINKED.title, text: expect.stringMatching(/^有的船.*\n\nSeveral operators/), url: LINK },
    ])
  })

  it('offers no sending where the device has none', async () => {
    await open()
    expect(screen.queryByRole('button', { name: '发送…' })).toBeNull()
  })

  it.each([
    ['AbortError', ['', '']],
    ['NotAllowedError', ['没能发送，请改用复制', '']],
  ])('takes a sending that ends by %s as the reader does', async (name, said) => {
    Object.assign(navigator, { share: () => Promise.reject(new DOMException('no', name)) })
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: '发送…' }))
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toEqual(said)
  })

  it('closes by its button and by a press outside, not by one that began inside', async () => {
    const { user, sheet } = await open()
    const heading = screen.getByRole('heading', { level: 2 })
    await user.click(heading)
    await user.pointer([{ keys: '[MouseLeft>]', target: heading }, { target: sheet }, { keys: '[/MouseLeft]' }])
    expect(onClose).not.toHaveBeenCalled()
    await user.click(sheet)
    expect(onClose).toHaveBeenCalledTimes(1)
    cleanup()
    const again = await open()
    await again.user.click(screen.getByRole('button', { name: '关闭' }))
    expect(onClose).toHaveBeenCalledTimes(2)
  })

  it('keeps its keys from the page', async () => {
    const { user } = await open()
    const heard: string[] = []
    const hear = ({ key }: KeyboardEvent) => heard.push(key)
    document.addEventListener('keydown', hear, true)
    await user.keyboard('j')
    act(() => cleanup())
    await user.keyboard('k')
    document.removeEventListener('keydown', hear, true)
    expect(heard).toEqual(['k'])
  })
})
