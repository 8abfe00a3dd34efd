import { type Lattice, SHAPES } from './lattice.ts'
import type { Group } from './translation.ts'

/** How likely a group must be to be worth having, and what one that stands alone counts. */
const WORTH = { least: 0.4, alone: 0.5 }

/**
 * Of all ways through a lattice, the one that has most groups right: how likely each group is comes from all ways,
 * each as likely as the product of its groups tells (forward-backward, Rabiner 1989), and a group is worth as much as
 * it is likely. The one likeliest way is not the best where two groups each take a little from a third.
 *
 * @param scores of the groups, in nats
 */
export function refine(lattice: Lattice, scores: readonly number[]): Group[] {
  const likely = probabilitiesOf(lattice, scores)
  const worths = likely.map((probability, at) => {
    const [dz = 0, de = 0] = SHAPES[lattice.shape[at] ?? 0] ?? []
    return (dz > 0 && de > 0 ? probability : WORTH.alone * probability) - WORTH.least
  })
  return bestWay(lattice, worths)
}

/** How likely each group is, 0 to 1, over all ways through the lattice. */
export function probabilitiesOf({ from, to, places }: Lattice, scores: readonly number[]): number[] {
  const forward = new Float64Array(places).fill(-Infinity)
  const backward = new Float64Array(places).fill(-Infinity)
  forward[0] = 0
  backward[places - 1] = 0
  for (let at = 0; at < scores.length; at++) {
    const [start = 0, end = 0] = [from[at], to[at]]
    forward[end] = either(forward[end] ?? -Infinity, (forward[start] ?? -Infinity) + (scores[at] ?? 0))
  }
  for (let at = scores.length - 1; at >= 0; at--) {
    const [start = 0, end = 0] = [from[at], to[at]]
    backward[start] = either(backward[start] ?? -Infinity, (backward[end] ?? -Infinity) + (scores[at] ?? 0))
  }
  const all = forward[places - 1] ?? 0
  return scores.map((score, at) =>
    Math.exp((forward[from[at] ?? 0] ?? -Infinity) + score + (backward[to[at] ?? 0] ?? -Infinity) - all),
  )
}

/** The way through the lattice whose groups are worth most together. */
function bestWay({ from, to, shape, places }: Lattice, worths: readonly number[]): Group[] {
  const best = new Float64Array(places).fill(-Infinity)
  const steps = new Int32Array(places).fill(-1)
  best[0] = 0
  worths.forEach((worth, at) => {
    const end = to[at] ?? 0
    const here = (best[from[at] ?? 0] ?? -Infinity) + worth
    if (here <= (best[end] ?? -Infinity)) return
    best[end] = here
    steps[end] = at
  })
  const shapes: number[] = []
  for (let place = places - 1; place > 0;) {
    const at = steps[place] ?? -1
    shapes.push(shape[at] ?? 0)
    place = from[at] ?? 0
  }
  return groupsIn(shapes.toReversed())
}

function groupsIn(shapes: readonly number[]): Group[] {
  let [z, e] = [0, 0]
  return shapes.map((shape) => {
    const [dz = 0, de = 0] = SHAPES[shape] ?? []
    const group = {
      summary: Array.from({ length: dz }, (_, at) => z + at),
      original: Array.from({ length: de }, (_, at) => e + at),
    }
    z += dz
    e += de
    return group
  })
}

/** The logarithm of the sum of two numbers, of their logarithms. */
function either(one: number, other: number): number {
  const most = Math.max(one, other)
  return most === -Infinity ? most : most + Math.log1p(Math.exp(-Math.abs(one - other)))
}
