import * as v from 'valibot'
import { describe, expect, it } from 'vitest'

import { annotationOf, type Annotations, AnnotationsSchema, syllablesOf } from '#article/annotations.ts'

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

/** Whether a file with these members is one of annotations. */
function accepts(members: object): boolean {
  return v.safeParse(AnnotationsSchema, { version: 1, ...members }).success
}

describe('a file of annotations', () => {
  it('may hold any part alone, or nothing', () => {
    expect(accepts({})).toBe(true)
    expect(accepts({ sentences: {} })).toBe(true)
    expect(accepts({ sentences: { 's1.1': { other: '銅價' }, 'o2.13': { pinyin: '' }, title: {} } })).toBe(true)
    expect(accepts({ entries: [{ glosses: ['port'] }] })).toBe(true)
    expect(accepts(FILE)).toBe(true)
  })

  it.each<[string, object]>([
    ['a later version', { version: 2 }],
    ['annotations of what is no sentence', { sentences: { s1: {} } }],
    ['annotations in a list', { sentences: [{ other: '銅價' }] }],
    ['a text that is none', { sentences: { 's1.1': { other: 5 } } }],
    ['a word of two numbers', { sentences: { 's1.1': { words: [0, 2] } } }],
    ['a word that begins before the one before it', { sentences: { 's1.1': { words: [-1, 2, 0] } } }],
    ['half a character', { sentences: { 's1.1': { words: [0.5, 2, 0] } } }],
    ['an entry without a gloss', { entries: [{ word: 'port', glosses: [] }] }],
    ['a gloss that is none', { entries: [{ glosses: [null] }] }],
  ])('is broken with %s', (_, members) => expect(accepts(members)).toBe(false))
})

describe('what is said of a sentence', () => {
  it('has its words with their places and entries', () => {
    expect(annotationOf(FILE, SENTENCE)).toEqual({
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
      pinyin: 'tóng jià diē le',
      words: expect.any(Array),
    })
    expect(annotationOf(FILE, { id: 's1.1', text: '铜价大跌' })).toMatchObject({ pinyin: 'tóng jià diē le' })
    expect(annotationOf(FILE, { id: 's1.1', text: '铜' })).toEqual({ words: [] })
  })

  it('is nothing where the file has nothing', () => {
    expect(annotationOf(FILE, { id: 's9.9', text: '铜' })).toEqual({ words: [] })
    expect(annotationOf({ version: 1 }, SENTENCE)).toEqual({ words: [] })
  })

  it('leaves out words whose entry is missing or that have no length', () => {
    const sentences = { 's1.1': { words: [0, 0, 0, 0, 1, 9, 0, 1, 0] } }
    expect(annotationOf({ version: 1, sentences, entries: FILE.entries }, SENTENCE).words).toEqual([
      { start: 1, end: 2, entry: { glosses: ['to fall'] } },
    ])
  })
})

describe('the syllables of a text', () => {
  it('stand at its Han characters alone', () => {
    expect(syllablesOf('跌3%，a了', 'diē le')).toEqual([
      { start: 0, end: 1, pinyin: 'diē' },
      { start: 5, end: 6, pinyin: 'le' },
    ])
  })

  it('are those of the piece that is asked for', () => {
    const text = '铜价跌了'
    expect(syllablesOf(text, 'tóng jià diē le', 1, 3).map(({ pinyin }) => pinyin)).toEqual(['jià', 'diē'])
    expect(syllablesOf(text, 'tóng jià diē le', 2, 2)).toEqual([])
  })

  it('count a character beyond the basic plane once, and leave out half of one', () => {
    expect(syllablesOf('𠮷野', ' yě')).toEqual([
      { start: 0, end: 2, pinyin: '' },
      { start: 2, end: 3, pinyin: 'yě' },
    ])
    expect(syllablesOf('𠮷野', ' yě', 1)).toEqual([{ start: 2, end: 3, pinyin: 'yě' }])
  })

  it('are none without pinyin', () => expect(syllablesOf('铜价', undefined)).toEqual([]))
})
