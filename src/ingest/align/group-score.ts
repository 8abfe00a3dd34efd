import { GROUP_FEATURES } from './group-features.ts'
import { SHAPES } from './lattice.ts'
import { GROUP_WEIGHTS, SHAPE_WEIGHTS } from './translation-weights.ts'

/**
 * What speaks for a group of a translation, in nats: a log-linear model.
 *
 * @param shape place in `SHAPES`
 * @param features in the order of `GROUP_FEATURES`; none for a sentence that stands alone
 * @param weights of the shapes, then of the features
 */
export function scoreOf(shape: number, features: ArrayLike<number>, weights: readonly number[] = LEARNED): number {
  let score = weights[shape] ?? 0
  for (let at = 0; at < features.length; at++) score += (features[at] ?? 0) * (weights[SHAPES.length + at] ?? 0)
  return score
}

const LEARNED = [
  ...SHAPES.map((shape) => SHAPE_WEIGHTS[shape.join('-')] ?? 0),
  ...GROUP_FEATURES.map((feature) => GROUP_WEIGHTS[feature]),
]
