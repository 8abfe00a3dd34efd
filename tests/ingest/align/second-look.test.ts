import { describe, expect, it } from 'vitest'

import { inContext, secondLook } from '#ingest/align/second-look.ts'
import { FEATURES } from '#ingest/align/summary.ts'

/** A candidate whose probability by itself is told: the weights below take the first feature as it is. */
function candidate(original: number, evidence: number) {
  return { original, features: FEATURES.map((_, at) => (at === 0 ? evidence : 0)) }
}
const FIRST = FEATURES.map((_, at) => (at === 0 ? 1 : 0))
const [SURE, EVEN, UNLIKELY] = [10, 0, -10]

/** What a candidate is told by others: how likely the sentence beside it is, and whether it is another one's. */
function contextOf(candidates: ReturnType<typeof candidate>[][], paragraphs: number[]) {
  return inContext(candidates, paragraphs, FIRST).map((ofOne) =>
    ofOne.map(({ features }) => features.slice(FEATURES.length).map((value) => Number(value.toFixed(2)))),
  )
}

/** How likely the first Chinese sentence rests on sentence 1. */
function likelyOf(candidates: { original: number; features: number[] }[][], paragraphs: number[]): number {
  return secondLook(candidates, paragraphs)[0]?.find(({ original }) => original === 1)?.likely ?? 0
}

describe('a candidate in the light of the others', () => {
  it('is beside a likely one of its paragraph', () => {
    expect(contextOf([[candidate(0, SURE), candidate(1, UNLIKELY)]], [0, 0])).toEqual([
      [
        [0, 0],
        [1, 0],
      ],
    ])
  })

  it('is not beside one of another paragraph, nor where paragraphs are not known', () => {
    const both = [[candidate(0, SURE), candidate(1, UNLIKELY)]]
    expect(contextOf(both, [0, 1])).toEqual([
      [
        [0, 0],
        [0, 0],
      ],
    ])
    expect(contextOf(both, [])).toEqual([
      [
        [0, 0],
        [0, 0],
      ],
    ])
  })

  it('is elsewhere where another sentence likelier rests on it', () => {
    expect(contextOf([[candidate(3, SURE)], [candidate(3, EVEN)]], [])).toEqual([[[0, 0.5]], [[0, 1]]])
  })

  it('is likelier beside a likely one, and less likely where it is another one’s', () => {
    const plain = FEATURES.map((name) => (name === 'one' ? 1 : 0.35))
    const strong = FEATURES.map(() => 1)
    const alone = likelyOf([[{ original: 1, features: plain }]], [0, 0])
    expect(
      likelyOf(
        [
          [
            { original: 1, features: plain },
            { original: 0, features: strong },
          ],
        ],
        [0, 0],
      ),
    ).toBeGreaterThan(alone)
    expect(likelyOf([[{ original: 1, features: plain }], [{ original: 1, features: strong }]], [0, 0])).toBeLessThan(
      alone,
    )
  })
})
