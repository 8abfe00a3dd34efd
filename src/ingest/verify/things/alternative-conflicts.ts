import { distanceBetween, isWithin, meet, textBetween } from '#article/range.ts'
import type { Range } from '#article/schema.ts'
import { inSimplified } from '#language/script.ts'

import type { Alignment } from '../../align/alignment.ts'
import type { Texts } from '../../align/collate.ts'
import { sharedBy } from '../../align/shared-by.ts'
import { conflictOf, type FoundConflict, rangeOf } from '../found-conflict.ts'
import { CHINESE_BREAK, clauseAround } from '../polarity/clause-around.ts'

import { type Kind, KINDS, type Thing } from './alternatives.ts'

/** How far what both have may be from the two things, in the Chinese and in the original. */
const REACH = 12
const ORIGINAL_REACH = 60
/** Across these another thing is told. */
const BREAK = /[;:—]|, (?:and|but|while) | but | while /u

/**
 * A thing told as another of its kind: 氢气罐 with "an oxygen tank". Only where either side has one thing of the kind, the
 * original has nothing of the first around the linked sentences, and both stand beside something they share.
 *
 * @returns for each Chinese sentence, by index, its conflicts
 */
export function alternativeConflicts(
  { chinese, original, language }: Texts,
  { links, collation }: Pick<Alignment, 'links' | 'collation'>,
): FoundConflict[][] {
  const conflicts: FoundConflict[][] = chinese.map(() => [])
  if (language !== 'en') return conflicts
  for (const { summary: z, original: linked } of links) {
    const text = chinese[z] ?? ''
    const plain = inSimplified(text)
    for (const kind of KINDS) {
      if (!kind.any.test(plain)) continue
      const found = loneOnEitherSide(plain, linked, original, kind)
      if (!found) continue
      const { here, there } = found
      const around = [...new Set(linked.flatMap((e) => [e - 1, e, e + 1]))].map((e) => original[e] ?? '').join(' ')
      if (around.search(here.thing.english) >= 0) continue
      const sentence = original[there.e] ?? ''
      const clause = clauseAround(plain, here.range, CHINESE_BREAK)
      const isAnchored = sharedBy(collation, z, there.e).some(
        ({ level, kind: what, summaryRange, originalRange }) =>
          level === 2 &&
          (what !== 'term' || summaryRange[1] - summaryRange[0] > 1 || summaryRange[0] === here.range[1]) &&
          isWithin(summaryRange, clause) &&
          !meet(summaryRange, here.range) &&
          !meet(originalRange, there.range) &&
          distanceBetween(summaryRange, here.range) <= REACH &&
          distanceBetween(originalRange, there.range) <= ORIGINAL_REACH &&
          !BREAK.test(textBetween(sentence, originalRange, there.range)),
      )
      if (isAnchored)
        conflicts[z]?.push(
          conflictOf(kind.conflict, [text, here.range], { sentence: there.e, text: sentence }, there.range),
        )
    }
  }
  return conflicts
}

interface Found {
  here: { thing: Thing; range: Range }
  there: { e: number; range: Range }
}

/** The one thing of a kind that the Chinese sentence alone has, and the one that only the linked sentences have. */
function loneOnEitherSide(
  text: string,
  linked: readonly number[],
  original: readonly string[],
  { things }: Kind,
): Found | null {
  const said = things.filter(({ chinese }) => text.search(chinese) >= 0)
  if (said.length === 0) return null
  const told = things.filter(({ english }) => linked.some((e) => (original[e] ?? '').search(english) >= 0))
  const [thing, another] = said.filter((one) => !told.includes(one))
  const [other, others] = told.filter((one) => !said.includes(one))
  if (!thing || another || !other || others) return null
  const [match] = text.matchAll(thing.chinese)
  const e = linked.find((at) => (original[at] ?? '').search(other.english) >= 0)
  const [word] = e === undefined ? [] : (original[e] ?? '').matchAll(other.english)
  if (!match || e === undefined || !word) return null
  return { here: { thing, range: rangeOf(match) }, there: { e, range: rangeOf(word) } }
}
