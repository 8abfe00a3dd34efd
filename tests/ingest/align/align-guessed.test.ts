import { describe, expect, it } from 'vitest'

import type { Article, Paragraph } from '#article/schema.ts'
import { alignGuessed } from '#ingest/align/align-guessed.ts'
import { alignArticle } from '#ingest/align-article.ts'
import { openDictionary } from '#ingest/dictionary/dictionary.ts'

import { CHINESE, ORIGINAL } from './few-news.ts'
import { goldDocuments } from './quality.ts'

const dictionary = await openDictionary()

const COMMENTS = ['这篇报道读来令人感慨。', '我们应当从中学到些什么，值得每个人深思。', '未来会怎样，谁也说不准。']

function sideOf(texts: readonly string[], id: string): Paragraph[] {
  return [{ id, sentences: texts.map((text, at) => ({ id: `${id}.${at + 1}`, text })) }]
}

function kindOf(chinese: readonly string[], original: readonly string[], guess: 'summary' | 'translation') {
  const language = /\p{Script=Han}/u.test(original.join('')) ? 'zh' : 'en'
  return alignGuessed({ chinese, original, language, published: '2023-09-18' }, guess, dictionary).kind
}

describe('what was taken for a summary', () => {
  it('is a translation where it says all, in order, sentence by sentence', () => {
    const { kind, alignment } = alignGuessed(
      { chinese: CHINESE, original: ORIGINAL, language: 'en', published: '2023-09-18' },
      'summary',
      dictionary,
    )
    expect(kind).toBe('translation')
    expect(alignment.links.map(({ original }) => original)).toEqual([[0], [1], [2], [3], [4], [5]])
  })

  it.each([
    ['in another order', CHINESE.toReversed(), ORIGINAL],
    ['with comments', [...CHINESE, ...COMMENTS], ORIGINAL],
    ['without much of the original', CHINESE.slice(0, 5), [...ORIGINAL, ...ORIGINAL.map((one) => `Not ${one}`)]],
    ['of a few sentences', CHINESE.slice(0, 3), ORIGINAL.slice(0, 3)],
    ['of a Chinese original', CHINESE, CHINESE],
  ])('is one %s', (_, chinese, original) => expect(kindOf(chinese, original, 'summary')).toBe('summary'))

  it('is one where its sentences join those of the original', () => {
    const joined = [0, 2, 4].map((at) => `${CHINESE[at]?.replace('。', '，')}${CHINESE[at + 1]}`)
    expect(kindOf([...joined, ...joined], [...ORIGINAL, ...ORIGINAL], 'summary')).toBe('summary')
  })
})

describe('what was taken for a translation', () => {
  it('is one where it keeps the order', () => {
    expect(kindOf(CHINESE, ORIGINAL, 'translation')).toBe('translation')
  })

  it('is a summary where its sentences are of another original', () => {
    const other = [
      'The choir sang in the old church.',
      'Nobody knows who painted the fence.',
      'Her uncle sold bicycles.',
      'The kitchen smelled of onions.',
      'A letter lay under the carpet.',
      'They danced until midnight.',
    ]
    const { kind, alignment } = alignGuessed(
      { chinese: CHINESE, original: other, language: 'en', published: null },
      'translation',
      dictionary,
    )
    expect(kind).toBe('summary')
    expect(alignment.links).toEqual([])
  })
})

describe('an article', () => {
  it('keeps the kind that somebody said', () => {
    const article: Article = {
      version: 1,
      id: '2023-09-18-six-things',
      kind: 'summary',
      title: 'Six things',
      date: '2023-09-18',
      languages: { summary: 'zh-Hans', original: 'en' },
      summary: sideOf(CHINESE, 's1'),
      original: sideOf(ORIGINAL, 'o1'),
    }
    expect(alignArticle(article, dictionary, true).kind).toBe('summary')
    expect(alignArticle(article, dictionary).kind).toBe('translation')
  })

  it('aligned by hand has the kind that a person gave it, also where it was first taken for a summary', () => {
    for (const { gold, article } of goldDocuments())
      expect(alignArticle({ ...article, kind: 'summary' }, dictionary).kind).toBe(gold.kind)
  }, 60_000)
})
