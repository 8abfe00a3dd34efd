import {
  type Background,
  backgroundOf,
  lookedUp,
  type Places,
  placesOf,
  Token,
  type Unit,
  unitsOf,
} from './association-units.ts'
import type { Cue } from './cues.ts'
import type { Sightings } from './sightings.ts'

/** The model's free values, found by search on aligned chapters and articles. */
const ASSOCIATION = {
  /** Share of units and cues that nothing on the other side accounts for. */
  chance: { units: 0.35, cues: 0.35 },
  /** How much the Chinese units count, and the original's cues. */
  weights: { units: 0.35, cues: 0.5 },
  /** The most that one unit or cue can say. */
  most: 2.9,
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
  readonly #units: Unit[][]
  readonly #tokens: Token[][]
  /** By Chinese sentence, then by the original's. */
  readonly #pairs: Map<number, Pair>[] = []
  /** By Chinese sentence, the sum of its units' weights. */
  readonly #weights: number[]

  /** @param tags places in the Chinese that the original need not account for, see `tagOf` */
  constructor(
    chinese: readonly string[],
    cues: readonly (readonly Cue[])[],
    sightings: Sightings,
    tags: readonly boolean[][],
  ) {
    this.#units = chinese.map((sentence, z) => unitsOf(sentence, tags[z] ?? []))
    this.#weights = this.#units.map((units) => units.reduce((sum, { weight, isTag }) => sum + (isTag ? 0 : weight), 0))
    const background = backgroundOf(this.#units)
    const places = placesOf(this.#units)
    const known = new Map<string, Token>()
    this.#tokens = cues.map((inSentence) =>
      inSentence.map((cue) => {
        let token = known.get(cue.key)
        if (!token) known.set(cue.key, (token = this.#tokenOf(cue, background, places, sightings)))
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
    for (let e = e0; e < e1; e++) cueCount += this.#tokens[e]?.length ?? 0
    let unitCount = 0
    let unitWeight = 0
    for (let z = z0; z < z1; z++) {
      unitCount += this.#units[z]?.length ?? 0
      unitWeight += this.#weights[z] ?? 0
    }
    // What nothing accounts for costs the same everywhere; only what is accounted for has to be looked at.
    let units = unitWeight * Math.log(chance.units)
    let cues = cueCount * Math.log(chance.cues)
    for (let z = z0; z < z1; z++) {
      const sums = sumsOf(e0, e1, (e) => this.#pair(z, e).units)
      for (const [at, sum] of sums) units += valueOf(this.#units[z]?.[at], gainOf(sum / cueCount, chance.units))
    }
    for (let e = e0; e < e1; e++)
      for (const sum of sumsOf(z0, z1, (z) => this.#pair(z, e).cues).values())
        cues += gainOf(sum / unitCount, chance.cues)
    return { units, cues }
  }

  /** Frees what was kept of Chinese sentences before this one. */
  forget(before: number): void {
    if (before > 0) delete this.#pairs[before - 1]
  }

  /** For a pair of sentences: what each unit gets from all cues, and each cue from all units. */
  #pair(z: number, e: number): Pair {
    const row = (this.#pairs[z] ??= new Map())
    const known = row.get(e)
    if (known) return known
    const pair: Pair = { units: new Map(), cues: new Map() }
    const tokens = this.#tokens[e] ?? []
    for (let at = 0; at < tokens.length; at++)
      tokens[at]?.eachIn(z, (unit, ratio) => {
        pair.units.set(unit, (pair.units.get(unit) ?? 0) + ratio)
        pair.cues.set(at, (pair.cues.get(at) ?? 0) + ratio)
      })
    row.set(e, pair)
    return pair
  }

  #tokenOf(cue: Cue, background: Background, places: Places, sightings: Sightings): Token {
    const seen = lookedUp(cue, background, places)
    if (cue.kind === 'term') return new Token(seen)
    const known = new Set(seen.map(({ sentence }) => sentence))
    // What was heard or counted, not looked up: all units in its place stand for it.
    for (const [z, inSentence] of sightings.get(cue.key) ?? []) {
      if (known.has(z)) continue
      const ranges = inSentence.filter(({ level }) => level === 2).map(({ range }) => range)
      const units = (this.#units[z] ?? []).flatMap(({ text, start }, at) =>
        ranges.some((range) => start >= range[0] && start + text.length <= range[1]) ? [at] : [],
      )
      for (const at of units) {
        const text = this.#units[z]?.[at]?.text ?? ''
        seen.push({ sentence: z, unit: at, ratio: 1 / units.length / background(text) })
      }
    }
    return new Token(seen)
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
