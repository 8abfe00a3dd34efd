import { expect, it } from 'vitest'

import { chineseScript, countHan, countLatinWords } from '#language/script.ts'

it('tells Simplified from Traditional by characters that only one of them has', () => {
  expect(chineseScript('这篇报道谈到渡轮')).toBe('zh-Hans')
  expect(chineseScript('這篇報導談到渡輪')).toBe('zh-Hant')
  expect(chineseScript('山水')).toBe('zh-Hans')
})

it('counts Han characters and Latin words', () => {
  expect(countHan('渡轮 A 号,3艘')).toBe(4)
  expect(countLatinWords('The boat’s night-time fares 渡轮')).toBe(4)
})
