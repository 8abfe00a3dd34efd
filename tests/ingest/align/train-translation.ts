/*
 * Learns the weights of `group-score.ts` from translations aligned by hand, and tells how good they are on texts left out:
 * a conditional random field over groups (Lafferty et al. 2001; Sarawagi and Cohen 2004), by gradient ascent (Adam).
 * Run by hand: npx tsx tests/ingest/align/train-translation.ts DIR...   What it prints goes into translation-weights.ts.
 */
import { openDictionary } from '#ingest/dictionary/dictionary.ts'

import { GROUP_FEATURES } from '#ingest/align/group-features.ts'
import { scoreOf } from '#ingest/align/group-score.ts'
import { draftOf, possibleGroups } from '#ingest/align/groups-in-order.ts'
import { type Lattice, SHAPES } from '#ingest/align/lattice.ts'
import { probabilitiesOf, refine } from '#ingest/align/refine.ts'
import type { Group } from '#ingest/align/translation.ts'

import { type Translation, translationsIn } from './translations-by-hand.ts'

interface Example extends Translation {
  lattice: Lattice
  /** Of each group of the lattice. */
  features: Float32Array[]
  /** The groups of the gold file, among those of the lattice. */
  right: number[]
}

const ROUNDS = 90
const STEP = 0.12
/** Strength of the pull of every weight towards zero. */
const RIDGE = 1
const MEMORY = { slope: 0.9, square: 0.99 }
/** What is less likely is not counted. */
const LEAST = 1e-5

const dictionary = await openDictionary()
const examples = process.argv.slice(2).flatMap(translationsIn).map(exampleOf)
const leftOut = examples.map((example) => {
  const tally = tallyOf(example, train(examples.filter((other) => other !== example)))
  console.log(`${example.name}, left out: ${f1Of([tally])}`)
  return tally
})
console.log(`all, each left out: ${f1Of(leftOut)}`)
const learned = train(examples)
console.log(`all, learned from all: ${f1Of(examples.map((example) => tallyOf(example, learned)))}`)
SHAPES.forEach((shape, at) => console.log(`  '${shape.join('-')}': ${shown(learned[at])},`))
GROUP_FEATURES.forEach((name, at) => console.log(`  '${name}': ${shown(learned[SHAPES.length + at])},`))

function exampleOf(translation: Translation): Example {
  const { texts, gold } = translation
  const places = new Set(gold.map(nameOf))
  const features: Float32Array[] = []
  const right: number[] = []
  const lattice = possibleGroups(texts, draftOf(texts, dictionary), (_, values, { z0, z1, e0, e1 }) => {
    if (places.has(`${z0}+${z1 - z0}:${e0}+${e1 - e0}`)) right.push(features.length)
    features.push(Float32Array.from(values))
  })
  return { ...translation, lattice, features, right }
}

/** `2+1:3+2`: where a group begins on both sides, and how many sentences it has. */
function nameOf({ summary, original }: Group): string {
  return `${summary[0]}+${summary.length}:${original[0]}+${original.length}`
}

function train(from: readonly Example[]): number[] {
  const weights = Array<number>(SHAPES.length + GROUP_FEATURES.length).fill(0)
  const means = weights.map(() => 0)
  const squares = weights.map(() => 0)
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = weights.map((weight) => -RIDGE * weight)
    for (const example of from) {
      for (const at of example.right) add(slope, example, at, 1)
      probabilitiesOf(example.lattice, scoresOf(example, weights)).forEach((probability, at) => {
        if (probability > LEAST) add(slope, example, at, -probability)
      })
    }
    const step = STEP * Math.min(1, (ROUNDS - round) / (0.4 * ROUNDS) + 0.02)
    slope.forEach((value, at) => {
      const mean = (means[at] = MEMORY.slope * (means[at] ?? 0) + (1 - MEMORY.slope) * value)
      const square = (squares[at] = MEMORY.square * (squares[at] ?? 0) + (1 - MEMORY.square) * value ** 2)
      const size = Math.sqrt(square / (1 - MEMORY.square ** round)) + 1e-8
      weights[at] = (weights[at] ?? 0) + (step * mean) / (1 - MEMORY.slope ** round) / size
    })
  }
  return weights
}

function add(slope: number[], { lattice, features }: Example, at: number, times: number): void {
  const shape = lattice.shape[at] ?? 0
  slope[shape] = (slope[shape] ?? 0) + times
  const values = features[at] ?? []
  for (let feature = 0; feature < values.length; feature++) {
    const place = SHAPES.length + feature
    slope[place] = (slope[place] ?? 0) + times * (values[feature] ?? 0)
  }
}

function scoresOf({ lattice, features }: Example, weights: readonly number[]): number[] {
  return features.map((values, at) => scoreOf(lattice.shape[at] ?? 0, values, weights))
}

interface Tally {
  right: number
  found: number
  /** Of the groups with both sides. */
  rightWhole: number
  gold: number
}

function whole({ summary, original }: Group): boolean {
  return summary.length > 0 && original.length > 0
}

function tallyOf(example: Example, weights: readonly number[]): Tally {
  const wanted = new Set(example.gold.map(nameOf))
  const found = refine(example.lattice, scoresOf(example, weights))
  const right = found.filter((group) => wanted.has(nameOf(group)))
  return {
    right: right.length,
    found: found.length,
    rightWhole: right.filter(whole).length,
    gold: example.gold.filter(whole).length,
  }
}

/** F1 of groups found just so. */
function f1Of(tallies: readonly Tally[]): string {
  const sum = (what: keyof Tally) => tallies.reduce((total, tally) => total + tally[what], 0)
  const [precision, recall] = [sum('right') / sum('found'), sum('rightWhole') / sum('gold')]
  return ((2 * precision * recall) / (precision + recall)).toFixed(3)
}

function shown(weight = 0): string {
  return weight.toFixed(2)
}
