import { expect, it } from 'vitest'

import { yearConflicts } from '#ingest/verify/values/year-conflicts.ts'

const linked = (text: string) => [{ sentence: 0, text }]

it('finds a month that the summary moves into the next year', () => {
  expect(yearConflicts('下次会谈定于明年11月。', linked('The next talks are set for November.'), '2023-09-18')).toEqual(
    [
      {
        kind: 'date',
        summary: '明年11月',
        summaryRange: [6, 11],
        original: 'November',
        sentence: 0,
        originalRange: [27, 35],
      },
    ],
  )
})

it.each([
  ['the year is right', '会谈定于明年1月。', 'Talks are set for January.', '2023-11-20'],
  ['the month was last year’s', '去年12月，陪审团裁定他有罪。', 'A jury found him guilty in December.', '2014-08-08'],
  ['the original says next November', '会谈定于明年11月。', 'Talks are set for next November.', '2023-09-18'],
  ['the original speaks of a year', '会谈定于明年11月。', 'Next year brings talks in November.', '2023-09-18'],
  ['the original names the year', '会谈定于明年11月。', 'Talks are set for November 2024.', '2023-09-18'],
  ['the month is far away', '会谈定于明年3月。', 'Talks are set for March.', '2023-09-18'],
  ['the months differ', '会谈定于明年12月。', 'Talks are set for November.', '2023-09-18'],
  ['the summary names no year', '会谈定于11月。', 'Talks are set for November.', '2023-09-18'],
  ['the day of publication is unknown', '会谈定于明年11月。', 'Talks are set for November.', null],
])('says nothing where %s', (_, summary, original, published) => {
  expect(yearConflicts(summary, linked(original), published)).toEqual([])
})
