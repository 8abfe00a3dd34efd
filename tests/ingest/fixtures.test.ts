import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

import type { Article, Paragraph } from '#article/schema.ts'
import { compose } from '#ingest/compose.ts'
import { parse } from '#ingest/parse/parse.ts'
import { isProblem } from '#ingest/problem.ts'
import { read } from '#ingest/read/read.ts'
import { learnOutlets } from '#ingest/title/title.ts'

const FIXTURES = 'tests/fixtures'

/** The sentences of a side by paragraph. */
function sentencesOf(paragraphs: readonly Paragraph[]): string[][] {
  return paragraphs.map(({ sentences }) => sentences.map(({ text }) => text))
}

/** An article in the shape of an `expected.json`, which holds any of these members; the others are not compared. */
function described(article: Article): Record<string, unknown> {
  return {
    ...article,
    publishedAt: article.publishedAt ?? null,
    summary: sentencesOf(article.summary),
    original: sentencesOf(article.original),
    kinds: Object.fromEntries(
      [...article.summary, ...article.original].flatMap(({ id, kind }) => (kind ? [[id, kind]] : [])),
    ),
    problems: article.problems?.map(({ rule }) => rule),
  }
}

function ingested(file: string): Record<string, unknown> {
  const document = read(file)
  const parsed = isProblem(document) ? document : parse(document)
  if (isProblem(parsed)) return { failed: parsed.rule, place: parsed.place }
  return described(compose(parsed, learnOutlets([parsed.titleLine])))
}

for (const name of readdirSync(FIXTURES).toSorted()) {
  const folder = join(FIXTURES, name)
  const source = readdirSync(folder).find((file) => file.startsWith('source'))

  it(`reads ${name} as its expected.json says`, () => {
    expect(source).toBeDefined()
    const file = join(folder, 'expected.json')
    expect(existsSync(file), `${file} is missing: write it by hand`).toBe(true)
    const expected: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'))
    const actual = ingested(join(folder, source ?? ''))
    expect(Object.fromEntries(Object.keys(expected).map((member) => [member, actual[member]]))).toEqual(expected)
  })
}
