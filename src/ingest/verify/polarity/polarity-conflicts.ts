import { distanceBetween, isWithin } from '#article/range.ts'
import type { Range } from '#article/schema.ts'
import { inSimplified } from '#language/script.ts'

import type { Alignment } from '../../align/alignment.ts'
import type { Texts } from '../../align/collate.ts'
import { conflictOf, type FoundConflict } from '../found-conflict.ts'

import { admissionConflicts } from './admissions.ts'
import { antonymConflicts } from './antonym-conflicts.ts'
import type { PlainAntonyms } from './antonyms/antonyms.ts'
import { ARMS } from './antonyms/arms.ts'
import { BESIDE_AMOUNTS } from './antonyms/beside-amounts.ts'
import { KIN } from './antonyms/kin.ts'
import { TURNS } from './antonyms/turns.ts'
import { boundConflicts } from './bounds.ts'
import { chanceConflicts } from './chances.ts'
import { CHINESE_BREAK, clauseAround } from './clause-around.ts'
import { comparedConflicts } from './compared.ts'
import { comparisonConflicts } from './comparisons.ts'
import { contrastConflicts } from './contrasts.ts'
import { directionConflicts } from './directions.ts'
import { firstConflicts } from './firsts.ts'
import { denialConflicts } from './denials.ts'
import { ATTENDANCE, CHINESE_NEGATION, ENGLISH_NEGATION } from './words.ts'
import { exceptionConflicts } from './exceptions.ts'
import { noneConflicts } from './none.ts'
import { plannedConflicts } from './planned.ts'
import { roleConflicts } from './roles.ts'
import { routeConflicts } from './routes.ts'
import { isConverse, type Opposites, type Pair, pairOf } from './pair.ts'
import { sideConflicts } from './sides.ts'
import { undoneConflicts } from './undone.ts'
import { wholeConflicts } from './wholes.ts'

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
): FoundConflict[][] {
  const conflicts: FoundConflict[][] = chinese.map(() => [])
  if (language !== 'en') return conflicts
  for (const link of links) {
    const text = chinese[link.summary] ?? ''
    const plain = inSimplified(text)
    const pairs = link.original.map((e) => ({
      sentence: e,
      pair: pairOf({ chinese: plain, original: original[e] ?? '' }, collation, link.summary, e),
    }))
    const english = pairs.map(({ pair }) => pair.original).join(' ')
    const around = nearby(link.original, original)
    const senses = SENSES.filter((sense) => plain.search(sense.here) >= 0 && english.search(sense.there) >= 0)
    for (const { sentence, pair } of pairs)
      for (const { summaryRange, originalRange, kind = 'polarity' } of oppositesOf(pair, english, around, senses))
        conflicts[link.summary]?.push(
          conflictOf(kind, [text, summaryRange], { sentence, text: pair.original }, originalRange),
        )
  }
  return conflicts
}

/** A sense a Chinese sentence may have, and its opposite in the original; the words of the other senses of both. */
interface Sense extends Pick<PlainAntonyms, 'shared' | 'either'> {
  here: RegExp
  there: RegExp
  hereToo: RegExp
  thereToo: RegExp
}

const SENSES = [...TURNS, ...BESIDE_AMOUNTS, ...KIN, ...ARMS].flatMap(
  ({ chinese, english, shared, either }): Sense[] => {
    const common = { shared, ...(either && { either }) }
    return [
      { ...common, here: chinese[0], there: english[1], hereToo: chinese[1], thereToo: english[0] },
      { ...common, here: chinese[1], there: english[0], hereToo: chinese[0], thereToo: english[1] },
    ]
  },
)

/** Some sentences and those before and behind them, one of which may be what a sentence rests on. */
function nearby(sentences: readonly number[], original: readonly string[]): string {
  const places = new Set(sentences.flatMap((e) => [e - 1, e, e + 1]))
  return [...places].map((e) => original[e] ?? '').join(' ')
}

function oppositesOf(pair: Pair, english: string, around: string, senses: readonly Sense[]): Opposites[] {
  const found = [
    ...senses.flatMap((sense) => plainConflicts(pair, english, sense)),
    ...attendanceConflicts(pair, english),
    ...boundConflicts(pair),
    ...comparedConflicts(pair),
    ...comparisonConflicts(pair),
    ...routeConflicts(pair),
    ...contrastConflicts(pair),
    ...chanceConflicts(pair),
    ...noneConflicts(pair),
    ...denialConflicts(pair, around),
    ...undoneConflicts(pair, english),
    ...admissionConflicts(pair, english),
    ...exceptionConflicts(pair),
    ...plannedConflicts(pair, english),
    ...roleConflicts(pair),
    ...antonymConflicts(pair, english),
    ...directionConflicts(pair, english),
    ...sideConflicts(pair),
    ...wholeConflicts(pair, english),
    ...firstConflicts(pair, english),
  ]
  // One turn may show in two ways, and is told once.
  return found.filter(
    ({ summaryRange, originalRange }, at) =>
      !found
        .slice(0, at)
        .some(
          (earlier) => isWithin(summaryRange, earlier.summaryRange) || isWithin(originalRange, earlier.originalRange),
        ),
  )
}

function plainConflicts(
  pair: Pair,
  english: string,
  { here, there, hereToo, thereToo, shared, either }: Sense,
): Opposites[] {
  if (either && english.search(either) >= 0) return []
  // What is said in both senses on either side is told in parts, or rose after it fell.
  const isAlone = shared === 'link' || shared === 'amount or time'
  if (isAlone && (pair.chinese.search(hereToo) >= 0 || english.search(thereToo) >= 0)) return []
  for (const summaryRange of rangesOf(here, pair.chinese))
    for (const originalRange of rangesOf(there, pair.original)) {
      const clauses = {
        chinese: clauseAround(pair.chinese, summaryRange, CHINESE_BREAK),
        english: clauseAround(pair.original, originalRange, ENGLISH_EVENT_BREAK),
      }
      const [zh, en] = [pair.chinese.slice(...clauses.chinese), pair.original.slice(...clauses.english)]
      if (zh.search(hereToo) >= 0 || en.search(thereToo) >= 0) continue
      if (isConverse(pair, summaryRange, originalRange)) continue
      if (shared !== 'link' && (isDenied(pair.chinese, summaryRange) || ENGLISH_NEGATION.test(en))) continue
      if (isShared(pair, shared, clauses, summaryRange, originalRange)) return [{ summaryRange, originalRange }]
    }
  return []
}

/** How far an amount may be from the word that says what became of it, in the Chinese and in the original. */
const AMOUNT_REACH = 6
const ORIGINAL_AMOUNT_REACH = 20

function isShared(
  { chinese, original, shared }: Pair,
  what: PlainAntonyms['shared'],
  clauses: { chinese: Range; english: Range },
  word: Range,
  originalWord: Range,
): boolean {
  if (what === 'link') return true
  return shared.some(({ kind, summaryRange, originalRange }) => {
    if (!isWithin(summaryRange, clauses.chinese) || !isWithin(originalRange, clauses.english)) return false
    if (what === 'amount' || what === 'amount or time')
      return (
        (kind === 'number' || (kind === 'date' && what === 'amount or time')) &&
        distanceBetween(word, summaryRange) <= AMOUNT_REACH &&
        distanceBetween(originalWord, originalRange) <= ORIGINAL_AMOUNT_REACH
      )
    if (kind === 'number')
      return (
        what === 'amount or subject' &&
        distanceBetween(word, summaryRange) <= AMOUNT_REACH &&
        distanceBetween(originalWord, originalRange) <= ORIGINAL_AMOUNT_REACH &&
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

/** As much may stand in Chinese between who was there and that they were. */
const NAME_REACH = 4

function attendanceConflicts({ chinese, original, shared }: Pair, english: string): Opposites[] {
  const before = (word: Range) =>
    shared.some(
      ({ kind, summaryRange }) =>
        kind === 'name' && summaryRange[1] <= word[0] && distanceBetween(summaryRange, word) <= NAME_REACH,
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

/** What ends a clause that tells of one thing that happened: behind "and", "after" or "despite" another is told. */
const ENGLISH_EVENT_BREAK = /[;:—]|, | - | but | and | while | whereas | though | although | after | as | despite /gu

/** A Chinese denial begins at most so far before the word it denies. */
const DENIAL_REACH = 4

function isDenied(text: string, [start]: Range): boolean {
  return CHINESE_NEGATION.test(text.slice(Math.max(0, start - DENIAL_REACH), start))
}

function rangesOf(words: RegExp, text: string): Range[] {
  return [...text.matchAll(words)].map(({ 0: word, index }): Range => [index, index + word.length])
}
