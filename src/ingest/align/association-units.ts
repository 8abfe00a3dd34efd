import { inSimplified } from '#language/script.ts'

import type { Cue } from './cues.ts'

/** The model's free values, found by search on aligned chapters and articles. */
const UNITS = {
  /** Of a cue's probability, the part that goes to pairs of characters; the rest goes to single ones. */
  pairs: 0.5,
  /** Of a cue's probability, the part that goes to Chinese words that say more than it. */
  loose: 0.25,
  /** Added to the counts of units in the article. */
  smoothing: 2,
}

/** A character or a pair of characters of a Chinese sentence, or a Latin word or number. */
export interface Unit {
  text: string
  start: number
  weight: number
  /** Whether the original may leave it out at no cost. */
  isTag: boolean
}
/** The probability of a unit in the article. */
export type Background = (text: string) => number
/** Where each unit stands. */
export type Places = ReadonlyMap<string, readonly [sentence: number, unit: number][]>

/** A unit of a Chinese sentence that a cue can stand for, with p(unit | cue) / p(unit). */
export interface Seen {
  sentence: number
  unit: number
  ratio: number
}

/** All units that a cue can stand for, in flat lists: a cue of everyday characters is seen in most sentences of a book. */
export class Token {
  /** In ascending order. */
  readonly #sentences: Int32Array
  readonly #units: Int32Array
  readonly #ratios: Float64Array

  constructor(seen: readonly Seen[]) {
    const ordered = seen.toSorted((one, other) => one.sentence - other.sentence)
    this.#sentences = Int32Array.from(ordered, ({ sentence }) => sentence)
    this.#units = Int32Array.from(ordered, ({ unit }) => unit)
    this.#ratios = Float64Array.from(ordered, ({ ratio }) => ratio)
  }

  /** Tells the units of one sentence. */
  eachIn(sentence: number, tell: (unit: number, ratio: number) => void): void {
    let [low, high] = [0, this.#sentences.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#sentences[middle] ?? 0) < sentence) low = middle + 1
      else high = middle
    }
    for (let at = low; this.#sentences[at] === sentence; at++) tell(this.#units[at] ?? 0, this.#ratios[at] ?? 0)
  }
}

/**
 * The units of a Chinese sentence: its characters and pairs of characters, Latin words and numbers.
 *
 * @param tag places that the original need not account for
 */
export function unitsOf(sentence: string, tag: readonly boolean[]): Unit[] {
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

/** How likely each unit is in an article, smoothed. */
export function backgroundOf(units: readonly Unit[][]): Background {
  const counts = new Map<string, number>()
  const totals = { one: 0, two: 0 }
  for (const { text } of units.flat()) {
    counts.set(text, (counts.get(text) ?? 0) + 1)
    totals[text.length === 1 ? 'one' : 'two']++
  }
  const { smoothing } = UNITS
  return (text) =>
    ((counts.get(text) ?? 0) + smoothing) / (totals[text.length === 1 ? 'one' : 'two'] + smoothing * 1000)
}

/** By unit: the sentences it stands in, and its places among their units. */
export function placesOf(units: readonly Unit[][]): Map<string, [sentence: number, unit: number][]> {
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

/** The units that the Chinese equivalents of a cue are made of, wherever they stand. */
export function lookedUp({ chinese, loose }: Cue, background: Background, places: Places): Seen[] {
  const shares = new Map<string, number>()
  const part = loose.length > 0 ? UNITS.loose : 0
  for (const word of chinese) give(shares, word, (1 - part) / chinese.length)
  for (const word of loose) give(shares, word, part / loose.length)
  const seen: Seen[] = []
  for (const [text, share] of shares)
    for (const [sentence, unit] of places.get(text) ?? [])
      seen.push({ sentence, unit, ratio: share / background(text) })
  return seen
}

/** Divides a word's share among its characters and pairs of characters. */
function give(shares: Map<string, number>, word: string, share: number): void {
  const add = (text: string, part: number) => shares.set(text, (shares.get(text) ?? 0) + part)
  if (!/^\p{Script=Han}+$/u.test(word)) {
    add(word, share)
    return
  }
  const { pairs } = UNITS
  for (let at = 0; at < word.length; at++) {
    add(word.charAt(at), ((1 - pairs) * share) / word.length)
    if (at + 1 < word.length) add(word.slice(at, at + 2), (pairs * share) / (word.length - 1))
  }
}
