import type { Article } from '#article/schema.ts'

import type { Group } from './align/translation.ts'

/**
 * The groups of an aligned article: sentences that share a link, by their numbers from 0, and what stands alone; in
 * the order of the original's first sentence, then of the summary's.
 */
export function groupsOf({ summary, original, links = [] }: Article): Group[] {
  const chinese = numbersOf(summary)
  const foreign = numbersOf(original)
  const groups = new Map<string, Group>()
  const linked = { summary: new Set<number>(), original: new Set<number>() }
  for (const link of links) {
    const key = link.original.join()
    const group = groups.get(key) ?? { summary: [], original: link.original.flatMap((id) => foreign.get(id) ?? []) }
    groups.set(key, group)
    const at = chinese.get(link.summary)
    if (at === undefined) continue
    group.summary.push(at)
    linked.summary.add(at)
    for (const e of group.original) linked.original.add(e)
  }
  const alone = [
    ...[...chinese.values()].filter((at) => !linked.summary.has(at)).map((at) => ({ summary: [at], original: [] })),
    ...[...foreign.values()].filter((at) => !linked.original.has(at)).map((at) => ({ summary: [], original: [at] })),
  ]
  return inOrder([...groups.values(), ...alone])
}

function inOrder(groups: readonly Group[]): Group[] {
  return groups.toSorted((one, other) => {
    const [z1, e1] = placeOf(one)
    const [z2, e2] = placeOf(other)
    if (z1 !== Infinity && z2 !== Infinity) return z1 - z2
    return e1 !== Infinity && e2 !== Infinity ? e1 - e2 : Math.min(z1, e1) - Math.min(z2, e2)
  })
}

function placeOf({ summary, original }: Group): [summary: number, original: number] {
  return [summary[0] ?? Infinity, original[0] ?? Infinity]
}

function numbersOf(paragraphs: Article['summary']): Map<string, number> {
  return new Map(paragraphs.flatMap(({ sentences }) => sentences).map(({ id }, at) => [id, at]))
}
