import { describe, expect, it } from 'vitest'

import { coverageOf, worthsOf } from '#ingest/align/coverage.ts'
import type { Cue } from '#ingest/align/cues.ts'

import { collationOf, cue, type Place } from './collation-of.ts'

const sum = (values: Float32Array | undefined) => values?.reduce((total, value) => total + value, 0) ?? 0

/** What a cue is worth that is seen at these places, in an article of three sentences. */
function worth(one: Cue, seen: Place[]): number {
  const { sightings } = collationOf([], { [one.key]: seen })
  return worthsOf([[one], [cue('other')], [cue('another')]], sightings, 4).get(one.key) ?? 0
}

describe('what a cue is worth', () => {
  it('is more for a name or a number than for a word', () => {
    expect(worth(cue('zhifa', [0, 5], { kind: 'name' }), [])).toBeGreaterThan(worth(cue('well'), []))
    expect(worth(cue('#15', [0, 2], { kind: 'number' }), [])).toBeGreaterThan(worth(cue('well'), []))
  })

  it('is more for a rare word than for a common one, and for a phrase than for a common word', () => {
    expect(worth(cue('terracotta', [0, 10], { rank: 20_000 }), [])).toBeGreaterThan(
      worth(cue('say', [0, 3], { rank: 19 }), []),
    )
    expect(worth(cue('clay army'), [])).toBeGreaterThan(worth(cue('say', [0, 3], { rank: 19 }), []))
  })

  it('is little for what is seen in every Chinese sentence', () => {
    const everywhere: Place[] = [0, 1, 2, 3].map((z) => [z, 0, 2])
    expect(worth(cue('army'), everywhere)).toBeLessThan(worth(cue('army'), [[0, 0, 2]]) / 2)
  })
})

describe('coverage', () => {
  const chinese = ['农民打井', '军队']
  const farmers = cue('farmers', [0, 7])
  const dug = cue('dug', [8, 11])
  const found = collationOf([[farmers, dug], [cue('army')], []], {
    farmers: [[0, 0, 2]],
    dug: [[0, 2, 3, 1]],
    army: [[1, 0, 2]],
  })

  it('tells which sentences account for a Chinese one, and for which of its characters', () => {
    const { covers } = coverageOf(chinese, found)(0)
    expect([...covers.keys()]).toEqual([0])
    expect([...(covers.get(0) ?? [])].map((value) => value > 0)).toEqual([true, true, true, false])
  })

  it('gives less to what is seen in part', () => {
    const cover = coverageOf(chinese, found)(0).covers.get(0)
    expect(cover?.[2]).toBeLessThan((cover?.[0] ?? 0) / 2)
  })

  it('counts what the Chinese sentence says in all, also where nobody accounts for it', () => {
    const { covers, total } = coverageOf(chinese, found)(0)
    expect(total).toBeGreaterThan(sum(covers.get(0)))
  })

  it('counts as repeated only what is seen whole', () => {
    const { repeated } = coverageOf(chinese, found)(0)
    expect(repeated.get(0)).toBeGreaterThan(0.4)
    expect(repeated.get(0)).toBeLessThan(1)
    expect(coverageOf(chinese, found)(1).repeated.get(1)).toBeCloseTo(1)
  })

  it('counts names, amounts and times that both share', () => {
    const exact = collationOf([[cue('zhifa', [0, 5], { kind: 'name' }), cue('#8', [6, 7], { kind: 'number' }), dug]], {
      zhifa: [[0, 0, 2]],
      '#8': [[0, 2, 3]],
      dug: [[0, 3, 4]],
    })
    expect(coverageOf(['志发八井'], exact)(0).exact.get(0)).toBe(2)
  })

  it('of a sentence that shares nothing is empty', () => {
    const { covers, total } = coverageOf(['晴天', ''], collationOf([[farmers]], {}))(0)
    expect(covers.size).toBe(0)
    expect(total).toBeGreaterThan(0)
    expect(coverageOf(['晴天', ''], collationOf([[farmers]], {}))(1).total).toBe(0)
  })
})
