import type { Article, Paragraph, Sentence } from '#article/schema.ts'

import { align } from './align/align.ts'
import { alignGuessed } from './align/align-guessed.ts'
import type { Texts } from './align/collate.ts'
import type { Dictionary } from './dictionary/dictionary.ts'
import { verify } from './verify/verify.ts'

/**
 * Ties the sentences of an article together: links with their evidence, and for each Chinese sentence its conflicts
 * and, in a summary, its verdict. An article with one side is given back as it is.
 *
 * @param isToldKind whether somebody said the article's kind; else it is a guess, which what is found may correct
 */
export function alignArticle(article: Article, dictionary: Dictionary, isToldKind = false): Article {
  const summary = sentencesOf(article.summary)
  const original = sentencesOf(article.original)
  if (summary.length === 0 || original.length === 0) return article
  const guess = article.kind ?? 'summary'
  const texts: Texts = {
    chinese: summary.map(({ text }) => text),
    original: original.map(({ text }) => text),
    language: article.languages.original === 'en' ? 'en' : 'zh',
    published: article.date,
  }
  const { kind, alignment } = isToldKind
    ? { kind: guess, alignment: align(texts, guess, dictionary) }
    : alignGuessed(texts, guess, dictionary)
  const findings = verify(texts, alignment)
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
      evidence: link.evidence.map(({ kind: what, summaryRange, original: e, originalRange }) => ({
        kind: what,
        summaryRange,
        sentence: idOf(e),
        originalRange,
      })),
    })),
  }
}

function sentencesOf(paragraphs: readonly Paragraph[]): Sentence[] {
  return paragraphs.flatMap(({ sentences }) => sentences)
}
