import { accountedFor } from './accounted-for.ts'
import type { Collation } from './collate.ts'
import type { Cue } from './cues.ts'
import type { Sightings } from './sightings.ts'

/** How often a cue of a true pair is seen at each level, as far as dictionaries reach. */
interface Rates {
  whole: number
  part: number
}

/** The model's free values, found by search on aligned chapters and articles. */
const MODEL = {
  term: { whole: 0.5, part: 0.107 },
  name: { whole: 0.75, part: 0.05 },
  character: { whole: 0.5, part: 0.16 },
  /** How much the original's cues count, and the covered characters. */
  weights: { cues: 0.33, characters: 0.3 },
  /** Smoothing of the background: as many unseen sentences as this, with these shares of seen ones. */
  prior: { count: 4, whole: 0.02, part: 0.06 },
  /** The most that one cue or character can say for and against. */
  limits: { whole: 6, part: 3, none: -2.5 },
}

/** A group is at most this many sentences on a side. */
const MOST = 4

/** Characters that any sentence may have. */
const COMMON_CHARACTERS = new Set(
  '的了是在和与及或也都就而且但并把被将对于从到以为之其这那此个们着过等中上下里后前时年月日一二三不没有很更最又还可能会要说他她它我你',
)

/**
 * How much likelier the sentences of a group belong together than not: log-likelihood ratios of what is seen of the
 * original's cues in the Chinese, and of how much of the Chinese those cues cover.
 *
 * The background (how often a cue is seen where it has no business) is taken from the article itself, so that what
 * is everywhere in it says nothing: a naive Bayes model with the article as its own negative sample.
 */
export class Likelihood {
  readonly #tokens: Token[][]
  readonly #characters: number[][]
  /** For each Chinese sentence and character: values of levels 0 to 2, for groups of 1 to MOST original sentences. */
  readonly #characterValues: Float64Array[]
  /** By Chinese sentence, then by the original's. */
  readonly #covers: Map<number, Uint8Array>[] = []
  readonly #chinese: readonly string[]
  readonly #collation: Collation
  readonly #tags: readonly boolean[][]

  /**
   * @param cues of the original's sentences
   * @param tags places in the Chinese that the original need not account for, see `tagOf`
   */
  constructor(
    chinese: readonly string[],
    cues: readonly (readonly Cue[])[],
    sightings: Sightings,
    tags: readonly boolean[][],
  ) {
    this.#chinese = chinese
    this.#tags = tags
    this.#collation = { cues, sightings }
    const keyTokens = new Map<string, Token>()
    this.#tokens = cues.map((inSentence) =>
      inSentence.map((cue) => {
        const known = keyTokens.get(cue.key)
        if (known) return known
        const token = this.#tokenOf(cue)
        keyTokens.set(cue.key, token)
        return token
      }),
    )
    this.#characters = chinese.map((sentence) =>
      [...sentence.matchAll(/\p{Script=Han}/gu)]
        .map(({ index }) => index)
        .filter((at) => !COMMON_CHARACTERS.has(sentence.charAt(at))),
    )
    this.#characterValues = chinese.map((_, at) => this.#valuesOfCharacters(at))
  }

  /** The value of a group: Chinese sentences [z0, z1) with the original's [e0, e1), in nats; above zero speaks for it. */
  of(z0: number, z1: number, e0: number, e1: number): number {
    const { cues, characters } = this.partsOf(z0, z1, e0, e1)
    return MODEL.weights.cues * cues + MODEL.weights.characters * characters
  }

  /** The two parts of a group's value, not weighted: the original's cues and the Chinese characters. */
  partsOf(z0: number, z1: number, e0: number, e1: number): { cues: number; characters: number } {
    return { cues: this.#ofCues(z0, z1, e0, e1), characters: this.#ofCharacters(z0, z1, e0, e1) }
  }

  /** Frees what was kept of Chinese sentences before this one. */
  forget(before: number): void {
    if (before > 0) delete this.#covers[before - 1]
  }

  #ofCues(z0: number, z1: number, e0: number, e1: number): number {
    let sum = 0
    const size = Math.min(MOST, z1 - z0) - 1
    for (let e = e0; e < e1; e++)
      for (const token of this.#tokens[e] ?? []) {
        let level = 0
        for (let z = z0; z < z1 && level < 2; z++) level = Math.max(level, token.levels[z] ?? 0)
        sum += token.values[size * 3 + level] ?? 0
      }
    return sum
  }

  #ofCharacters(z0: number, z1: number, e0: number, e1: number): number {
    let sum = 0
    const size = Math.min(MOST, e1 - e0) - 1
    for (let z = z0; z < z1; z++) {
      const covers: Uint8Array[] = []
      for (let e = e0; e < e1; e++) covers.push(this.#cover(z, e))
      const values = this.#characterValues[z] ?? new Float64Array()
      const count = this.#characters[z]?.length ?? 0
      for (let at = 0; at < count; at++) {
        let level = 0
        for (const cover of covers) level = Math.max(level, cover[at] ?? 0)
        if (level > 0 || !this.#isTag(z, at)) sum += values[(size * count + at) * 3 + level] ?? 0
      }
    }
    return sum
  }

  #isTag(z: number, at: number): boolean {
    return this.#tags[z]?.[this.#characters[z]?.[at] ?? 0] ?? false
  }

  /** At which level each counted character of a Chinese sentence is covered by an original's sentence. */
  #cover(z: number, e: number): Uint8Array {
    const row = (this.#covers[z] ??= new Map())
    const known = row.get(e)
    if (known) return known
    const sentence = accountedFor(this.#collation, z, this.#chinese[z]?.length ?? 0, [e])
    const cover = Uint8Array.from(this.#characters[z] ?? [], (at) => sentence[at] ?? 0)
    row.set(e, cover)
    return cover
  }

  #tokenOf(cue: Cue): Token {
    const levels = new Uint8Array(this.#chinese.length)
    for (const [at, seen] of this.#collation.sightings.get(cue.key) ?? [])
      levels[at] = Math.max(...seen.map(({ level }) => level))
    const counts = [0, 0, 0]
    for (const level of levels) counts[level] = (counts[level] ?? 0) + 1
    const rates = cue.kind === 'name' ? MODEL.name : MODEL.term
    return { levels, values: valuesOf(counts, rates) }
  }

  #valuesOfCharacters(z: number): Float64Array {
    const count = this.#characters[z]?.length ?? 0
    const sample = sampleOf(this.#collation.cues.length)
    const values = new Float64Array(MOST * count * 3)
    const counts = Array.from({ length: count }, () => [0, 0, 0])
    for (const e of sample)
      this.#cover(z, e).forEach((level, at) => {
        const here = counts[at]
        if (here) here[level] = (here[level] ?? 0) + 1
      })
    delete this.#covers[z]
    counts.forEach((here, at) => {
      const one = valuesOf(here, MODEL.character)
      for (let size = 0; size < MOST; size++)
        for (let level = 0; level < 3; level++) values[(size * count + at) * 3 + level] = one[size * 3 + level] ?? 0
    })
    return values
  }
}

interface Token {
  /** At which level the cue is seen in each Chinese sentence. */
  levels: Uint8Array
  /** Values of levels 0 to 2, for groups of 1 to MOST Chinese sentences. */
  values: Float64Array
}

const MOST_SAMPLES = 160

function sampleOf(count: number): number[] {
  const step = Math.max(1, count / MOST_SAMPLES)
  return Array.from({ length: Math.ceil(count / step) }, (_, at) => Math.floor(at * step))
}

/**
 * Log-likelihood ratios of the levels: how often they are seen in true pairs over how often anywhere in the article
 * (one sentence, the true one, is set apart; the rest smoothed), for groups of 1 to MOST sentences.
 */
function valuesOf(counts: readonly number[], { whole, part }: Rates): Float64Array {
  const [none = 0, some = 0, all = 0] = counts
  const total = none + some + all
  const { prior, limits } = MODEL
  const seen = (count: number, rate: number, share: number) =>
    Math.max(0.002, (Math.max(0, count - rate) + prior.count * share) / (Math.max(0, total - 1) + prior.count))
  const backWhole = Math.min(0.98, seen(all, whole, prior.whole))
  const backPart = Math.min(0.98 - backWhole, seen(some, part, prior.part))
  const values = new Float64Array(MOST * 3)
  for (let size = 1; size <= MOST; size++) {
    const w = 1 - (1 - backWhole) ** size
    const any = 1 - (1 - backWhole - backPart) ** size
    const p = Math.max(0.001, any - w)
    const rest = Math.max(0.005, 1 - any)
    // What is seen oftener by chance than in truth says nothing, not the opposite.
    const trueWhole = Math.max(whole, w)
    const truePart = Math.min(1 - trueWhole - 0.005, Math.max(part, 0.001))
    const base = (size - 1) * 3
    values[base + 2] = Math.min(limits.whole, Math.log(trueWhole / w))
    values[base + 1] = Math.max(-0.5, Math.min(limits.part, Math.log(Math.max(0.001, truePart) / p)))
    values[base] = Math.max(limits.none, Math.min(0, Math.log(Math.max(0.001, 1 - trueWhole - truePart) / rest)))
  }
  return values
}
