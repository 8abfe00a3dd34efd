import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Article, Paragraph } from '#article/schema.ts'
import { alignArticle } from '#ingest/align-article.ts'
import { compose } from '#ingest/compose.ts'
import type { Dictionary } from '#ingest/dictionary/dictionary.ts'
import { parse } from '#ingest/parse/parse.ts'
import { isProblem } from '#ingest/problem.ts'
import { read } from '#ingest/read/read.ts'
import { learnOutlets } from '#ingest/title/title.ts'

/** A hand-made alignment, `gold.json` beside a fixture's source. */
interface Gold {
  kind: NonNullable<Article['kind']>
  date: string
  /** `support`: "paragraph.sentence" of the original, from 1; `errors`: what contradicts the original, on both sides. */
  summary: { text: string; support: string[]; label: string; errors: { summary: string; original: string }[] }[][]
  original: string[][]
}

/** A document with its hand-made alignment. */
export interface GoldDocument {
  name: string
  gold: Gold
  /** As ingested, not yet aligned. */
  article: Article
}

/** How many of the things that were found, and of those in the gold files, were right. */
export interface Tally {
  right: number
  found: number
  gold: number
}

/** What an aligner gets right. */
export interface Quality {
  /** Pairs of sentences in summaries, and in translations. */
  summaryLinks: Tally
  translationLinks: Tally
  /** Sentences of summaries that rest on nothing. */
  noSupport: Tally
  /** Sentences with a conflict, right where it names both spans. */
  conflicts: Tally
}

const FIXTURES = join(import.meta.dirname, '../../fixtures')

/** The fixtures that have a gold file, in the order of their names. */
export function goldDocuments(): GoldDocument[] {
  return readdirSync(FIXTURES)
    .toSorted()
    .filter((name) => existsSync(join(FIXTURES, name, 'gold.json')))
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(FIXTURES, name, 'gold.json'), 'utf8')) as Gold
      return { name, gold, article: articleOf(join(FIXTURES, name, 'source.txt')) }
    })
}

function articleOf(file: string): Article {
  const document = read(file)
  const parsed = isProblem(document) ? document : parse(document)
  if (isProblem(parsed)) throw new Error(`${file}: ${parsed.reason}`)
  return compose(parsed, learnOutlets([parsed.titleLine]))
}

/** Aligns documents and compares them with their gold files. A document's sentences must be those of its gold file. */
export function measureQuality(documents: readonly GoldDocument[], dictionary: Dictionary): Quality {
  const quality: Quality = {
    summaryLinks: { right: 0, found: 0, gold: 0 },
    translationLinks: { right: 0, found: 0, gold: 0 },
    noSupport: { right: 0, found: 0, gold: 0 },
    conflicts: { right: 0, found: 0, gold: 0 },
  }
  for (const { gold, article } of documents) {
    const aligned = alignArticle(article, dictionary)
    const sentences = sentencesOf(aligned.summary)
    gold.summary.flat().forEach(({ support, errors }, at) => {
      const sentence = sentences[at]
      const found = (aligned.links ?? [])
        .filter(({ summary }) => summary === sentence?.id)
        .flatMap(({ original }) => original.map((id) => id.slice(1)))
      const right = found.filter((name) => support.includes(name)).length
      add(
        gold.kind === 'summary' ? quality.summaryLinks : quality.translationLinks,
        right,
        found.length,
        support.length,
      )
      if (gold.kind === 'summary')
        add(
          quality.noSupport,
          Number(found.length + support.length === 0),
          Number(!found.length),
          Number(!support.length),
        )
      const conflicts = sentence?.conflicts ?? []
      const isRight = conflicts.some((one) =>
        errors.some((error) => names(one.summary, error.summary) && names(one.original, error.original)),
      )
      add(quality.conflicts, Number(isRight), Number(conflicts.length > 0), Number(errors.length > 0))
    })
  }
  return quality
}

function add(tally: Tally, right: number, found: number, gold: number): void {
  tally.right += right
  tally.found += found
  tally.gold += gold
}

/** The flagged words are those of the gold file: one holds the other, and they are not much longer. */
function names(flagged: string, wanted: string): boolean {
  const [one, other] = [squeezed(flagged), squeezed(wanted)]
  return one !== '' && (one.includes(other) || other.includes(one)) && one.length <= 2.5 * other.length
}

function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase()
}

/** The sentences of one side of an article. */
export function sentencesOf(paragraphs: readonly Paragraph[]): Paragraph['sentences'] {
  return paragraphs.flatMap(({ sentences }) => sentences)
}

/** Precision, recall and their harmonic mean, 0 to 1. */
export function figuresOf({ right, found, gold }: Tally): { precision: number; recall: number; f1: number } {
  return { precision: right / found, recall: right / gold, f1: (2 * right) / (found + gold) }
}
