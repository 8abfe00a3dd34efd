import { describe, expect, it } from 'vitest'

import { collate, counterpartsOf, countVerdicts, idsIn, numbersOf, standingOf, tiedTo } from '#article/collation.ts'
import type { Article, Range, Sentence } from '#article/schema.ts'

const ARTICLE: Pick<Article, 'summary' | 'original' | 'links'> = {
  summary: [
    {
      id: 's1',
      sentences: [
        {
          id: 's1.1',
          text: '约400米长的船从鹿特丹来。',
          verdict: 'contradicted',
          conflicts: [
            {
              kind: 'place',
              summary: '从鹿特丹来',
              summaryRange: [8, 13],
              original: 'to Rotterdam',
              sentence: 'o1.1',
              originalRange: [22, 34],
            },
          ],
        },
        { id: 's1.2', text: '无人受伤。', verdict: 'supported' },
      ],
    },
  ],
  original: [
    {
      id: 'o1',
      sentences: [
        { id: 'o1.1', text: 'The ship was bound to go to Rotterdam.' },
        { id: 'o1.2', text: 'It is 400 meters long.' },
      ],
    },
    { id: 'o2', sentences: [{ id: 'o2.1', text: 'Oil rose.' }] },
    { id: 'o3', sentences: [{ id: 'o3.1', text: 'Nobody was hurt.' }] },
  ],
  links: [
    {
      summary: 's1.1',
      original: ['o1.1', 'o1.2'],
      evidence: [
        { kind: 'number', summaryRange: [1, 5], sentence: 'o1.2', originalRange: [6, 16] },
        { kind: 'number', summaryRange: [1, 5], sentence: 'o1.2', originalRange: [6, 16] },
      ],
    },
    { summary: 's1.2', original: ['o3.1'] },
  ],
}

describe('counterparts', () => {
  it('are found from both sides, in the order of the links', () => {
    expect(
      counterpartsOf([
        { summary: 's1.1', original: ['o2.1', 'o1.1'] },
        { summary: 's1.2', original: ['o1.1'] },
      ]),
    ).toEqual(
      new Map([
        ['s1.1', ['o2.1', 'o1.1']],
        ['o2.1', ['s1.1']],
        ['o1.1', ['s1.1', 's1.2']],
        ['s1.2', ['o1.1']],
      ]),
    )
  })

  it('come once where two links name the same pair', () => {
    const link = { summary: 's1.1', original: ['o1.1', 'o1.1'] }
    expect(counterpartsOf([link, link])).toEqual(
      new Map([
        ['s1.1', ['o1.1']],
        ['o1.1', ['s1.1']],
      ]),
    )
  })
})

describe('links to sentences that do not exist', () => {
  const { summary, original } = ARTICLE

  it('are none, and the others hold', () => {
    const links = [
      { summary: 's1.1', original: ['o9.9', 'o1.1'] },
      { summary: 's1.2', original: ['o9.8'] },
      { summary: 's7.7', original: ['o2.1'] },
    ]
    const { counterparts, leftOut } = collate({ summary, original, links })
    expect(counterparts).toEqual(counterpartsOf([{ summary: 's1.1', original: ['o1.1'] }]))
    expect([...leftOut]).toEqual(['o1.2', 'o2.1', 'o3.1'])
  })

  it('leave an article without links where it has no others', () => {
    const { counterparts, leftOut } = collate({ summary, original, links: [{ summary: 's1.2', original: ['o9.9'] }] })
    expect([counterparts.size, leftOut.size]).toEqual([0, 0])
  })
})

describe('a hand', () => {
  it('holds the sentences that it names', () => {
    expect(idsIn('s1.1 s1.2')).toEqual(['s1.1', 's1.2'])
    expect(idsIn('o3.1')).toEqual(['o3.1'])
    expect(idsIn('')).toEqual([])
  })

  it('is tied to what its sentences are tied to, each once, in their order', () => {
    const counterparts = counterpartsOf([
      { summary: 's1.1', original: ['o2.1', 'o1.1'] },
      { summary: 's1.2', original: ['o1.1', 'o3.1'] },
    ])
    expect(tiedTo(counterparts, 's1.1 s1.2 s1.3')).toEqual(['o2.1', 'o1.1', 'o3.1'])
    expect(tiedTo(counterparts, '')).toEqual([])
  })
})

describe('what the summary left out', () => {
  it('is every sentence of the original without a link', () => {
    expect([...collate(ARTICLE).leftOut]).toEqual(['o2.1'])
  })

  it('is unknown where the article has no links at all', () => {
    const { summary, original } = ARTICLE
    expect(collate({ summary, original }).leftOut.size).toBe(0)
    expect(collate({ summary, original, links: [] }).leftOut.size).toBe(0)
  })
})

describe('the words in hand', () => {
  const matching = [
    { sentence: 's1.1', range: [1, 5] },
    { sentence: 'o1.2', range: [6, 16] },
  ]
  const differing = [
    { sentence: 's1.1', range: [8, 13] },
    { sentence: 'o1.1', range: [22, 34] },
  ]

  it('are those that match and those that differ, on both sides, each once', () => {
    expect(collate(ARTICLE).wordsInHand('s1.1')).toEqual({ matching, differing })
  })

  it('are those that a sentence of the original has a part in', () => {
    const { wordsInHand } = collate(ARTICLE)
    expect(wordsInHand('o1.1')).toEqual({ matching: [], differing })
    expect(wordsInHand('o1.2')).toEqual({ matching, differing: [] })
  })

  it('are those of all sentences in hand, each once', () => {
    const { wordsInHand, conflictsOf } = collate(ARTICLE)
    expect(wordsInHand('o1.1 o1.2')).toEqual({ matching, differing })
    expect(wordsInHand('s1.1 s1.2')).toEqual({ matching, differing })
    expect(conflictsOf('s1.1 s1.2').map(({ of }) => of.id)).toEqual(['s1.1'])
  })

  it('are none where a link has no evidence, and for a sentence that does not exist', () => {
    const none = { matching: [], differing: [] }
    expect(collate(ARTICLE).wordsInHand('s1.2')).toEqual(none)
    expect(collate(ARTICLE).wordsInHand('s9.9')).toEqual(none)
  })
})

function word(sentence: string, at: number) {
  const range: Range = [at, at + 1]
  return { kind: 'term' as const, summaryRange: range, sentence, originalRange: range }
}

describe('the strongest counterparts', () => {
  it('come first, by the words that match', () => {
    const shared = [word('o1.1', 0), word('o1.2', 3), word('o1.2', 6)]
    const links = [{ summary: 's1.2', original: ['o1.1', 'o1.2', 'o3.1'], evidence: shared }]
    const { strongest } = collate({ ...ARTICLE, links })
    expect(strongest('s1.2')).toEqual(['o1.2', 'o1.1', 'o3.1'])
    expect(strongest('o1.1')).toEqual(['s1.2'])
    expect(strongest('o2.1')).toEqual([])
  })

  it('are those that differ where nothing matches', () => {
    const links = [{ summary: 's1.1', original: ['o3.1', 'o1.1'] }]
    expect(collate({ ...ARTICLE, links }).strongest('s1.1')).toEqual(['o1.1', 'o3.1'])
  })
})

describe('the standing of a sentence', () => {
  const counterparts = counterpartsOf([{ summary: 's1.1', original: ['o1.1'] }])
  const conflict = ARTICLE.summary[0]?.sentences[0]?.conflicts?.[0]
  const cases: [what: string, sentence: Sentence, standing: string][] = [
    ['is its verdict', { id: 's1.1', text: '甲。', verdict: 'partial' }, 'partial'],
    [
      'is that it differs where it has no verdict but conflicts',
      { id: 's1.1', text: '甲。', conflicts: conflict ? [conflict] : [] },
      'contradicted',
    ],
    ['is that of a supported one where it has a counterpart', { id: 's1.1', text: '甲。' }, 'supported'],
    ['is that of an unsupported one where it has none', { id: 's2.1', text: '乙。', conflicts: [] }, 'unsupported'],
  ]

  it.each(cases)('%s', (_, sentence, standing) => {
    expect(standingOf(sentence, counterparts)).toBe(standing)
  })
})

it('counts only verdicts that occur', () => {
  expect(
    countVerdicts([
      { id: 's1.1', text: '甲。', verdict: 'supported' },
      { id: 's1.2', text: '乙。', verdict: 'supported' },
      { id: 's1.3', text: '丙。', verdict: 'unsupported' },
      { id: 's1.4', text: '丁。' },
      { id: 's1.5', text: '戊。', conflicts: [] },
    ]),
  ).toEqual({ supported: 2, unsupported: 1 })
})

it('counts a sentence with conflicts among those that differ, as of a translation', () => {
  const sentences = ARTICLE.summary.flatMap((paragraph) => paragraph.sentences)
  const translated = sentences.map((sentence) => ({ ...sentence, verdict: undefined }))
  expect(countVerdicts(translated)).toEqual({ contradicted: 1 })
})

it('numbers a sentence by its paragraph and its place in it, and a paragraph by its first sentence', () => {
  expect(numbersOf('s3.2')).toEqual({ paragraph: 3, sentence: 2 })
  expect(numbersOf('o12.10')).toEqual({ paragraph: 12, sentence: 10 })
  expect(numbersOf('o7')).toEqual({ paragraph: 7, sentence: 1 })
})

/** Words that match. */
function evidence(summaryRange: Range, sentence: string, originalRange: Range) {
  return { kind: 'term' as const, summaryRange, sentence, originalRange }
}

describe('words that match', () => {
  const { wordsInHand } = collate({
    summary: [{ id: 's1', sentences: [{ id: 's1.1', text: '约400米长的船，载着集装箱。' }] }],
    original: [
      {
        id: 'o1',
        sentences: [
          { id: 'o1.1', text: 'The ship, 400 meters long, was loaded.' },
          { id: 'o1.2', text: 'Loaded with containers.' },
        ],
      },
    ],
    links: [
      {
        summary: 's1.1',
        original: ['o1.1', 'o1.2'],
        evidence: [
          // 船 / ship, 长 / long, 400 / 400, 米 / meters, 载着 / loaded; of the other sentence 集装箱 / containers.
          evidence([7, 8], 'o1.1', [4, 8]),
          evidence([5, 6], 'o1.1', [21, 25]),
          evidence([1, 4], 'o1.1', [10, 13]),
          evidence([4, 5], 'o1.1', [14, 20]),
          evidence([9, 11], 'o1.1', [31, 37]),
          evidence([11, 14], 'o1.2', [12, 22]),
        ],
      },
    ],
  })

  it('are one phrase where they touch or have only space between them', () => {
    expect(wordsInHand('o1.1').matching).toEqual([
      { sentence: 's1.1', range: [1, 6] },
      { sentence: 's1.1', range: [7, 8] },
      { sentence: 's1.1', range: [9, 11] },
      { sentence: 'o1.1', range: [4, 8] },
      { sentence: 'o1.1', range: [10, 25] },
      { sentence: 'o1.1', range: [31, 37] },
    ])
  })

  it('are words of their own where they belong to another counterpart', () => {
    const own = wordsInHand('s1.1').matching.filter(({ sentence }) => sentence === 's1.1')
    expect(own.map(({ range }) => range)).toEqual([
      [1, 6],
      [7, 8],
      [9, 11],
      [11, 14],
    ])
  })
})
