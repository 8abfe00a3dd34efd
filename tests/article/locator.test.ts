import { describe, expect, it } from 'vitest'

import { resolvePlace, sentencesAt } from '#article/locator.ts'
import type { Paragraph } from '#article/schema.ts'

/** Paragraphs from keys: `side('s', 'a b', 'a')` has s1.1 with key a, s1.2 with key b, s2.1 with key a. */
function side(letter: 's' | 'o', ...paragraphs: string[]): Paragraph[] {
  return paragraphs.map((keys, p) => ({
    id: `${letter}${p + 1}`,
    sentences: keys.split(' ').map((key, s) => ({ id: `${letter}${p + 1}.${s + 1}`, key, text: key })),
  }))
}

const article = { summary: side('s', 'a b', 'c a d'), original: side('o', 'x', 'a y') }

describe('resolvePlace', () => {
  it('opens paragraphs and sentences by their ids', () => {
    expect(resolvePlace(article, { start: 's2' })).toEqual({ place: { start: 's2' }, changed: false })
    expect(resolvePlace(article, { start: 'o2.1' })).toEqual({ place: { start: 'o2.1' }, changed: false })
  })

  it('takes the sentence at the place among equal keys', () => {
    expect(resolvePlace(article, { start: 's2.2', key: 'a' }).place).toEqual({ start: 's2.2' })
  })

  it('follows the key to the nearest sentence that has it', () => {
    expect(resolvePlace(article, { start: 's2.3', key: 'a' })).toEqual({ place: { start: 's2.2' }, changed: false })
    expect(resolvePlace(article, { start: 's1.2', key: 'a' }).place).toEqual({ start: 's1.1' })
  })

  it('follows the key from a place that is no longer there', () => {
    expect(resolvePlace(article, { start: 's9.9', key: 'a' }).place).toEqual({ start: 's2.2' })
    expect(resolvePlace(article, { start: 's1.9', key: 'a' }).place).toEqual({ start: 's2.2' })
  })

  it('looks for the key on the side of the place only', () => {
    expect(resolvePlace(article, { start: 'o1.1', key: 'b' })).toEqual({ place: { start: 'o1.1' }, changed: true })
  })

  it('opens the place and says so where the key is gone', () => {
    expect(resolvePlace(article, { start: 's1.2', key: 'gone' })).toEqual({ place: { start: 's1.2' }, changed: true })
    expect(resolvePlace(article, { start: 's1.7', key: 'gone' })).toEqual({ place: { start: 's1' }, changed: true })
  })

  it('opens nothing where there is neither place nor key', () => {
    expect(resolvePlace(article, { start: 's9.1' })).toEqual({ place: null, changed: false })
  })

  it('looks on both sides for a key without a place', () => {
    expect(resolvePlace(article, { start: '', key: 'y' }).place).toEqual({ start: 'o2.2' })
    expect(resolvePlace(article, { start: '', key: 'gone' })).toEqual({ place: null, changed: true })
  })

  it('moves a range with its start and keeps its length', () => {
    expect(resolvePlace(article, { start: 's1.2', end: 's2.1', key: 'c' }).place).toEqual({
      start: 's2.1',
      end: 's2.2',
    })
  })

  it('drops the end of a range that lies before its start', () => {
    expect(resolvePlace(article, { start: 's2.1', end: 's1.1' }).place).toEqual({ start: 's2.1' })
  })

  it('does not speak of changes where the article has no keys', () => {
    const bare = { summary: [{ id: 's1', sentences: [{ id: 's1.1', text: 'a' }] }], original: [] }
    expect(resolvePlace(bare, { start: 's1.1', key: 'a' })).toEqual({ place: { start: 's1.1' }, changed: false })
  })
})

describe('sentencesAt', () => {
  it('gives the sentence, the sentences of a paragraph, or those of a range', () => {
    expect(sentencesAt(article, { start: 's1.2' })).toEqual(['s1.2'])
    expect(sentencesAt(article, { start: 's2' })).toEqual(['s2.1', 's2.2', 's2.3'])
    expect(sentencesAt(article, { start: 's1.2', end: 's2.2' })).toEqual(['s1.2', 's2.1', 's2.2'])
  })
})
