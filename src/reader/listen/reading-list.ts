import { orderOf, paragraphOf, sentencesOf, sideOf } from '#article/locator.ts'
import type { Article, Link, Side } from '#article/schema.ts'

import { spokenText } from './spoken-text.ts'

/** What is read: the Chinese text, the original, or each Chinese sentence followed by the original’s that it rests on. */
export const MODES = ['zh', 'en', 'alternate'] as const
/** One of {@link MODES}. */
export type Mode = (typeof MODES)[number]

/** A language that texts of an article are in. */
export type TextLanguage = Article['languages']['original']

/** A sentence to be read. */
export interface Reading {
  id: string
  lang: TextLanguage
  /** As it is spoken. */
  text: string
  /** The sentences of the other side that belong to it here. */
  counterparts: readonly string[]
}

/** The modes in which an article has something to read. */
export function modesOf(article: Pick<Article, Side>): Mode[] {
  const has = { zh: sentencesOf(article, 'summary').length > 0, en: sentencesOf(article, 'original').length > 0 }
  return MODES.filter((mode) => (mode === 'alternate' ? has.zh && has.en : has[mode]))
}

/**
 * The sentences of an article in the order they are read in; those with nothing to say are left out.
 *
 * In `alternate`, what a Chinese sentence rests on follows it every time, even if it was heard before: the ear cannot
 * look back, and without it the sentence would sound like one that the original does not have. Neighbours that rest
 * on the very same sentences are heard together first. Of a translation, sentences of the original that nothing
 * answers to keep their place; of a summary, what it leaves out is left out. Without links nothing is paired by
 * position: all the Chinese, then all the original.
 */
export function readingList(article: Article, mode: Mode): Reading[] {
  const summary = readings(article, 'summary')
  const original = readings(article, 'original')
  if (mode === 'zh') return summary
  if (mode === 'en') return original
  const list = (article.links ?? []).length > 0 ? alternating(article, summary, original) : []
  return list.length > 0 ? list : [...summary, ...original]
}

/**
 * Where to begin in a list so that the reader hears the place first: at the place itself, else at what it belongs to,
 * else at what comes last before it; at the beginning where there is no such thing.
 *
 * @param start the id of a sentence or paragraph of either side, or null
 */
export function startIn(list: readonly Reading[], start: string | null): number {
  if (start === null) return 0
  const isHere = (id: string) => id === start || paragraphOf(id) === start
  const here = list.findIndex(({ id }) => isHere(id))
  if (here !== -1) return here
  const beside = list.findIndex(({ counterparts }) => counterparts.some(isHere))
  if (beside !== -1) return beside
  const reached = list.map(({ id, counterparts }) => {
    const before = [id, ...counterparts].filter((one) => sideOf(one) === sideOf(start) && orderOf(one) < orderOf(start))
    return Math.max(0, ...before.map(orderOf))
  })
  return Math.max(0, reached.indexOf(Math.max(...reached)))
}

function readings(article: Article, side: Side): Reading[] {
  const lang = article.languages[side]
  const ties = tiesOf(article, side)
  return sentencesOf(article, side)
    .map(({ id, text }) => ({ id, lang, text: spokenText(text), counterparts: ties.get(id) ?? [] }))
    .filter(({ text }) => text !== '')
}

/** What each sentence of a side is linked to, in reading order; links to sentences that do not exist are none. */
function tiesOf(article: Article, side: Side): Map<string, string[]> {
  const others = sentencesOf(article, side === 'summary' ? 'original' : 'summary')
  const places = new Map(others.map(({ id }, at) => [id, at]))
  const ends = ({ summary, original }: Link) => (side === 'summary' ? [[summary], original] : [original, [summary]])
  const ties = new Map<string, Set<string>>()
  for (const link of article.links ?? []) {
    const [from = [], to = []] = ends(link)
    for (const id of from) ties.set(id, new Set([...(ties.get(id) ?? []), ...to]))
  }
  const inOrder = (to: Iterable<string>) => [...to].flatMap((id) => places.get(id) ?? []).toSorted((a, b) => a - b)
  return new Map([...ties].map(([id, to]) => [id, inOrder(to).flatMap((at) => others[at]?.id ?? [])]))
}

function alternating({ kind }: Article, summary: readonly Reading[], original: readonly Reading[]): Reading[] {
  const list: Reading[] = []
  const places = new Map(original.map(({ id }, at) => [id, at]))
  let passed = 0
  const passTo = (end: number) => {
    const alone = original.slice(passed, end).filter(({ counterparts }) => counterparts.length === 0)
    if (kind === 'translation') list.push(...alone)
    passed = Math.max(passed, end)
  }
  for (const [at, sentence] of summary.entries()) {
    const tied = sentence.counterparts.flatMap((id) => places.get(id) ?? [])
    if (tied[0] !== undefined) passTo(tied[0])
    list.push(sentence)
    if (tied.length === 0 || isTiedAlike(sentence, summary[at + 1])) continue
    const together = runBefore(summary, at).map(({ id }) => id)
    for (const one of tied.flatMap((place) => original[place] ?? [])) list.push({ ...one, counterparts: together })
  }
  passTo(original.length)
  return list
}

/** The sentence at the position with those right before it that rest on the same sentences. */
function runBefore(summary: readonly Reading[], at: number): readonly Reading[] {
  let from = at
  while (isTiedAlike(summary[from], summary[from - 1])) from--
  return summary.slice(from, at + 1)
}

function isTiedAlike(one: Reading | undefined, other: Reading | undefined): boolean {
  return one?.counterparts.join(' ') === other?.counterparts.join(' ') && other !== undefined
}
