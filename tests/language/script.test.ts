import { expect, it } from 'vitest'

import { chineseScript, countHan, countLatinWords, inSimplified } from '#language/script.ts'

it('tells Simplified from Traditional by characters that only one of them has', () => {
  expect(chineseScript('这篇报道谈到渡轮')).toBe('zh-Hans')
  expect(chineseScript('這篇報導談到渡輪')).toBe('zh-Hant')
  expect(chineseScript('山水')).toBe('zh-Hans')
})

it('counts Han characters and Latin words', () => {
  expect(countHan('渡轮 A 号,3艘')).toBe(4)
  expect(countLatinWords('The boat’s night-time fares 渡轮')).toBe(4)
})

it('gives a name one form in both scripts', () => {
  expect(inSimplified('紐約時報中文網 - 中英對照版')).toBe('纽约时报中文网 - 中英对照版')
  expect(inSimplified('臺灣週報 Taipei')).toBe('台湾周报 Taipei')
})
