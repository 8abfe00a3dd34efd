import type { Article } from '#article/schema.ts'

import type { Group } from './align/translation.ts'

/**
 * The groups of an aligned article: sentences that share a link, by their numbers from 0, and what stands alone; in
 * the order of the summary. What only the original has stands before the first group that begins later there.
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
  const inSummary = groups
    .filter(({ summary }) => summary.length > 0)
    .toSorted((a, b) => first(a.summary) - first(b.summary))
  const others = groups
    .filter(({ summary }) => summary.length === 0)
    .toSorted((a, b) => first(a.original) - first(b.original))
  let done = 0
  const before = (at: number) => {
    const from = done
    while (done < others.length && first(others[done]?.original) < at) done++
    return others.slice(from, done)
  }
  const ordered = inSummary.flatMap((group) => [...before(group.original[0] ?? 0), group])
  return [...ordered, ...before(Infinity)]
}

/** The first sentence of a group on one side; behind all others where it has none there. */
function first(side: readonly number[] = []): number {
  return side[0] ?? Infinity
}

function numbersOf(paragraphs: Article['summary']): Map<string, number> {
  return new Map(paragraphs.flatMap(({ sentences }) => sentences).map(({ id }, at) => [id, at]))
}
