import { describe, expect, it } from 'vitest'

import { lengthValue } from '#ingest/align/lengths.ts'
import { SideCounts } from '#ingest/align/side-counts.ts'
import { signsOf } from '#ingest/align/signs.ts'

describe('the lengths of a group', () => {
  const usual = Math.log(30 / 100)
  it('speak for it where their ratio is the usual one', () => expect(lengthValue(30, 100, usual)).toBeGreaterThan(0.5))
  it('and against it where it is not', () => expect(lengthValue(30, 400, usual)).toBeLessThan(-2))
  it('less so where it is short', () => {
    expect(lengthValue(3, 25, usual)).toBeGreaterThan(lengthValue(30, 250, usual))
  })
})

describe('the signs of a sentence', () => {
  it.each<[string, 'zh' | 'en', ReturnType<typeof signsOf>]>([
    ['你说什么？！', 'zh', { questions: 1, exclamations: 1, asks: false, persons: 0b10 }],
    ['“我不走，好吗？”', 'zh', { questions: 1, exclamations: 0, asks: true, persons: 0b10001 }],
    ["'Don't you see?' she asked.", 'en', { questions: 1, exclamations: 0, asks: false, persons: 0b11010 }],
    ['Was it theirs?"', 'en', { questions: 1, exclamations: 0, asks: true, persons: 0 }],
  ])('%s', (sentence, language, signs) => expect(signsOf(sentence, language)).toEqual(signs))
})

describe('a side of a translation', () => {
  const side = new SideCounts(['他问：“去吗？”', '“去！', '我去！”', '他们走了。'], 'zh')
  it('is counted between any two sentences', () => {
    expect(side.between(0, 2)).toEqual({
      length: 11,
      tag: 3,
      quoted: 5,
      plain: 3,
      turns: 2,
      questions: 1,
      exclamations: 1,
    })
    expect(side.between(2, 2).length).toBe(0)
  })
  it('tells where somebody speaks, is about to, or neither', () => {
    expect([0, 1, 2, 3, 4].map((at) => side.borderAt(at))).toEqual([1, 1, 0, 2, 2])
  })
  it('tells what stands before a border', () => {
    expect([1, 2].map((at) => side.asksAt(at))).toEqual([true, false])
    expect(side.personsBetween(1, 3)).toBe(0b1)
  })
})
