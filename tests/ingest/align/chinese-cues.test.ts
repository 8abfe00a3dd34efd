import { describe, expect, it } from 'vitest'

import { chineseCuesOf } from '#ingest/align/chinese-cues.ts'

/** The cues of a Chinese sentence. */
function pairs(sentence: string): string[] {
  return chineseCuesOf(sentence).map(({ range }) => sentence.slice(...range))
}

describe('the cues of a Chinese sentence', () => {
  it('are its pairs of characters, without those that hold a function word', () => {
    expect(pairs('港口的船')).toEqual(['港口'])
    expect(pairs('货轮进港')).toEqual(['货轮', '轮进', '进港'])
  })

  it('do not cross punctuation', () => {
    expect(pairs('台风，港口')).toEqual(['台风', '港口'])
  })

  it('are the same in both scripts, at the same places', () => {
    const [simplified, traditional] = [chineseCuesOf('台风'), chineseCuesOf('颱風台風')]
    expect(traditional.at(-1)).toEqual({ ...simplified[0], range: [2, 4] })
  })

  it('are words in Latin letters and numbers as they stand', () => {
    expect(pairs('用NASA的A380飞机')).toEqual(['NASA', 'A380', '飞机'])
  })
})
