import { describe, expect, it } from 'vitest'

import type { Article } from '#article/schema.ts'
import { modesOf, readingList, startIn } from '#reader/listen/reading-list.ts'

import { CHINESE, FOREIGN, LINKED, PLAIN } from '../library-files.ts'

/** An article whose sentences say their own ids; `sides` are `s1.1 s1.2 | o1.1`, links `s1.1:o1.1,o1.2`. */
function article(sides: string, links: string, kind: 'summary' | 'translation' = 'summary'): Article {
  const [summary = '', original = ''] = sides.split('|').map((side) => side.trim())
  const tied = links.split(' ').filter(Boolean)
  return {
    version: 1,
    id: 'an-article',
    kind,
    title: 'A title',
    date: null,
    languages: { summary: 'zh-Hans', original: 'en' },
    summary: paragraphs(summary),
    original: paragraphs(original),
    links: tied.map((link) => {
      const [from = '', to = ''] = link.split(':')
      return { summary: from, original: to.split(',') }
    }),
  }
}

/** The paragraphs of one side: `s1.1 s1.2 s2.1`. */
function paragraphs(text: string): Article['summary'] {
  const all = text.split(' ').filter(Boolean)
  return [...new Set(all.map((id) => id.split('.')[0] ?? ''))].map((paragraph) => {
    const sentences = all.filter((id) => id.startsWith(`${paragraph}.`))
    return { id: paragraph, sentences: sentences.map((id) => ({ id, text: `${id} says` })) }
  })
}

/** The ids of what is read, in order. */
function ids(of: Article, mode: 'zh' | 'en' | 'alternate' = 'alternate'): string {
  return readingList(of, mode)
    .map(({ id }) => id)
    .join(' ')
}

describe('one language', () => {
  it('is read in its own order, with the counterparts of each sentence', () => {
    const linked = article('s1.1 s1.2 | o1.1 o1.2', 's1.1:o1.2,o1.1 s1.2:o1.1')
    expect(readingList(linked, 'zh')).toEqual([
      { id: 's1.1', lang: 'zh-Hans', text: 's1.1 says', counterparts: ['o1.1', 'o1.2'] },
      { id: 's1.2', lang: 'zh-Hans', text: 's1.2 says', counterparts: ['o1.1'] },
    ])
    expect(readingList(linked, 'en')).toEqual([
      { id: 'o1.1', lang: 'en', text: 'o1.1 says', counterparts: ['s1.1', 's1.2'] },
      { id: 'o1.2', lang: 'en', text: 'o1.2 says', counterparts: ['s1.1'] },
    ])
  })

  it('has headings, items and captions too', () => {
    expect(readingList(FOREIGN, 'en').map(({ text }) => text)).toEqual([
      'A heading',
      'First item.',
      'Second item </script><script>alert(1)</script>.',
      'A caption. Credit, Nobody',
    ])
  })

  it('may be Chinese on both sides', () => {
    expect(readingList(CHINESE, 'en').map(({ lang }) => lang)).toEqual(['zh-Hans', 'zh-Hans'])
  })

  it('leaves out what has nothing to say', () => {
    const bare = article('s1.1 s1.2 | o1.1', '')
    const [first] = bare.summary[0]?.sentences ?? []
    if (first) first.text = '◆ https://example.org/a'
    expect(ids(bare, 'zh')).toBe('s1.2')
  })
})

describe('by turns', () => {
  it('each Chinese sentence is followed by what it rests on, and one without stands alone', () => {
    expect(ids(LINKED).split(' ').slice(0, 9)).toEqual([
      's1.1',
      'o1.1',
      'o2.1',
      's1.2',
      'o15.1',
      's1.3',
      's2.1',
      'o3.1',
      'o3.2',
    ])
  })

  it('a sentence of the original is read again for another Chinese sentence', () => {
    expect(ids(article('s1.1 s1.2 s1.3 | o1.1 o1.2 o1.3', 's1.1:o1.1,o1.2 s1.2:o1.2 s1.3:o1.1'))).toBe(
      's1.1 o1.1 o1.2 s1.2 o1.2 s1.3 o1.1',
    )
  })

  it('neighbours that rest on the same are heard together first', () => {
    const together = article('s1.1 s1.2 s1.3 | o1.1 o1.2', 's1.1:o1.1 s1.2:o1.1 s1.3:o1.2')
    expect(ids(together)).toBe('s1.1 s1.2 o1.1 s1.3 o1.2')
    expect(readingList(together, 'alternate').map(({ counterparts }) => counterparts.join(' '))).toEqual([
      'o1.1',
      'o1.1',
      's1.1 s1.2',
      'o1.2',
      's1.3',
    ])
  })

  it('neighbours without counterparts stay apart from what follows', () => {
    expect(ids(article('s1.1 s1.2 s1.3 | o1.1', 's1.3:o1.1'))).toBe('s1.1 s1.2 s1.3 o1.1')
  })

  it('what a summary leaves out is left out', () => {
    expect(ids(article('s1.1 s2.1 | o1.1 o1.2 o2.1 o3.1', 's1.1:o1.1 s2.1:o2.1'))).toBe('s1.1 o1.1 s2.1 o2.1')
  })

  it('of a translation, what nothing answers to keeps its place', () => {
    const sides = 's1.1 s2.1 s2.2 | o1.1 o1.2 o2.1 o3.1'
    expect(ids(article(sides, 's1.1:o1.1 s2.1:o2.1 s2.2:o2.1', 'translation'))).toBe(
      's1.1 o1.1 o1.2 s2.1 s2.2 o2.1 o3.1',
    )
  })

  it('nothing is paired by position where there are no links', () => {
    expect(ids(article('s1.1 s2.1 | o1.1 o2.1', ''))).toBe('s1.1 s2.1 o1.1 o2.1')
    expect(readingList(PLAIN, 'alternate')).toHaveLength(43)
    expect(readingList(PLAIN, 'alternate')[21]?.id).toBe('o1.1')
  })

  it('links to sentences that do not exist are none', () => {
    expect(ids(article('s1.1 s1.2 | o1.1', 's1.1:o9.9,o1.1 s7.7:o1.1'))).toBe('s1.1 o1.1 s1.2')
  })
})

describe('the modes of an article', () => {
  it.each([
    ['s1.1 | o1.1', ['zh', 'en', 'alternate']],
    ['s1.1 |', ['zh']],
    ['| o1.1', ['en']],
    ['|', []],
  ])('are those of the sides it has: %s', (sides, modes) => {
    expect(modesOf(article(sides, ''))).toEqual(modes)
  })
})

describe('the place to begin', () => {
  const sides = 's1.1 s2.1 s2.2 s3.1 | o1.1 o2.1 o2.2 o3.1 o4.1'
  const linked = article(sides, 's2.1:o2.1 s2.2:o2.2 s3.1:o1.1')

  it.each([
    ['zh', null, 's1.1'],
    ['zh', 's2.2', 's2.2'],
    ['zh', 's2', 's2.1'],
    ['zh', 's9', 's3.1'],
    ['zh', 'o2.2', 's2.2'],
    ['zh', 'o2', 's2.1'],
    ['zh', 'o4.1', 's2.2'],
    ['en', 's3.1', 'o1.1'],
    ['en', 's1.1', 'o1.1'],
    ['alternate', 'o2.2', 'o2.2'],
    ['alternate', 'o3.1', 's2.2'],
  ] as const)('in %s of %s is %s', (mode, start, first) => {
    const list = readingList(linked, mode)
    expect(list[startIn(list, start)]?.id).toBe(first)
  })
})
