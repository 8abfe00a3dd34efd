import { describe, expect, it } from 'vitest'

import { conflictsOf } from './polarity-of.ts'

describe('plannedConflicts', () => {
  it.each([
    [
      '公司已经裁掉了1.5万人。',
      'He said it was not his wish, and warned that as many as 15,000 workers might be laid off.',
      'other: 已经 / might be',
    ],
    ['律师周五已提起诉讼。', 'The lawyers planned to file a suit by Friday.', 'other: 已 / planned to file'],
    ['该公司已关闭12家门店。', 'The company plans to close 12 shops by June.', 'other: 已 / plans to close'],
  ])('flags %s', (chinese, original, expected) => {
    expect(conflictsOf(chinese, original)).toEqual([expected])
  })

  it.each([
    ['该公司已计划关闭12家门店。', 'The company plans to close 12 shops by June.'],
    ['该公司已宣布关闭12家门店。', 'The company plans to close 12 shops by June.'],
    ['该公司已关闭12家门店。', 'The company has closed 12 shops and may close more.'],
    ['该公司已关闭12家门店。', 'The company, which closed 12 shops, plans to open a warehouse.'],
    ['该公司已不再关闭12家门店。', 'The company plans to close 12 shops by June.'],
  ])('lets %s stand beside %s', (chinese, original) => {
    expect(conflictsOf(chinese, original)).toEqual([])
  })
})
