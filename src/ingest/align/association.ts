import { inSimplified } from '#language/script.ts'

import type { Cue } from './cues.ts'
import type { Sightings } from './sightings.ts'

/** The model's free values, found by search on aligned chapters and articles. */
const ASSOCIATION = {
  /** Share of units and cues that nothing on the other side accounts for. */
  chance: { units: 0.35, cues: 0.35 },
  /** How much the Chinese units count, and the original's cues. */
  weights: { units: 0.35, cues: 0.5 },
  /** Of a cue's probability, the part that goes to pairs of characters; the rest goes to single ones. */
  pairs: 0.5,
  /** Of a cue's probability, the part that goes to Chinese words that say more than it. */
  loose: 0.25,
  /** Added to the counts of units in the article. */
  smoothing: 2,
  /** The most that one unit or cue can say. */
  most: 2.9,
}

interface Unit {
  text: string
  start: number
  weight: number
  /** Whether the original may leave it out at no cost. */
  isTag: boolean
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
  private readonly pairs: Map<number, Pair>[] = []
  /** By Chinese sentence, the sum of its units' weights. */
  private readonly weights: number[]

  /** @param tags places in the Chinese that the original need not account for, see `tagOf` */
  constructor(
    chinese: readonly string[],
    cues: readonly (readonly Cue[])[],
    sightings: Sightings,
    tags: readonly boolean[][],
  ) {
    this.units = chinese.map((sentence, z) => unitsOf(sentence, tags[z] ?? []))
    this.weights = this.units.map((units) => units.reduce((sum, { weight, isTag }) => sum + (isTag ? 0 : weight), 0))
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
    const { units, cues } = this.partsOf(z0, z1, e0, e1)
    return ASSOCIATION.weights.units * units + ASSOCIATION.weights.cues * cues
  }

  /** The two directions of a group's value, not weighted: what accounts for the Chinese units, and for the cues. */
  partsOf(z0: number, z1: number, e0: number, e1: number): { units: number; cues: number } {
    const { chance } = ASSOCIATION
    let cueCount = 0
    for (let e = e0; e < e1; e++) cueCount += this.tokens[e]?.length ?? 0
    let unitCount = 0
    let unitWeight = 0
    for (let z = z0; z < z1; z++) {
      unitCount += this.units[z]?.length ?? 0
      unitWeight += this.weights[z] ?? 0
    }
    // What nothing accounts for costs the same everywhere; only what is accounted for has to be looked at.
    let units = unitWeight * Math.log(chance.units)
    let cues = cueCount * Math.log(chance.cues)
    for (let z = z0; z < z1; z++) {
      const sums = sumsOf(e0, e1, (e) => this.pair(z, e).units)
      for (const [at, sum] of sums) units += valueOf(this.units[z]?.[at], gainOf(sum / cueCount, chance.units))
    }
    for (let e = e0; e < e1; e++)
      for (const sum of sumsOf(z0, z1, (z) => this.pair(z, e).cues).values())
        cues += gainOf(sum / unitCount, chance.cues)
    return { units, cues }
  }

  /** Frees what was kept of Chinese sentences before this one. */
  forget(before: number): void {
    if (before > 0) delete this.pairs[before - 1]
  }

  /** For a pair of sentences: what each unit gets from all cues, and each cue from all units. */
  private pair(z: number, e: number): Pair {
    const row = (this.pairs[z] ??= new Map())
    const known = row.get(e)
    if (known) return known
    const pair: Pair = { units: new Map(), cues: new Map() }
    const tokens = this.tokens[e] ?? []
    for (let at = 0; at < tokens.length; at++)
      for (const [unit, ratio] of tokens[at]?.seen.get(z) ?? []) {
        pair.units.set(unit, (pair.units.get(unit) ?? 0) + ratio)
        pair.cues.set(at, (pair.cues.get(at) ?? 0) + ratio)
      }
    row.set(e, pair)
    return pair
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

/** What a pair of sentences shares: sums of ratios by unit and by cue; missing where nothing. */
interface Pair {
  units: Map<number, number>
  cues: Map<number, number>
}

function sumsOf(start: number, end: number, of: (at: number) => Map<number, number>): Map<number, number> {
  if (end - start === 1) return of(start)
  const sums = new Map<number, number>()
  for (let at = start; at < end; at++) for (const [key, ratio] of of(at)) sums.set(key, (sums.get(key) ?? 0) + ratio)
  return sums
}

/** What a unit says where something accounts for it; one that may be left out has paid nothing for the case that nothing does. */
function valueOf(unit: Unit | undefined, gain: number): number {
  if (!unit) return 0
  return unit.weight * (unit.isTag ? Math.max(0, gain + Math.log(ASSOCIATION.chance.units)) : gain)
}

/** How much better a unit or cue is accounted for than by nothing, in nats. */
function gainOf(ratio: number, chance: number): number {
  return Math.min(ASSOCIATION.most, Math.log(chance + (1 - chance) * ratio)) - Math.log(chance)
}

type Background = (text: string) => number
type Places = ReadonlyMap<string, readonly [sentence: number, unit: number][]>

interface Token {
  /** By Chinese sentence: its units that the cue can stand for, each with p(unit | cue) / p(unit). */
  seen: Map<number, [unit: number, ratio: number][]>
}

function unitsOf(sentence: string, tag: readonly boolean[]): Unit[] {
  const text = inSimplified(sentence)
  const units: Unit[] = []
  for (const { 0: run, index } of text.matchAll(/\p{Script=Han}+|[\p{L}\p{N}]+/gu)) {
    if (!/\p{Script=Han}/u.test(run)) {
      units.push({ text: run, start: index, weight: 1, isTag: false })
      continue
    }
    for (let at = 0; at < run.length; at++) {
      const unit = { start: index + at, weight: 0.5, isTag: tag[index + at] ?? false }
      units.push({ ...unit, text: run.charAt(at) })
      if (at + 1 < run.length) units.push({ ...unit, text: run.slice(at, at + 2) })
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

function tokenOf({ chinese, loose }: Cue, background: Background, places: Places): Token {
  const shares = new Map<string, number>()
  const part = loose.length > 0 ? ASSOCIATION.loose : 0
  for (const word of chinese) give(shares, word, (1 - part) / chinese.length)
  for (const word of loose) give(shares, word, part / loose.length)
  const seen = new Map<number, [number, number][]>()
  for (const [text, share] of shares)
    for (const [z, at] of places.get(text) ?? []) {
      const here = seen.get(z) ?? []
      seen.set(z, here)
      here.push([at, share / background(text)])
    }
  return { seen }
}

/** Divides a word's share among its characters and pairs of characters. */
function give(shares: Map<string, number>, word: string, share: number): void {
  const add = (text: string, part: number) => shares.set(text, (shares.get(text) ?? 0) + part)
  if (!/^\p{Script=Han}+$/u.test(word)) {
    add(word, share)
    return
  }
  const { pairs } = ASSOCIATION
  for (let at = 0; at < word.length; at++) {
    add(word.charAt(at), ((1 - pairs) * share) / word.length)
    if (at + 1 < word.length) add(word.slice(at, at + 2), (pairs * share) / (word.length - 1))
  }
}
