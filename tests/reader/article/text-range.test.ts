import { expect, it } from 'vitest'

import { rangeIn } from '#reader/article/text-range.ts'

/** A sentence that is made of these elements. */
function sentence(html: string): HTMLElement {
  document.body.innerHTML = `<p><span>${html}</span></p>`
  const found = document.querySelector('span')
  if (!found) throw new Error('there is no sentence')
  return found
}

it('finds words in a sentence that is one text', () => {
  expect(rangeIn(sentence('长约400米。'), 2, 6)?.toString()).toBe('400米')
  expect(rangeIn(sentence('长约400米。'), 0, 7)?.toString()).toBe('长约400米。')
})

it('finds words across marks', () => {
  const element = sentence('本来要<mark>从鹿特丹开往中国</mark>，却搁浅。')
  expect(rangeIn(element, 1, 5)?.toString()).toBe('来要从鹿')
  expect(rangeIn(element, 3, 11)?.toString()).toBe('从鹿特丹开往中国')
  expect(rangeIn(element, 9, 13)?.toString()).toBe('中国，却')
})

it('begins inside a mark, not before it, where the words begin with it', () => {
  const element = sentence('本来要<mark>从鹿特丹</mark>来。')
  expect(rangeIn(element, 3, 7)?.startContainer.parentElement?.tagName).toBe('MARK')
})

it('does not count pinyin above the characters', () => {
  const element = sentence(
    '<ruby>货<rp>(</rp><rt>huò</rt><rp>)</rp>物<rt>wù</rt></ruby>没有<ruby>损<rt>sǔn</rt></ruby>失。',
  )
  const found = rangeIn(element, 2, 5)
  expect(found?.toString()).toBe('没有损')
  const two = rangeIn(element, 1, 3)
  expect([two?.startContainer.nodeValue, two?.startOffset]).toEqual(['物', 0])
  expect([two?.endContainer.nodeValue, two?.endOffset]).toEqual(['没有', 1])
})

it('cuts a range that reaches past the sentence to it', () => {
  expect(rangeIn(sentence('长约400米。'), 5, 99)?.toString()).toBe('米。')
})

it('finds nothing where there is nothing', () => {
  expect(rangeIn(sentence('短。'), 2, 4)).toBeNull()
  expect(rangeIn(sentence('短。'), 1, 1)).toBeNull()
  expect(rangeIn(sentence(''), 0, 1)).toBeNull()
})
