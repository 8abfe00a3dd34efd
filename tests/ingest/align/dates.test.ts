import { describe, expect, it } from 'vitest'

import { type Time, timeMatch, timesOf } from '#ingest/align/dates.ts'

const PUBLISHED = '2023-09-18'

/** The times of a text, each with its words in place of its range. */
function times(text: string, language: 'zh' | 'en', published: string | null = PUBLISHED) {
  return timesOf(text, language, published).map(({ range, ...time }) =>
    Object.assign(time, { words: text.slice(...range) }),
  )
}

/** How well the first time of a Chinese text matches the first of an English one. */
function match(chinese: string, english: string, published: string | null = PUBLISHED): number | null {
  const [a, b] = [timesOf(chinese, 'zh', published)[0], timesOf(english, 'en', published)[0]]
  return a && b ? timeMatch(a, b) : null
}

describe('times in Chinese', () => {
  it.each<[string, Partial<Time> & { words: string }]>([
    ['他在2023年9月18日抵达。', { words: '2023年9月18日', kind: 'date', year: 2023, month: 9, day: 18 }],
    ['9 月 18 日开会。', { words: '9 月 18 日', kind: 'date', month: 9, day: 18 }],
    ['二〇二一年三月开工。', { words: '二〇二一年三月', kind: 'date', year: 2021, month: 3 }],
    ['公元前210年去世。', { words: '公元前210年', kind: 'date', year: -210 }],
    ['去年12月18日', { words: '去年12月18日', kind: 'date', year: 2022, month: 12, day: 18, relative: 'year-1' }],
    ['下个月访问', { words: '下个月', kind: 'date', year: 2023, month: 10, relative: 'month+1' }],
    ['昨晚的讲话', { words: '昨晚', kind: 'date', year: 2023, month: 9, day: 17, relative: 'day-1' }],
    ['他在周四到过发射台。', { words: '周四', kind: 'weekday', weekday: 4 }],
    ['上週六的比賽', { words: '上週六', kind: 'weekday', weekday: 6, relative: 'week-1' }],
    ['礼拜天见面', { words: '礼拜天', kind: 'weekday', weekday: 7 }],
    ['上世纪八十年代', { words: '上世纪八十年代', kind: 'decade', year: 1980 }],
    ['1980年代', { words: '1980年代', kind: 'decade', year: 1980 }],
    ['20世纪的建筑', { words: '20世纪', kind: 'century', year: 20 }],
    ['下午五点半', { words: '下午五点半', kind: 'clock', hour: 5, minute: 30, half: 'pm' }],
    ['谈了12小时', { words: '12小时', kind: 'duration', low: 12, high: 12, unit: 'hour', approximate: false }],
    ['园丁的八岁儿子', { words: '八岁', kind: 'age', low: 8, high: 8, unit: 'year', approximate: false }],
  ])('%s', (text, expected) => {
    expect(times(text, 'zh')).toEqual([expected])
  })

  it.each(['他每周一次去那里。', '提了三点建议，涨了200点。', '春节前后，目前天气很好。', '半数人用日元付款。'])(
    'are not in %s',
    (text) => {
      expect(times(text, 'zh')).toEqual([])
    },
  )

  it('leave open what only the day of publication would tell', () => {
    expect(times('去年', 'zh', null)).toEqual([{ words: '去年', kind: 'date', relative: 'year-1' }])
  })
})

describe('times in English', () => {
  it.each<[string, Partial<Time> & { words: string }]>([
    ['On September 18, 2023, they met.', { words: 'September 18, 2023', kind: 'date', year: 2023, month: 9, day: 18 }],
    ['It opened on 18 Sept last.', { words: '18 Sept', kind: 'date', month: 9, day: 18 }],
    ['Until Sept. 18 it', { words: 'Sept. 18', kind: 'date', month: 9, day: 18 }],
    ['It is due by the first of April.', { words: 'first of April', kind: 'date', month: 4, day: 1 }],
    ['He may leave in May.', { words: 'May', kind: 'date', month: 5 }],
    ['In 1967 it began.', { words: '1967', kind: 'date', year: 1967 }],
    ['He died in 210 B.C. after', { words: '210 B.C.', kind: 'date', year: -210 }],
    ['He came on Tuesday.', { words: 'Tuesday', kind: 'weekday', weekday: 2 }],
    ['They met last weekend.', { words: 'last weekend', kind: 'weekday', weekday: 6.5, relative: 'week-1' }],
    ['It starts next month.', { words: 'next month', kind: 'date', year: 2023, month: 10, relative: 'month+1' }],
    ['They vote next year.', { words: 'next year', kind: 'date', year: 2024, relative: 'year+1' }],
    ['It fell in the mid-1990s.', { words: '1990s', kind: 'decade', year: 1990 }],
    ['In the 20th century it', { words: '20th century', kind: 'century', year: 20 }],
    ['It came at 3:05 p.m. there', { words: '3:05 p.m.', kind: 'clock', hour: 3, minute: 5, half: 'pm' }],
    ['aged 36', { words: '36', kind: 'age', low: 36, high: 36, unit: 'year', approximate: false }],
  ])('%s', (text, expected) => {
    expect(times(text, 'en')).toEqual([expected])
  })

  it.each([
    'They may march for a second.',
    'It sold 2,008 drums and more than 2000 people came.',
    'May peace be with you.',
  ])('are not in %s', (text) => {
    expect(times(text, 'en').filter(({ kind }) => kind !== 'duration')).toEqual([])
  })

  it('of which the era stands behind the second have it both', () => {
    expect(times('It sank between 1520 and 1480 B.C. or so.', 'en')).toEqual([
      { words: '1520', kind: 'date', year: -1520 },
      { words: '1480 B.C.', kind: 'date', year: -1480 },
    ])
  })
})

it('此前 1941 年 is no year B.C.', () => {
  expect(times('高于此前 1941 年的纪录', 'zh')).toEqual([{ words: '1941 年', kind: 'date', year: 1941 }])
})

describe('two times', () => {
  it.each([
    ['9月18日', 'September 18'],
    ['2023年9月18日', 'Sept. 18'],
    ['去年', 'in 2022'],
    ['周四', 'on Thursday'],
    ['上世纪九十年代', 'the 1990s'],
    ['三周', 'for 21 days'],
  ])('are the same: %s, %s', (chinese, english) => {
    expect(match(chinese, english)).toBeGreaterThanOrEqual(0.8)
  })

  it('are likely the same where a full date falls on the weekday', () => {
    expect(match('2023年9月18日', 'on Monday')).toBe(0.7)
    expect(match('2023年9月18日', 'on Friday')).toBe(0)
  })

  it('are the same in words where the day of publication is unknown', () => {
    expect(match('去年', 'last year', null)).toBe(1)
    expect(match('去年', 'in 2022', null)).toBe(0)
  })

  it.each([
    ['9月19日', 'September 18'],
    ['周四', 'on Tuesday'],
    ['公元前201年', '210 B.C.'],
    ['下午3点', '3 a.m.'],
  ])('differ: %s, %s', (chinese, english) => {
    expect(match(chinese, english)).toBe(0)
  })
})
