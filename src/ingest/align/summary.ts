import type { Coverage } from './coverage.ts'

/** An original's sentence that a summary's sentence may rest on, as the model sees it. */
export interface Candidate {
  original: number
  /** See {@link FEATURES}. */
  features: number[]
}

/** What the model weighs, in this order. */
export const FEATURES = [
  'one',
  'shared',
  'of all',
  'of the best',
  'new',
  'exact',
  'repeated',
  'is best',
  'neighbour',
  'backwards',
  'comment',
] as const

/** Words of one who comments: what follows speaks about the report or judges it. */
const COMMENT =
  /[这這]篇|报道|報導|報道|总的来说|總的來說|总之|總之|综上|综合来看|由此可见|值得|令人|让人|讓人|希望|愿|未来|应当|應當|我们|我們|告诉我们|提醒|回头看|可以说|毕竟|或许|也许|无疑|不禁|启示|意义|读者|讀者|有意思的是|笔者|评论/u

/** Worse candidates than so many are never evidence. */
const MOST_CANDIDATES = 40

/** Rows are kept between the two passes where there are at most this many pairs. */
const MOST_KEPT = 50_000

/**
 * The candidates of each summary's sentence among the original's, best first.
 *
 * `new` is what a candidate adds to all better ones; the other features do not depend on the order.
 *
 * @param coverage see `coverageOf`
 */
export function candidatesOf(
  chinese: readonly string[],
  original: number,
  coverage: (sentence: number) => Coverage,
): Candidate[][] {
  const kept: Coverage[] = []
  const rowOf = (z: number) => {
    const row = kept[z] ?? coverage(z)
    if (chinese.length * original <= MOST_KEPT) kept[z] = row
    return row
  }
  const bestOf = new Float64Array(original)
  for (let z = 0; z < chinese.length; z++)
    for (const [e, cover] of rowOf(z).covers) bestOf[e] = Math.max(bestOf[e] ?? 0, sum(cover))
  return chinese.map((sentence, z) => candidatesOfOne(sentence, rowOf(z), bestOf))
}

function candidatesOfOne(sentence: string, row: Coverage, bestOf: Float64Array): Candidate[] {
  const shares = new Map([...row.covers].map(([e, cover]) => [e, sum(cover)]))
  const best = Math.max(...shares.values(), 1e-9)
  const total = row.total || 1
  const order = [...shares].filter(([, shared]) => shared > 0.05 * best)
  order.sort(([one, more], [other, less]) => less - more || one - other)
  const covered = new Float32Array(sentence.length)
  return order.slice(0, MOST_CANDIDATES).map(([e, shared]) => {
    const gain = add(covered, row.covers.get(e))
    const neighbour = Math.max(shares.get(e - 1) ?? 0, shares.get(e + 1) ?? 0)
    return {
      original: e,
      features: [
        1,
        Math.min(5, shared),
        shared / total,
        shared / best,
        gain / total,
        Math.min(4, row.exact.get(e) ?? 0),
        row.repeated.get(e) ?? 0,
        shared === best ? 1 : 0,
        neighbour / best,
        shared / (bestOf[e] || 1),
        COMMENT.test(sentence) ? 1 : 0,
      ],
    }
  })
}

/** How likely what has such features is, 0 to 1: a logistic model with a weight for each. */
export function probabilityOf(features: readonly number[], weights: readonly number[]): number {
  const score = features.reduce((total, feature, at) => total + feature * (weights[at] ?? 0), 0)
  return 1 / (1 + Math.exp(-score))
}

function sum(values: Float32Array): number {
  let total = 0
  for (const value of values) total += value
  return total
}

/** Raises what is covered to what a candidate covers. @returns how much that added */
function add(covered: Float32Array, cover: Float32Array | undefined): number {
  let gain = 0
  cover?.forEach((value, at) => {
    const before = covered[at] ?? 0
    if (value <= before) return
    gain += value - before
    covered[at] = value
  })
  return gain
}
