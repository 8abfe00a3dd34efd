import { describe, expect, it } from 'vitest'

import { coverageOf } from '#ingest/align/coverage.ts'
import { candidatesOf, FEATURES, probabilityOf } from '#ingest/align/summary.ts'

import { collationOf, cue } from './collation-of.ts'

function feature(name: (typeof FEATURES)[number]): number {
  return FEATURES.indexOf(name)
}

describe('candidates', () => {
  const chinese = ['农民打井找水', '这篇报道令人感慨']
  const found = collationOf([[cue('water')], [cue('farmers'), cue('dug')], [cue('sun')], [cue('digging')]], {
    farmers: [[0, 0, 2]],
    dug: [[0, 2, 4]],
    digging: [[0, 2, 4]],
    water: [[0, 4, 6]],
  })
  const [ofOne = [], ofOther = []] = candidatesOf(chinese, 4, coverageOf(chinese, found))

  it('are those that share something, the one that shares most first', () => {
    expect(ofOne.map(({ original }) => original)).toEqual([1, 0, 3])
    expect(ofOther).toEqual([])
  })

  it('are new only as far as better ones have not said the same', () => {
    const added = new Map(ofOne.map(({ original, features }) => [original, features[feature('new')] ?? 0]))
    expect(added.get(0)).toBeGreaterThan(0)
    expect(added.get(3)).toBeCloseTo(0)
  })

  it('have one that is best', () => {
    expect(ofOne.map(({ features }) => features[feature('is best')])).toEqual([1, 0, 0])
  })

  it('know that the sentence next to them shares something too', () => {
    const besides = new Map(ofOne.map(({ original, features }) => [original, features[feature('neighbour')] ?? 0]))
    expect(besides.get(0)).toBe(1)
    expect(besides.get(3)).toBe(0)
  })

  it('know that a sentence speaks about the report', () => {
    const comment = ['这篇报道说农民打井']
    const shared = collationOf([[cue('farmers')]], { farmers: [[0, 5, 7]] })
    const [[candidate] = []] = candidatesOf(comment, 1, coverageOf(comment, shared))
    expect(candidate?.features[feature('comment')]).toBe(1)
    expect(ofOne[0]?.features[feature('comment')]).toBe(0)
  })

  it('are as likely as the weights say', () => {
    const features = [1, 2]
    expect(probabilityOf(features, [0, 0])).toBe(0.5)
    expect(probabilityOf(features, [1, 1])).toBeCloseTo(0.9526, 4)
    expect(probabilityOf(features, [-1, -1])).toBeCloseTo(0.0474, 4)
  })
})
