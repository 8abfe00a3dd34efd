import { meet } from '#article/range.ts'
import { soundsOf } from '#language/sound.ts'

import type { KnownName } from './known-names.ts'

/** So many characters, each of them one of those that foreign names are written with, … */
const SHORTEST = 3
const LEAST_PRIOR = 1
/** … and together so surely, in nats, are a foreign name that no dictionary need know. */
const LEAST_TOGETHER = 5.5

/**
 * The foreign names of a Chinese sentence that no dictionary has and no dot marks: 阿圭罗. Only what its characters alone
 * tell for such, and taken for a person's.
 *
 * @param text in simplified script
 * @param known the names that are known, which these do not meet
 */
export function transliteratedIn(text: string, known: readonly KnownName[]): KnownName[] {
  const { priors } = soundsOf(text)
  const found: KnownName[] = []
  for (let start = 0; start < text.length; start++) {
    let end = start
    while ((priors[end] ?? 0) >= LEAST_PRIOR) end++
    const together = priors.slice(start, end).reduce((sum, prior) => sum + prior, 0)
    const isName = end - start >= SHORTEST && together >= LEAST_TOGETHER && (priors[end] ?? 0) <= 0
    if (isName && !known.some(({ range }) => meet(range, [start, end])))
      found.push({ chinese: text.slice(start, end), kinds: ['person'], english: [], range: [start, end] })
    start = Math.max(start, end)
  }
  return found
}
