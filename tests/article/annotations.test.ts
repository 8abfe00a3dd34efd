import * as v from 'valibot'
import { describe, expect, it } from 'vitest'

import { AnnotationsSchema } from '#article/annotations.ts'

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
    expect(accepts({ credits: 'A dictionary' })).toBe(true)
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
