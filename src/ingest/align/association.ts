import { inSimplified } from '#language/script.ts'

import type { Cue } from './cues.ts'
import type { Sightings } from './sightings.ts'

/** The model's free values, found by search on aligned chapters and articles. */
export const ASSOCIATION = {
  /** Share of units and cues that nothing on the other side accounts for. */
  chance: { units: 0.35, cues: 0.35 },
  /** How much the Chinese units count, and the original's cues. */
  weights: { units: 0.35, cues: 0.5 },
  /** Of a cue's probability, the part that goes to pairs of characters; the rest goes to single ones. */
  pairs: 0.5,
  /** Added to the counts of units in the article. */
  smoothing: 2,
  /** The most that one unit or cue can say. */
  most: 4,
}

interface Unit {
  text: string
  start: number
  weight: number
}

/**
 * How strongly groups of sentences are associated: a translation model (IBM model 1, Brown et al. 1993) whose word
 * probabilities come from dictionaries in place of training. Units of Chinese are characters and pairs of
 * characters, so that no segmentation can go wrong and words the dictionaries lack still share characters.
 *
 * Both directions are log-likelihood ratios against the article's own frequencies:
 * log(λ + (1 - λ) · mean over the other side of p(unit | cue) / p(unit)).
 */
export class Association {
  private readonly units: Unit[][]
  private readonly tokens: Token[][]
  /** By Chinese sentence, then by the original's. */
  private readonly sums: Map<number, { units: Float32Array; cues: Float32Array }>[] = []

  constructor(chinese: readonly string[], cues: readonly (readonly Cue[])[], sightings: Sightings) {
    this.units = chinese.map(unitsOf)
    const background = backgroundOf(this.units)
    const places = placesOf(this.units)
    const known = new Map<string, Token>()
    this.tokens = cues.map((inSentence) =>
      inSentence.map((cue) => {
        let token = known.get(cue.key)
        if (!token) known.set(cue.key, (token = this.tokenOf(cue, background, places, sightings)))
        return token
      }),
    )
  }

  /** The value of a group: Chinese sentences [z0, z1) with the original's [e0, e1), in nats; above zero speaks for it. */
  of(z0: number, z1: number, e0: number, e1: number): number {
    const { chance, weights, most } = ASSOCIATION
    let value = 0
    let tokenCount = 0
    for (let e = e0; e < e1; e++) tokenCount += this.tokens[e]?.length ?? 0
    let unitCount = 0
    for (let z = z0; z < z1; z++) unitCount += this.units[z]?.length ?? 0
    for (let z = z0; z < z1; z++) {
      const units = this.units[z] ?? []
      for (let at = 0; at < units.length; at++) {
        let sum = 0
        for (let e = e0; e < e1; e++) sum += this.pair(z, e).units[at] ?? 0
        const ratio = tokenCount ? sum / tokenCount : 0
        value +=
          weights.units * (units[at]?.weight ?? 0) * Math.min(most, Math.log(chance.units + (1 - chance.units) * ratio))
      }
    }
    for (let e = e0; e < e1; e++) {
      const tokens = this.tokens[e] ?? []
      for (let at = 0; at < tokens.length; at++) {
        let sum = 0
        for (let z = z0; z < z1; z++) sum += this.pair(z, e).cues[at] ?? 0
        const ratio = unitCount ? sum / unitCount : 0
        value += weights.cues * Math.min(most, Math.log(chance.cues + (1 - chance.cues) * ratio))
      }
    }
    return value
  }

  /** Frees what was kept of Chinese sentences before this one. */
  forget(before: number): void {
    if (before > 0) delete this.sums[before - 1]
  }

  /** For a pair of sentences: what each unit gets from all cues, and each cue from all units. */
  private pair(z: number, e: number): { units: Float32Array; cues: Float32Array } {
    const row = (this.sums[z] ??= new Map())
    const known = row.get(e)
    if (known) return known
    const tokens = this.tokens[e] ?? []
    const sums = { units: new Float32Array(this.units[z]?.length ?? 0), cues: new Float32Array(tokens.length) }
    tokens.forEach(({ seen }, at) => {
      for (const [unit, ratio] of seen.get(z) ?? []) {
        sums.units[unit] = (sums.units[unit] ?? 0) + ratio
        sums.cues[at] = (sums.cues[at] ?? 0) + ratio
      }
    })
    row.set(e, sums)
    return sums
  }

  private tokenOf(cue: Cue, background: Background, places: Places, sightings: Sightings): Token {
    const token = tokenOf(cue, background, places)
    if (cue.kind === 'term') return token
    // What was heard or counted, not looked up: all units in its place stand for it.
    for (const [z, inSentence] of sightings.get(cue.key) ?? []) {
      if (token.seen.has(z)) continue
      const ranges = inSentence.filter(({ level }) => level === 2).map(({ range }) => range)
      const units = (this.units[z] ?? []).flatMap(({ text, start }, at) =>
        ranges.some((range) => start >= range[0] && start + text.length <= range[1]) ? [at] : [],
      )
      const ratios = units.map((at): [number, number] => {
        const text = this.units[z]?.[at]?.text ?? ''
        return [at, 1 / units.length / background(text)]
      })
      if (ratios.length > 0) token.seen.set(z, ratios)
    }
    return token
  }
}

type Background = (text: string) => number
type Places = ReadonlyMap<string, readonly [sentence: number, unit: number][]>

interface Token {
  /** By Chinese sentence: its units that the cue can stand for, each with p(unit | cue) / p(unit). */
  seen: Map<number, [unit: number, ratio: number][]>
}

function unitsOf(sentence: string): Unit[] {
  const text = inSimplified(sentence)
  const units: Unit[] = []
  for (const { 0: run, index } of text.matchAll(/\p{Script=Han}+|[\p{L}\p{N}]+/gu)) {
    if (!/\p{Script=Han}/u.test(run)) {
      units.push({ text: run, start: index, weight: 1 })
      continue
    }
    for (let at = 0; at < run.length; at++) {
      units.push({ text: run.charAt(at), start: index + at, weight: 0.5 })
      if (at + 1 < run.length) units.push({ text: run.slice(at, at + 2), start: index + at, weight: 0.5 })
    }
  }
  return units
}

function backgroundOf(units: readonly Unit[][]): Background {
  const counts = new Map<string, number>()
  const totals = { one: 0, two: 0 }
  for (const { text } of units.flat()) {
    counts.set(text, (counts.get(text) ?? 0) + 1)
    totals[text.length === 1 ? 'one' : 'two']++
  }
  const { smoothing } = ASSOCIATION
  return (text) =>
    ((counts.get(text) ?? 0) + smoothing) / (totals[text.length === 1 ? 'one' : 'two'] + smoothing * 1000)
}

function placesOf(units: readonly Unit[][]): Map<string, [sentence: number, unit: number][]> {
  const places = new Map<string, [number, number][]>()
  units.forEach((inSentence, z) =>
    inSentence.forEach(({ text }, at) => {
      const here = places.get(text) ?? []
      places.set(text, here)
      here.push([z, at])
    }),
  )
  return places
}

function tokenOf({ chinese }: Cue, background: Background, places: Places): Token {
  const shares = new Map<string, number>()
  const give = (text: string, share: number) => shares.set(text, (shares.get(text) ?? 0) + share)
  for (const word of chinese) {
    if (!/^\p{Script=Han}+$/u.test(word)) {
      give(word, 1 / chinese.length)
      continue
    }
    const { pairs } = ASSOCIATION
    for (let at = 0; at < word.length; at++) {
      give(word.charAt(at), (1 - pairs) / chinese.length / word.length)
      if (at + 1 < word.length) give(word.slice(at, at + 2), pairs / chinese.length / (word.length - 1))
    }
  }
  const seen = new Map<number, [number, number][]>()
  for (const [text, share] of shares)
    for (const [z, at] of places.get(text) ?? []) {
      const here = seen.get(z) ?? []
      seen.set(z, here)
      here.push([at, share / background(text)])
    }
  return { seen }
}
