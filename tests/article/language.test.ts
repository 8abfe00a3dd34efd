import { expect, it } from 'vitest'

import { hasHalfWidthMarks, languageOf, spaceBetween } from '#article/language.ts'

it('takes a text with Han characters for Chinese and any other for English', () => {
  expect(languageOf('Reuters')).toBe('en')
  expect(languageOf('BBC News 中文网')).toBe('zh-Hans')
  expect(languageOf('聯合報', 'zh-Hant')).toBe('zh-Hant')
})

it('knows Chinese text with half-width marks', () => {
  expect(hasHalfWidthMarks('双方会晤,这在当年还是第一次。')).toBe(true)
  expect(hasHalfWidthMarks('他说:好。')).toBe(true)
  expect(hasHalfWidthMarks('约 18,300 个集装箱，3:05 脱浅。')).toBe(false)
  expect(hasHalfWidthMarks('Read it, then go.')).toBe(false)
})

it('sets English sentences apart, whatever marks stand between them', () => {
  expect(spaceBetween('He waited.', 'She left.')).toBe(true)
  expect(spaceBetween('“Stay here.”', '“Why?” she asked.')).toBe(true)
  expect(spaceBetween('Nobody spoke…', '(Not even he.)')).toBe(true)
})

it('sets Chinese sentences solid, also behind quotation marks and before digits', () => {
  expect(spaceBetween('他走了。', '她留下。')).toBe(false)
  expect(spaceBetween('“走吧。”', '“好。”')).toBe(false)
  expect(spaceBetween('天黑了。', '2 人离开。')).toBe(false)
  expect(spaceBetween('真的吗?', '他说不是。')).toBe(false)
})

it('sets an English sentence inside a Chinese paragraph apart from its like only', () => {
  expect(spaceBetween('Read it again.', 'It is short.')).toBe(true)
  expect(spaceBetween('评论如下。', 'Read it again.')).toBe(false)
})
