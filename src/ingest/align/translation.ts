import { lengthValue } from './lengths.ts'

/** Sentences that belong together: indices into both sides, either may be empty. A bead, in the field's word. */
export interface Group {
  summary: number[]
  original: number[]
}

/** What a group of a monotonic alignment is worth. */
export interface Valued {
  /** How much likelier Chinese sentences [z0, z1) and the original's [e0, e1) belong together than not, in nats. */
  of: (z0: number, z1: number, e0: number, e1: number) => number
  /** Told that no group will begin before this Chinese sentence any more. */
  forget: (before: number) => void
}

/** How often translators make groups of each shape, Chinese by original: shares, found by search. */
const SHAPES: [summary: number, original: number, share: number][] = [
  [1, 1, 0.8],
  [1, 2, 0.14],
  [2, 1, 0.06],
  [1, 3, 0.012],
  [3, 1, 0.005],
  [2, 2, 0.004],
  [1, 0, 0.0001],
  [0, 1, 0.00005],
]

/** No group has more Chinese sentences. */
const LONGEST = 3

/** Half the width of the band around the diagonal, in sentences: at least, and as a share of the longer side. */
const BAND = { least: 24, share: 0.06, cells: 150_000 }

/**
 * Aligns a translation: the likeliest monotonic sequence of groups, by dynamic programming (Gale and Church 1993) over
 * the value of each group, the ratio of its lengths and the share of its shape, in a band around the diagonal.
 *
 * @param lengths of the sentences of both sides, in characters
 */
export function alignTranslation(
  lengths: { summary: readonly number[]; original: readonly number[] },
  value: Valued,
): Group[] {
  const n = lengths.summary.length
  const m = lengths.original.length
  const sums = { z: running(lengths.summary), e: running(lengths.original) }
  const ratio = Math.log(((sums.z[n] ?? 0) + 1) / ((sums.e[m] ?? 0) + 1))
  const half = Math.min(
    Math.max(BAND.least, BAND.cells / Math.max(n, 1)),
    Math.max(BAND.least, Math.ceil(BAND.share * Math.max(n, m)) + Math.abs(n - m) / 4),
  )
  const centre = (z: number) =>
    sums.e[m] ? positionOf(sums.e, ((sums.z[z] ?? 0) / (sums.z[n] || 1)) * (sums.e[m] ?? 0)) : 0
  const from: number[] = []
  let reach = 0
  const best: Float64Array[] = []
  const steps: Uint8Array[] = []
  for (let z = 0; z <= n; z++) {
    // Each row begins where the one before still reaches, so that there is always a way through.
    const low = z === 0 ? 0 : Math.max(0, Math.min(Math.floor(centre(z) - half), reach))
    const high = z === n ? m : Math.min(m, Math.ceil(centre(z) + half))
    from.push(low)
    reach = high
    best.push(new Float64Array(high - low + 1).fill(-Infinity))
    steps.push(new Uint8Array(high - low + 1))
  }
  const at = (z: number, e: number) => best[z]?.[e - (from[z] ?? 0)] ?? -Infinity
  for (let z = 0; z <= n; z++) {
    value.forget(z - LONGEST)
    const row = best[z] ?? new Float64Array()
    const low = from[z] ?? 0
    for (let cell = 0; cell < row.length; cell++) {
      const e = low + cell
      if (z === 0 && e === 0) row[0] = 0
      SHAPES.forEach(([dz, de, share], shape) => {
        const before = z >= dz && e >= de ? at(z - dz, e - de) : -Infinity
        if (before === -Infinity) return
        const length = dz && de ? lengthValue(span(sums.z, z - dz, z), span(sums.e, e - de, e), ratio) : 0
        const here = before + Math.log(share) + (dz && de ? value.of(z - dz, z, e - de, e) + length : 0)
        if (here > (row[cell] ?? -Infinity)) {
          row[cell] = here
          const walked = steps[z]
          if (walked) walked[cell] = shape
        }
      })
    }
  }
  return walkBack(n, m, (z, e) => SHAPES[steps[z]?.[e - (from[z] ?? 0)] ?? 0] ?? [1, 1, 0])
}

function walkBack(n: number, m: number, shapeAt: (z: number, e: number) => [number, number, number]): Group[] {
  const groups: Group[] = []
  for (let z = n, e = m; z > 0 || e > 0;) {
    const [dz, de] = shapeAt(z, e)
    groups.push({ summary: between(z - dz, z), original: between(e - de, e) })
    z -= dz
    e -= de
  }
  return groups.toReversed()
}

function between(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, at) => start + at)
}

function running(lengths: readonly number[]): number[] {
  const sums = [0]
  for (const length of lengths) sums.push((sums.at(-1) ?? 0) + Math.max(1, length))
  return sums
}

function span(sums: readonly number[], start: number, end: number): number {
  return (sums[end] ?? 0) - (sums[start] ?? 0)
}

/** The index at which running sums reach a value. */
function positionOf(sums: readonly number[], value: number): number {
  let low = 0
  let high = sums.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
