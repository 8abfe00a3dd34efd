import { sentencesOf } from './locator.ts'
import type { Article, Conflict, Link, Range, Sentence } from './schema.ts'
import type { Verdict } from './verdicts.ts'

/** The counterparts of each linked sentence, both ways: `s1.2 -> [o3.1, o3.2]` and `o3.1 -> [s1.2]`. */
export type Counterparts = ReadonlyMap<string, readonly string[]>

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

/** How many sentences have each verdict; absent kinds are zero. */
export function countVerdicts(sentences: readonly Sentence[]): Partial<Record<Verdict, number>> {
  const counts: Partial<Record<Verdict, number>> = {}
  for (const { verdict } of sentences) if (verdict) counts[verdict] = (counts[verdict] ?? 0) + 1
  return counts
}

/**
 * What the head's map shows of a sentence: its verdict; of a translation's sentence, which has none, whether it differs,
 * has a counterpart or has none.
 */
export function standingOf({ id, verdict, conflicts }: Sentence, counterparts: Counterparts): Verdict {
  if (verdict) return verdict
  if (conflicts?.length) return 'contradicted'
  return counterparts.has(id) ? 'supported' : 'unsupported'
}

/** What ties the two sides of an article together, looked up by sentence. */
export interface Collation {
  counterparts: Counterparts
  /** Sentences of the original that no sentence of the summary rests on; none where the article has no links at all. */
  leftOut: ReadonlySet<string>
  /**
   * The words to be marked while a sentence of either side is in hand: those that match, in it and in its counterparts,
   * those with nothing but space between them as one phrase, and those that differ.
   */
  wordsInHand: (id: string) => { matching: Words[]; differing: Words[] }
  /** The conflicts that a sentence of either side has a part in, and the sentences of the summary that they are of. */
  conflictsOf: (id: string) => readonly { of: Sentence; conflict: Conflict }[]
  /** A sentence of either side by its id. */
  sentence: (id: string) => Sentence | undefined
}

/** Prepares the lookups of {@link Collation}, in time proportional to the article. */
export function collate(article: Pick<Article, 'summary' | 'original' | 'links'>): Collation {
  const links = article.links ?? []
  const counterparts = counterpartsOf(links)
  const summary = sentencesOf(article, 'summary')
  const original = sentencesOf(article, 'original')
  const sentences = new Map([...summary, ...original].map((sentence) => [sentence.id, sentence]))
  const matching = new Map<string, Words[]>()
  const differing = new Map<string, Words[]>()
  const mark = (marks: Map<string, Words[]>, words: readonly Words[]) => {
    for (const id of new Set(words.map(({ sentence }) => sentence))) marks.set(id, [...(marks.get(id) ?? []), ...words])
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
      for (const id of [of.id, sentence]) conflicts.set(id, [...(conflicts.get(id) ?? []), { of, conflict }])
    }

  const unused = links.length > 0 ? original.filter(({ id }) => !counterparts.has(id)) : []
  return {
    counterparts,
    leftOut: new Set(unused.map(({ id }) => id)),
    conflictsOf: (id) => conflicts.get(id) ?? [],
    sentence: (id) => sentences.get(id),
    wordsInHand: (id) => ({ matching: once(matching.get(id) ?? []), differing: once(differing.get(id) ?? []) }),
  }
}

/** The paragraph and sentence numbers of a sentence, from 1: `s3.2 -> { paragraph: 3, sentence: 2 }`. */
export function numbersOf(id: string): { paragraph: number; sentence: number } {
  const [paragraph, sentence] = id.slice(1).split('.')
  return { paragraph: Number(paragraph), sentence: Number(sentence ?? 1) }
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
