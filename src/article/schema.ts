import * as v from 'valibot'

import { ARTICLE_ID } from './article-id.ts'
import { VERDICTS } from './verdicts.ts'

/** The version of the article format that this program reads and writes. */
export const ARTICLE_VERSION = 1

/** Text of an article: never empty once trimmed, in NFC, with single spaces. Writers see to that; readers only require a string. */
const Text = v.string()

/** A calendar date as printed, `2023-09-18`. */
const DateString = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check((text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text), 'no such day'),
)

/** An address that may be opened from the page: http or https, nothing that could run script. */
const WebAddress = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/i))

/**
 * What may be missing. Other programs may also write null for what they do not know: once read, it is missing as well.
 */
function maybe<Input, Output>(schema: v.GenericSchema<Input, Output>) {
  return v.optional(
    v.pipe(
      v.nullable(schema),
      v.transform((value): Output | undefined => value ?? undefined),
    ),
  )
}

/** A half-open, 0-based range of UTF-16 offsets `[start, end)` into a sentence's text. */
export const RangeSchema = v.pipe(
  v.tuple([v.pipe(v.number(), v.integer(), v.minValue(0)), v.pipe(v.number(), v.integer(), v.minValue(0))]),
  v.check(([start, end]) => start <= end, 'a range ends before it starts'),
)
/** See {@link RangeSchema}. */
export type Range = v.InferOutput<typeof RangeSchema>

/** Two spans that differ: one in the summary's sentence, one in the original's sentence named by `sentence`. */
export const ConflictSchema = v.object({
  kind: v.picklist(['number', 'date', 'person', 'place', 'organisation', 'polarity', 'other']),
  summary: Text,
  summaryRange: RangeSchema,
  original: Text,
  sentence: v.string(),
  originalRange: RangeSchema,
})
/** See {@link ConflictSchema}. */
export type Conflict = v.InferOutput<typeof ConflictSchema>

/** Two spans that say the same thing, in the link's summary sentence and in the original's sentence named by `sentence`. */
export const EvidenceSchema = v.object({
  kind: v.picklist(['name', 'number', 'date', 'term']),
  summaryRange: RangeSchema,
  sentence: v.string(),
  originalRange: RangeSchema,
})
/** See {@link EvidenceSchema}. */
export type Evidence = v.InferOutput<typeof EvidenceSchema>

/** A sentence. `key` is derived from the text (see `key.ts`) and may be missing in a file from elsewhere. */
export const SentenceSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[so]\d+\.\d+$/)),
  key: maybe(v.string()),
  text: Text,
  verdict: maybe(v.picklist(VERDICTS)),
  conflicts: maybe(v.array(ConflictSchema)),
})
/** See {@link SentenceSchema}. */
export type Sentence = v.InferOutput<typeof SentenceSchema>

/**
 * A paragraph, heading, list item or caption; `kind` is `text` where it is missing, and `id` what its sentences' ids begin
 * with.
 */
export const ParagraphSchema = v.pipe(
  v.object({
    id: maybe(v.pipe(v.string(), v.regex(/^[so]\d+$/))),
    kind: maybe(v.picklist(['text', 'heading', 'item', 'caption'])),
    sentences: v.array(SentenceSchema),
  }),
  v.transform(({ id, ...others }) => ({ id: id ?? others.sentences[0]?.id.split('.')[0] ?? '', ...others })),
)
/** See {@link ParagraphSchema}. */
export type Paragraph = v.InferOutput<typeof ParagraphSchema>

/** One side of an article. Ids are addresses: each begins with its side's letter, a sentence's with its paragraph's id, and none comes twice. */
function sideSchema(letter: 's' | 'o') {
  return v.pipe(
    v.array(
      v.pipe(
        ParagraphSchema,
        v.forward(
          v.check(
            ({ id }) => id === '' || id.startsWith(letter),
            `the id of a paragraph of this side begins with ${letter}`,
          ),
          ['id'],
        ),
        v.check(
          ({ id, sentences }) => sentences.every((sentence) => sentence.id.startsWith(`${id}.`)),
          'the id of a sentence begins with the id of its paragraph and a dot',
        ),
      ),
    ),
    // What has neither id nor sentences is nowhere and says nothing.
    v.transform((paragraphs) => paragraphs.filter(({ id }) => id !== '')),
    v.check((paragraphs) => {
      const ids = paragraphs.flatMap(({ id, sentences }) => [id, ...sentences.map((sentence) => sentence.id)])
      return new Set(ids).size === ids.length
    }, 'an id comes twice'),
  )
}

/** A summary's sentence tied to the sentences of the original that it rests on. `score` is 0 to 1. */
export const LinkSchema = v.object({
  summary: v.string(),
  original: v.array(v.string()),
  score: maybe(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  evidence: maybe(v.array(EvidenceSchema)),
})
/** See {@link LinkSchema}. */
export type Link = v.InferOutput<typeof LinkSchema>

/** Something a reader or publisher should know of: which rule noticed it, where, why, and what to do. */
export const ProblemSchema = v.object({
  rule: v.string(),
  place: v.string(),
  reason: v.string(),
  severity: v.picklist(['warning', 'error']),
})
/** See {@link ProblemSchema}. */
export type Problem = v.InferOutput<typeof ProblemSchema>

const OriginalLanguage = v.picklist(['en', 'zh-Hans', 'zh-Hant'])
const SummaryLanguage = v.picklist(['zh-Hans', 'zh-Hant'])

/**
 * An article as it is stored and published: `<articles>/<id>.json`.
 *
 * Only what a foreign writer must give is required; everything else may be missing or null. Unknown members are dropped.
 */
export const ArticleSchema = v.object({
  version: v.literal(ARTICLE_VERSION),
  id: v.pipe(v.string(), v.regex(ARTICLE_ID)),
  kind: maybe(v.picklist(['summary', 'translation'])),
  site: v.nullish(v.string()),
  url: v.nullish(WebAddress),
  source: v.nullish(v.string()),
  section: v.nullish(v.string()),
  title: v.string(),
  date: v.nullable(DateString),
  publishedAt: v.nullish(v.pipe(v.string(), v.isoTimestamp())),
  readingMinutes: maybe(v.pipe(v.number(), v.integer(), v.minValue(0))),
  wordCount: maybe(v.pipe(v.number(), v.integer(), v.minValue(0))),
  languages: v.object({ summary: SummaryLanguage, original: OriginalLanguage }),
  summary: sideSchema('s'),
  original: sideSchema('o'),
  links: maybe(v.array(LinkSchema)),
  problems: maybe(v.array(ProblemSchema)),
})
/** See {@link ArticleSchema}. */
export type Article = v.InferOutput<typeof ArticleSchema>

/** The two sides of an article, named as in its JSON. */
export type Side = 'summary' | 'original'
