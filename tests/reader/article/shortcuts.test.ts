import { afterEach, describe, expect, it } from 'vitest'

import { actOf } from '#reader/article/shortcuts.ts'

afterEach(() => {
  document.body.replaceChildren()
  delete document.documentElement.dataset['keys']
})

/** What a key means that is pressed on an element, on the page itself without. */
function pressed(init: KeyboardEventInit, on: EventTarget = document.body, before?: (event: Event) => void) {
  let act: ReturnType<typeof actOf>
  const listen = (event: KeyboardEvent) => {
    act = actOf(event)
  }
  addEventListener('keydown', listen)
  if (before) on.addEventListener('keydown', before, { once: true })
  on.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }))
  removeEventListener('keydown', listen)
  return act
}

function element(html: string): Element {
  document.body.innerHTML = html
  const found = document.body.querySelector('[data-here]') ?? document.body.firstElementChild
  if (!found) throw new Error('there is no element')
  return found
}

describe('a key', () => {
  it.each([
    ['j', 'next-sentence'],
    ['k', 'previous-sentence'],
    ['g', 'counterpart'],
    ['b', 'back'],
    ['n', 'next-conflict'],
    ['p', 'previous-conflict'],
    ['u', 'next-unsupported'],
    ['o', 'next-left-out'],
    ['m', 'marks'],
    ['x', 'omitted'],
    ['1', 'view-both'],
    ['2', 'view-zh'],
    ['3', 'view-en'],
    ['4', 'view-lines'],
    ['v', 'next-view'],
    ['r', 'reveal'],
    ['/', 'search'],
    ['t', 'theme'],
    ['+', 'size'],
    ['=', 'size'],
    ['-', 'size'],
    ['c', 'quote'],
    ['y', 'copy-link'],
    ['s', 'share'],
    ['l', 'listen'],
    ['?', 'help'],
  ])('%s means %s', (key, act) => {
    expect(pressed({ key })).toBe(act)
  })

  it('means the same with Caps Lock on', () => {
    expect(pressed({ key: 'J' })).toBe('next-sentence')
    expect(pressed({ key: 'V' })).toBe('next-view')
  })

  it.each(['Enter', 'Escape', ' ', 'Tab', 'ArrowDown', 'a', '9', '，', 'F5'])('%j means nothing here', (key) => {
    expect(pressed({ key })).toBeUndefined()
  })

  it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }])(
    'means nothing with %j',
    (held) => {
      expect(pressed({ key: 'c', ...held })).toBeUndefined()
    },
  )

  it('means nothing where somebody else has answered it', () => {
    expect(pressed({ key: 'j' }, element('<p></p>'), (event) => event.preventDefault())).toBeUndefined()
  })

  it.each([
    '<input>',
    '<input type="search">',
    '<input type="range">',
    '<textarea></textarea>',
    '<select><option>1</option></select>',
    '<p contenteditable="true"></p>',
  ])('is typed into %s', (html) => {
    expect(pressed({ key: 's' }, element(html))).toBeUndefined()
  })

  it.each(['<button></button>', '<input type="radio">', '<a href="#s1"></a>', '<summary></summary>'])(
    'means the same on %s',
    (html) => {
      expect(pressed({ key: 's' }, element(html))).toBe('share')
    },
  )

  it('belongs to an open dialog alone', () => {
    const button = element('<dialog open><button data-here></button></dialog>')
    expect(pressed({ key: 's' }, button)).toBeUndefined()
    expect(pressed({ key: 's' })).toBeUndefined()
    expect(pressed({ key: 's' }, element('<dialog></dialog>'))).toBe('share')
  })

  it('means nothing where the reader has switched single keys off', () => {
    document.documentElement.dataset['keys'] = 'off'
    for (const key of ['j', '1', '?', '+']) expect(pressed({ key })).toBeUndefined()
  })
})
