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
  return conflictsIn(ORIGINAL, sentence, ...original)
}

function conflictsIn(sentences: readonly string[], sentence: string, ...original: number[]): string[] {
  const texts = { chinese: [sentence], original: sentences, language: 'en' as const, published: null }
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

  describe('between two who are said to have met', () => {
    const meetings = [
      'Foreign Secretary Anna Lindqvist met President Carlos Mendoza in Lisbon on Monday to stabilize trade and ease tensions.',
      'National security adviser Peter Novak met with Portuguese Trade Minister Maria Santos in Porto last week about fishing rights and harbour fees.',
      'Lindqvist said the talks in Lisbon were useful.',
    ]
    const sentence = '林德奎斯特与贸易部长玛丽亚·桑托斯上周在波尔图会谈，讨论捕鱼权和港口费，以稳定贸易、缓解紧张局势。'

    it('flags the one whom the original has meet somebody else', () => {
      expect(conflictsIn(meetings, sentence, 0, 1)).toEqual(['person: 林德奎斯特 / Peter Novak'])
    })

    it.each([
      ['who met them too', 'Lindqvist will see Santos in May.'],
      ['who may be meant by “she”', 'She will see Santos in May.'],
    ])('lets one stand %s', (_, more) => {
      expect(conflictsIn([...meetings, more], sentence, 0, 1)).toEqual([])
    })

    it('lets the right one stand', () => {
      expect(conflictsIn(meetings, sentence.replace('林德奎斯特', '诺瓦克'), 0, 1)).toEqual([])
      expect(conflictsIn(meetings, '林德奎斯特与门多萨在里斯本会谈，以稳定贸易。', 0, 1)).toEqual([])
    })
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
