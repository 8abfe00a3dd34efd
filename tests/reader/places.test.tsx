import { act, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

import { CHINESE, FOREIGN, LINKED, textOf } from './library-files.ts'
import { address, byId, current, linked, type Opening, renderApp, savedChoices } from './render-app.tsx'

const PAGE = `/a/${LINKED.id}/`

function open(search = '', opening: Opening = {}) {
  return renderApp({ ...opening, url: `${PAGE}${search}` })
}

/** Opens an article and goes to a place in it, as by a link within the page: its note is open. */
async function goTo(search: string, opening: Opening = {}) {
  const opened = await open(search, opening)
  await act(async () => dispatchEvent(new HashChangeEvent('hashchange')))
  return opened
}

/** What stands under the paragraph of the sentence in hand; null where none is. */
function note(): HTMLElement | null {
  return screen.queryByRole('group', { name: '选中的句子' })
}

describe('an address with a place', () => {
  it.each([
    ['a sentence', '#s3.2', ['s3.2']],
    ['a sentence of the original', '#o5.3', ['o5.3']],
    ['all sentences of a paragraph', '#s3', ['s3.1', 's3.2', 's3.3']],
    ['the sentences of a range', '?to=o5.1#o4.2', ['o4.2', 'o5.1']],
    ['only the start of a range that crosses over', '?to=o5.1#s1.2', ['s1.2']],
    ['the sentence that has the key', '?k=28pimmk3#s4.2', ['s4.2']],
    ['the sentence that the key has moved to', '?k=28pimmk3#s1.1', ['s4.2']],
    ['the sentence that the key has moved to from a place that is gone', '?k=28pimmk3#s9.9', ['s4.2']],
    ['the sentence that has the key, where it names no place', '?k=9g9vlm5e', ['o5.2']],
    ['the paragraph of a sentence that is gone', '#s2.7', ['s2.1']],
    ['a range that has moved, as long as it was', '?to=s1.2&k=8pm9idog#s1.1', ['s3.2', 's3.3']],
  ])('shows %s', async (_name, search, sentences) => {
    await open(search)
    expect(current()).toEqual(sentences)
    expect(screen.queryByText(/已有改动/)).toBeNull()
  })

  it('says that the text has changed where no sentence has the key', async () => {
    await open('?k=zzzzzzzz#s2.1')
    expect(current()).toEqual(['s2.1'])
    expect(within(byId('s2').parentElement as HTMLElement).getByRole('group', { name: '选中的句子' })).toBe(note())
    expect(screen.getByText('链接所指的文字已有改动，这里是它原来的位置。')).toBeInstanceOf(HTMLElement)
    expect(screen.getByRole('status').textContent).toContain('链接所指的文字已有改动，这里是它原来的位置。')
  })

  it.each(['?k=zzzzzzzz#s99.1', '?k=zzzzzzzz#o99', '?k=zzzzzzzz'])(
    'says that the text has changed where neither the key nor the place is left (%s)',
    async (search) => {
      await open(search)
      expect(current()).toEqual([])
      expect(screen.getByRole('status').textContent).toBe('链接所指的文字已有改动，原来的位置也不在了。')
    },
  )

  it.each(['#s99', '#nothing', '#', '#s', '#s1.', '#%E4', '?k=short#', '?k=ZZZZZZZZ', '?to=o4.2'])(
    'shows no sentence where it names none (%s)',
    async (search) => {
      await open(search)
      expect(current()).toEqual([])
      expect(note()).toBeNull()
      expect(screen.queryByText(/已有改动/)).toBeNull()
    },
  )

  it('scrolls to a sentence that has moved, and leaves the others to the browser', async () => {
    expect((await open('?k=28pimmk3#s1.1')).browser.scrolledTo).toEqual(['s4.2'])
  })

  it('scrolls nowhere by itself where the sentence is at its place', async () => {
    expect((await open('#s4.2')).browser.scrolledTo).toEqual([])
  })

  it('is followed when it changes', async () => {
    await open('#s1.1')
    await act(async () => {
      history.pushState(null, '', '#o4.2')
      dispatchEvent(new HashChangeEvent('hashchange'))
    })
    expect(current()).toEqual(['o4.2'])
  })

  it('shows nothing in a foreign article without keys but the place', async () => {
    await renderApp({ url: `/a/${FOREIGN.id}/?k=zzzzzzzz#s1.2` })
    expect(current()).toEqual(['s1.2'])
    expect(screen.queryByText(/已有改动/)).toBeNull()
  })
})

describe('choosing a sentence', () => {
  it('marks it, puts it into the address, and shows its counterparts', async () => {
    const before = history.length
    const { user } = await open('?view=lines')
    await user.click(byId('s2.1'))
    expect(current()).toEqual(['s2.1'])
    expect(address()).toBe(`${PAGE}?view=lines#s2.1`)
    expect(history).toHaveLength(before)
    expect(linked()).toEqual(['o3.1', 'o3.2'])
    const entries = within(note() as HTMLElement).getAllByRole('listitem')
    const quoted = entries.map((entry) => entry.querySelector<HTMLElement>('[lang]'))
    expect(quoted.map((words) => [words?.lang, words?.textContent])).toEqual([
      ['en', textOf(LINKED, 'o3.1')],
      ['en', textOf(LINKED, 'o3.2')],
    ])
    expect(
      within(note() as HTMLElement)
        .getByRole('link', { name: '3.2 第 3 段第 2 句' })
        .getAttribute('href'),
    ).toBe('#o3.2')
  })

  it('lets it go by a second click', async () => {
    const { user } = await open()
    await user.click(byId('s2.1'))
    await user.click(byId('s2.1'))
    expect(current()).toEqual([])
    expect(note()).toBeNull()
    expect(address()).toBe(PAGE)
  })

  it('lets it go by the button, and puts the focus on it', async () => {
    const { user } = await goTo('#s2.1')
    await user.click(within(note() as HTMLElement).getByRole('button', { name: '关闭' }))
    expect(current()).toEqual([])
    expect(address()).toBe(PAGE)
    expect(document.activeElement?.id).toBe('s2.1')
  })

  it('moves from one sentence to another', async () => {
    const { user } = await open('?k=28pimmk3#s4.2')
    await user.click(byId('o5.1'))
    expect(current()).toEqual(['o5.1'])
    expect(address()).toBe(`${PAGE}#o5.1`)
    expect(linked()).toEqual(['s3.2'])
  })

  it('does not happen while text is being selected', async () => {
    const { user } = await open()
    await user.pointer([
      { keys: '[MouseLeft>]', target: byId('s2.1'), offset: 0 },
      { target: byId('s2.1'), offset: 5 },
      { keys: '[/MouseLeft]' },
    ])
    expect(getSelection()?.toString()).toBe('这艘巨轮长')
    expect(current()).toEqual([])
  })

  it('changes nothing that is saved', async () => {
    const { user } = await open('', { saved: { view: 'lines' } })
    await user.click(byId('s2.1'))
    expect(savedChoices()).toEqual({ view: 'lines' })
  })

  it('shows no counterparts where a sentence has none', async () => {
    const { user } = await open()
    await user.click(byId('s5.5'))
    expect(within(note() as HTMLElement).queryByRole('definition')).toBeNull()
    expect(linked()).toEqual([])
  })
})

/** Copies the link to what is in hand from its note, by the share sheet; of a sentence, that to its paragraph where asked. */
async function copyLink({ user }: Awaited<ReturnType<typeof open>>, asked: 'own' | 'paragraph' = 'own') {
  await import('#reader/share/share-sheet.tsx')
  await user.click(within(note() as HTMLElement).getByRole('button', { name: '分享' }))
  const sheet = within(await screen.findByRole('dialog'))
  if (asked === 'paragraph') await user.click(sheet.getByRole('button', { name: '分享此段' }))
  await user.click(sheet.getByRole('button', { name: '复制链接' }))
  return await navigator.clipboard.readText()
}

describe('a link that is copied', () => {
  const HOST = 'https://example.org'

  it.each<[string, string, 'own' | 'paragraph', string]>([
    ['names the place and the key of a sentence', '#s3.2', 'own', '?k=8pm9idog#s3.2'],
    ['names a sentence of the original', '#o3.1', 'own', '?k=a4p4d8wq#o3.1'],
    ['names a paragraph by its place', '#s3.2', 'paragraph', '#s3'],
    ['names the paragraph in hand', '#s3', 'own', '#s3'],
    ['carries the view', '?view=lines#s3.2', 'own', '?view=lines&k=8pm9idog#s3.2'],
    ['carries the script', '?script=hant#s3.2', 'own', '?script=hant&k=8pm9idog#s3.2'],
    ['does not carry the language of the interface', '?ui=zh-Hans&view=zh#s3', 'own', '?view=zh#s3'],
    ['does not carry filters and searches', '?q=a&source=b&month=2021-03#s3', 'own', '#s3'],
    ['carries the view that is shown, not one that was uncovered', '?view=zh#o3.1', 'paragraph', '#o3'],
    ['names where the sentence is now', '?k=8pm9idog#s1.1', 'own', '?k=8pm9idog#s3.2'],
  ])('%s', async (_name, search, asked, copied) => {
    expect(await copyLink(await goTo(search), asked)).toBe(`${HOST}${PAGE}${copied}`)
  })

  it('carries the view that the reader saved', async () => {
    expect(await copyLink(await goTo('#s3', { saved: { view: 'lines' } }))).toBe(`${HOST}${PAGE}?view=lines#s3`)
  })

  it('carries the script that the reader saved', async () => {
    expect(await copyLink(await goTo('#s3', { saved: { script: 'hant' } }))).toBe(`${HOST}${PAGE}?script=hant#s3`)
  })

  it('does not carry a saved script that is the article’s own', async () => {
    expect(await copyLink(await goTo('#s3', { saved: { script: 'hans' } }))).toBe(`${HOST}${PAGE}#s3`)
  })

  it('carries a script that is the summary’s own where it shows the original otherwise', async () => {
    const mixed = { ...CHINESE, languages: { summary: 'zh-Hans', original: 'zh-Hant' } } as const
    const { user } = await renderApp({ url: `/a/${CHINESE.id}/?script=hans`, articles: [mixed] })
    await user.click(byId('s1.1'))
    await user.keyboard('y')
    expect(await navigator.clipboard.readText()).toMatch(/\?script=hans/)
  })

  it.each([
    ['a range of sentences', '?to=s3.3#s3.2', '?to=s3.3&k=8pm9idog#s3.2', '分享这几句'],
    ['a paragraph', '#s3', '#s3', '分享此段'],
    ['the article', '', '', '分享此文'],
  ])('names %s on the sheet to share it', async (_name, search, link, title) => {
    const { user } = await open(search)
    await import('#reader/share/share-sheet.tsx')
    await user.click(screen.getAllByRole('button', { name: '分享' })[0] as HTMLElement)
    const sheet = await screen.findByRole('dialog', { name: title })
    expect(within(sheet).getAllByText(`${HOST}${PAGE}${link}`)[0]).toBeInstanceOf(HTMLElement)
  })

  it('has only the place where the sentence has no key', async () => {
    const opened = await renderApp({ url: `/a/${FOREIGN.id}/` })
    await opened.user.click(byId('o1.1'))
    expect(await copyLink(opened)).toBe(`${HOST}/a/${FOREIGN.id}/#o1.1`)
  })

  it('is copied by key, too', async () => {
    const { user } = await goTo('#s3.2')
    await user.keyboard('y')
    expect(await navigator.clipboard.readText()).toBe(`${HOST}${PAGE}?k=8pm9idog#s3.2`)
    expect(await screen.findByText('链接已复制')).toBeInstanceOf(HTMLElement)
  })

  it('says so where the browser does not allow it', async () => {
    const { user } = await goTo('#s3.2')
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    await user.keyboard('y')
    expect(await screen.findByText('浏览器不让复制，请从地址栏复制')).toBeInstanceOf(HTMLElement)
  })

  it('is copied as by the menu where the page has no clipboard, as on a host without https', async () => {
    const { user } = await goTo('#s3.2')
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard)
    let copied = ''
    document.execCommand = () => {
      copied = document.activeElement instanceof HTMLTextAreaElement ? document.activeElement.value : ''
      return true
    }
    await user.keyboard('y')
    Reflect.deleteProperty(document, 'execCommand')
    expect(await screen.findByText('链接已复制')).toBeInstanceOf(HTMLElement)
    expect(copied).toBe(`${HOST}${PAGE}?k=8pm9idog#s3.2`)
  })
})
