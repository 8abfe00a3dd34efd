import { describe, expect, it } from 'vitest'

import { toldWords } from '#reader/chinese/told-words.ts'
import { wordsAt } from '#reader/chinese/words-at.ts'

const entry = { glosses: ['gloss'] }
// 全球 · 贸易 · 的, then two characters of which no dictionary knows anything, then 说.
const words = [
  { start: 0, end: 2, entry },
  { start: 2, end: 4, entry },
  { start: 4, end: 5, entry },
  { start: 7, end: 8, entry },
]

describe('the words that a selection touches', () => {
  it.each<[string, number, number, number[]]>([
    ['a word that is selected', 0, 2, [0]],
    ['a word of which a part is selected', 1, 2, [0]],
    ['two words that are selected in part', 1, 3, [0, 2]],
    ['no neighbour that is not touched', 2, 4, [2]],
    ['three at most', 0, 8, [0, 2, 4]],
    ['none where there is no word', 5, 7, []],
    ['the word that the caret stands in', 1, 1, [0]],
    ['the word that the caret stands before', 2, 2, [2]],
    ['the word that the caret stands behind', 5, 5, [4]],
    ['none where the caret stands elsewhere', 6, 6, []],
  ])('are %s', (_, start, end, starts) => {
    expect(wordsAt({ words }, start, end).map((word) => word.start)).toEqual(starts)
  })

  it('are none of a long selection', () => {
    const many = Array.from({ length: 7 }, (_, at) => ({ start: at, end: at + 1, entry }))
    expect(wordsAt({ words: many }, 0, 6)).toHaveLength(3)
    expect(wordsAt({ words: many }, 0, 7)).toEqual([])
  })
})

describe('the words as they are told', () => {
  const chinese = {
    text: '银行发展',
    other: '銀行發展',
    pinyin: 'yín háng fā zhǎn',
    words: [
      { start: 0, end: 2, entry: { glosses: ['bank'] } },
      { start: 2, end: 4, entry: { pinyin: 'Fā zhǎn', glosses: ['to develop', 'growth'] } },
    ],
  }

  it('have the sentence’s pinyin where the entry has none of its own', () => {
    expect(toldWords(chinese, { start: 0, end: 4 }, 'zh-Hans')).toEqual([
      {
        key: '0',
        kind: 'zh',
        word: '银行',
        language: 'zh-Hans',
        pinyin: 'yín háng',
        glosses: ['bank'],
        glossLanguage: 'en',
      },
      {
        key: '2',
        kind: 'zh',
        word: '发展',
        language: 'zh-Hans',
        pinyin: 'Fā zhǎn',
        glosses: ['to develop', 'growth'],
        glossLanguage: 'en',
      },
    ])
  })

  it('are in the script that is shown', () => {
    expect(toldWords(chinese, { start: 0, end: 1 }, 'zh-Hans', 'zh-Hant')).toMatchObject([
      { word: '銀行', language: 'zh-Hant', pinyin: 'yín háng' },
    ])
    expect(toldWords(chinese, { start: 0, end: 1 }, 'zh-Hans', 'zh-Hans')).toMatchObject([{ word: '银行' }])
    const { other: _, ...alone } = chinese
    expect(toldWords(alone, { start: 0, end: 1 }, 'zh-Hans', 'zh-Hant')).toMatchObject([
      { word: '银行', language: 'zh-Hans' },
    ])
  })

  it('are under their base form in English', () => {
    const text = 'It was refloated by 关系'
    const english = {
      text,
      words: [
        { start: 7, end: 16, entry: { word: 'refloat', glosses: ['v. 使再浮起'] } },
        { start: 20, end: 22, entry: { pinyin: 'guān xì', glosses: ['relation'] } },
      ],
    }
    expect(toldWords(english, { start: 8, end: 9 }, 'en', 'zh-Hant')).toEqual([
      {
        key: '7',
        kind: 'en',
        word: 'refloat',
        language: 'en',
        pinyin: '',
        glosses: ['v. 使再浮起'],
        glossLanguage: 'zh-Hans',
      },
    ])
    expect(toldWords(english, { start: 20, end: 22 }, 'en')).toMatchObject([
      { kind: 'zh', word: '关系', language: 'zh-Hans', pinyin: 'guān xì' },
    ])
  })
})
