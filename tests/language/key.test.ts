import { expect, it } from 'vitest'

import { sentenceKey } from '#language/key.ts'

// printf '你好世界' | sha256sum -> beca6335b2…; its first 40 bits, 0xbeca6335b2, in base 36 are 8 characters.
it('is the first 40 bits of SHA-256 in base 36', () => {
  expect(sentenceKey('你好世界')).toBe((0xbeca6335b2).toString(36).padStart(8, '0'))
})

it('does not change with punctuation, spacing and character width', () => {
  expect(sentenceKey('你好，世界。')).toBe(sentenceKey('你好 世界'))
  expect(sentenceKey('In ２０２３, “yes”.')).toBe(sentenceKey('In 2023 yes'))
})

it('differs for different words and for different case', () => {
  expect(sentenceKey('你好世界')).not.toBe(sentenceKey('你好世間'))
  expect(sentenceKey('Polish')).not.toBe(sentenceKey('polish'))
})

it('is always eight characters', () => {
  for (const text of ['', 'a', '一', 'x'.repeat(1000)]) expect(sentenceKey(text)).toMatch(/^[0-9a-z]{8}$/)
})
