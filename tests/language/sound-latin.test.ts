import { expect, it } from 'vitest'

import { coarseSpelling, isOnset, isRime } from '#language/sound-latin.ts'
import { splitSyllable } from '#language/sound-syllable.ts'

it.each([
  ['Blinken', 'blinken'],
  ['Blake’s', 'blAkX'],
  ['McCarthy', 'makarTy'],
  ['Schröder', 'Sroder'],
  ['Philippe', 'filIpX'],
  ['Cecil', 'cecil'],
  ['Knox', 'nox'],
  ['Łódź', 'lodz'],
  ['The', 'Te'],
])('spells %s coarsely as %s', (name, coarse) => {
  expect(coarseSpelling(name)).toBe(coarse)
})

it('begins a syllable with consonants and goes on with vowels', () => {
  expect(isOnset('br')).toBe(true)
  expect(isOnset('')).toBe(true)
  expect(isOnset('ba')).toBe(false)
  expect(isRime('an', false)).toBe(true)
  expect(isRime('ana', false)).toBe(false)
  expect(isRime('le', false)).toBe(false)
  expect(isRime('le', true)).toBe(true)
})

it('takes a syllable of pinyin apart', () => {
  expect(splitSyllable('zhang')).toEqual({ initial: 'zh', final: 'ang' })
  expect(splitSyllable('er')).toEqual({ initial: '', final: 'er' })
})
