import { describe, expect, it } from 'vitest'

import { conflictsOf } from './polarity-of.ts'

describe('wholeConflicts', () => {
  it.each([
    [
      '政府接受全部建议。',
      'The government accepted most of the recommendations.',
      'other: 全部建议 / most of the recommendations',
    ],
    [
      '政府接受大部分建议。',
      'The government accepted all the recommendations.',
      'other: 大部分建议 / all the recommendations',
    ],
  ])('flags %s', (chinese, original, expected) => {
    expect(conflictsOf(chinese, original)).toEqual([expected])
  })

  it.each([
    ['政府接受全部建议。', 'The government accepted all of the recommendations.'],
    ['政府接受全部建议。', 'The government accepted every one, and most of the recommendations at once.'],
    ['政府接受大部分建议。', 'The government accepted most of the recommendations.'],
    ['政府研究了全部报告，接受了建议。', 'The government accepted most of the recommendations.'],
  ])('lets %s stand beside %s', (chinese, original) => {
    expect(conflictsOf(chinese, original)).toEqual([])
  })
})

describe('firstConflicts', () => {
  it('flags the first where the original counts on', () => {
    expect(conflictsOf('她是该州首位女州长。', 'She will be the second woman to be governor.')).toEqual([
      'other: 首位 / second',
    ])
  })

  it.each([
    ['她是该州首位女州长。', 'She will be the first woman to be governor.'],
    ['她是该州首位女州长。', 'She is the only woman, and the second person, to win it.'],
    ['她是该州第二位女州长。', 'She will be the second woman to be governor.'],
  ])('lets %s stand beside %s', (chinese, original) => {
    expect(conflictsOf(chinese, original)).toEqual([])
  })
})
