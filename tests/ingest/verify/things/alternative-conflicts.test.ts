import { describe, expect, it } from 'vitest'

import { align } from '#ingest/align/align.ts'
import { openDictionary } from '#ingest/dictionary/dictionary.ts'
import { alternativeConflicts } from '#ingest/verify/things/alternative-conflicts.ts'

const dictionary = await openDictionary()

/** The conflicts of one Chinese sentence with the first of an original, as `kind: summary / original`. */
function conflictsOf(chinese: string, ...original: string[]): string[] {
  const texts = { chinese: [chinese], original, language: 'en' as const, published: null }
  const { collation } = align(texts, 'summary', dictionary)
  const links = [{ summary: 0, original: [0], score: 1, evidence: [] }]
  return alternativeConflicts(texts, { links, collation })
    .flat()
    .map((conflict) => `${conflict.kind}: ${conflict.summary} / ${conflict.original}`)
}

describe('a thing told as another of its kind', () => {
  it.each([
    ['服务舱里的一个氢气罐爆炸。', 'An oxygen tank in the service module blew up.', 'other: 氢气 / oxygen'],
    [
      '硬盘用货轮运往德国的研究所。',
      'The hard drives went by plane to an institute in Germany.',
      'other: 货轮 / plane',
    ],
    ['飞船飞越木星的大气层。', 'The craft flew past the atmosphere of Saturn.', 'place: 木星 / Saturn'],
  ])('is found in %s', (chinese, original, expected) => {
    expect(conflictsOf(chinese, original)).toEqual([expected])
  })

  it('is not found where the sentences around speak of it', () => {
    expect(conflictsOf('一个氢气罐爆炸。', 'A tank of oxygen blew up.', 'Hydrogen had leaked from it.')).toEqual([])
  })

  it('is not found where either side tells of several', () => {
    expect(conflictsOf('氢气罐和氧气罐爆炸。', 'An oxygen tank blew up.')).toEqual([])
    expect(conflictsOf('氢气罐爆炸。', 'The oxygen tank and the nitrogen tank blew up.')).toEqual([])
  })

  it('is found beside one that both have', () => {
    expect(
      conflictsOf('铭文用拉丁文写成，名字用希伯来文。', 'The inscription is in Greek, the name is in Hebrew.'),
    ).toEqual(['other: 拉丁文 / Greek'])
  })

  it('is not found beside nothing that is shared', () => {
    expect(conflictsOf('人们改乘火车回家。', 'All flights were cancelled, and the airport closed its doors.')).toEqual(
      [],
    )
  })
})
