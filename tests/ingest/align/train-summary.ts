/*
 * Learns the weights of `summary.ts` from articles aligned by hand, and tells how good they are on articles left out.
 * Run by hand: npx tsx tests/ingest/align/train-summary.ts GOLD_DIR...   The weights it prints go into summary-weights.ts.
 *
 * A gold file (*.gold.json) holds `summary`, paragraphs of sentences with their `support` ("paragraph.sentence" of the
 * original, from 1), `original`, paragraphs of sentences, `kind` and `date`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { openDictionary } from '#ingest/dictionary/dictionary.ts'

import { collate } from '#ingest/align/collate.ts'
import { coverageOf } from '#ingest/align/coverage.ts'
import { CONTEXT, inContext } from '#ingest/align/second-look.ts'
import { type Candidate, candidatesOf, FEATURES, probabilityOf } from '#ingest/align/summary.ts'
import { LEAST_LIKELY } from '#ingest/align/summary-weights.ts'

interface Gold {
  kind: string
  date: string | null
  summary: { text: string; support: string[] }[][]
  original: string[][]
}

interface Example {
  file: string
  candidates: Candidate[][]
  /** The number of the paragraph of each of the original's sentences. */
  paragraphs: number[]
  /** By Chinese sentence, the indices of the original's sentences that it rests on. */
  support: Set<number>[]
}

interface Model {
  first: number[]
  second: number[]
}

const ROUNDS = 1500
const STEP = 8
/** Strength of the pull of every weight but the first towards zero, on features of mean square 1. */
const RIDGE = 2

const dictionary = await openDictionary()
const examples = process.argv.slice(2).flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .flatMap((file) => exampleOf(join(folder, file)) ?? []),
)
const left = examples.map((example) => ({ example, model: learn(examples.filter((other) => other !== example)) }))
for (const threshold of [0.3, 0.35, LEAST_LIKELY, 0.4, 0.45, 0.5])
  console.log(`left out, threshold ${threshold}: ${figures(left, threshold)}`)
const all = learn(examples)
print('SUMMARY_WEIGHTS', FEATURES, all.first)
print('SECOND_WEIGHTS', [...FEATURES, ...CONTEXT], all.second)

function print(name: string, features: readonly string[], weights: readonly number[]): void {
  console.log(name)
  weights.forEach((weight, at) => console.log(`  ${features[at]}: ${weight.toFixed(2)},`))
}

/** The weights by which each candidate is judged by itself, then those in the light of the others. */
function learn(from: readonly Example[]): Model {
  const first = train(from)
  return { first, second: train(from.map((example) => again(example, first))) }
}

function again(example: Example, first: readonly number[]): Example {
  return { ...example, candidates: inContext(example.candidates, example.paragraphs, first) }
}

function exampleOf(file: string): Example | null {
  const gold = JSON.parse(readFileSync(file, 'utf8')) as Gold
  if (gold.kind !== 'summary') return null
  const names = gold.original.flatMap((paragraph, p) => paragraph.map((_, s) => `${p + 1}.${s + 1}`))
  const sentences = gold.summary.flat()
  const chinese = sentences.map(({ text }) => text)
  const original = gold.original.flat()
  const collation = collate({ chinese, original, language: 'en', published: gold.date }, dictionary)
  const candidates = candidatesOf(chinese, original.length, coverageOf(chinese, collation))
  return {
    file,
    candidates,
    paragraphs: gold.original.flatMap((paragraph, at) => paragraph.map(() => at)),
    support: sentences.map(({ support }) => new Set(support.map((name) => names.indexOf(name)))),
  }
}

/** Logistic regression by gradient descent, with a ridge. */
function train(from: readonly Example[]): number[] {
  const rows = from.flatMap(({ candidates, support }) =>
    candidates.flatMap((ofOne, z) =>
      ofOne.map((candidate) => ({ candidate, truth: support[z]?.has(candidate.original) ? 1 : 0 })),
    ),
  )
  const scale = (rows[0]?.candidate.features ?? []).map(
    (_, at) => Math.sqrt(rows.reduce((sum, row) => sum + (row.candidate.features[at] ?? 0) ** 2, 0) / rows.length) || 1,
  )
  const scaled = rows.map(({ candidate, truth }) => ({
    candidate: {
      original: candidate.original,
      features: candidate.features.map((value, at) => value / (scale[at] ?? 1)),
    },
    truth,
  }))
  const weights = scale.map(() => 0)
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, at) => (at > 0 ? RIDGE * weight : 0))
    for (const { candidate, truth } of scaled) {
      const error = probabilityOf(candidate.features, weights) - truth
      candidate.features.forEach((value, at) => (slope[at] = (slope[at] ?? 0) + error * value))
    }
    slope.forEach((value, at) => (weights[at] = (weights[at] ?? 0) - (STEP * value) / scaled.length))
  }
  return weights.map((weight, at) => weight / (scale[at] ?? 1))
}

/** F1 of links and of sentences without support, over articles each judged by weights that never saw it. */
function figures(judged: readonly { example: Example; model: Model }[], threshold: number): string {
  const links = { right: 0, found: 0, gold: 0 }
  const alone = { right: 0, found: 0, gold: 0 }
  for (const { example, model } of judged) {
    const { candidates } = again(example, model.first)
    example.support.forEach((support, z) => {
      const found = (candidates[z] ?? []).filter(({ features }) => probabilityOf(features, model.second) >= threshold)
      links.found += found.length
      links.gold += support.size
      links.right += found.filter(({ original }) => support.has(original)).length
      if (found.length === 0) alone.found++
      if (support.size === 0) alone.gold++
      if (found.length + support.size === 0) alone.right++
    })
  }
  const f1 = ({ right, found, gold }: typeof links) => ((2 * right) / (found + gold)).toFixed(3)
  return `links ${f1(links)}, without support ${f1(alone)}`
}
