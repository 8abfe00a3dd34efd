import { describe, expect, it } from 'vitest'

import { articlesOf } from '#publish/articles-of.ts'

import { folderOf, shortArticle } from './folder.ts'

function folder(): string {
  const stale = { version: 1, total: 99 }
  return folderOf({ 'a.json': shortArticle('a', { site: '晨报' }), 'index.json': stale, 'x.json': {} })
}

describe('articlesOf', () => {
  it('gives an article, with the keys of its sentences', async () => {
    const article = await articlesOf(folder(), 'a')
    expect(article).toMatchObject({ id: 'a', summary: [{ sentences: [{ key: expect.stringMatching(/^\w{8}$/) }] }] })
  })

  it('gives the index, the months and the name that the articles make, whatever lies in the folder', async () => {
    expect(await articlesOf(folder(), 'index')).toMatchObject({ total: 1, newest: [{ id: 'a' }] })
    expect(await articlesOf(folder(), '2023-09')).toMatchObject({ month: '2023-09', entries: [{ id: 'a' }] })
    expect(await articlesOf(folder(), 'site')).toEqual({ name: '晨报' })
  })

  it('gives nothing that the library does not have', async () => {
    expect(await articlesOf(folder(), '2023-08')).toBeUndefined()
    await expect(articlesOf(folder(), 'x')).rejects.toThrow('no longer an article')
    await expect(articlesOf(folder(), 'b')).rejects.toThrow('b.json')
  })
})
