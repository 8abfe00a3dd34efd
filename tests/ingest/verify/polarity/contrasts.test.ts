import { describe, expect, it } from 'vitest'

import { conflictsOf } from './polarity-of.ts'

const LAKES = 'The lakes are filled not with water but with liquid methane and ethane.'

describe('contrastConflicts', () => {
  it.each([
    ['湖里全是水，而不是甲烷和乙烷。', LAKES],
    ['湖里不是甲烷，而是水。', LAKES],
  ])('flags %s', (chinese, original) => {
    expect(conflictsOf(chinese, original)).toHaveLength(1)
  })

  it.each([
    ['湖里全是甲烷和乙烷，而不是水。', LAKES],
    ['湖里不是水，而是甲烷。', LAKES],
    ['湖里不仅有水，还有甲烷。', 'The lakes hold not only water but methane.'],
  ])('lets %s stand', (chinese, original) => {
    expect(conflictsOf(chinese, original)).toEqual([])
  })
})
