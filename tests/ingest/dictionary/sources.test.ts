import { describe, expect, it } from 'vitest'

import { chineseOf } from '#ingest/dictionary/chinese-of.ts'
import { glossesOf, looseWordsOf } from '#ingest/dictionary/glosses-of.ts'
import { localeNames } from '#ingest/dictionary/localenames.ts'

describe('the Chinese words of an English-Chinese definition', () => {
  it.each<[string, string, string[]]>([
    ['stand between commas and abbreviations', String.raw`vt. 根除, 扑灭\n[法] 彻底消灭`, ['根除', '扑灭', '彻底消灭']],
    ['have no remarks in brackets', 'n. 港(口), 避难所【航】', ['港', '避难所']],
    ['have no remark that is cut off', 'vt. 削减 (预算', ['削减']],
    ['lose a leading 使 and a trailing 的', '使惊讶, 重要的, 目的', ['惊讶', '重要', '目的']],
    ['are no remarks on a name or a form', '[人名] 人名, go的过去式, 走', ['走']],
    ['are listed once', '港口; 港口', ['港口']],
    ['are joined where a name has a dot', '哈利·波特', ['哈利波特']],
    ['are no whole sentences', '一种生长在热带地区的植物', []],
    ['are none where there is no Chinese', 'abbr. for example', []],
  ])('%s', (_, definition, words) => expect(chineseOf(definition)).toEqual(words))
})

describe('the English words of a Chinese-English entry', () => {
  it.each<[string, string[], string[]]>([
    ['have no leading to, a or the', ['to annihilate', 'a harbor', 'the press'], ['annihilate', 'harbor', 'press']],
    ['have no remarks in brackets', ['to annihilate (sb)', '(of a person) tall', '(old)'], ['annihilate', 'tall']],
    ['are divided at commas and semicolons', ['port, harbor; haven'], ['port', 'harbor', 'haven']],
    ['are lower case', ['Slovenia'], ['slovenia']],
    ['are listed once', ['port', 'a port'], ['port']],
    ['are no remarks', ['CL:個|个[ge4]', 'see 港口[gang3 kou3]', 'variant of 港', 'surname Gang'], []],
    ['are no long explanations', ['one who has come to stay for a very long time'], []],
  ])('%s', (_, english, words) => expect(glossesOf(english)).toEqual(words))

  it('also stand in its longer glosses, without words that say nothing alone', () => {
    expect(looseWordsOf(['puzzled', 'to feel at a loss'])).toEqual(['feel', 'loss'])
    expect(looseWordsOf(['port', 'harbor'])).toEqual([])
  })
})

describe('names of countries and languages', () => {
  const names = new Map(localeNames())

  it('are given in lower case with their Chinese', () => {
    expect(names.get('slovenia')).toBe('斯洛文尼亚')
    expect(names.get('burkina faso')).toBe('布基纳法索')
    expect(names.get('swahili')).toBe('斯瓦希里语')
  })

  it('are Chinese characters only, without what stands in brackets', () => {
    expect([...names.values()].filter((chinese) => !/^\p{Script=Han}+$/u.test(chinese))).toEqual([])
  })
})
