import { describe, expect, it } from 'vitest'

import { conflictsOf } from './polarity-of.ts'

describe('noneConflicts', () => {
  it.each([
    [
      '女子选手也已在四分钟内跑完一英里。',
      'No woman has yet run a mile in less than four minutes.',
      'polarity: 女子选手也已在四分钟内跑完一英里 / No woman has yet',
    ],
    [
      '试验经费全部由联邦政府承担。',
      'Not a cent of the cost of the trial came from the federal government.',
      'polarity: 全部由联邦政府承担 / Not a cent of the cost of the trial came from the federal government.',
    ],
  ])('flags %s', (chinese, original, expected) => {
    expect(conflictsOf(chinese, original)).toEqual([expected])
  })

  it.each([
    ['还没有女子在四分钟内跑完一英里。', 'No woman has yet run a mile in less than four minutes.'],
    ['联邦政府一分钱也没有出。', 'Not a cent of the cost came from the federal government.'],
    ['试验经费全部由基金会承担。', 'Not a cent of the cost of the trial came from the federal government.'],
  ])('lets %s stand', (chinese, original) => {
    expect(conflictsOf(chinese, original)).toEqual([])
  })
})
