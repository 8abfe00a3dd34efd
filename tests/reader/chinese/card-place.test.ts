import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { cardPlace } from '#reader/chinese/card-place.ts'

/** Where a card of some words stands for a selection of this height in a window of 700 pixels. */
function place(top: number, words = 1) {
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, top, 40, 24)
  return cardPlace({ sentenceId: 's1.1' }, words)
}

beforeEach(() => {
  document.body.innerHTML = '<div data-side="summary"><span id="s1.1">铜价</span></div>'
  vi.stubGlobal('innerHeight', 700)
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  Element.prototype.getBoundingClientRect = () => new DOMRect(120, 0, 520, 64)
  getSelection()?.selectAllChildren(document.body)
})
afterEach(() => {
  getSelection()?.removeAllRanges()
  vi.unstubAllGlobals()
})

describe('where the card stands', () => {
  it('is the foot of the sentence’s column', () => {
    expect(place(100)).toEqual({ dock: 'foot', insetInlineStart: 120, inlineSize: 520 })
  })

  it('is under a title’s left edge', () => {
    document.body.innerHTML = '<h1 data-sentence="title">铜价</h1>'
    expect(cardPlace({ sentenceId: 'title' }, 1)).toEqual({ dock: 'foot', insetInlineStart: 120 })
  })

  it('is the head of the window where a bar at its foot leaves no room', () => {
    document.documentElement.style.setProperty('--foot', '97px')
    expect(place(420).dock).toBe('head')
    document.documentElement.style.removeProperty('--foot')
  })

  it('is the whole width on a phone', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: false }))
    expect(place(100)).toEqual({ dock: 'foot' })
  })

  it('is the head of the window where the card would lie over the selection', () => {
    expect(place(600).dock).toBe('head')
    expect(place(420, 1).dock).toBe('foot')
    expect(place(420, 3).dock).toBe('head')
  })
})
