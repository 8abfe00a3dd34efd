import type { Association } from './association.ts'
import { lengthValue } from './lengths.ts'
import type { Likelihood } from './likelihood.ts'
import { SideCounts } from './side-counts.ts'

/** How a text stands at the end of a group: somebody speaks, is about to speak, or neither; Chinese, then original. */
const BORDERS = [
  'speaking, speaking',
  'speaking, about to',
  'speaking, neither',
  'about to, speaking',
  'about to, about to',
  'about to, neither',
  'neither, speaking',
  'neither, about to',
  'neither, neither',
] as const

/** What the model of a group weighs besides its shape, in this order. */
export const GROUP_FEATURES = [
  'lengths',
  'lengths without tag',
  'cues',
  'characters',
  'units accounted for',
  'cues accounted for',
  'cues, each',
  'characters, each',
  'units accounted for, each',
  'cues accounted for, each',
  'share of speech',
  'length of plain text',
  'turns',
  ...BORDERS,
  'questions shared',
  'exclamations not shared',
  'asks on one side only',
  'persons shared',
] as const

/** Where less of a text than this is speech, its marks tell nothing. */
const LEAST_SPEECH = 0.02
/** Values of words are divided by this, so that all features are of one size. */
const NATS = 5

/**
 * What speaks for a group of a translation: the words and amounts its sides share, their lengths, and where on both
 * sides somebody speaks, asks and exclaims. A border within a speech on one side and outside it on the other is rarely
 * one.
 */
export class GroupFeatures {
  readonly #chinese: SideCounts
  readonly #original: SideCounts
  readonly #likelihood: Likelihood
  readonly #association: Association
  /** Logarithm of the texts' lengths, Chinese over original. */
  readonly #ratio: number
  /** How far speech is marked alike on both sides, 0 to 1. */
  readonly #marked: number
  readonly #values = new Float64Array(GROUP_FEATURES.length)

  constructor(
    texts: { chinese: readonly string[]; original: readonly string[]; language: 'zh' | 'en' },
    likelihood: Likelihood,
    association: Association,
  ) {
    this.#chinese = new SideCounts(texts.chinese, 'zh')
    this.#original = new SideCounts(texts.original, texts.language)
    this.#likelihood = likelihood
    this.#association = association
    const [z, e] = [this.#chinese.between(0, texts.chinese.length), this.#original.between(0, texts.original.length)]
    this.#ratio = Math.log((z.length + 1) / (e.length + 1))
    const shares = [z.quoted / (z.length || 1), e.quoted / (e.length || 1)]
    const least = Math.min(...shares)
    this.#marked = least < LEAST_SPEECH ? 0 : least / Math.max(...shares)
  }

  /**
   * The features of Chinese sentences [z0, z1) with the original's [e0, e1), neither empty, in the order of
   * {@link GROUP_FEATURES}. The array is filled anew by the next call.
   */
  of(z0: number, z1: number, e0: number, e1: number): Float64Array {
    let at = 0
    const put = (value: number) => (this.#values[at++] = value)
    const z = this.#chinese.between(z0, z1)
    const e = this.#original.between(e0, e1)
    const lengths = lengthValue(z.length, e.length, this.#ratio)
    put(lengths)
    put(z.tag > 0 ? Math.max(0, lengthValue(Math.max(1, z.length - z.tag), e.length, this.#ratio) - lengths) : 0)
    const words = this.#likelihood.partsOf(z0, z1, e0, e1)
    const counted = this.#association.partsOf(z0, z1, e0, e1)
    const values = [words.cues, words.characters, counted.units, counted.cues]
    for (const value of values) put(value / NATS)
    for (const value of values) put(value / NATS / (z1 - z0 + e1 - e0 - 1))
    put(this.#marked * Math.abs(z.quoted / (z.quoted + z.plain + 1) - e.quoted / (e.quoted + e.plain + 1)))
    put(this.#marked * apart(z.plain, e.plain * Math.exp(this.#ratio)))
    put(this.#marked * Math.min(3, Math.abs(z.turns - e.turns)))
    const border = 3 * this.#chinese.borderAt(z1) + this.#original.borderAt(e1)
    for (let one = 0; one < BORDERS.length; one++) put(one === border ? this.#marked : 0)
    put(Math.min(2, z.questions, e.questions))
    put(Math.min(3, Math.abs(z.exclamations - e.exclamations)))
    put(this.#chinese.asksAt(z1) === this.#original.asksAt(e1) ? 0 : 1)
    put(bitsOf(this.#chinese.personsBetween(z0, z1) & this.#original.personsBetween(e0, e1)))
    return this.#values
  }
}

/** How far two lengths are apart, in about the standard deviations of a translation, at most four. */
function apart(one: number, other: number): number {
  return Math.min(4, (Math.abs(Math.log((one + 4) / (other + 4))) * Math.sqrt(Math.max(one, other) + 1)) / 4)
}

function bitsOf(mask: number): number {
  let count = 0
  for (let rest = mask; rest > 0; rest &= rest - 1) count++
  return count
}
