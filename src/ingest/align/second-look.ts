import { type Candidate, FEATURES, probabilityOf } from './summary.ts'
import { SECOND_WEIGHTS, SUMMARY_WEIGHTS } from './summary-weights.ts'

/** What a candidate is told by those around it, weighed besides {@link FEATURES}, in this order. */
export const CONTEXT = ['beside', 'elsewhere'] as const

/** A candidate with the probability, 0 to 1, that the summary's sentence rests on it. */
export interface Judged {
  original: number
  likely: number
}

const FIRST = FEATURES.map((feature) => SUMMARY_WEIGHTS[feature])
const SECOND = [...FEATURES, ...CONTEXT].map((feature) => SECOND_WEIGHTS[feature])

/**
 * Judges the candidates of a summary's sentences twice: each by itself, then in the light of the others. `beside`: how
 * likely the sentence before or behind it in its paragraph is, since one Chinese sentence often tells what several in a
 * row say; `elsewhere`: how likely another Chinese sentence rests on it.
 *
 * @param paragraphs the number of the paragraph of each of the original's sentences; missing where that is not known
 */
export function secondLook(candidates: readonly Candidate[][], paragraphs: readonly number[] = []): Judged[][] {
  return inContext(candidates, paragraphs, FIRST).map((ofOne) =>
    ofOne.map(({ original, features }) => ({ original, likely: probabilityOf(features, SECOND) })),
  )
}

/**
 * The candidates with the features of {@link CONTEXT} behind their own.
 *
 * @param first the weights by which each is judged by itself
 */
export function inContext(
  candidates: readonly Candidate[][],
  paragraphs: readonly number[],
  first: readonly number[],
): Candidate[][] {
  const likely = candidates.map(
    (ofOne) => new Map(ofOne.map(({ original, features }) => [original, probabilityOf(features, first)])),
  )
  const rivals = twoBest(likely)
  return candidates.map((ofOne, z) => {
    const here = likely[z] ?? new Map<number, number>()
    const at = (e: number, beside: number) =>
      paragraphs[e] !== undefined && paragraphs[e] === paragraphs[beside] ? (here.get(beside) ?? 0) : 0
    return ofOne.map(({ original: e, features }) => {
      const rival = rivals.get(e)
      const elsewhere = rival?.z === z ? rival.second : (rival?.first ?? 0)
      return { original: e, features: [...features, Math.max(at(e, e - 1), at(e, e + 1)), elsewhere] }
    })
  })
}

/** By the original's sentence: the Chinese one that likeliest rests on it, how likely, and how likely the next one does. */
function twoBest(likely: readonly ReadonlyMap<number, number>[]) {
  const best = new Map<number, { z: number; first: number; second: number }>()
  likely.forEach((ofOne, z) => {
    for (const [e, probability] of ofOne) {
      const known = best.get(e)
      if (!known) best.set(e, { z, first: probability, second: 0 })
      else if (probability > known.first) best.set(e, { z, first: probability, second: known.first })
      else if (probability > known.second) known.second = probability
    }
  })
  return best
}
