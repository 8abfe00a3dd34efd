import { describe, expect, it } from 'vitest'

import { conflictsOf } from './polarity-of.ts'

describe('comparedConflicts', () => {
  it.each([
    ['它比月球还大。', 'It turned out to be smaller than the moon.', 'polarity: 还大 / smaller'],
    ['它的个头不如月球。', 'It turned out to be larger than the moon.', 'polarity: 不如月球 / larger'],
    ['这座桥比灯塔更低。', 'The bridge is taller than the lighthouse.', 'polarity: 更低 / taller'],
  ])('flags %s', (chinese, original, expected) => {
    expect(conflictsOf(chinese, original)).toEqual([expected])
  })

  it.each([
    ['它比月球还大。', 'It is larger than the moon.'],
    ['它的个头不如月球。', 'It is smaller than the moon.'],
    ['月球比它小。', 'It is larger than the moon.'],
    ['它不比月球大。', 'It is smaller than the moon.'],
    ['它比月球还大。', 'It is no smaller than the moon.'],
    ['它比太阳大。', 'It is smaller than the moon.'],
  ])('lets %s stand', (chinese, original) => {
    expect(conflictsOf(chinese, original)).toEqual([])
  })
})
