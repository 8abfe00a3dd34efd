/**
 * Spread of the logarithm of lengths' ratio within true groups (its square grows by `each` over the Chinese length, as
 * short sentences vary more), and what any two sentences add to it.
 */
const SPREAD = { true: 0.22, each: 0.4, any: 0.53 }

/** The worst that lengths can say. */
const LEAST = -4

/**
 * What the lengths of a group say for it: log-likelihood ratio of the ratio of its lengths, true groups over any.
 *
 * @param chinese and `original`, in characters
 * @param ratio logarithm of the usual ratio, Chinese over original
 */
export function lengthValue(chinese: number, original: number, ratio: number): number {
  const difference = Math.log(chinese / original) - ratio
  const one = (spread: number) => -Math.log(spread) - difference ** 2 / (2 * spread ** 2)
  const spread = Math.sqrt(SPREAD.true ** 2 + SPREAD.each / chinese)
  return Math.max(LEAST, one(spread) - one(Math.sqrt(SPREAD.any ** 2 + spread ** 2)))
}
