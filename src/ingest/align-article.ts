import { sentencesOf } from '#article/locator.ts'
import type { Article, Problem } from '#article/schema.ts'

import { align } from './align/align.ts'
import { alignGuessed } from './align/align-guessed.ts'
import type { Texts } from './align/collate.ts'
import type { Dictionary } from './dictionary/dictionary.ts'
import { warning } from './problem.ts'
import { verify } from './verify/verify.ts'

/** So many pairs of sentences, 5,000 by 5,000, are compared in some three minutes; time grows with their number. */
const MOST_PAIRS = 25_000_000

/** How many pairs of sentences an article has, one of each side: what comparing them costs grows with that. */
export function pairsOf(article: Article): number {
  return sentencesOf(article, 'summary').length * sentencesOf(article, 'original').length
}

/**
 * Ties the sentences of an article together: links with their evidence, and for each Chinese sentence its conflicts
 * and, in a summary, its verdict. An article with one side is given back as it is; so is a summary of too
 * many pairs, with a problem (`too-long`). A translation is aligned block by block, however long it is.
 *
 * @param isToldKind whether somebody said the article's kind; else it is a guess, which what is found may correct
 */
export function alignArticle(article: Article, dictionary: Dictionary, isToldKind = false): Article {
  const summary = sentencesOf(article, 'summary')
  const original = sentencesOf(article, 'original')
  if (summary.length === 0 || original.length === 0) return article
  const guess = article.kind ?? 'summary'
  const isTooLong = pairsOf(article) > MOST_PAIRS
  if (isTooLong && guess === 'summary')
    return { ...article, problems: [...(article.problems ?? []), tooLong(summary.length, original.length)] }
  const texts: Texts = {
    chinese: summary.map(({ text }) => text),
    original: original.map(({ text }) => text),
    // One alone is no paragraph, but a text without any.
    ...(article.original.length > 1 && {
      paragraphs: article.original.flatMap((paragraph, at) => paragraph.sentences.map(() => at)),
    }),
    language: article.languages.original === 'en' ? 'en' : 'zh',
    published: article.date,
  }
  const { kind, alignment } =
    isToldKind || isTooLong
      ? { kind: guess, alignment: align(texts, guess, dictionary) }
      : alignGuessed(texts, guess, dictionary)
  const findings = verify(texts, alignment, dictionary)
  const idOf = (e: number) => original[e]?.id ?? ''
  const found = new Map(
    findings.map(({ verdict, conflicts }, z) => [
      summary[z]?.id,
      {
        ...(kind === 'summary' && { verdict }),
        ...(conflicts.length > 0 && { conflicts: conflicts.map((one) => ({ ...one, sentence: idOf(one.sentence) })) }),
      },
    ]),
  )
  return {
    ...article,
    ...(article.kind && { kind }),
    summary: article.summary.map((paragraph) => ({
      ...paragraph,
      sentences: paragraph.sentences.map((sentence) => ({ ...sentence, ...found.get(sentence.id) })),
    })),
    links: alignment.links.map((link) => ({
      summary: summary[link.summary]?.id ?? '',
      original: link.original.map(idOf),
      score: link.score,
      evidence: link.evidence.map(({ kind: what, summaryRange, sentence, originalRange }) => ({
        kind: what,
        summaryRange,
        sentence: idOf(sentence),
        originalRange,
      })),
    })),
  }
}

function tooLong(summary: number, original: number): Problem {
  const reason = `${summary} Chinese sentences and ${original} of the original are more than can be compared (${MOST_PAIRS / 1e6} million pairs), so they are not tied together: divide the document`
  return warning('too-long', 'file', reason)
}
