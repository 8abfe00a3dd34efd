import { expect, it } from 'vitest'

import { PairsInTexts } from '#ingest/align/pairs-in-texts.ts'

const pairs = new PairsInTexts(['港口关闭', '灭火'])

it.each(['港', '港口', '口关', '港口关闭', '灭火'])('may hold %s', (word) => expect(pairs.mayHold(word)).toBe(true))

it.each(['', '船', '口港', '闭灭', '港口开放'])('cannot hold “%s”', (word) => expect(pairs.mayHold(word)).toBe(false))

it('knows the characters of all texts', () => {
  expect(['港', '火', '船'].map((character) => pairs.has(character.charCodeAt(0)))).toEqual([true, true, false])
})
