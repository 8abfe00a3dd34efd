import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'

import type { Article } from '#article/schema.ts'
import { findNumbers, type SearchManifest, type SearchShard, sourceTerm } from '#article/search-index.ts'
import { foldingOf, termsOf, tokensOf } from '#article/search-terms.ts'
import { SearchIndex } from '#publish/search/search-index.ts'
import { searchOf } from '#publish/search-of.ts'

import { folderOf, shortArticle } from '../folder.ts'

const sentences = (letter: 's' | 'o', ...texts: string[]) => [
  { id: `${letter}1`, sentences: texts.map((text, at) => ({ id: `${letter}1.${at + 1}`, text })) },
]

const ARTICLES: Article[] = [
  shortArticle('a', {
    title: 'Copper falls',
    source: 'The Meridian',
    summary: sentences('s', '铜价跌了。', '矿商减产。'),
    original: sentences('o', 'Copper fell 3.5 percent.'),
  }),
  shortArticle('b', {
    source: '南湾晚报',
    summary: [{ id: 's1', sentences: [{ id: 's1.1', text: '運河通了。', verdict: 'contradicted' }] }],
    original: sentences('o', 'The canal is open; copper waits.'),
  }),
]

/** Builds an index and gives all its files. */
async function build(articles: readonly Article[], limits = {}) {
  const index = new SearchIndex(limits)
  for (const article of articles) await index.add(article)
  const files = new Map<string, object>()
  await index.write((file, data) => void files.set(file, data))
  const manifest = files.get('index.json') as SearchManifest
  const shards = manifest.firsts.map((_, at) => files.get(`${manifest.folder}/${at}.json`) as SearchShard)
  return { files, manifest, shards }
}

/** All terms with their postings. */
function all(shards: SearchShard[]) {
  return shards.flatMap(({ terms, postings }) => terms.map((term, at) => [term, postings[at]]))
}

const find = async (term: string, isPrefix = false) => {
  const { manifest, shards } = await build(ARTICLES)
  return findNumbers(manifest.total, shards, [{ term, isPrefix }])
}

describe('the index of a library', () => {
  it('finds articles by the words of both sides, of title and source', async () => {
    expect(await find('copper')).toEqual([0, 1])
    expect(await find('falls')).toEqual([0])
    expect(await find('meridian')).toEqual([0])
    expect(await find('3.5')).toEqual([0])
    expect(await find('cana', true)).toEqual([1])
    expect(await find('cana')).toEqual([])
  })

  it('finds Chinese by characters and by pairs of them, never across sentences', async () => {
    expect(await find('铜价')).toEqual([0])
    expect(await find('铜')).toEqual([0])
    expect(await find('价跌')).toEqual([0])
    expect(await find('了矿')).toEqual([])
    expect(await find('晚报')).toEqual([1])
  })

  it('has Traditional text as Simplified, and says how to read a Traditional question', async () => {
    expect(await find('运河')).toEqual([1])
    const { manifest } = await build(ARTICLES)
    expect(manifest.simplified).toContain('運运')
    expect(manifest.simplified).toContain('銅铜')
    expect(manifest.simplified).not.toContain('龍龙')
  })

  it('reads a question as it reads the text, also beyond the first plane of Unicode', async () => {
    // The first is simplified to U+2C72F: two units of UTF-16.
    const { manifest, shards } = await build([shortArticle('a', { summary: sentences('s', '䓣銅') })])
    const terms = termsOf(tokensOf('䓣銅', foldingOf(manifest.simplified)))
    const found = terms.map((term) => findNumbers(1, shards, [{ term, isPrefix: false }]))
    expect(found).toEqual([[0], [0], [0]])
  })

  it('finds what the library filters by', async () => {
    expect(await find(sourceTerm('The Meridian'))).toEqual([0])
    expect(await find(sourceTerm('Meridian'))).toEqual([])
    expect(await find('=differing')).toEqual([1])
    const conflict = {
      kind: 'number' as const,
      summary: '三',
      summaryRange: [0, 1] as [number, number],
      original: '4',
      sentence: 'o1.1',
      originalRange: [0, 1] as [number, number],
    }
    const summary = [{ id: 's1', sentences: [{ id: 's1.1', text: '三。', conflicts: [conflict] }] }]
    const { shards } = await build([shortArticle('a', { kind: 'translation', summary })])
    expect(findNumbers(1, shards, [{ term: '=differing', isPrefix: false }])).toEqual([0])
  })

  it('has all terms in order, each once, in whatever files they are gathered and written', async () => {
    const many = Array.from({ length: 40 }, (_, at) =>
      shortArticle(`n${at}`, { summary: sentences('s', `第${at}篇${at % 3 ? '铜' : '运河'}`) }),
    )
    const whole = await build(many)
    const cut = await build(many, { kept: 50, shardLength: 100 })
    expect(cut.shards.length).toBeGreaterThan(5)
    expect(cut.manifest.firsts).toEqual(cut.shards.map(({ terms }) => terms[0]))
    expect(all(cut.shards)).toEqual(all(whole.shards))
    const terms = all(cut.shards).map(([term]) => term)
    expect(terms).toEqual([...new Set(terms)].toSorted())
    expect(findNumbers(40, cut.shards, [{ term: '运河', isPrefix: false }])).toEqual([
      0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36, 39,
    ])
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('duizhao-terms-'))).toEqual([])
  })

  it('is the same for the same articles, and has another folder for others', async () => {
    const [first, again, other] = [await build(ARTICLES), await build(ARTICLES), await build(ARTICLES.toReversed())]
    expect(again.files).toEqual(first.files)
    expect(other.manifest.folder).not.toBe(first.manifest.folder)
  })

  it('of no article has no shard', async () => {
    const { files } = await build([])
    expect([...files]).toEqual([['index.json', expect.objectContaining({ total: 0, firsts: [] })]])
  })

  it('takes hostile text as it comes', async () => {
    const text = '__proto__ constructor \uFFFD\uD800 <script> 😀 \u0000 ' + 'x'.repeat(10_000)
    const { shards } = await build([shortArticle('a', { source: 'a\tb\nc\u2028d', title: text })], { kept: 1 })
    expect(shards[0]?.terms).toEqual(expect.arrayContaining(['proto', 'constructor', 'script', '=source a b c d']))
  })
})

it('the index of a folder numbers its articles in the order of the library', async () => {
  const folder = folderOf({
    'old.json': shortArticle('old', { date: '2001-01-01', title: 'Older copper' }),
    'new.json': shortArticle('new', { date: '2024-01-01', title: 'Newer copper' }),
    'broken.json': '{"summary": [], "original": []}',
  })
  const files = await searchOf(folder)
  const manifest = files.get('index') as SearchManifest
  const shard = files.get(`${manifest.folder}/0`) as SearchShard
  const found = (term: string) => findNumbers(manifest.total, [shard], [{ term, isPrefix: false }])
  expect([found('newer'), found('older'), found('copper')]).toEqual([[0], [1], [0, 1]])
})
