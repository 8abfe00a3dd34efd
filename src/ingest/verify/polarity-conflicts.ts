import type { Range } from '#article/schema.ts'
import { inSimplified } from '#language/script.ts'

import type { Alignment } from '../align/align.ts'
import type { Texts } from '../align/collate.ts'

import { boundConflicts } from './polarity-bounds.ts'
import { ATTENDANCE, CHINESE_NEGATION, ENGLISH_NEGATION, FAMILIES, type Family } from './polarity-families.ts'
import { routeConflicts } from './polarity-routes.ts'
import { type Opposites, type Pair, sharedOf } from './polarity-shared.ts'

/** Something a Chinese sentence turns round. `sentence` is the index of the original's sentence. */
export interface PolarityConflict {
  /** A route told backwards is a matter of places. */
  kind: 'polarity' | 'place'
  summary: string
  summaryRange: Range
  original: string
  sentence: number
  originalRange: Range
}

/**
 * What the Chinese sentences of an article turn round: rose for fell, over for under budget, absent for present, more
 * for less than the same amount, from A to B for from B to A. Only where both sides speak plainly of the same thing and
 * neither has a word of the other's sense.
 *
 * @returns for each Chinese sentence, by index, its conflicts
 * @example
 * // 油价次日大跌约6%。 with "Oil prices jumped about 6 percent the next day."
 * // -> { kind: 'polarity', summary: '大跌', original: 'jumped', … }
 */
export function polarityConflicts(
  { chinese, original, language }: Texts,
  { links, collation }: Pick<Alignment, 'links' | 'collation'>,
): PolarityConflict[][] {
  const conflicts: PolarityConflict[][] = chinese.map(() => [])
  if (language !== 'en') return conflicts
  for (const link of links) {
    const text = chinese[link.summary] ?? ''
    const plain = inSimplified(text)
    const pairs = link.original.map((e) => ({
      sentence: e,
      pair: { chinese: plain, original: original[e] ?? '', shared: sharedOf(link.summary, e, collation) },
    }))
    const english = pairs.map(({ pair }) => pair.original).join(' ')
    for (const { sentence, pair } of pairs)
      for (const { summaryRange, originalRange, kind = 'polarity' } of oppositesOf(pair, english))
        conflicts[link.summary]?.push({
          kind,
          summary: text.slice(...summaryRange),
          summaryRange,
          original: pair.original.slice(...originalRange),
          sentence,
          originalRange,
        })
  }
  return conflicts
}

function oppositesOf(pair: Pair, english: string): Opposites[] {
  return [
    ...FAMILIES.flatMap((family) => familyConflicts(pair, english, family)),
    ...attendanceConflicts(pair, english),
    ...boundConflicts(pair),
    ...routeConflicts(pair),
  ]
}

function familyConflicts(pair: Pair, english: string, family: Family): Opposites[] {
  return [0, 1].flatMap((pole): Opposites[] => {
    const [here, there] = [family.chinese[pole], family.english[1 - pole]]
    const [hereToo, thereToo] = [family.chinese[1 - pole], family.english[pole]]
    if (!here || !there || !hereToo || !thereToo) return []
    // What is said in both senses on either side is told in parts, or rose after it fell.
    if (family.shared === 'link' && (pair.chinese.search(hereToo) >= 0 || english.search(thereToo) >= 0)) return []
    for (const summaryRange of rangesOf(here, pair.chinese))
      for (const originalRange of rangesOf(there, pair.original)) {
        const clauses = {
          chinese: clauseAround(pair.chinese, summaryRange, CHINESE_BREAK),
          english: clauseAround(pair.original, originalRange, ENGLISH_BREAK),
        }
        const [zh, en] = [pair.chinese.slice(...clauses.chinese), pair.original.slice(...clauses.english)]
        if (zh.search(hereToo) >= 0 || en.search(thereToo) >= 0) continue
        if (family.shared !== 'link' && (isDenied(pair.chinese, summaryRange) || ENGLISH_NEGATION.test(en))) continue
        if (isShared(pair, family.shared, clauses, summaryRange, originalRange))
          return [{ summaryRange, originalRange }]
      }
    return []
  })
}

function isShared(
  { chinese, original, shared }: Pair,
  what: Family['shared'],
  clauses: { chinese: Range; english: Range },
  word: Range,
  originalWord: Range,
): boolean {
  if (what === 'link') return true
  return shared.some(({ kind, summaryRange, originalRange }) => {
    if (!isWithin(summaryRange, clauses.chinese) || !isWithin(originalRange, clauses.english)) return false
    if (kind === 'number')
      return (
        what === 'amount or subject' &&
        near(word, summaryRange, 6) &&
        near(originalWord, originalRange, 20) &&
        originalRange[0] > originalWord[0]
      )
    if (kind === 'date') return false
    const gap = chinese.slice(summaryRange[1], word[0])
    const originalGap = original.slice(originalRange[1], originalWord[0])
    return (
      summaryRange[1] <= word[0] &&
      originalRange[1] <= originalWord[0] &&
      summaryRange[1] - summaryRange[0] > 1 &&
      /^(?:已经?|还|却|也|则|曾|再次?|一度|大幅|继续|以[\d比:：-]+)?了?$/u.test(gap) &&
      /^(?: (?:has|have|had|also|then|later|again|sharply|narrowly))* $/u.test(originalGap)
    )
  })
}

function attendanceConflicts({ chinese, original, shared }: Pair, english: string): Opposites[] {
  const before = (word: Range) =>
    shared.some(
      ({ kind, summaryRange }) => kind === 'name' && summaryRange[1] <= word[0] && near(summaryRange, word, 4),
    )
  const [absent] = rangesOf(ATTENDANCE.absent, chinese)
  const [there] = rangesOf(ATTENDANCE.englishPresent, original)
  if (absent && there && before(absent) && !ENGLISH_NEGATION.test(english))
    return [{ summaryRange: absent, originalRange: there }]
  const [present] = rangesOf(ATTENDANCE.present, chinese)
  const [away] = rangesOf(ATTENDANCE.englishAbsent, original)
  const attends = english.search(ATTENDANCE.englishPresent) >= 0
  if (present && away && before(present) && !attends && !CHINESE_NEGATION.test(chinese))
    return [{ summaryRange: present, originalRange: away }]
  return []
}

const CHINESE_BREAK = /[，,；;。：:！!？?]/u
const ENGLISH_BREAK = /[;:—]|, | - | but | and | while | whereas | though | although | after | as | despite /u

/** The clause a range lies in, from break to break. */
function clauseAround(text: string, [start, end]: Range, breaks: RegExp): Range {
  let from = 0
  for (const match of text.matchAll(new RegExp(breaks.source, 'gu'))) {
    const behind = match.index + match[0].length
    if (behind <= start) from = behind
    else if (match.index >= end) return [from, match.index]
  }
  return [from, text.length]
}

function isDenied(text: string, [start]: Range): boolean {
  return CHINESE_NEGATION.test(text.slice(Math.max(0, start - 4), start))
}

function isWithin(inner: Range, outer: Range): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1]
}

function near(one: Range, other: Range, reach: number): boolean {
  return one[0] <= other[1] + reach && other[0] <= one[1] + reach
}

function rangesOf(words: RegExp, text: string): Range[] {
  return [...text.matchAll(words)].map(({ 0: word, index }): Range => [index, index + word.length])
}
