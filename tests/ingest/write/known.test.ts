import { expect, it } from 'vitest'

import type { Article } from '#article/schema.ts'
import type { Aligner } from '#ingest/aligner.ts'
import { openAligner } from '#ingest/aligner.ts'

import { changes, folders, page } from '../folders.ts'

const ID = '2022-03-04-harbor-courier-library-reopens'

/** An aligner that notes the ids of what it is given. */
function noting(aligned: string[], print = 'this program') {
  return async (): Promise<Aligner> => ({
    align: async (article: Article) => {
      aligned.push(article.id)
      return article
    },
    atOnce: 1,
    print,
    close: async () => {},
  })
}

function twoDocuments() {
  const library = folders()
  library.put('a.txt', page({ title: 'Harbor Courier-Library reopens' }))
  library.put('b.txt', page({ title: 'Harbor Courier-A second page' }))
  return library
}

it('aligns a document again only where it, the program or its article has changed', async () => {
  const { put, putOut, readOut, run } = twoDocuments()
  const aligned: string[] = []
  const runs = async (print?: string) => {
    aligned.length = 0
    const { outcomes } = await run(undefined, { openAligner: noting(aligned, print) })
    return [aligned.length, outcomes.map(({ status }) => status)]
  }
  expect(await runs()).toEqual([2, ['written', 'written']])
  expect(await runs()).toEqual([0, ['unchanged', 'unchanged']])
  put('a.txt', page({ title: 'Harbor Courier-Library reopens', original: 'The library was closed again on Monday.' }))
  expect(await runs()).toEqual([1, ['written', 'unchanged']])
  expect(await runs('another program')).toEqual([2, ['unchanged', 'unchanged']])
  expect(await runs('another program')).toEqual([0, ['unchanged', 'unchanged']])
  putOut(`${ID}.json`, readOut(`${ID}.json`).replace('Library', 'Librarian'))
  expect(await runs('another program')).toEqual([1, ['written', 'unchanged']])
})

it('leaves the bytes of an unchanged library as they are, and tells the same problems', async () => {
  const { out, put, run } = twoDocuments()
  put('c.txt', page({ title: 'Harbor Courier-Without a summary', summary: '' }))
  const first = await run(undefined, { openAligner })
  const before = changes(out)
  const second = await run(undefined, { openAligner })
  expect(changes(out)).toEqual(before)
  expect(second.outcomes).toEqual(first.outcomes.map((outcome) => ({ ...outcome, status: 'unchanged' })))
})
