import { type Collation, verdictOf } from '#article/collation.ts'
import { orderOf, sentencesOf, sideOf } from '#article/locator.ts'
import type { Article, Sentence } from '#article/schema.ts'

/** What a reader who checks an article goes through, one after the other. */
type Steps = Record<'check' | 'conflict' | 'unsupported' | 'left-out', string[]>

const found = new WeakMap<Collation, Steps>()

/**
 * The sentences of each kind of step, in reading order: all that want checking, those that differ from the original,
 * those that it does not mention, and the first ones of the paragraphs that the summary left out.
 */
export function stepsOf(article: Article, collation: Collation): Steps {
  const known = found.get(collation) ?? findSteps(article, collation)
  found.set(collation, known)
  return known
}

function findSteps(article: Article, { leftOut }: Collation): Steps {
  const summary = (wanted: (sentence: Sentence) => boolean) => sentencesOf(article, 'summary').filter(wanted).map(idOf)
  return {
    check: summary((sentence) => (verdictOf(sentence) ?? 'supported') !== 'supported'),
    conflict: summary((sentence) => verdictOf(sentence) === 'contradicted'),
    unsupported: summary((sentence) => verdictOf(sentence) === 'unsupported'),
    'left-out': article.original
      .filter(({ sentences }) => sentences.length > 0 && sentences.every(({ id }) => leftOut.has(id)))
      .flatMap(({ sentences }) => sentences.slice(0, 1).map(idOf)),
  }
}

/**
 * The next or previous one of `ids` as seen from a sentence, round the end to the beginning. A sentence of the other side
 * says nothing of where the reader is in this one: from there, and from nowhere, it begins at the beginning.
 */
export function stepFrom(ids: readonly string[], from: string | null, by: 1 | -1): string | undefined {
  const first = ids[0]
  if (first === undefined) return undefined
  const here = from !== null && sideOf(from) === sideOf(first) ? orderOf(from) : by > 0 ? -1 : Infinity
  const after = by > 0 ? ids.find((id) => orderOf(id) > here) : ids.findLast((id) => orderOf(id) < here)
  return after ?? ids.at(by > 0 ? 0 : -1)
}

function idOf({ id }: Sentence): string {
  return id
}
