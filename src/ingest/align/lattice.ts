import type { Group } from './translation.ts'

/** Shapes of groups, Chinese by original. */
export const SHAPES: readonly (readonly [summary: number, original: number])[] =
  '1-1 1-2 2-1 1-3 3-1 2-2 1-4 4-1 2-3 3-2 1-5 5-1 1-6 2-4 4-2 3-3 1-0 0-1'
    .split(' ')
    .map((shape) => [Number(shape.charAt(0)), Number(shape.charAt(2))])

/** How far from the draft a border may lie, in sentences of the original. */
const REACH = 7

/** Groups that are possible, each in the same place of all three lists, in the order of their ends. */
export interface Lattice {
  /** The numbers of the places where a group begins and ends: places are pairs of borders, 0 before both texts. */
  from: number[]
  to: number[]
  /** Place in {@link SHAPES}. */
  shape: number[]
  places: number
}

/**
 * The groups of all divisions of two texts whose borders lie near those of a draft.
 *
 * @param draft groups in order, whole
 * @param visit told of each group, Chinese sentences [z0, z1) and the original's [e0, e1), in the order of the lists
 */
export function latticeOf(
  draft: readonly Group[],
  visit: (shape: number, z0: number, z1: number, e0: number, e1: number) => void,
): Lattice {
  const rows = rowsOf(draft)
  const lattice: Lattice = { from: [], to: [], shape: [], places: 0 }
  const firsts: number[] = []
  rows.forEach(({ low, high }, z) => {
    firsts.push(lattice.places)
    for (let e = low; e <= high; e++) {
      SHAPES.forEach(([dz, de], shape) => {
        const before = rows[z - dz]
        if (!before || e - de < before.low || e - de > before.high) return
        lattice.from.push((firsts[z - dz] ?? 0) + e - de - before.low)
        lattice.to.push(lattice.places)
        lattice.shape.push(shape)
        visit(shape, z - dz, z, e - de, e)
      })
      lattice.places++
    }
  })
  return lattice
}

/** For each border of the Chinese text, which of the original's it may meet. */
function rowsOf(draft: readonly Group[]): { low: number; high: number }[] {
  const rows = [{ low: 0, high: 0 }]
  let e = 0
  for (const { summary, original } of draft) {
    const last = rows.at(-1)
    if (summary.length === 0 && last) last.high = e + original.length
    for (let at = 0; at < summary.length; at++) rows.push({ low: e, high: e + original.length })
    e += original.length
  }
  const first = rows[0]
  const wide = rows.map(({ low, high }) => ({ low: Math.max(0, low - REACH), high: Math.min(e, high + REACH) }))
  const end = wide.at(-1)
  if (first && wide[0]) wide[0].low = 0
  if (end) end.high = e
  return wide
}
