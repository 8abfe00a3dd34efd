import { brotliCompressSync } from 'node:zlib'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'

import {
  type Entry,
  entryOf,
  LibraryIndexSchema,
  libraryPages,
  MonthPageSchema,
  newestFirst,
} from '#article/library.ts'
import { pageFile } from '#article/month.ts'
import type { Article, Sentence } from '#article/schema.ts'

function entry(id: string, date: string | null, more: Partial<Entry> = {}): Entry {
  return { id, title: id, date, ...more }
}

function sentence(text: string, verdict?: Sentence['verdict']): Sentence {
  return { id: 's1.1', text, ...(verdict && { verdict }) }
}

describe('newestFirst', () => {
  it('goes by date, then by time, then by id, undated last', () => {
    const entries = [
      entry('c', null),
      entry('a', '2023-09-17', { publishedAt: '2023-09-18T23:00:00Z' }),
      entry('z', '2023-09-18', { publishedAt: '2023-09-18T08:00:00Z' }),
      entry('b', null),
      entry('y', '2023-09-18'),
      entry('x', '2023-09-18', { publishedAt: '2023-09-18T19:00:00Z' }),
      entry('m', '2023-09-18', { publishedAt: '2023-09-18T08:00:00Z' }),
    ]
    expect(entries.toSorted(newestFirst).map(({ id }) => id)).toEqual(['x', 'm', 'z', 'y', 'a', 'b', 'c'])
    expect(
      entries
        .toReversed()
        .toSorted(newestFirst)
        .map(({ id }) => id),
    ).toEqual(['x', 'm', 'z', 'y', 'a', 'b', 'c'])
  })
})

describe('pageFile', () => {
  it('numbers the pages of a month from the second on', () => {
    expect([pageFile('2023-09', 1), pageFile('2023-09', 2), pageFile('undated', 12)]).toEqual([
      '2023-09.json',
      '2023-09-2.json',
      'undated-12.json',
    ])
  })
})

describe('entryOf', () => {
  const article: Article = {
    version: 1,
    id: 'x',
    title: 'Title',
    date: '2023-09-18',
    languages: { summary: 'zh-Hant', original: 'en' },
    summary: [
      { id: 's1', kind: 'heading', sentences: [sentence('標題')] },
      { id: 's2', sentences: [sentence('第一句。', 'supported'), sentence('第二句。', 'contradicted')] },
      { id: 's3', sentences: [sentence('第三句。', 'supported')] },
    ],
    original: [],
  }

  it('takes the first sentence of the text, not of a heading, and counts the verdicts', () => {
    expect(entryOf(article)).toEqual({
      id: 'x',
      title: 'Title',
      date: '2023-09-18',
      excerpt: '第一句。',
      language: 'zh-Hant',
      original: 'en',
      verdicts: { supported: 2, contradicted: 1 },
    })
  })

  it('takes the heading where there is nothing else', () => {
    expect(entryOf({ ...article, summary: article.summary.slice(0, 1) })).toMatchObject({ excerpt: '標題' })
  })

  it('leaves out what is not known', () => {
    const bare = entryOf({ ...article, source: null, publishedAt: null, summary: [] })
    expect(bare).toEqual({ id: 'x', title: 'Title', date: '2023-09-18', original: 'en' })
  })

  it('keeps counts of zero', () => {
    expect(entryOf({ ...article, readingMinutes: 0, wordCount: 0 })).toMatchObject({ readingMinutes: 0, wordCount: 0 })
  })
})

describe('libraryPages', () => {
  it('makes a page of a month for every 500 entries', () => {
    const many = Array.from({ length: 501 }, (_, at) =>
      entry(`n${String(at).padStart(3, '0')}`, '2023-09-18', { source: at === 500 ? 'Reuters' : 'AP' }),
    )
    const { index, pages } = libraryPages([entry('last', '2023-08-31'), ...many.toReversed()])
    expect([...pages].map(([file, { entries }]) => [file, entries.length])).toEqual([
      ['2023-09.json', 500],
      ['2023-09-2.json', 1],
      ['2023-08.json', 1],
    ])
    expect(pages.get('2023-09-2.json')).toEqual({ version: 1, month: '2023-09', entries: [many[500]] })
    expect(index.pages).toEqual([
      { file: '2023-09.json', month: '2023-09', count: 500, sources: [500] },
      { file: '2023-09-2.json', month: '2023-09', count: 1, sources: [0, 1] },
      { file: '2023-08.json', month: '2023-08', count: 1, sources: [] },
    ])
    expect(index.sources).toEqual([
      { source: 'AP', count: 500 },
      { source: 'Reuters', count: 1 },
    ])
    expect(index.total).toBe(502)
    expect(index.newest).toEqual(many.slice(0, 50))
  })

  it('makes one page where there are just 500', () => {
    const many = Array.from({ length: 500 }, (_, at) => entry(`n${at}`, '2023-09-18'))
    expect([...libraryPages(many).pages.keys()]).toEqual(['2023-09.json'])
  })

  it('puts undated entries on a page of their own, last', () => {
    const { index } = libraryPages([entry('a', null), entry('b', '1999-01-01')])
    expect(index.pages.map(({ file, month }) => [file, month])).toEqual([
      ['1999-01.json', '1999-01'],
      ['undated.json', 'undated'],
    ])
  })

  it('counts sources on each page by their place in the list, most first, then by name', () => {
    const { index } = libraryPages([
      entry('a', '2023-09-02', { source: 'B' }),
      entry('b', '2023-09-01', { source: 'A' }),
      entry('c', '2023-08-01', { source: 'C' }),
      entry('d', '2023-08-02', { source: 'C' }),
      entry('e', '2023-08-03', { source: 'A' }),
    ])
    expect(index.sources.map(({ source, count }) => `${source} ${count}`)).toEqual(['A 2', 'C 2', 'B 1'])
    expect(index.pages.map(({ sources }) => sources)).toEqual([
      [1, 0, 1],
      [1, 2],
    ])
  })

  it('makes an empty index of an empty library', () => {
    expect(libraryPages([])).toEqual({
      index: { version: 1, total: 0, sources: [], pages: [], newest: [] },
      pages: new Map(),
    })
  })

  it('keeps the index of 100,000 articles below 50 kB', () => {
    const { index, pages } = libraryPages(manyEntries(100_000))
    expect(index.total).toBe(100_000)
    expect(index.sources).toHaveLength(200)
    expect(new Set(index.pages.map(({ month }) => month)).size).toBe(120)
    expect(pages.size).toBe(240)
    expect(brotliCompressSync(JSON.stringify(index)).length).toBeLessThanOrEqual(50_000)
  }, 15_000)

  it('makes files that its own schemas accept', () => {
    const { index, pages } = libraryPages(manyEntries(1000))
    expect(v.parse(LibraryIndexSchema, JSON.parse(JSON.stringify(index)))).toEqual(index)
    for (const page of pages.values()) expect(v.parse(MonthPageSchema, JSON.parse(JSON.stringify(page)))).toEqual(page)
  })
})

/** Entries over 120 months from 200 sources, a few of them writing much and most little, as in life. */
function manyEntries(count: number): Entry[] {
  let seed = 20_230_918
  const random = (below: number) => {
    // A linear congruential generator (Numerical Recipes): the same library in every run.
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
  const text = Array.from({ length: 3000 }, () => String.fromCodePoint(0x4e00 + random(3000))).join('')
  return Array.from({ length: count }, (_, at): Entry => {
    const month = `${2014 + Math.floor((at % 120) / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
    const date = `${month}-${String(1 + random(28)).padStart(2, '0')}`
    const source = at < 200 ? at : Math.min(random(200), random(200), random(200))
    const start = random(2970)
    return {
      id: `${date}-source-${source}-${random(2 ** 30).toString(36)}-${at}`,
      kind: 'summary',
      source: `The ${source.toString(36).toUpperCase()} Gazette`,
      title: `${random(2 ** 30).toString(36)} and ${random(2 ** 30).toString(36)} meet again`,
      date,
      publishedAt: `${date}T08:00:00Z`,
      readingMinutes: 1 + random(9),
      wordCount: 200 + random(2000),
      excerpt: text.slice(start, start + 30),
      language: 'zh-Hans',
      original: 'en',
      verdicts: { supported: random(12), contradicted: 1 },
    }
  })
}
