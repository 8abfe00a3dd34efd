import { describe, expect, it } from 'vitest'

import { align } from '#ingest/align/align.ts'
import { openDictionary } from '#ingest/dictionary/dictionary.ts'
import { polarityConflicts } from '#ingest/verify/polarity-conflicts.ts'

const dictionary = await openDictionary()

/** The conflicts of one Chinese sentence with one of an original, as `summary / original`. */
function conflictsOf(chinese: string, original: string): string[] {
  const texts = { chinese: [chinese], original: [original], language: 'en' as const, published: null }
  const { collation } = align(texts, 'translation', dictionary)
  const links = [{ summary: 0, original: [0], score: 1, evidence: [] }]
  return polarityConflicts(texts, { links, collation })
    .flat()
    .map((conflict) => `${conflict.kind}: ${conflict.summary} / ${conflict.original}`)
}

describe('polarityConflicts', () => {
  it.each([
    ['铜价周三大涨约4%。', 'Copper prices fell about 4 percent on Wednesday.', 'polarity: 大涨 / fell'],
    ['大桥最终超出预算。', 'The bridge was completed under budget.', 'polarity: 超出预算 / under budget'],
    [
      '加拿大总理特鲁多没有出席。',
      'Several leaders came, among them Justin Trudeau.',
      'polarity: 没有出席 / among them',
    ],
    ['不到3.5万人报名。', 'More than 35,000 people signed up.', 'polarity: 不到 / More than'],
    [
      '货轮从汉堡驶往纽约。',
      'The freighter was sailing from New York to Hamburg.',
      'place: 从汉堡驶往纽约 / from New York to Hamburg',
    ],
    ['議會否決了這項法案。', 'Parliament approved the bill.', 'polarity: 否決 / approved'],
  ])('flags %s', (chinese, original, expected) => {
    expect(conflictsOf(chinese, original)).toEqual([expected])
  })

  it.each([
    ['铜价周三下跌约4%。', 'Copper prices fell about 4 percent on Wednesday.'],
    ['股价先涨后跌，最终下跌4%。', 'Shares rose 2 percent before they fell 4 percent.'],
    ['大桥没有超出预算。', 'The bridge was completed under budget.'],
    ['加拿大总理特鲁多没有出席。', 'Leaders came, among them the French president, but not Justin Trudeau.'],
    ['超过3.5万人报名。', 'No fewer than 35,000 people signed up.'],
    ['货轮从汉堡驶往纽约。', 'The freighter was sailing to New York from Hamburg.'],
  ])('lets %s stand', (chinese, original) => {
    expect(conflictsOf(chinese, original)).toEqual([])
  })
})
