import { isWithin } from '#article/range.ts'
import type { Range } from '#article/schema.ts'

import type { Opposites, Pair } from './pair.ts'

const EXCEPT = /\b(?:all|everyone|everybody|every one|each) (?:but|except(?: for)?) (?:the )?$/iu
const ONLY = /(?:只有|仅有|仅|唯有)$/u
/** Denials that are counted: two of them come to none. */
const COUNTED_ENGLISH_DENIAL = /\b(?:not|no|none|never|nobody|nothing|without)\b|n['’]t\b/giu
const COUNTED_CHINESE_DENIAL = /不|没有?|未|无|否|反对|拒绝/gu

/**
 * Those who are excepted told as the only ones: 只有三人投票 with "all but three voted". Where one side denies what the other
 * does not, both may say the same: 只有三人没有投票.
 */
export function exceptionConflicts({ chinese, original, shared }: Pair): Opposites[] {
  if (!/[仅只唯]/u.test(chinese)) return []
  for (const { kind, summaryRange, originalRange } of shared) {
    if (kind !== 'number') continue
    const only = ONLY.exec(chinese.slice(0, summaryRange[0]))
    const except = EXCEPT.exec(original.slice(0, originalRange[0]))
    if (!only || !except) continue
    const clause = /^[^，,；;。]*/u.exec(chinese.slice(summaryRange[1]))?.[0] ?? ''
    const rest = /^[^;.]*/u.exec(original.slice(originalRange[1]))?.[0] ?? ''
    const denials = [...clause.matchAll(COUNTED_CHINESE_DENIAL)].length
    const originalDenials = [...rest.matchAll(COUNTED_ENGLISH_DENIAL)].length
    const end = summaryRange[1] + clause.length
    if (denials % 2 !== originalDenials % 2 || !sharesWord(shared, [summaryRange[1], end], originalRange[1])) continue
    return [
      {
        summaryRange: [only.index, end],
        originalRange: [except.index, originalRange[1] + rest.length],
      },
    ]
  }
  return []
}

/** What is said of them must be the same. */
function sharesWord(shared: Pair['shared'], clause: Range, behind: number): boolean {
  return shared.some(
    ({ kind, summaryRange, originalRange }) =>
      kind !== 'number' && isWithin(summaryRange, clause) && originalRange[0] >= behind,
  )
}
