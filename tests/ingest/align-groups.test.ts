import { expect, it } from 'vitest'

import type { Article, Link } from '#article/schema.ts'
import { groupsOf } from '#ingest/align-groups.ts'

function side(letter: string, counts: number[]): Article['summary'] {
  return counts.map((count, p) => ({
    id: `${letter}${p + 1}`,
    sentences: Array.from({ length: count }, (_, s) => ({ id: `${letter}${p + 1}.${s + 1}`, text: 'text' })),
  }))
}

/** The groups of an article with so many sentences in its paragraphs, as `0,1:2`. */
function groups(summary: number[], original: number[], links?: Link[]): string[] {
  const article: Article = {
    version: 1,
    id: 'an-article',
    title: 'An article',
    date: null,
    languages: { summary: 'zh-Hans', original: 'en' },
    summary: side('s', summary),
    original: side('o', original),
    ...(links && { links }),
  }
  return groupsOf(article).map((group) => `${group.summary}:${group.original}`)
}

it('numbers the sentences of each side from 0, through all paragraphs', () => {
  const links = [
    { summary: 's1.1', original: ['o1.1'] },
    { summary: 's2.1', original: ['o2.2'] },
  ]
  expect(groups([1, 1], [1, 2], links)).toEqual(['0:0', ':1', '1:2'])
})

it('puts together the sentences of the summary that rest on the same', () => {
  const links = [
    { summary: 's1.1', original: ['o1.1', 'o1.2'] },
    { summary: 's1.2', original: ['o1.1', 'o1.2'] },
  ]
  expect(groups([2], [2], links)).toEqual(['0,1:0,1'])
})

it('keeps apart those that rest on other sentences, in the order of the summary', () => {
  const links = [
    { summary: 's1.1', original: ['o1.3'] },
    { summary: 's1.2', original: ['o1.1'] },
  ]
  expect(groups([2], [3], links).filter((group) => !group.startsWith(':'))).toEqual(['0:2', '1:0'])
})

it('has what stands alone on either side', () => {
  expect(groups([2], [2], [{ summary: 's1.2', original: ['o1.2'] }])).toEqual(['0:', ':0', '1:1'])
})

it('puts what only the original has before the first group that begins later there', () => {
  const links = [
    { summary: 's1.1', original: ['o1.6'] },
    { summary: 's1.3', original: ['o1.3'] },
    { summary: 's1.4', original: ['o1.4'] },
  ]
  expect(groups([4], [7], links)).toEqual([':0', ':1', ':4', '0:5', '1:', '2:2', '3:3', ':6'])
  expect(groups([2], [2], [{ summary: 's1.1', original: ['o1.2'] }])).toEqual([':0', '0:1', '1:'])
})

it('has every sentence alone where there are no links', () => {
  expect(groups([2], [2])).toEqual(['0:', '1:', ':0', ':1'])
  expect(groups([], [1], [])).toEqual([':0'])
  expect(groups([], [], [])).toEqual([])
})
