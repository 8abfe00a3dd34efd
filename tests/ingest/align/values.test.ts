import { describe, expect, it } from 'vitest'

import { findValues } from '#ingest/align/values.ts'

/** Where a Chinese sentence names an amount or time of an original's sentence, as `words level`. */
function found(chinese: string, original: string, published: string | null = null, language: 'zh' | 'en' = 'en') {
  const places: string[] = []
  findValues([chinese], [original], language, published, (_, __, { range, level }) => {
    places.push(`${chinese.slice(...range)} ${level}`)
  })
  return places
}

describe('a value is found', () => {
  it('where the same number is written otherwise', () => {
    expect(found('船上有1.83万个集装箱。', 'It held 18,300 containers.')).toEqual(['1.83万 2'])
    expect(found('约三成的人反对。', 'About 30 percent were against it.')).toEqual(['三成 2'])
  })

  it('where the same day is written otherwise', () => {
    expect(found('去年12月18日开幕。', 'It opened on December 18, 2022.', '2023-09-18')).toEqual(['去年12月18日 2'])
    expect(found('周一开幕。', 'It opened on Monday.')).toEqual(['周一 2'])
  })

  it('between two texts in Chinese, of either script', () => {
    expect(found('三百間房屋', '三百间房屋受损', null, 'zh')).toEqual(['三百 2'])
  })

  it('not where another number stands', () => {
    expect(found('船上有1.38万个集装箱。', 'It held 18,300 containers.')).toEqual([])
    expect(found('周二开幕。', 'It opened on Monday.')).toEqual([])
  })

  it('as a cue of its sentence, with its range', () => {
    const original = 'Output fell 15 percent on Monday.'
    const [cues = []] = findValues([], [original], 'en', null, () => {})
    expect(cues.map(({ kind, range }) => `${kind} ${original.slice(...range)}`)).toEqual([
      'number 15 percent',
      'date Monday',
    ])
  })
})
