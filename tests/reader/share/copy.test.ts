import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { copy } from '#reader/share/copy.ts'

class Item {
  readonly parts: Record<string, Blob>
  constructor(parts: Record<string, Blob>) {
    this.parts = parts
  }
}

const written: unknown[] = []

/** A browser with this clipboard; `undefined` is a host without https. */
function withClipboard(clipboard: object | undefined): void {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true })
}

/** What the menu's way puts onto the clipboard: that of the copy event, else the selected field's text. */
function menuCopies(works = true): void {
  document.execCommand = () => {
    if (!works) return false
    const field = document.activeElement
    if (!(field instanceof HTMLTextAreaElement)) return false
    const data: Record<string, string> = {}
    const event = new Event('copy', { bubbles: true, cancelable: true })
    Object.assign(event, { clipboardData: { setData: (type: string, text: string) => (data[type] = text) } })
    field.dispatchEvent(event)
    written.push(event.defaultPrevented ? data : field.value.slice(field.selectionStart, field.selectionEnd))
    return true
  }
}

beforeEach(() => {
  written.length = 0
  vi.stubGlobal('ClipboardItem', Item)
})

afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(navigator, 'clipboard')
  Reflect.deleteProperty(document, 'execCommand')
  document.body.replaceChildren()
})

describe('copying', () => {
  it('writes plain text and HTML at once', async () => {
    withClipboard({ write: (items: Item[]) => void written.push(...items.map(({ parts }) => parts)) })
    expect(await copy({ text: '一 & 二', html: '<p>一 &amp; 二</p>' })).toBe(true)
    const [parts] = written as [Record<string, Blob>]
    expect(Object.keys(parts)).toEqual(['text/plain', 'text/html'])
    expect(await parts['text/plain']?.text()).toBe('一 & 二')
    expect(await parts['text/html']?.text()).toBe('<p>一 &amp; 二</p>')
    expect(parts['text/html']?.type).toBe('text/html')
  })

  it('writes plain text alone where that is all there is', async () => {
    withClipboard({ writeText: (text: string) => void written.push(text) })
    expect(await copy({ text: '一' })).toBe(true)
    vi.stubGlobal('ClipboardItem', undefined)
    expect(await copy({ text: '二', html: '<p>二</p>' })).toBe(true)
    expect(written).toEqual(['一', '二'])
  })

  it('goes the way of the menu on a host without https, with both forms', async () => {
    withClipboard(undefined)
    menuCopies()
    expect(await copy({ text: '一', html: '<p>一</p>' })).toBe(true)
    expect(await copy({ text: '二\n三' })).toBe(true)
    expect(written).toEqual([{ 'text/plain': '一', 'text/html': '<p>一</p>' }, '二\n三'])
  })

  it('goes the way of the menu where the clipboard refuses', async () => {
    withClipboard({
      write: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
      writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
    })
    menuCopies()
    expect(await copy({ text: '一' })).toBe(true)
    expect(written).toEqual(['一'])
  })

  it('leaves the focus where it was and nothing in the page, also within a dialog', async () => {
    withClipboard(undefined)
    document.body.innerHTML = '<dialog open><button>复制</button></dialog>'
    const button = document.querySelector('button')
    button?.focus()
    let place: Element | null | undefined
    menuCopies()
    const run = document.execCommand.bind(document)
    document.execCommand = (command) => {
      place = document.activeElement?.parentElement
      return run(command)
    }
    expect(await copy({ text: '一' })).toBe(true)
    expect(place?.localName).toBe('dialog')
    expect(document.activeElement).toBe(button)
    expect(document.querySelector('textarea')).toBeNull()
  })

  it('says when it did not work', async () => {
    withClipboard(undefined)
    menuCopies(false)
    expect(await copy({ text: '一' })).toBe(false)
    document.execCommand = () => {
      throw new Error('not supported')
    }
    expect(await copy({ text: '一' })).toBe(false)
  })
})
