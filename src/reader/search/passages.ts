import { counterpartsOf } from '#article/collation.ts'
import { sentencesOf, sideOf } from '#article/locator.ts'
import type { Article, Range, Sentence } from '#article/schema.ts'
import type { Folding } from '#article/search-terms.ts'

import { matchesIn } from './matches.ts'
import type { Wanted } from './wanted.ts'

/** A text with the places to be marked in it. */
export interface MarkedText {
  text: string
  ranges: Range[]
}

/** A sentence of a result. */
export interface MarkedSentence extends MarkedText {
  id: string
}

/** What is shown of an article that was found: sentences that belong together, of either side or both. */
export interface Passage {
  summary: MarkedSentence[]
  original: MarkedSentence[]
  /** Why one side is empty, as far as the article has links. */
  alone?: 'left-out' | 'unsupported'
}

/** What of a question an article has. */
export interface FoundText {
  languages: Article['languages']
  title: MarkedText
  source: MarkedText
  passages: Passage[]
  /** False where a quoted phrase is in none of its sentences, its title and its source. */
  hasPhrases: boolean
}

/** So many passages are shown of an article at most. */
const MOST_PASSAGES = 3
/** So many counterparts are shown beside a sentence. */
const MOST_COUNTERPARTS = 3
/** A further passage must say so much of what is wanted and not yet said. */
const LEAST_GAIN = 0.2

/**
 * Chooses the sentences of an article that show best what was asked for, each with its counterparts: the one that says
 * most of it, then those that say what is still missing. Of two that say the same, the earlier one; the Chinese one
 * before the original's.
 */
export function passagesOf(article: Article, wanted: readonly Wanted[], fold: Folding): FoundText {
  const look = (text: string) => matchesIn(text, wanted, fold)
  const marked = ({ id, text }: Sentence): MarkedSentence => ({ id, text, ranges: look(text).ranges })
  const sentences = [...sentencesOf(article, 'summary'), ...sentencesOf(article, 'original')]
  const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]))
  const { languages, links = [] } = article
  const counterparts = counterpartsOf(links)
  const [title, source] = [look(article.title), look(article.source ?? '')]
  const found = sentences.map((sentence) => ({ sentence, shares: look(sentence.text).shares }))

  const passages: Passage[] = []
  const shown = wanted.map(() => 0)
  while (passages.length < MOST_PASSAGES) {
    const gain = ({ shares }: { shares: number[] }) =>
      shares.reduce((sum, share, part) => sum + Math.max(0, share - (shown[part] ?? 0)), 0)
    const best = found.reduce<(typeof found)[number] | null>(
      (before, one) => (gain(one) > (before ? gain(before) : LEAST_GAIN) ? one : before),
      null,
    )
    if (!best) break
    const beside = (counterparts.get(best.sentence.id) ?? [])
      .flatMap((id) => byId.get(id) ?? [])
      .slice(0, MOST_COUNTERPARTS)
    const isOriginal = sideOf(best.sentence.id) === 'original'
    const [own, others] = [[marked(best.sentence)], beside.map(marked)]
    passages.push({
      ...(isOriginal ? { summary: others, original: own } : { summary: own, original: others }),
      ...(others.length === 0 && links.length > 0 && { alone: isOriginal ? 'left-out' : 'unsupported' }),
    })
    for (const { text } of [best.sentence, ...beside])
      look(text).shares.forEach((share, part) => (shown[part] = Math.max(shown[part] ?? 0, share)))
  }
  const hasPhrases = wanted.every(
    ({ kind }, part) => kind !== 'phrase' || [title, source, ...found].some(({ shares }) => shares[part] === 1),
  )
  return {
    languages,
    title: { text: article.title, ranges: title.ranges },
    source: { text: article.source ?? '', ranges: source.ranges },
    passages,
    hasPhrases,
  }
}
