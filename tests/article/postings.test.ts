import { describe, expect, it } from 'vitest'

import { decodePostings, encodePostings } from '#article/postings.ts'

describe('postings', () => {
  it.each([
    [[], ''],
    [[0], 'A'],
    [[0, 1, 2], 'AAA'],
    [[0, 1, 5, 40], 'AADiB'],
    [[31], 'f'],
    [[32], 'gB'],
    [[99_999], '_0hD'],
  ])('of %j are %s', (numbers, code) => {
    expect(encodePostings(numbers)).toBe(code)
    expect([...decodePostings(code)]).toEqual(numbers)
  })

  it('are read as they were written, up to very large numbers', () => {
    const numbers = Array.from({ length: 200 }, (_, at) => at ** 3 * 977 + at)
    expect([...decodePostings(encodePostings(numbers))]).toEqual(numbers)
  })

  it('of two lists that follow each other may be joined', () => {
    const joined = encodePostings([3, 70]) + encodePostings([71, 5000], 70)
    expect([...decodePostings(joined)]).toEqual([3, 70, 71, 5000])
  })

  it('end where they are broken', () => {
    expect([...decodePostings('AA!A')]).toEqual([0, 1])
    expect([...decodePostings('Ag')]).toEqual([0])
    expect([...decodePostings('A铜')]).toEqual([0])
  })
})
