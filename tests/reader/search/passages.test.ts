import { describe, expect, it } from 'vitest'

import { foldingOf } from '#article/search-terms.ts'
import { passagesOf } from '#reader/search/passages.ts'
import { wantedOf } from '#reader/search/wanted.ts'

import { LINKED, PLAIN } from '../library-files.ts'

const fold = foldingOf('')
const look = (question: string, article = LINKED) => passagesOf(article, wantedOf(question, fold), fold)

/** The passages by the ids of their sentences: `s1.1 = o1.1`. */
const pairs = (question: string, article = LINKED) =>
  look(question, article).passages.map(
    ({ summary, original, alone }) =>
      [summary, original].map((side) => side.map(({ id }) => id).join(' ')).join(' = ') + (alone ? ` ${alone}` : ''),
  )

describe('the passages that are shown', () => {
  it('are the sentence that has what was asked for, beside the one it rests on', () => {
    expect(pairs('长赐号')).toEqual(['s1.1 = o1.1 o2.1'])
  })

  it('are, for a word of the original, the Chinese sentence that rests on it', () => {
    expect(pairs('Boskalis')).toEqual(['s1.1 = o2.1'])
  })

  it('say where one side has nothing beside', () => {
    expect(pairs('脆弱')).toEqual(['s4.4 =  unsupported'])
    expect(pairs('Syria')).toEqual([' = o12.2 left-out'])
  })

  it('say nothing of why in an article without links', () => {
    expect(pairs('Webb', PLAIN)[0]).toMatch(/^ = o\d+\.\d$/)
  })

  it('are several where no sentence has it all, and three at most', () => {
    expect(pairs('Boskalis Syria')).toEqual(['s1.1 = o2.1', ' = o12.2 left-out'])
    expect(pairs('Boskalis Syria Maersk Panama')).toEqual(['s1.1 = o2.1', ' = o3.3 left-out', 's3.3 = o5.3'])
  })

  it('are rather those with the very word than with a longer one', () => {
    // A sandstorm comes first, in o3.2.
    expect(pairs('sand')).toEqual(['s3.1 = o4.2'])
    expect(pairs('sandst')).toEqual(['s2.1 = o3.2'])
  })

  it('are none where the title or the source alone has it', () => {
    const { title, source, passages } = look('backlog-clearing Meridian')
    expect(title.ranges.map(([start, end]) => title.text.slice(start, end))).toEqual(['backlog', 'clearing'])
    expect(source.ranges).toEqual([[4, 12]])
    expect(passages).toEqual([])
  })
})

describe('a quoted phrase', () => {
  it('is told from words that only stand in the same article', () => {
    expect(look('"Suez Canal"').hasPhrases).toBe(true)
    expect(look('"Canal Suez"').hasPhrases).toBe(false)
    expect(look('Canal Suez').hasPhrases).toBe(true)
    expect(look('"The Meridian"').hasPhrases).toBe(true)
    expect(look('"backlog-clearing has only begun"').hasPhrases).toBe(true)
  })
})
