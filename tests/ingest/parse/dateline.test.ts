import { expect, it } from 'vitest'

import { parseDateline, parseTimestamp } from '#ingest/parse/dateline.ts'

it.each([
  ['September 18, 2023 \u00a0 2\u00a0min \u00a0 357\u00a0words', { date: '2023-09-18', minutes: 2, words: 357 }],
  ['September 18, 2023 \ufffd 2\ufffdmin \ufffd 357\ufffdwords', { date: '2023-09-18', minutes: 2, words: 357 }],
  ['August 9, 2008 · 3 min · 1,541 words', { date: '2008-08-09', minutes: 3, words: 1541 }],
  ['March 4, 2022', { date: '2022-03-04', minutes: null, words: null }],
  ['Monday, 18 September 2023   2 min   357 words', { date: '2023-09-18', minutes: 2, words: 357 }],
  ['Thu, Sep 9, 2021, 10:30 AM EDT · 1 min · 98 words', { date: '2021-09-09', minutes: 1, words: 98 }],
  ['Published September 9, 2021', { date: '2021-09-09', minutes: null, words: null }],
  ['2021/09/09  1 min  98 words', { date: '2021-09-09', minutes: 1, words: 98 }],
  ['2021年9月9日 星期四 · 1 分钟 · 98 字', { date: '2021-09-09', minutes: 1, words: 98 }],
  ['9/10/2021   1 min   98 words', { date: null, minutes: 1, words: 98 }],
  ['1 min 98 words', { date: null, minutes: 1, words: 98 }],
  ['February 30, 2022 1 min', { date: null, minutes: 1, words: null }],
])('reads the dateline %s', (line, dateline) => {
  expect(parseDateline(line)).toEqual(dateline)
})

it.each([
  'Runtime: 25 min',
  '(10:18)',
  'March 4, 2022 was a Friday.',
  '英文媒体报道汇总-2023-11-05',
  '357 words',
  'Sunday',
])('takes %s for no dateline', (line) => {
  expect(parseDateline(line)).toBeNull()
})

it.each([`September 18, 2023 2 min ${','.repeat(100_000)} z`, `May 1${' '.repeat(100_000)}, 2023`])(
  'soon gives up a line as long as none is (%#)',
  (line) => expect(parseDateline(line)).toBeNull(),
)

it('takes only a full timestamp for a time of publication and never shifts its day', () => {
  expect(parseTimestamp('2023-09-18T23:30:00-08:00')).toEqual({ at: '2023-09-18T23:30:00-08:00', date: '2023-09-18' })
  expect(parseTimestamp('2023-09-18T23:30')).toEqual({ at: null, date: '2023-09-18' })
  expect(parseTimestamp('on 2023-09-18T23:30:00Z')).toBeNull()
})

it.each([
  '2023-09-18T19:22:58+99:99',
  '2023-09-18T24:00:00Z',
  '2023-09-18T19:60:00Z',
  '2023-09-18T19:22:60Z',
  '2023-02-30T19:22:58Z',
])('gives no time of publication that an article may not have: %s', (line) => {
  expect(parseTimestamp(line)).toMatchObject({ at: null })
})

it.each([
  ['2023-09-18T19:22:58Z', '2023-09-18T19:22:58Z'],
  ['2023-09-18T19:22:58.123456789+0530', '2023-09-18T19:22:58.123456789+05:30'],
  ['2023-09-18T23:59:59-12:00', '2023-09-18T23:59:59-12:00'],
  ['2023-09-18 01:00:00 +0800', '2023-09-18T01:00:00+08:00'],
])('gives the time of publication %s as %s', (text, at) => {
  expect(parseTimestamp(text)).toEqual({ at, date: '2023-09-18' })
})
