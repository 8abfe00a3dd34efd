import { describe, expect, it } from 'vitest'

import { alignTranslation, type Group } from '#ingest/align/translation.ts'

/** Groups as `0,1:2`. */
const shown = (groups: readonly Group[]) => groups.map(({ summary, original }) => `${summary}:${original}`)

/**
 * Aligns sentences that are written as the letters they hold: a group is worth 3 for each letter on both of its sides and
 * -3 for each that one side lacks.
 */
function aligned(chinese: string[], original: string[]): string[] {
  const lengths = {
    summary: chinese.map(({ length }) => length * 10),
    original: original.map(({ length }) => length * 30),
  }
  const groups = alignTranslation(lengths, {
    of: (z0, z1, e0, e1) => {
      const [one, other] = [chinese.slice(z0, z1).join(''), original.slice(e0, e1).join('')]
      return [...new Set(one + other)].reduce(
        (sum, letter) => sum + (one.includes(letter) && other.includes(letter) ? 3 : -3),
        0,
      )
    },
    forget: () => {},
  })
  expectWhole(groups, chinese.length, original.length)
  return shown(groups)
}

/** Every sentence of both sides stands in exactly one group, in order. */
function expectWhole(groups: readonly Group[], chinese: number, original: number): void {
  expect(groups.flatMap(({ summary }) => summary)).toEqual(upTo(chinese))
  expect(groups.flatMap((group) => group.original)).toEqual(upTo(original))
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at)
}

describe('a translation is divided into groups', () => {
  it.each<[string, string[], string[], string[]]>([
    ['of one and one', ['a', 'b', 'c'], ['a', 'b', 'c'], ['0:0', '1:1', '2:2']],
    ['of one and two', ['a', 'bc', 'd'], ['a', 'b', 'c', 'd'], ['0:0', '1:1,2', '2:3']],
    ['of two and one', ['a', 'b', 'c', 'd'], ['a', 'bc', 'd'], ['0:0', '1,2:1', '3:2']],
    ['of one and three', ['abc', 'd'], ['a', 'b', 'c', 'd'], ['0:0,1,2', '1:3']],
    ['of one and none', ['ab', 'xyzuvw', 'cd'], ['ab', 'cd'], ['0:0', '1:', '2:1']],
    ['of none and one', ['ab', 'cd'], ['ab', 'xyzuvw', 'cd'], ['0:0', ':1', '1:2']],
    ['with nothing at the start', ['ab', 'cd'], ['xyzuvw', 'ab', 'cd'], [':0', '0:1', '1:2']],
    ['with nothing at the end', ['ab', 'cd', 'xyzuvw'], ['ab', 'cd'], ['0:0', '1:1', '2:']],
    ['of one side alone', ['a', 'b'], [], ['0:', '1:']],
    ['of the other side alone', [], ['a', 'b'], [':0', ':1']],
    ['of nothing', [], [], []],
  ])('%s', (_, chinese, original, groups) => expect(aligned(chinese, original)).toEqual(groups))

  it('in order: two sentences that have changed places are one group', () => {
    expect(aligned(['b', 'a'], ['a', 'b'])).toEqual(['0,1:0,1'])
  })

  it('by the lengths of its sentences where it shares no words', () => {
    const lengths = { summary: [10, 40, 20], original: [30, 60, 60, 60] }
    expect(shown(alignTranslation(lengths, { of: () => 0, forget: () => {} }))).toEqual(['0:0', '1:1,2', '2:3'])
  })

  it('and tells which sentences no group will begin before, in order', () => {
    const told: number[] = []
    const value = { of: () => 0, forget: (before: number) => void told.push(before) }
    alignTranslation({ summary: [10, 10, 10, 10, 10, 10], original: [30, 30] }, value)
    expect(told.every((before, at) => at === 0 || before >= (told[at - 1] ?? 0))).toBe(true)
    expect(told.at(-1)).toBeLessThanOrEqual(6 - 3)
  })

  it.each([
    [5000, 20],
    [20, 5000],
  ])('whole, where %i sentences meet %i', (chinese, original) => {
    const lengths = { summary: Array<number>(chinese).fill(30), original: Array<number>(original).fill(90) }
    const groups = alignTranslation(lengths, { of: () => 0, forget: () => {} })
    expect(groups.flatMap(({ summary }) => summary)).toEqual(upTo(chinese))
    expect(groups.flatMap((group) => group.original)).toEqual(upTo(original))
  })
})
