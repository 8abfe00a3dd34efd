import { expect, it } from 'vitest'

import { alignArticle } from '#ingest/align-article.ts'
import { composeTexts, type TextsOptions } from '#ingest/compose-texts.ts'
import { smallDictionary } from './dictionary/small-dictionary.ts'

const OPTIONS: TextsOptions = { title: 'a port', date: '2023-09-18', kind: 'summary', sentences: false }

const textsOf = (article: ReturnType<typeof composeTexts>, side: 'summary' | 'original') =>
  article[side].map(({ sentences }) => sentences.map(({ id, text }) => `${id} ${text}`))

it('makes paragraphs of lines and divides them into sentences', () => {
  const article = composeTexts(
    '港口开放。船来了。\n\n天气很好。\n',
    'The port is open. Ships came.\r\n\r\nIt is fine.',
    OPTIONS,
  )
  expect(textsOf(article, 'summary')).toEqual([['s1.1 港口开放。', 's1.2 船来了。'], ['s2.1 天气很好。']])
  expect(textsOf(article, 'original')).toEqual([['o1.1 The port is open.', 'o1.2 Ships came.'], ['o2.1 It is fine.']])
})

it('takes lines as sentences, each with its number, also empty ones', () => {
  const article = composeTexts('港口开放。船来了。\n\n天气很好。\n', 'The port is open.\n\n', {
    ...OPTIONS,
    sentences: true,
  })
  expect(textsOf(article, 'summary')).toEqual([['s1.1 港口开放。船来了。', 's1.2 ', 's1.3 天气很好。']])
  expect(textsOf(article, 'original')).toEqual([['o1.1 The port is open.', 'o1.2 ']])
})

it('has no paragraph where a text is empty', () => {
  for (const sentences of [false, true]) {
    const article = composeTexts('', ' \n', { ...OPTIONS, sentences })
    expect([article.summary, article.original]).toEqual([[], []])
    expect(alignArticle(article, smallDictionary({}))).toEqual(article)
  }
})

it.each<[string, string, string, string]>([
  ['港口开放。', 'The port is open.', 'zh-Hans', 'en'],
  ['港口開放。', '港口已经开放。', 'zh-Hant', 'zh-Hans'],
  ['港口开放。', '港口已經開放，貨輪進港。', 'zh-Hans', 'zh-Hant'],
])('tells the languages of %s and %s by the characters', (chinese, foreign, summary, original) => {
  expect(composeTexts(chinese, foreign, OPTIONS).languages).toEqual({ summary, original })
})

it('decides the kind from the texts where it is not told', () => {
  const chinese = '港口于周一重新开放。'
  const original = 'The port opened again on Monday.'
  const kindOf = (text: string, kind?: 'summary') => composeTexts(text, original, { ...OPTIONS, kind }).kind
  expect(kindOf(chinese)).toBe('translation')
  expect(kindOf('这篇报道说港口开放了。')).toBe('summary')
  expect(kindOf(chinese, 'summary')).toBe('summary')
})

it('counts the words and names the article by date and title', () => {
  const article = composeTexts('港口开放。', 'The port is open.', OPTIONS)
  expect(article).toMatchObject({
    id: '2023-09-18-a-port',
    title: 'a port',
    date: '2023-09-18',
    wordCount: 4,
    readingMinutes: 1,
  })
  expect(composeTexts('港口开放。', 'The port is open.', { ...OPTIONS, date: null }).id).toBe('undated-a-port')
})

it('cleans the texts as ingest does', () => {
  const article = composeTexts('\uFEFF港口\u200B开放。', 'The  port\tis\u00A0open.', OPTIONS)
  expect(textsOf(article, 'summary')).toEqual([['s1.1 港口开放。']])
  expect(textsOf(article, 'original')).toEqual([['o1.1 The port is open.']])
})
