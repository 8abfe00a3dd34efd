import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'

import type { Article } from '#article/schema.ts'
import { alignArticle } from '#ingest/align-article.ts'
import { openAligner } from '#ingest/aligner.ts'
import { openDictionary } from '#ingest/dictionary/dictionary.ts'
import { folders, page } from './folders.ts'

// Some tests start the program anew, on a busy machine for seconds.
vi.setConfig({ testTimeout: 60_000 })

const ARTICLE: Article = {
  version: 1,
  id: 'a-port',
  kind: 'summary',
  title: 'A port',
  date: '2023-09-18',
  languages: { summary: 'zh-Hans', original: 'en' },
  summary: [
    { id: 's1', sentences: [{ id: 's1.1', text: '鹿特丹港有15艘船。' }] },
    { id: 's2', sentences: [{ id: 's2.1', text: '这篇报道令人感慨。' }] },
  ],
  original: [
    { id: 'o1', sentences: [{ id: 'o1.1', text: 'The choir sang.' }] },
    { id: 'o2', sentences: [{ id: 'o2.1', text: 'There are 51 ships in the port of Rotterdam.' }] },
  ],
}

it('ties the sentences of an article, with evidence, verdicts and conflicts by their ids', async () => {
  const aligner = await openAligner(1)
  const { summary, links } = await aligner.align(ARTICLE)
  await aligner.close()
  expect(links).toMatchObject([
    {
      summary: 's1.1',
      original: ['o2.1'],
      evidence: [{ kind: 'name', summaryRange: [0, 3], sentence: 'o2.1', originalRange: [34, 43] }],
    },
  ])
  expect(summary.flatMap(({ sentences }) => sentences)).toMatchObject([
    { id: 's1.1', verdict: 'contradicted', conflicts: [{ kind: 'number', sentence: 'o2.1' }] },
    { id: 's2.1', verdict: 'unsupported' },
  ])
})

it('gives no verdicts to a translation', async () => {
  const aligner = await openAligner(1)
  const { summary } = await aligner.align({ ...ARTICLE, kind: 'translation' })
  expect(summary.flatMap(({ sentences }) => sentences).map(({ verdict }) => verdict)).toEqual([undefined, undefined])
})

it('gives an article with one side back as it is', async () => {
  const aligner = await openAligner(1)
  expect(await aligner.align({ ...ARTICLE, original: [] })).toEqual({ ...ARTICLE, original: [] })
})

it('does not change what it is given', async () => {
  const before = JSON.stringify(ARTICLE)
  const aligner = await openAligner(1)
  await aligner.align(ARTICLE)
  expect(JSON.stringify(ARTICLE)).toBe(before)
})

it('has one article at hand at a time for a few documents', async () => {
  expect(await openAligner(59)).toMatchObject({ atOnce: 1 })
})

it('writes the same bytes for many documents in threads as for each in the program’s own', async () => {
  const many = folders()
  const few = folders()
  const texts = Array.from({ length: 61 }, (_, n) =>
    page({
      title: `Harbor Courier-Headline ${n}`,
      summary: `图书馆周一以${n + 100}本新书重新开放。队伍很长。`,
      original: `The queue was long. The town library opened its doors again on Monday with ${3 * n + 200} new books.`,
    }),
  )
  texts.forEach((text, n) => {
    for (const { put } of [many, few]) put(`${n}.txt`, text)
  })
  const args = ['--import', 'tsx', 'src/ingest/cli.ts', many.inbox, '--out', many.out]
  expect(spawnSync(process.execPath, args, { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
  const half = Array.from({ length: 61 }, (_, n) => join(few.inbox, `${n}.txt`))
  await few.run(half.slice(0, 30), { openAligner })
  await few.run(half.slice(30), { openAligner })
  expect(many.names()).toHaveLength(63)
  expect(many.names()).toEqual(few.names())
  for (const name of many.names()) expect(many.readOut(name)).toBe(few.readOut(name))
  const article: Article = JSON.parse(many.readOut('2022-03-04-harbor-courier-headline-7.json'))
  expect(article.links).toMatchObject([
    { summary: 's1.1', original: ['o1.2'] },
    { summary: 's1.2', original: ['o1.1'] },
  ])
  expect(article.summary[0]?.sentences[0]).toMatchObject({ conflicts: [{ kind: 'number' }] })
})

it('aligns a long document in a thread as in the program’s own', async () => {
  const { inbox, put, out, readOut } = folders()
  const numbers = Array.from({ length: 72 }, (_, n) => n + 100)
  const summary = numbers.map((n) => `第${n}号码头周一重新开放。`).join('\n')
  const original = numbers.map((n) => `Pier ${n} opened again on Monday.`).join('\n')
  put('a.txt', page({ title: 'Harbor Courier-Piers', summary, original }))
  const args = ['--import', 'tsx', 'src/ingest/cli.ts', inbox, '--out', out]
  expect(spawnSync(process.execPath, args, { encoding: 'utf8' })).toMatchObject({ status: 0 })
  const article: Article = JSON.parse(readOut('2022-03-04-harbor-courier-piers.json'))
  expect(article.links).toHaveLength(72)
  expect(alignArticle(article, await openDictionary())).toEqual(article)
})

/** Paragraphs of one sentence, each with its number in it. */
function paragraphs(side: 's' | 'o', count: number, text: string): Article['summary'] {
  return Array.from({ length: count }, (_, n) => ({
    id: `${side}${n + 1}`,
    sentences: [{ id: `${side}${n + 1}.1`, text: text.replace('N', String(n)) }],
  }))
}

it('gives up what it is at when it is told to', async () => {
  const long: Article = {
    ...ARTICLE,
    summary: paragraphs('s', 200, '图书馆周一以N本新书重新开放。'),
    original: paragraphs('o', 3000, 'The library opened its doors again on Monday with N new books.'),
  }
  const stopping = new AbortController()
  const aligner = await openAligner(1, undefined, stopping.signal)
  setTimeout(() => stopping.abort())
  await expect(aligner.align(long)).rejects.toThrow('Terminating worker thread')
  await aligner.close()
})
