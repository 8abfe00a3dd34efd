import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { Bench } from 'tinybench'
import * as v from 'valibot'

import { entryOf, libraryPages } from '#article/library.ts'
import { findRows } from '#article/find-rows.ts'
import { type Article, ArticleSchema } from '#article/schema.ts'
import { alignArticle } from '#ingest/align-article.ts'
import { compose } from '#ingest/compose.ts'
import { openDictionary } from '#ingest/dictionary/dictionary.ts'
import { ingest } from '#ingest/ingest.ts'
import { parse } from '#ingest/parse/parse.ts'
import { isProblem } from '#ingest/problem.ts'
import { read } from '#ingest/read/read.ts'
import { splitSentences } from '#ingest/split/split.ts'
import { learnOutlets } from '#ingest/title/title.ts'

import { goldDocuments } from '../ingest/align/quality.ts'
import { articleToAlign, memoryRows, qualityRows } from './aligner.ts'
import { readingRows } from './reading.ts'

const ROOT = join(import.meta.dirname, '../..')
const FIXTURES = join(ROOT, 'tests/fixtures')
// First, before anything else takes memory.
const aligned = goldDocuments()
let quality: Record<string, string | number>[] = []
const memory = await memoryRows((dictionary) => {
  quality = qualityRows(aligned, dictionary)
})

const documents = readdirSync(FIXTURES)
  .filter((name) => name.startsWith('sample-'))
  .map((name) => join(FIXTURES, name, 'source.txt'))
const articles = readdirSync(join(ROOT, 'tests/library'))
  .map((file): unknown => JSON.parse(readFileSync(join(ROOT, 'tests/library', file), 'utf8')))
  .filter((data): data is Article => v.is(ArticleSchema, data))
const linked = articles.find((article) => article.links)
const [first = ''] = documents
if (!linked) throw new Error('tests/library has no linked article')

/** 2,000 pairs of paragraphs, three sentences each, every sentence linked to its counterpart. */
function longArticle(): Pick<Article, 'summary' | 'original' | 'links'> {
  const summary = longSide('s', 30)
  const links = summary.flatMap(({ sentences }) =>
    sentences.map(({ id }) => ({ summary: id, original: [id.replace('s', 'o')] })),
  )
  return { summary, original: longSide('o', 90), links }
}

function longSide(letter: 's' | 'o', length: number): Article['summary'] {
  return Array.from({ length: 2000 }, (_, p) => ({
    id: `${letter}${p + 1}`,
    sentences: [1, 2, 3].map((s) => ({ id: `${letter}${p + 1}.${s}`, text: '文'.repeat(length) })),
  }))
}

const long = longArticle()
const entries = Array.from({ length: 100_000 }, (_, at) => ({
  ...entryOf(linked),
  id: `article-${at}`,
  source: `Outlet ${at % 200}`,
  date: `20${String(10 + (at % 10)).padStart(2, '0')}-${String(1 + (at % 12)).padStart(2, '0')}-15`,
}))
const text = readFileSync(first, 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const outlets = learnOutlets([])
const dictionary = await openDictionary()
const toAlign = articleToAlign(aligned)

const bench = new Bench({ time: 500, warmupTime: 100 })
bench
  .add('split one article into sentences', () => splitSentences(text, 'en'))
  .add('read, parse and compose one document', () => {
    const document = read(first)
    const parsed = isProblem(document) ? document : parse(document)
    if (!isProblem(parsed)) compose(parsed, outlets)
  })
  .add('align one article, 15 × 28 sentences', () => void alignArticle(toAlign, dictionary))
  .add('open the warm dictionary', async () => void (await openDictionary()))
  .add(`ingest ${documents.length} documents again, unchanged`, async () => {
    await ingest(documents, { out: folder })
  })
  .add('validate one article', () => void v.parse(ArticleSchema, linked))
  .add('rows of one article', () => void findRows(linked))
  .add('rows of 2,000 paragraph pairs', () => void findRows(long))
  .add('index and month pages of 100,000 articles', () => void libraryPages(entries))
await bench.run()
rmSync(folder, { recursive: true })

const speed = bench.tasks.map(({ name, result }) => {
  if (result.state !== 'completed') throw new Error(`“${name}” did not run to its end`)
  const { p50, p99, samplesCount } = result.latency
  return { what: name, 'median ms': round(p50), 'p99 ms': round(p99), runs: samplesCount }
})
const reading = await readingRows()
if (process.argv.includes('--json')) console.log(JSON.stringify({ quality, speed, memory, reading }))
else for (const table of [quality, speed, memory, reading]) console.table(table)

function round(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000
}
