import { afterEach, describe, expect, it } from 'vitest'

import { selectedRange } from '#reader/chinese/selected-range.ts'

const RUBY = '<ruby>铜<rt aria-hidden="true">tóng</rt></ruby><ruby>价<rt aria-hidden="true">jià</rt></ruby>'

/** Shows two sentences of a paragraph, the first with this markup. */
function show(markup: string): void {
  document.body.innerHTML = `<h1 data-sentence="title">Copper</h1>\n<p id="s1"><a></a><span id="s1.1">${markup}</span> <span id="s1.2">第二句。</span></p>`
}

/** The text node that holds these words. */
function node(words: string): Text {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { currentNode } = walker
    if (currentNode instanceof Text && currentNode.data.includes(words)) return currentNode
  }
  throw new Error(`no text has ${words}`)
}

/** The element of a sentence. */
function sentence(id: string): Element {
  const found = document.getElementById(id)
  if (!found) throw new Error(`there is no ${id}`)
  return found
}

/** Selects between two boundaries and says what of a sentence that is. */
function select(from: Node, fromOffset: number, to: Node, toOffset: number) {
  getSelection()?.setBaseAndExtent(from, fromOffset, to, toOffset)
  return selectedRange(getSelection())
}

afterEach(() => getSelection()?.removeAllRanges())

describe('what of a sentence is selected', () => {
  it('is told in offsets of its text', () => {
    show('铜价跌了。')
    const text = node('铜价')
    expect(select(text, 2, text, 4)).toEqual({ sentenceId: 's1.1', start: 2, end: 4 })
  })

  it('is the same when it was drawn backwards', () => {
    show('铜价跌了。')
    const text = node('铜价')
    expect(select(text, 4, text, 2)).toEqual({ sentenceId: 's1.1', start: 2, end: 4 })
  })

  it('is the same in divided text and in marks', () => {
    show('铜<mark>价<b>跌</b></mark>了。')
    sentence('s1.1').lastChild?.before(document.createTextNode(''))
    expect(select(node('价'), 0, node('跌'), 1)).toEqual({ sentenceId: 's1.1', start: 1, end: 3 })
    expect(select(node('铜'), 1, node('了'), 1)).toEqual({ sentenceId: 's1.1', start: 1, end: 4 })
    ;(node('了。') as Text).splitText(1)
    expect(select(node('。'), 0, node('。'), 1)).toEqual({ sentenceId: 's1.1', start: 4, end: 5 })
  })

  it('does not count pinyin', () => {
    show(`${RUBY}<ruby>跌<rt aria-hidden="true">diē</rt></ruby>了。`)
    expect(select(node('价'), 0, node('跌'), 1)).toEqual({ sentenceId: 's1.1', start: 1, end: 3 })
    expect(select(node('了'), 0, node('了'), 1)).toEqual({ sentenceId: 's1.1', start: 3, end: 4 })
    // A boundary within a syllable is behind its character.
    expect(select(node('tóng'), 1, node('jià'), 2)).toEqual({ sentenceId: 's1.1', start: 1, end: 2 })
  })

  it('does not count what is no text of the sentence', () => {
    show('铜<i data-apart>与原文不符</i>价<i aria-hidden="true">≠</i>跌')
    expect(select(node('价'), 0, node('跌'), 1)).toEqual({ sentenceId: 's1.1', start: 1, end: 3 })
  })

  it('may be told by elements instead of text', () => {
    show(RUBY)
    expect(select(sentence('s1.1'), 0, sentence('s1.1'), 1)).toEqual({ sentenceId: 's1.1', start: 0, end: 1 })
    expect(select(sentence('s1.1'), 1, sentence('s1.1'), 2)).toEqual({ sentenceId: 's1.1', start: 1, end: 2 })
  })

  it('ends with the sentence where white space behind it is selected along', () => {
    show('铜价')
    expect(select(node('铜价'), 0, node('第二句'), 0)).toEqual({ sentenceId: 's1.1', start: 0, end: 2 })
    expect(select(node('铜价'), 0, sentence('s1'), 3)).toEqual({ sentenceId: 's1.1', start: 0, end: 2 })
  })

  it('begins with the sentence where the end of the one before is selected along', () => {
    show('铜价')
    expect(select(node('铜价'), 2, node('第二句'), 3)).toEqual({ sentenceId: 's1.2', start: 0, end: 3 })
    expect(select(sentence('s1'), 0, node('铜价'), 1)).toEqual({ sentenceId: 's1.1', start: 0, end: 1 })
  })

  it('may lie in a title', () => {
    show('铜价')
    expect(select(node('Copper'), 0, node('Copper'), 6)).toEqual({ sentenceId: 'title', start: 0, end: 6 })
  })

  it('is nothing in two sentences, outside of any, or where the caret stands', () => {
    show('铜价')
    expect(select(node('铜价'), 1, node('第二句'), 1)).toBeNull()
    expect(select(node('Copper'), 1, node('铜价'), 1)).toBeNull()
    expect(select(document.body, 0, document.body, document.body.childNodes.length)).toBeNull()
    expect(select(node('铜价'), 1, node('铜价'), 1)).toBeNull()
    getSelection()?.removeAllRanges()
    expect(selectedRange(getSelection())).toBeNull()
    expect(selectedRange(null)).toBeNull()
  })
})
