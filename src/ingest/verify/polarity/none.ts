import { isWithin } from '#article/range.ts'
import type { Range } from '#article/schema.ts'

import { CHINESE_BREAK, clauseAround } from './clause-around.ts'
import type { Opposites, Pair } from './pair.ts'
import { DENIES, NO_DENIALS } from './stance.ts'

/** "No woman has yet …", "none of the patients were …": of whom nothing is so. */
const NOBODY =
  /\b(?:no|none of the) (?<who>\p{Ll}+(?: \p{Ll}+)?) (?:has|have|had|was|were|is|are|did|could)\b(?: (?:yet|ever))?/giu
/** "Not a cent of the cost came from …": nothing at all. */
const NOTHING = /\bnot (?:a (?:cent|penny|dime|dollar|single|drop|word)|one)\b[^,;:—]*/giu
const ASSERTS = /已经?|也|都|均|曾|全部/u
const ALL = /全部|全都|完全|悉数|一律|统统|所有/u

/**
 * What nobody did told as done, and what nothing was as all: 女子也已跑进四分钟 with "no woman has yet run", 全部由政府承担 with "not a
 * cent came from the government". Only where the Chinese clause denies nothing.
 */
export function noneConflicts({ chinese, original, shared }: Pair): Opposites[] {
  const plain = chinese.replace(NO_DENIALS, (word) => '　'.repeat(word.length))
  for (const { 0: whole, index, groups } of original.matchAll(NOBODY)) {
    const end = index + whole.length
    const start = index + whole.indexOf(groups?.['who'] ?? '')
    const who: Range = [start, start + (groups?.['who']?.length ?? 0)]
    for (const { kind, summaryRange, originalRange } of shared) {
      if (kind !== 'term' || !isWithin(originalRange, who) || summaryRange[1] - summaryRange[0] < 2) continue
      const clause = clauseAround(plain, summaryRange, CHINESE_BREAK)
      const said = plain.slice(summaryRange[1], clause[1])
      if (DENIES.test(plain.slice(...clause)) || !ASSERTS.test(said)) continue
      // Something that is said of them must be shared too.
      const isSame = shared.some(
        (other) => isWithin(other.summaryRange, [summaryRange[1], clause[1]]) && other.originalRange[0] >= end,
      )
      if (isSame) return [{ summaryRange: [summaryRange[0], clause[1]], originalRange: [index, end] }]
    }
  }
  for (const { 0: whole, index } of original.matchAll(NOTHING)) {
    const all = ALL.exec(plain)
    if (!all) continue
    const clause = clauseAround(plain, [all.index, all.index + all[0].length], CHINESE_BREAK)
    if (DENIES.test(plain.slice(...clause))) continue
    const isSame = shared.some(
      ({ kind, summaryRange, originalRange }) =>
        (kind === 'name' || (kind === 'term' && summaryRange[1] - summaryRange[0] > 1)) &&
        isWithin(summaryRange, [all.index, clause[1]]) &&
        isWithin(originalRange, [index, index + whole.length]),
    )
    if (isSame) return [{ summaryRange: [all.index, clause[1]], originalRange: [index, index + whole.length] }]
  }
  return []
}
