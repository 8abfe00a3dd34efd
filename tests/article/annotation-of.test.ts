import { describe, expect, it } from 'vitest'

import { annotationOf, syllablesOf } from '#article/annotation-of.ts'
import type { Annotations } from '#article/annotations.ts'

const FILE: Annotations = {
  version: 1,
  sentences: {
    's1.1': { other: '銅價跌了3%。', pinyin: 'tóng jià diē le', words: [0, 2, 1, 0, 1, 0] },
    'o1.1': { words: [4, 6, 2] },
  },
  entries: [
    { glosses: ['to fall'] },
    { pinyin: 'Tóng jià', glosses: ['price of copper'] },
    { word: 'fall', glosses: ['vi. 落下'] },
  ],
}
const SENTENCE = { id: 's1.1', text: '铜价跌了3%。' }

describe('what is said of a sentence', () => {
  it('has its words with their places and entries', () => {
    expect(annotationOf(FILE, SENTENCE)).toEqual({
      text: '铜价跌了3%。',
      other: '銅價跌了3%。',
      pinyin: 'tóng jià diē le',
      words: [
        { start: 0, end: 2, entry: { pinyin: 'Tóng jià', glosses: ['price of copper'] } },
        { start: 2, end: 3, entry: { glosses: ['to fall'] } },
      ],
    })
    expect(annotationOf(FILE, { id: 'o1.1', text: 'And fell.' }).words).toEqual([])
    expect(annotationOf(FILE, { id: 'o1.1', text: 'They fallen.' }).words).toEqual([
      { start: 4, end: 10, entry: { word: 'fall', glosses: ['vi. 落下'] } },
    ])
  })

  it('leaves out what does not fit a text that has changed', () => {
    expect(annotationOf(FILE, { id: 's1.1', text: '铜价跌了。' })).toEqual({
      text: '铜价跌了。',
      pinyin: 'tóng jià diē le',
      words: expect.any(Array),
    })
    expect(annotationOf(FILE, { id: 's1.1', text: '铜价大跌' })).toMatchObject({ pinyin: 'tóng jià diē le' })
    expect(annotationOf(FILE, { id: 's1.1', text: '铜' })).toEqual({ text: '铜', words: [] })
  })

  it('is nothing where the file has nothing', () => {
    expect(annotationOf(FILE, { id: 's9.9', text: '铜' })).toMatchObject({ words: [] })
    expect(annotationOf({ version: 1 }, SENTENCE)).toMatchObject({ words: [] })
  })

  it('leaves out words whose entry is missing or that have no length', () => {
    const sentences = { 's1.1': { words: [0, 0, 0, 0, 1, 9, 0, 1, 0] } }
    expect(annotationOf({ version: 1, sentences, entries: FILE.entries }, SENTENCE).words).toEqual([
      { start: 1, end: 2, entry: { glosses: ['to fall'] } },
    ])
  })
})

describe('the syllables of a sentence', () => {
  const annotation = { text: '跌3%，a了', pinyin: 'diē le', words: [] }

  it('are those of its Han characters', () => expect(syllablesOf(annotation)).toEqual(['diē', 'le']))

  it('are those of the piece that is asked for', () => {
    expect(syllablesOf(annotation, 1)).toEqual(['le'])
    expect(syllablesOf(annotation, 0, 3)).toEqual(['diē'])
    expect(syllablesOf(annotation, 2, 4)).toEqual([])
  })

  it('count a character beyond the basic plane once', () => {
    const rare = { text: '𠮷野家', pinyin: ' yě jiā', words: [] }
    expect(syllablesOf(rare)).toEqual(['', 'yě', 'jiā'])
    expect(syllablesOf(rare, 2)).toEqual(['yě', 'jiā'])
  })

  it('are none without pinyin', () => expect(syllablesOf({ text: '铜价', words: [] })).toEqual([]))
})
