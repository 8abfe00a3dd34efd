import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

import { openAligner } from '#ingest/aligner.ts'
import { ingest } from '#ingest/ingest.ts'

const out = mkdtempSync(join(tmpdir(), 'sample-library-'))
afterAll(() => rmSync(out, { recursive: true }))

/** The JSON files of a folder that ingest writes: articles, month pages, index. */
function library(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^[a-z0-9-]+\.json$/.test(name) && name !== 'site.json')
    .toSorted()
}

it('has the bytes that ingesting its documents gives', async () => {
  const samples = readdirSync('tests/fixtures').filter((name) => name.startsWith('sample-'))
  const paths = samples.map((name) => join('tests/fixtures', name, 'source.txt'))
  const tally = await ingest(paths, { out, openAligner })
  expect(tally).toMatchObject({ written: samples.length, failed: 0, problems: [] })
  expect(library('public/articles')).toEqual(library(out))
  for (const name of library(out))
    expect(readFileSync(join(out, name), 'utf8')).toBe(readFileSync(join('public/articles', name), 'utf8'))
})
