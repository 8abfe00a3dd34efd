import { expect, it } from 'vitest'

import { unwrap } from '#ingest/parse/unwrap.ts'

const ENGLISH = [
  'The town library opened its doors again on Monday, after nine years in which',
  'nobody had been let in. The queue was long, and those who had come first, at',
  'five in the morning, were given a book each by the well-',
  'known author.',
]
const WRAPPED = [
  'Harbor Courier-Library opens again',
  'March 4, 2022   1 min   98 words',
  '',
  '镇图书馆周一重新开放，九年来没有人进去过。队伍很长，最早来的人清晨五点就',
  '到了，每人得到一本书。',
  '',
  '- 旧馆拆除',
  '- 新馆落成',
  '',
  'The town library opened its doors again on Monday, after nine years',
  'in which nobody had been let in. The queue was long, and those who',
  'had come first, at five in the morning, were given a book each.',
  '',
  'Nobody knows what comes next. The council has money for a year, and',
  'the building needs a roof. “We shall see,” said the librarian, who',
  'has waited for this day since 2013 and does not mean to wait again,',
  'whatever the council says. She has the keys, and a list of all who',
  'lent a hand in those years.',
  'Then she went in.',
]

it('joins the lines of wrapped paragraphs, and leaves titles, items and short last lines alone', () => {
  expect(unwrap(WRAPPED).filter((line) => line !== '')).toEqual([
    'Harbor Courier-Library opens again',
    'March 4, 2022   1 min   98 words',
    '镇图书馆周一重新开放，九年来没有人进去过。队伍很长，最早来的人清晨五点就',
    '到了，每人得到一本书。',
    '- 旧馆拆除',
    '- 新馆落成',
    'The town library opened its doors again on Monday, after nine years in which nobody had been let in. The queue was long, and those who had come first, at five in the morning, were given a book each.',
    'Nobody knows what comes next. The council has money for a year, and the building needs a roof. “We shall see,” said the librarian, who has waited for this day since 2013 and does not mean to wait again, whatever the council says. She has the keys, and a list of all who lent a hand in those years.',
    'Then she went in.',
  ])
})

it('joins Chinese lines without a space', () => {
  const lines = [
    '镇图书馆周一重新开放，九年来没有人进去过。',
    '队伍很长，最早来的人清晨五点就到了，每人得',
    '到一本书。没有人知道以后会怎样，镇议会的钱',
    '只够用一年，屋顶也要修。“等着看吧，”馆员',
    '说，她从二〇一三年起就等着这一天，不想再等',
    '下去，不管议会怎么说。她说完就走进去了，门',
    '在身后关上。',
  ]
  expect(unwrap(lines).filter((line) => line !== '')).toEqual([lines.join('')])
})

it('takes a text of a hundred thousand lines in its stride', () => {
  const lines = Array.from({ length: 100_000 }, () => 'and so it went on, for as long as anybody who was there could')
  expect(unwrap(lines).filter((line) => line !== '')).toHaveLength(1)
})

it('leaves a text with a paragraph a line as it is', () => {
  const paragraphs = [ENGLISH.join(' '), 'The queue was long.', ENGLISH.slice(0, 2).join(' '), 'She went in.']
  expect(unwrap(paragraphs)).toEqual(paragraphs)
  const short = [
    'One came.',
    'Two went.',
    'Nobody stayed.',
    'It rained.',
    'The door was shut.',
    'A dog barked.',
    'So ended it.',
    'Done.',
  ]
  expect(unwrap(short)).toEqual(short)
  const headlines = Array.from({ length: 12 }, (_, at) => `A headline of one length, number ${at + 10}`)
  expect(unwrap(headlines)).toEqual(headlines)
})

it('knows a short text for wrapped by a line that ends amid a phrase or a word', () => {
  const lines = [
    'Snow closed the pass on Sunday night, and forty drivers were',
    'put up in a school. The road should open soon, the mayor, Mrs.',
    'Quint, says.',
    '',
    '铁路工会对此表示不满,称将在下周举',
    '行投票,决定是否罢工。',
  ]
  expect(unwrap(lines).filter((line) => line !== '')).toEqual([
    lines.slice(0, 3).join(' '),
    '铁路工会对此表示不满,称将在下周举行投票,决定是否罢工。',
  ])
})

it('leaves short lines, headings and lists alone', () => {
  const lines = ['apples', 'pears', '冲突仍在继续', '双方都没有让步。', 'Who came to the fair on Sunday:', 'the mayor']
  expect(unwrap(lines)).toEqual(lines)
})
