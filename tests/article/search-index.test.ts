import * as v from 'valibot'
import { describe, expect, it } from 'vitest'

import { entryOf, libraryPages } from '#article/library.ts'
import { encodePostings } from '#article/postings.ts'
import type { Article } from '#article/schema.ts'
import {
  findNumbers,
  pageOf,
  SearchManifestSchema,
  type SearchShard,
  SearchShardSchema,
  shardsFor,
} from '#article/search-index.ts'

const FIRSTS = ['1953', 'cop', 'crane', 'cranes', 'd', '运河']
const word = (term: string) => ({ term, isPrefix: false })
const prefix = (term: string) => ({ term, isPrefix: true })

/** A shard by the numbers of each of its terms. */
function shard(postings: Record<string, number[]>): SearchShard {
  const codes = Object.values(postings).map((numbers) => encodePostings(numbers))
  return { version: 1, terms: Object.keys(postings), postings: codes }
}

describe('the shards for a lookup', () => {
  it.each([
    [word('cop'), [1]],
    [word('copper'), [1]],
    [word('cranes'), [3]],
    [word('zebra'), [4]],
    [word('0'), []],
    [word('运输'), [5]],
    [prefix('cra'), [1, 2, 3]],
    [prefix('crane'), [2, 3]],
    [prefix('cranes'), [3]],
    [prefix('195'), [0]],
    [prefix('0'), []],
  ])('%j are %j', (lookup, shards) => {
    expect(shardsFor(FIRSTS, lookup)).toEqual(shards)
  })

  it('are none where there are none at all', () => {
    expect(shardsFor([], prefix('cop'))).toEqual([])
  })
})

describe('what is found', () => {
  const shards = [shard({ canal: [0, 3], cop: [1], copper: [2, 3], copy: [5] }), shard({ copyist: [6], 运河: [3, 9] })]

  it('has every term', () => {
    expect(findNumbers(10, shards, [word('canal')])).toEqual([0, 3])
    expect(findNumbers(10, shards, [word('canal'), word('copper'), word('运河')])).toEqual([3])
    expect(findNumbers(10, shards, [word('canal'), word('cop')])).toEqual([])
    expect(findNumbers(10, shards, [word('absent'), word('canal')])).toEqual([])
    expect(findNumbers(10, shards, [word('canal'), word('canal')])).toEqual([0, 3])
  })

  it('has a word that begins so, in any shard', () => {
    expect(findNumbers(10, shards, [prefix('cop')])).toEqual([1, 2, 3, 5, 6])
    expect(findNumbers(10, shards, [prefix('canal'), prefix('cop')])).toEqual([3])
  })

  it('is nothing where nothing is asked, and no article beyond the library', () => {
    expect(findNumbers(10, shards, [])).toEqual([])
    expect(findNumbers(4, shards, [word('运河')])).toEqual([3])
  })
})

describe('the page of an article', () => {
  it('is the one that lists it, for every number', () => {
    const articles = Array.from({ length: 1203 }, (_, at): Article => ({
      version: 1,
      id: `number-${at}`,
      title: '',
      // A month with two pages, one with one, and some without a date.
      date: at < 700 ? '2023-09-18' : at < 1200 ? `2024-02-${10 + (at % 15)}` : null,
      languages: { summary: 'zh-Hans', original: 'en' },
      summary: [],
      original: [],
    }))
    const { index, pages } = libraryPages(articles.map(entryOf))
    const inOrder = [...pages.values()].flatMap(({ entries }) => entries)
    const found = inOrder.map((_, number) => {
      const { page, row } = pageOf(index.pages, number) ?? { page: -1, row: -1 }
      return pages.get(index.pages[page]?.file ?? '')?.entries[row]
    })
    expect(index.pages.map(({ count }) => count)).toEqual([500, 500, 200, 3])
    expect(found).toEqual(inOrder)
    expect(found.slice(0, 50)).toEqual(index.newest)
    expect(pageOf(index.pages, 1203)).toBeNull()
  })
})

describe('a file of the index', () => {
  const manifest = { version: 1, total: 3, folder: 'abcd1234', firsts: ['a'], simplified: '' }

  it('is what it should be, or is refused', () => {
    expect(v.is(SearchManifestSchema, manifest)).toBe(true)
    expect(v.is(SearchManifestSchema, { ...manifest, folder: '../../x' })).toBe(false)
    expect(v.is(SearchManifestSchema, { ...manifest, total: -1 })).toBe(false)
    expect(v.is(SearchShardSchema, { version: 1, terms: ['a'], postings: ['A'] })).toBe(true)
    expect(v.is(SearchShardSchema, { version: 1, terms: ['a', 'b'], postings: ['A'] })).toBe(false)
    expect(v.is(SearchShardSchema, { version: 1, terms: [1], postings: ['A'] })).toBe(false)
  })
})
