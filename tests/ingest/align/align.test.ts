import { describe, expect, it } from 'vitest'

import { align } from '#ingest/align/align.ts'
import { openDictionary } from '#ingest/dictionary/dictionary.ts'

import * as news from './few-news.ts'

const dictionary = await openDictionary()

const ORIGINAL = news.ORIGINAL.slice(0, 4)
const CHINESE = news.CHINESE.slice(0, 4)
const COMMENT = '这篇报道读来令人感慨。'
const CHINESE_ORIGINAL = ['港口周一重新开放，货轮陆续进港。', '台风造成三百间房屋受损。', '农民预计今年秋天小麦丰收。']

function aligned(
  chinese: readonly string[],
  original: readonly string[],
  kind: 'summary' | 'translation',
  language: 'zh' | 'en' = 'en',
) {
  return align({ chinese, original, language, published: '2023-09-18' }, kind, dictionary)
}

/** Links as `2 -> 0,1`. */
function linksOf(...args: Parameters<typeof aligned>): string[] {
  return aligned(...args).links.map(({ summary, original }) => `${summary} -> ${original}`)
}

/** Groups as `0,1:2`. */
function groupsOf(...args: Parameters<typeof aligned>): string[] {
  return aligned(...args).groups.map(({ summary, original }) => `${summary}:${original}`)
}

describe('a summary', () => {
  it('is tied to its evidence in any order', () => {
    const [first = '', second = '', third = '', last = ''] = CHINESE
    expect(linksOf([last, second, first, third], ORIGINAL, 'summary')).toEqual(['0 -> 3', '1 -> 1', '2 -> 0', '3 -> 2'])
  })

  it('is tied to several sentences where one of it says what they say', () => {
    const chinese = ['护士英格丽德·哈尔沃森从河里救起一条狗，农民则预计今年秋天小麦丰收。']
    expect(linksOf(chinese, ORIGINAL, 'summary')).toEqual(['0 -> 2,3'])
  })

  it('may use a sentence of the original more than once', () => {
    const chinese = ['智利的铜矿商把产量削减了15%。', '铜矿商的产量减少百分之十五。']
    expect(linksOf(chinese, ORIGINAL, 'summary')).toEqual(['0 -> 0', '1 -> 0'])
  })

  it('is tied to nothing where it comments', () => {
    expect(linksOf([COMMENT], ORIGINAL, 'summary')).toEqual([])
  })

  it('has groups with each sentence of it once, and what it leaves out', () => {
    expect(groupsOf([COMMENT, CHINESE[2] ?? ''], ORIGINAL, 'summary')).toEqual(['0:', '1:2', ':0', ':1', ':3'])
  })

  it('has scores from 0 to 1, to two places', () => {
    for (const { score } of aligned([...CHINESE, COMMENT], ORIGINAL, 'summary').links) {
      expect(score).toBeGreaterThan(0.35)
      expect(score).toBeLessThanOrEqual(1)
      expect(Math.round(score * 100) / 100).toBe(score)
    }
  })

  it('is tied to no sentence of an article that is not its own', () => {
    const other = [
      'The choir sang in the old church.',
      'Nobody knows who painted the fence.',
      'Her uncle sold bicycles.',
    ]
    expect(linksOf([...CHINESE, COMMENT], other, 'summary')).toEqual([])
  })

  it('in traditional characters is tied to the same', () => {
    const chinese = ['農民預計今年秋天小麥會有好收成。', '週一，鹿特丹港因罷工而關閉。']
    expect(linksOf(chinese, ORIGINAL, 'summary')).toEqual(['0 -> 3', '1 -> 1'])
  })

  it.each([
    ['simplified', ['台风导致三百间房屋受损。', '港口已于周一重新开放。']],
    ['traditional', ['颱風導致三百間房屋受損。', '港口已於週一重新開放。']],
  ])('of a Chinese original is tied to it in %s characters', (_, chinese) => {
    expect(linksOf(chinese, CHINESE_ORIGINAL, 'summary', 'zh')).toEqual(['0 -> 1', '1 -> 0'])
  })

  it('with words in two languages is tied by either', () => {
    const chinese = ['NASA的Webb望远镜发回了照片。', '护士Ingrid Halvorsen救起一条狗。']
    const original = [
      'The choir sang.',
      'Nurse Ingrid Halvorsen rescued a dog.',
      'NASA said its Webb telescope had sent pictures.',
    ]
    expect(linksOf(chinese, original, 'summary')).toEqual(['0 -> 2', '1 -> 1'])
  })

  it('of one sentence finds its evidence among 300', () => {
    const original = Array.from(
      { length: 300 },
      (_, at) => `The choir sang song number ${at + 1000} in the old church.`,
    )
    original[217] = ORIGINAL[2] ?? ''
    expect(linksOf([CHINESE[2] ?? ''], original, 'summary')).toEqual(['0 -> 217'])
  })

  it('of an empty text, or of no text, has no links', () => {
    expect(linksOf([], ORIGINAL, 'summary')).toEqual([])
    expect(groupsOf([], ORIGINAL, 'summary')).toEqual([':0', ':1', ':2', ':3'])
    expect(groupsOf(CHINESE, [], 'summary')).toEqual(['0:', '1:', '2:', '3:'])
    expect(groupsOf(['', '。'], ['', '…'], 'summary')).toEqual(['0:', '1:', ':0', ':1'])
    expect(groupsOf([], [], 'summary')).toEqual([])
  })
})

describe('a translation', () => {
  it('of one sentence against 300 has each sentence once', () => {
    const original = Array.from({ length: 300 }, (_, at) => ORIGINAL[at % 4] ?? '')
    const { groups } = aligned([CHINESE[0] ?? ''], original, 'translation')
    expect(groups.flatMap((group) => group.original)).toEqual(original.map((_, at) => at))
    expect(groups.flatMap(({ summary }) => summary)).toEqual([0])
  })

  it('is tied sentence by sentence', () => {
    expect(groupsOf(CHINESE, ORIGINAL, 'translation')).toEqual(['0:0', '1:1', '2:2', '3:3'])
  })

  it('is tied in groups where it joins or divides sentences', () => {
    const chinese = [
      '智利的铜矿商把产量削减了15%，鹿特丹港周一因罢工而关闭。',
      '护士英格丽德·哈尔沃森走到河边。',
      '她从河里救起一条狗。',
      '农民预计今年秋天小麦会有好收成。',
    ]
    const original = ORIGINAL.with(2, 'Nurse Ingrid Halvorsen walked to the river and rescued a dog from it.')
    expect(groupsOf(chinese, original, 'translation')).toEqual(['0:0,1', '1,2:2', '3:3'])
    expect(linksOf(chinese, original, 'translation')).toEqual(['0 -> 0,1', '1 -> 2', '2 -> 2', '3 -> 3'])
  })

  it('leaves alone what has no counterpart', () => {
    const chinese = CHINESE.toSpliced(2, 0, '本报编辑部欢迎读者来信，电话与传真号码请见第八版底部。')
    expect(groupsOf(chinese, ORIGINAL, 'translation')).toEqual(['0:0', '1:1', '2:', '3:2', '4:3'])
    const original = ORIGINAL.toSpliced(
      2,
      0,
      'Sign up here for our newsletter about gardening, bicycles, chess, cooking, the weather, old films and how to mend a broken chair.',
    )
    expect(groupsOf(CHINESE, original, 'translation')).toEqual(['0:0', '1:1', ':2', '2:3', '3:4'])
  })

  it('learns what a name is called where neither sound nor dictionary tells', () => {
    const chinese = ['韦小宝笑了。', '皇帝看着韦小宝。', '大家都很高兴。', '韦小宝走了。']
    const original = ['Trinket laughed.', 'The emperor looked at Trinket.', 'All were very happy.', 'Trinket left.']
    const { links } = aligned(chinese, original, 'translation')
    const names = links.flatMap(({ summary, evidence }) =>
      evidence
        .filter(({ kind }) => kind === 'name')
        .map(({ summaryRange }) => chinese[summary]?.slice(...summaryRange)),
    )
    expect(names).toEqual(['韦小宝', '韦小宝', '韦小宝'])
  })

  it('of an empty text, or of no text, has no links', () => {
    expect(groupsOf([], ORIGINAL, 'translation')).toEqual([':0', ':1', ':2', ':3'])
    expect(groupsOf(CHINESE, [], 'translation')).toEqual(['0:', '1:', '2:', '3:'])
    expect(groupsOf([], [], 'translation')).toEqual([])
    expect(linksOf([], [], 'translation')).toEqual([])
  })
})

describe('any text', () => {
  it.each(['summary', 'translation'] as const)('as a %s beside itself is tied straight', (kind) => {
    expect(linksOf(CHINESE, CHINESE, kind, 'zh')).toEqual(['0 -> 0', '1 -> 1', '2 -> 2', '3 -> 3'])
  })

  it.each(['summary', 'translation'] as const)('as a %s is aligned the same way each time', (kind) => {
    const once = JSON.stringify(aligned([...CHINESE, COMMENT], ORIGINAL, kind).links)
    expect(JSON.stringify(aligned([...CHINESE, COMMENT], ORIGINAL, kind).links)).toBe(once)
    const fresh = JSON.stringify(aligned([...CHINESE, COMMENT], ORIGINAL, kind).groups)
    expect(JSON.stringify(aligned([...CHINESE, COMMENT], ORIGINAL, kind).groups)).toBe(fresh)
  })

  it.each(['summary', 'translation'] as const)('as a %s has evidence within its sentences, never twice', (kind) => {
    const chinese = [...CHINESE, '护士和农民，农民和护士：小麦、小麦、小麦。']
    const { links } = aligned(chinese, ORIGINAL, kind)
    expect(links.flatMap(({ evidence }) => evidence).length).toBeGreaterThan(8)
    for (const { summary, original, evidence } of links)
      for (const e of original) {
        const here = evidence.filter(({ sentence }) => sentence === e)
        expectApart(
          here.map(({ summaryRange }) => summaryRange),
          chinese[summary] ?? '',
        )
        expectApart(
          here.map(({ originalRange }) => originalRange),
          ORIGINAL[e] ?? '',
        )
      }
  })

  it('as a summary shows names, amounts, times and terms for what they are', () => {
    const { links } = aligned(CHINESE.slice(0, 2), ORIGINAL, 'summary')
    const shown = links.flatMap(({ summary, evidence }) =>
      evidence.map((one) => {
        const [here, there] = [
          CHINESE[summary]?.slice(...one.summaryRange),
          ORIGINAL[one.sentence]?.slice(...one.originalRange),
        ]
        return `${one.kind} ${here} = ${there}`
      }),
    )
    expect(shown).toEqual(
      expect.arrayContaining([
        'name 智利 = Chile',
        'number 15% = 15 percent',
        'date 周一 = Monday',
        'name 鹿特丹 = Rotterdam',
        'term 罢工 = strike',
      ]),
    )
  })

  it('as a summary of 5,000 sentences beside 20 is aligned whole', () => {
    const chinese = Array.from({ length: 5000 }, (_, at) =>
      at === 4321 ? (CHINESE[2] ?? '') : `第${at + 9000}号通知已经发出。`,
    )
    const original = Array.from({ length: 20 }, (_, at) => (at === 11 ? (ORIGINAL[2] ?? '') : (ORIGINAL[3] ?? '')))
    expect(linksOf(chinese, original, 'summary')).toContain('4321 -> 11')
  })
})

/** Ranges lie within the text, hold something, and do not overlap. */
function expectApart(ranges: readonly [number, number][], text: string): void {
  const sorted = ranges.toSorted((one, other) => one[0] - other[0])
  for (const [at, [start, end]] of sorted.entries()) {
    expect(start).toBeGreaterThanOrEqual(sorted[at - 1]?.[1] ?? 0)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
  }
}
