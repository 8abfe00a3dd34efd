import { describe, expect, it } from 'vitest'

import { latticeOf, SHAPES } from '#ingest/align/lattice.ts'
import { probabilitiesOf, refine } from '#ingest/align/refine.ts'
import type { Group } from '#ingest/align/translation.ts'

const shown = (groups: readonly Group[]) => groups.map(({ summary, original }) => `${summary}:${original}`)

/** One and one, so many times. */
function oneByOne(count: number): Group[] {
  return Array.from({ length: count }, (_, at) => ({ summary: [at], original: [at] }))
}

const list = (start: number, end: number) => Array.from({ length: end - start }, (_, at) => start + at)

/** The groups near a draft, each worth what a table says of it by its name (`0,1:2`), else as much as any other. */
function near(draft: Group[], worth: Record<string, number>) {
  const names: string[] = []
  const lattice = latticeOf(draft, (_, z0, z1, e0, e1) => names.push(`${list(z0, z1)}:${list(e0, e1)}`))
  return { lattice, names, scores: names.map((name) => worth[name] ?? -5) }
}

describe('a draft is refined', () => {
  it('where other borders are likelier', () => {
    const { lattice, scores } = near(oneByOne(3), { '0:0,1': 3, '1,2:2': 3, '0:0': 1, '1:1': 1, '2:2': 1 })
    expect(shown(refine(lattice, scores))).toEqual(['0:0,1', '1,2:2'])
  })

  it('and stays as it is where it is likeliest', () => {
    const { lattice, scores } = near(oneByOne(3), { '0:0': 3, '1:1': 3, '2:2': 3 })
    expect(shown(refine(lattice, scores))).toEqual(['0:0', '1:1', '2:2'])
  })

  it('into groups that many ways share, not into the one likeliest way', () => {
    // The one way 0,1:0,1 is likelier than any other, but 0:0 stands in three others that are nearly as likely.
    const { lattice, scores } = near(oneByOne(2), { '0,1:0,1': 2, '0:0': 1, '1:1': 0.8, ':1': 0.4, '1:': 0.3 })
    expect(shown(refine(lattice, scores))[0]).toBe('0:0')
  })

  it('with every sentence in one group, also where the draft left many alone', () => {
    const draft: Group[] = [
      ...Array.from({ length: 30 }, (_, at) => ({ summary: [], original: [at] })),
      { summary: [0], original: [30] },
      { summary: [1], original: [] },
    ]
    const { lattice, scores } = near(draft, {})
    const groups = refine(lattice, scores)
    expect(groups.flatMap(({ summary }) => summary)).toEqual([0, 1])
    expect(groups.flatMap(({ original }) => original)).toEqual(Array.from({ length: 31 }, (_, at) => at))
  })

  it('and nothing is made of nothing', () => {
    const { lattice, scores } = near([], {})
    expect(refine(lattice, scores)).toEqual([])
  })
})

describe('the groups near a draft', () => {
  it('have each shape that fits', () => {
    const { names } = near(oneByOne(2), {})
    expect(names.toSorted()).toEqual(
      ['0:0', '0:0,1', '0,1:0', '0,1:0,1', '0,1:1', '0:', '0:', '0:', '0:1', '1:', '1:', '1:', '1:0', '1:0,1', '1:1']
        .concat([':0', ':0', ':0', ':1', ':1', ':1'])
        .toSorted(),
    )
    expect(SHAPES).toContainEqual([1, 6])
  })

  it('are as likely, all ways together, as one certain thing', () => {
    const { lattice, names, scores } = near(oneByOne(2), { '0:0': 1 })
    const likely = probabilitiesOf(lattice, scores)
    const withFirst = likely.filter((_, at) => /^0(?:,1)?:/u.test(names[at] ?? ''))
    expect(withFirst.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9)
  })
})
