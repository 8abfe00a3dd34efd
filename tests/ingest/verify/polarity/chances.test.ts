import { describe, expect, it } from 'vitest'

import { conflictsOf } from './polarity-of.ts'

describe('chanceConflicts', () => {
  it.each([
    ['水位不太可能再上升。', 'The water is likely to rise further.', 'polarity: 不太可能再上升 / likely to rise'],
    [
      '董事会很可能在下月宣布这项决定。',
      'The board is unlikely to announce the decision next month.',
      'polarity: 很可能在下月宣布 / unlikely to announce',
    ],
  ])('flags %s', (chinese, original, expected) => {
    expect(conflictsOf(chinese, original)).toEqual([expected])
  })

  it.each([
    ['水位不太可能再上升。', 'The water is unlikely to rise further.'],
    ['水位很可能继续上升。', 'The water is likely to rise further.'],
    ['董事会可能到下月才会宣布这项决定。', 'The board is unlikely to announce the decision before next month.'],
    ['他不太可能赢得选举。', 'He is likely to lose the election.'],
    ['水位不太可能大幅上升。', 'The water is likely to rise slowly.'],
    ['水位不太可能大幅上升。', 'The water is likely to rise.'],
    ['水位是否可能上升还不清楚。', 'The water is unlikely to rise.'],
  ])('lets %s stand', (chinese, original) => {
    expect(conflictsOf(chinese, original)).toEqual([])
  })
})
