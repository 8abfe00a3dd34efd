import { sentencesOf } from './locator.ts'
import type { Article, Conflict, Link, Range, Sentence } from './schema.ts'
import { type Verdict, VERDICTS } from './verdicts.ts'

/** The counterparts of each linked sentence, both ways: `s1.2 -> [o3.1, o3.2]` and `o3.1 -> [s1.2]`. */
export type Counterparts = ReadonlyMap<string, readonly string[]>

/**
 * Sentences of one side that are pointed at, focused or chosen together: their ids in reading order, a space between. A
 * text, so that hands are compared by what is in them.
 */
export type Hand = string

/** The ids of the sentences in a hand. */
export function idsIn(hand: Hand): string[] {
  return hand === '' ? [] : hand.split(' ')
}

/** What the sentences in a hand are tied to, each once. */
export function tiedTo(counterparts: Counterparts, hand: Hand): string[] {
  return [...new Set(idsIn(hand).flatMap((id) => counterparts.get(id) ?? []))]
}

/** Words of one sentence: half-open offsets into its text. */
export interface Words {
  sentence: string
  range: [start: number, end: number]
}

/** See {@link Counterparts}. */
export function counterpartsOf(links: readonly Link[]): Counterparts {
  const both = new Map<string, string[]>()
  const tie = (from: string, to: string) => {
    const known = both.get(from)
    if (!known) both.set(from, [to])
    else if (!known.includes(to)) known.push(to)
  }
  for (const { summary, original } of links)
    for (const id of original) {
      tie(summary, id)
      tie(id, summary)
    }
  return both
}

/**
 * What was found of a sentence: that it differs where it has conflicts, as a translation's sentence may, which has no
 * verdict; else its verdict.
 */
export function verdictOf({ verdict, conflicts }: Sentence): Verdict | undefined {
  return conflicts?.length ? 'contradicted' : verdict
}

/** How many sentences have each verdict, see {@link verdictOf}; absent kinds are zero. */
export function countVerdicts(sentences: readonly Sentence[]): Partial<Record<Verdict, number>> {
  const found = sentences.map(verdictOf)
  // In one order, whatever comes first in the text: pages made of the same articles have the same bytes.
  const counts = VERDICTS.map((verdict) => [verdict, found.filter((one) => one === verdict).length] as const)
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}

/** What the head's map shows of a sentence: what was found of it; else whether it has a counterpart. */
export function standingOf(sentence: Sentence, counterparts: Counterparts): Verdict {
  return verdictOf(sentence) ?? (counterparts.has(sentence.id) ? 'supported' : 'unsupported')
}

/** What ties the two sides of an article together, looked up by sentence. */
export interface Collation {
  counterparts: Counterparts
  /** What the sentences in a hand are tied to, each once, first those with which they share, or differ in, most words. */
  strongest: (hand: Hand) => string[]
  /** Sentences of the original that no sentence of the summary rests on; none where the article has no links at all. */
  leftOut: ReadonlySet<string>
  /**
   * The words to be marked while sentences of either side are in hand: those that match, in them and in their
   * counterparts, those with nothing but space between them as one phrase, and those that differ.
   */
  wordsInHand: (hand: Hand) => { matching: Words[]; differing: Words[] }
  /** The conflicts that sentences of either side have a part in, and the sentences of the summary that they are of. */
  conflictsOf: (hand: Hand) => readonly { of: Sentence; conflict: Conflict }[]
  /** A sentence of either side by its id. */
  sentence: (id: string) => Sentence | undefined
}

/**
 * Prepares the lookups of {@link Collation}, in time proportional to the article. Links to sentences that do not exist, as
 * other programs may write them, are none.
 */
export function collate(article: Pick<Article, 'summary' | 'original' | 'links'>): Collation {
  const summary = sentencesOf(article, 'summary')
  const original = sentencesOf(article, 'original')
  const sentences = new Map([...summary, ...original].map((sentence) => [sentence.id, sentence]))
  const links = (article.links ?? [])
    .map((link) => ({ ...link, original: link.original.filter((id) => sentences.has(id)) }))
    .filter((link) => sentences.has(link.summary) && link.original.length > 0)
  const counterparts = counterpartsOf(links)
  const matching = new Map<string, Words[]>()
  const differing = new Map<string, Words[]>()
  const mark = (marks: Map<string, Words[]>, words: readonly Words[]) => {
    for (const id of new Set(words.map(({ sentence }) => sentence))) put(marks, id, words)
  }
  const phrases = (id: string, ranges: readonly Range[]) =>
    joined(ranges, sentences.get(id)?.text ?? '').map((range) => ({ sentence: id, range }))
  for (const { summary: id, evidence = [] } of links)
    for (const other of new Set(evidence.map(({ sentence }) => sentence))) {
      const shared = evidence.filter(({ sentence }) => sentence === other)
      const own = shared.map(({ summaryRange }) => summaryRange)
      const others = shared.map(({ originalRange }) => originalRange)
      mark(matching, [...phrases(id, own), ...phrases(other, others)])
    }
  const conflicts = new Map<string, { of: Sentence; conflict: Conflict }[]>()
  for (const of of summary)
    for (const conflict of of.conflicts ?? []) {
      const { summaryRange, sentence, originalRange } = conflict
      mark(differing, [
        { sentence: of.id, range: summaryRange },
        { sentence, range: originalRange },
      ])
      for (const id of [of.id, sentence]) put(conflicts, id, [{ of, conflict }])
    }

  const wordsInHand = (hand: Hand) => ({
    matching: once(inHand(matching, hand)),
    differing: once(inHand(differing, hand)),
  })
  const unused = counterparts.size > 0 ? original.filter(({ id }) => !counterparts.has(id)) : []
  return {
    counterparts,
    strongest: (hand) => {
      const { matching: same, differing: other } = wordsInHand(hand)
      const words = (id: string) => [...same, ...other].filter(({ sentence }) => sentence === id).length
      return tiedTo(counterparts, hand).toSorted((a, b) => words(b) - words(a))
    },
    leftOut: new Set(unused.map(({ id }) => id)),
    conflictsOf: (hand) => inHand(conflicts, hand),
    sentence: (id) => sentences.get(id),
    wordsInHand,
  }
}

/** The paragraph and sentence numbers of a sentence, from 1: `s3.2 -> { paragraph: 3, sentence: 2 }`. */
export function numbersOf(id: string): { paragraph: number; sentence: number } {
  const [paragraph, sentence] = id.slice(1).split('.')
  return { paragraph: Number(paragraph), sentence: Number(sentence ?? 1) }
}

/** What is known of all sentences in a hand. */
function inHand<Found>(known: ReadonlyMap<string, Found[]>, hand: Hand): Found[] {
  return idsIn(hand).flatMap((id) => known.get(id) ?? [])
}

/** Adds to the list of a key. */
function put<Value>(lists: Map<string, Value[]>, key: string, values: readonly Value[]): void {
  const known = lists.get(key)
  if (known) known.push(...values)
  else lists.set(key, [...values])
}

function once(words: readonly Words[]): Words[] {
  const seen = new Map(words.map((one) => [`${one.sentence} ${one.range.join('-')}`, one]))
  return [...seen.values()]
}

/** Ranges in the order of the text, those as one that touch or have only space between them. */
function joined(ranges: readonly Range[], text: string): Range[] {
  const phrases: Range[] = []
  for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = phrases.at(-1)
    if (last && text.slice(last[1], start).trim() === '') last[1] = Math.max(last[1], end)
    else phrases.push([start, end])
  }
  return phrases
}
