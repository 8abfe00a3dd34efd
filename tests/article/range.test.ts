import { expect, it } from 'vitest'

import { distanceBetween, isWithin, meet, textBetween } from '#article/range.ts'
import type { Range } from '#article/schema.ts'

const TEXT = 'ships and boats'
const [SHIPS, AND, BOATS]: [Range, Range, Range] = [
  [0, 5],
  [6, 9],
  [10, 15],
]

it('tells whether two ranges meet', () => {
  expect(meet(SHIPS, [4, 9])).toBe(true)
  expect(meet([4, 9], SHIPS)).toBe(true)
  expect(meet(SHIPS, [5, 9])).toBe(false)
})

it('tells whether one lies in the other', () => {
  expect(isWithin(SHIPS, SHIPS)).toBe(true)
  expect(isWithin(AND, [0, 9])).toBe(true)
  expect(isWithin([0, 9], AND)).toBe(false)
})

it('has the same between two, whichever comes first', () => {
  expect([textBetween(TEXT, SHIPS, BOATS), textBetween(TEXT, BOATS, SHIPS)]).toEqual([' and ', ' and '])
  expect([distanceBetween(SHIPS, BOATS), distanceBetween(BOATS, SHIPS)]).toEqual([5, 5])
})

it('has nothing between two that meet', () => {
  expect(textBetween(TEXT, [0, 9], AND)).toBe('')
  expect(distanceBetween([0, 9], AND)).toBeLessThan(0)
})
