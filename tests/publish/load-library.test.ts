import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { loadArticle, loadLibrary, withoutArticles } from '#publish/load-library.ts'

import { folderOf, shortArticle } from './folder.ts'

describe('loadLibrary', () => {
  it('lists the articles of a folder, newest first, with index and pages of its own making', async () => {
    const folder = folderOf({
      'a.json': shortArticle('a', { date: '2023-08-01', source: 'Reuters' }),
      'b.json': shortArticle('b', { source: 'Reuters' }),
      'c.json': shortArticle('c', { date: null }),
      'index.json': { version: 1, total: 99 },
      '2023-09.json': { version: 1, month: '2023-09', entries: ['stale'] },
    })
    const { ids, index, pages, problems } = await loadLibrary(folder)
    expect(ids).toEqual(['b', 'a', 'c'])
    expect(index).toMatchObject({ total: 3, sources: [{ source: 'Reuters', count: 2 }] })
    expect([...pages.keys()]).toEqual(['2023-09.json', '2023-08.json', 'undated.json'])
    expect(problems).toEqual([])
  })

  it('gives half a character as HTML has it', async () => {
    const folder = folderOf({ 'a.json': JSON.stringify(shortArticle('a', { title: '铜\ud800价' })) })
    expect((await loadArticle(folder, 'a')).title).toBe('铜\ufffd价')
  })

  it('can do without some of its articles', async () => {
    const library = await loadLibrary(folderOf({ 'a.json': shortArticle('a'), 'b.json': shortArticle('b') }))
    const problem = { rule: 'x', place: 'b.json', reason: 'y', severity: 'warning' } as const
    const { ids, index, problems } = withoutArticles(library, new Set(['b']), [problem])
    expect(ids).toEqual(['a'])
    expect(index).toMatchObject({ total: 1, newest: [{ id: 'a' }] })
    expect(problems).toEqual([problem])
  })

  it('leaves other JSON alone', async () => {
    const folder = folderOf({
      'a.json': shortArticle('a'),
      'package.json': { name: 'x' },
      'list.json': [1, 2],
      'null.json': null,
      'number.json': 5,
      '.state.json': '{ broken',
      'notes.txt': 'not JSON',
      'article.schema.json': { $schema: 'x', properties: { summary: {}, original: {} } },
    })
    expect(await loadLibrary(folder)).toMatchObject({ ids: ['a'], problems: [] })
  })

  it('says of a file that cannot be read that it cannot, not that it is no JSON', async () => {
    const folder = folderOf({ 'a.json': shortArticle('a') })
    mkdirSync(join(folder, 'b.json'))
    const { ids, problems } = await loadLibrary(folder)
    expect(ids).toEqual(['a'])
    expect(problems).toMatchObject([{ place: join(folder, 'b.json') }])
    expect(problems[0]?.reason).toMatch(/^it cannot be read and is left out \(Error: EISDIR/)
  })

  it.each<[string, string, unknown, string]>([
    ['is not JSON', 'bad.json', '{ "summary": ', 'it is not JSON and is left out'],
    ['is empty', 'bad.json', '', 'it is not JSON and is left out'],
    ['lacks its languages', 'bad.json', { ...shortArticle('bad'), languages: undefined }, 'languages: '],
    ['has an address that runs script', 'bad.json', { ...shortArticle('bad'), url: 'javascript:x' }, 'url: '],
    [
      'has a bad sentence',
      'bad.json',
      { ...shortArticle('bad'), original: [{ id: 'o1', sentences: [{}] }] },
      'original.0.sentences.0.id: ',
    ],
    [
      'was made for a later version',
      'bad.json',
      { ...shortArticle('bad'), version: 2 },
      'it has version 2 and is left out',
    ],
    ['has no version', 'bad.json', { ...shortArticle('bad'), version: undefined }, 'version: '],
    [
      'bears another name than its id',
      'bad.json',
      shortArticle('good'),
      'its id is good, so its name should be good.json',
    ],
  ])('names an article that %s and goes on with the others', async (_name, file, content, reason) => {
    const folder = folderOf({ 'a.json': shortArticle('a'), [file]: content })
    const { ids, problems } = await loadLibrary(folder)
    expect(ids).toEqual(['a'])
    expect(problems).toEqual([
      {
        rule: 'article-unreadable',
        place: join(folder, file),
        reason: expect.stringContaining(reason) as string,
        severity: 'warning',
      },
    ])
  })

  it('names an article that has the name of a page of the library, and goes on with the others', async () => {
    const names = ['2023-09', 'index', 'undated-1984']
    const taken = Object.fromEntries(names.map((name) => [`${name}.json`, shortArticle(name)]))
    const folder = folderOf({ ...taken, '2023-08.json': '{ broken', 'undated.json': [1], 'a.json': shortArticle('a') })
    const { ids, problems } = await loadLibrary(folder)
    expect(ids).toEqual(['a'])
    expect(problems.map(({ rule, place }) => [rule, place])).toEqual(
      names.map((name) => ['reserved-name', join(folder, `${name}.json`)]),
    )
  })

  it('reads an empty folder', async () => {
    const { site, ids, index } = await loadLibrary(folderOf({}))
    expect([site, ids, index.total]).toEqual([{ name: '对照' }, [], 0])
  })

  it('fails where there is no folder', async () => {
    await expect(loadLibrary(join(folderOf({}), 'nowhere'))).rejects.toThrow('ENOENT')
  })
})

describe('the name of the publication', () => {
  const articles = {
    'a.json': shortArticle('a', { site: '乙刊' }),
    'b.json': shortArticle('b', { site: '甲刊' }),
    'c.json': shortArticle('c', { site: '甲刊' }),
    'd.json': shortArticle('d', { site: null }),
  }

  it('is the site line that most articles share', async () => {
    expect((await loadLibrary(folderOf(articles))).site).toEqual({ name: '甲刊' })
  })

  it('is the program’s where no article has one', async () => {
    expect((await loadLibrary(folderOf({ 'a.json': shortArticle('a') }))).site).toEqual({ name: '对照' })
  })

  it('does not depend on the order of files where two are as common', async () => {
    const first = folderOf({ 'a.json': shortArticle('a', { site: 'B' }), 'b.json': shortArticle('b', { site: 'A' }) })
    const second = folderOf({ 'a.json': shortArticle('a', { site: 'A' }), 'b.json': shortArticle('b', { site: 'B' }) })
    expect((await loadLibrary(first)).site).toEqual((await loadLibrary(second)).site)
  })

  it('is what site.json says, with all that it says', async () => {
    const site = { name: '丙刊', tagline: '一句话', about: '关于' }
    expect((await loadLibrary(folderOf({ ...articles, 'site.json': site }))).site).toEqual(site)
  })

  it('is the common site line where site.json gives only the rest', async () => {
    const folder = folderOf({ ...articles, 'site.json': { name: '', tagline: '一句话', template: 'x' } })
    expect((await loadLibrary(folder)).site).toEqual({ name: '甲刊', tagline: '一句话' })
  })

  it('takes of site.json what is a text, and names what is not', async () => {
    const folder = folderOf({ ...articles, 'site.json': { name: '丙刊', tagline: 5, about: null } })
    const { site, problems } = await loadLibrary(folder)
    expect(site).toEqual({ name: '丙刊' })
    expect(problems).toEqual([
      {
        rule: 'site-unreadable',
        place: join(folder, 'site.json'),
        reason: 'its "tagline" is not used; it should be a text',
        severity: 'warning',
      },
    ])
  })

  it.each(['{ "name": ', '{ "name": 5 }', '[]x', '["甲"]', '"甲"'])(
    'does not follow a site.json that holds %s',
    async (text) => {
      const folder = folderOf({ ...articles, 'site.json': text })
      const { site, problems } = await loadLibrary(folder)
      expect(site).toEqual({ name: '甲刊' })
      expect(problems.filter(({ rule }) => rule === 'site-unreadable')).toMatchObject([
        { place: join(folder, 'site.json'), severity: 'warning' },
      ])
      expect(problems).toHaveLength(1)
    },
  )
})

describe('loadArticle', () => {
  it('gives every sentence its key, and leaves those that are there', async () => {
    const kept = shortArticle('a', {
      original: [{ id: 'o1', sentences: [{ id: 'o1.1', key: 'zzzzzzzz', text: 'Hi.' }] }],
    })
    const { summary, original } = await loadArticle(folderOf({ 'a.json': kept }), 'a')
    // The first 40 bits of the SHA-256 of 你好世界, 0xbeca6335b2, in base 36.
    expect(summary[0]?.sentences[0]?.key).toBe((0xbe_ca_63_35_b2).toString(36))
    expect(original[0]?.sentences[0]?.key).toBe('zzzzzzzz')
  })

  it('drops what the format does not know', async () => {
    const folder = folderOf({ 'a.json': { ...shortArticle('a'), template: '<script>' } })
    expect(await loadArticle(folder, 'a')).not.toHaveProperty('template')
  })

  it('fails where the file is no longer what it was', async () => {
    const folder = folderOf({ 'a.json': shortArticle('a') })
    writeFileSync(join(folder, 'a.json'), '{}')
    await expect(loadArticle(folder, 'a')).rejects.toThrow('a.json is no longer an article')
    writeFileSync(join(folder, 'a.json'), '{')
    await expect(loadArticle(folder, 'a')).rejects.toThrow('it is not JSON')
  })
})
