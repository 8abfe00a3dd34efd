import { describe, expect, it } from 'vitest'

import { CHINESE_NUMERAL, chineseNumber, ENGLISH_NUMERAL, englishNumber } from '#language/numerals.ts'

describe('a Chinese numeral', () => {
  it.each([
    ['八', 8],
    ['十', 10],
    ['十三', 13],
    ['二十八', 28],
    ['一百二十三', 123],
    ['一百零五', 105],
    ['零十五', 15],
    ['一千零一', 1001],
    ['两百', 200],
    ['二百五', 250],
    ['三万五', 35000],
    ['二〇二三', 2023],
    ['一九八〇', 1980],
    ['廿', 20],
    ['廿三', 23],
    ['一百二十三万四千五百六十七', 1234567],
    ['一万亿', 1e12],
    ['十二亿', 12e8],
    ['2亿5000万', 250e6],
    ['2亿5千万', 250e6],
    ['1.83万', 18300],
    ['3亿', 3e8],
    ['6.9 亿', 690e6],
    ['1,250', 1250],
    ['三点五', 3.5],
    ['三点五亿', 3.5e8],
    ['十点五', 10.5],
    ['二十点零五', 20.05],
    ['二十三点五', 23.5],
    ['一百点五', 100.5],
    ['十点五万', 105000],
    ['三万点五', 30000.5],
    ['兩萬', 20000],
    ['三億', 3e8],
    ['100', 100],
  ])('%s is %d', (text, value) => {
    expect(chineseNumber(text)).toBe(value)
    expect(new RegExp(`^${CHINESE_NUMERAL}$`, 'u').test(text)).toBe(true)
  })

  it.each(['', '年', '三个', 'ten', '十点五十', '点五'])('is not what %j says', (text) => {
    expect(chineseNumber(text)).toBeNull()
  })
})

describe('an English numeral', () => {
  it.each([
    ['seven', 7],
    ['Twenty-nine', 29],
    ['ninety nine', 99],
    ['a dozen', 12],
    ['two dozen', 24],
    ['half a dozen', 6],
    ['a hundred', 100],
    ['a hundred and five', 105],
    ['two hundred', 200],
    ['three thousand', 3000],
    ['half a million', 500000],
    ['a million and a half', 1500000],
    ['three and a half', 3.5],
    ['two and a quarter', 2.25],
    ['two and three quarters', 2.75],
    ['one and a half million', 1500000],
    ['10 million', 1e7],
    ['1.5bn', 1.5e9],
    ['75m', 75e6],
    ['1,250', 1250],
    ['8,848.86', 8848.86],
    ['3.6 billion', 3.6e9],
    ['twelve hundred', 1200],
    ['two hundred thousand', 200000],
  ])('%s is %d', (text, value) => {
    expect(englishNumber(text)).toBe(value)
    expect(new RegExp(`^${ENGLISH_NUMERAL}$`, 'iu').test(text)).toBe(true)
  })

  it.each(['', 'and', 'a', 'someone'])('is not what %j says', (text) => {
    expect(englishNumber(text)).toBeNull()
  })
})
