import { describe, expect, it } from 'vitest'

import { foldingOf, termsOf, tokensOf } from '#article/search-terms.ts'

const fold = foldingOf('銅铜後后國国')
const words = (text: string) => tokensOf(text, fold).map((token) => token.text)
const terms = (text: string) => termsOf(tokensOf(text, fold))

describe('the tokens of a text', () => {
  it.each([
    ['Copper miners, trim output.', ['copper', 'miners', 'trim', 'output']],
    ['Café RÉSUMÉ naïve', ['cafe', 'resume', 'naive']],
    ['ｆｕｌｌ－ｗｉｄｔｈ　１２', ['full', 'width', '12']],
    ['Straße STRASSE', ['strasse', 'strasse']],
    ['ΣΊΣΥΦΟΣ σίσυφος', ['σισυφοσ', 'σισυφοσ']],
    ["China’s don’t O'Brien ’tis", ['chinas', 'dont', 'obrien', 'tis']],
    ['1,500 tons, 3.5% of 1,2 and 2,0000', ['1500', 'tons', '3.5', 'of', '1', '2', 'and', '2', '0000']],
    ['U.S. and U.S.A. but e.g. St.Ives', ['us', 'and', 'usa', 'but', 'eg', 'st', 'ives']],
    ['F-16, 5G', ['f', '16', '5g']],
    ['铜价跌3%', ['铜', '价', '跌', '3']],
    ['銅之後，國', ['铜', '之', '后', '国']],
    ['𠮷野家', ['𠮷', '野', '家']],
    ['한국 ひらがな', ['한국'.normalize('NFKD'), 'ひらかな']],
    ['…“”——！？\uFFFD 😀🇨🇳 \u200B', []],
    ['\uD800', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('say where they stand in the text as it is', () => {
    expect(tokensOf('😀 ﬁne “銅”', fold)).toEqual([
      { text: 'fine', start: 3, end: 6, isHan: false },
      { text: '铜', start: 8, end: 9, isHan: true },
    ])
    expect(tokensOf('e\u0301té', fold)).toEqual([{ text: 'ete', start: 0, end: 4, isHan: false }])
    expect(tokensOf('𠮷', fold)).toEqual([{ text: '𠮷', start: 0, end: 2, isHan: true }])
  })

  it('are cut where a word is very long', () => {
    expect(words('a'.repeat(10_000))).toEqual(['a'.repeat(40)])
  })
})

describe('the terms of a text', () => {
  it('are its words, its characters, and pairs of characters with nothing between them', () => {
    expect(terms('铜价跌 3.5%，IMF说')).toEqual(['铜', '铜价', '价', '价跌', '跌', '3.5', 'imf', '说'])
    expect(terms('铜，价')).toEqual(['铜', '价'])
    expect(terms('铜 价')).toEqual(['铜', '价'])
  })

  it('are the same in both scripts', () => {
    expect(terms('銅國之後')).toEqual(terms('铜国之后'))
  })
})
