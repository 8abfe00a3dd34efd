import { describe, expect, it } from 'vitest'

import { align } from '#ingest/align/align.ts'
import { openDictionary } from '#ingest/dictionary/dictionary.ts'
import { nameConflicts } from '#ingest/verify/name-conflicts.ts'

const dictionary = await openDictionary()

const ORIGINAL = [
  'The explorer Ernest Shackleton sailed from England in 1914 to cross the icy continent.',
  'His ship, the Endurance, was crushed by the ice in November 1915.',
  'Frank Worsley, the captain, steered a small boat 800 miles to a whaling station.',
  'Shackleton bought a used tugboat from a German trader to fetch his men.',
  'A museum in Norway has kept the compass since 1957.',
]

/** The conflicts of one Chinese sentence of a summary with the sentences of the original above it rests on. */
function conflictsOf(sentence: string, ...original: number[]): string[] {
  const texts = { chinese: [sentence], original: ORIGINAL, language: 'en' as const, published: null }
  const { collation } = align(texts, 'summary', dictionary)
  return nameConflicts(texts, { links: [{ summary: 0, original, score: 1, evidence: [] }], collation })
    .flat()
    .map((conflict) => `${conflict.kind}: ${conflict.summary} / ${conflict.original}`)
}

describe('nameConflicts', () => {
  it('flags a person whom the original tells something else of', () => {
    expect(conflictsOf('沙克尔顿驾驶一艘小船航行800英里，到达捕鲸站。', 2)).toEqual([
      'person: 沙克尔顿 / Frank Worsley',
    ])
  })

  it('lets a person stand whom the original calls he', () => {
    expect(conflictsOf('沙克尔顿的船“坚忍号”1915年11月被冰压碎。', 1)).toEqual([])
  })

  it('lets a name be left out', () => {
    expect(conflictsOf('船长驾驶一艘小船航行800英里，到达捕鲸站。', 2)).toEqual([])
  })

  it('flags a country in another one’s place, by name and by adjective', () => {
    expect(conflictsOf('自1957年以来，在瑞典的一家博物馆里保存着这个罗盘。', 4)).toEqual(['place: 瑞典 / Norway'])
    expect(conflictsOf('他从一名荷兰商人手里买下一艘旧拖船。', 3)).toEqual(['place: 荷兰 / German'])
  })

  it('lets a country stand that the original names otherwise', () => {
    expect(conflictsOf('他从一名德国商人手里买下一艘旧拖船。', 3)).toEqual([])
    expect(conflictsOf('1914年，这位英国探险家启程横穿冰封的大陆。', 0)).toEqual([])
  })

  it('says nothing where the original is Chinese', () => {
    const texts = {
      chinese: ['沙克尔顿去了挪威。'],
      original: ['沃斯利去了瑞典。'],
      language: 'zh' as const,
      published: null,
    }
    expect(nameConflicts(texts, align(texts, 'summary', dictionary))).toEqual([[]])
  })
})
