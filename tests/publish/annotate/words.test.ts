import { describe, expect, it } from 'vitest'

import type { WordEntry } from '#article/annotations.ts'
import type { Range } from '#article/schema.ts'
import { openCedict } from '#language/cedict.ts'
import { openEcdict } from '#language/ecdict.ts'
import { chineseDictionary } from '#publish/annotate/chinese-dictionary.ts'
import { chineseSpans } from '#publish/annotate/chinese-spans.ts'
import { chineseWords, readInWords } from '#publish/annotate/chinese-words.ts'
import { englishDictionary } from '#publish/annotate/english-dictionary.ts'
import { englishWords } from '#publish/annotate/english-words.ts'
import { syllablesOf } from '#publish/annotate/pinyin.ts'

const cedict = chineseDictionary(openCedict())
const ecdict = openEcdict()

/** The words found in a Chinese sentence. */
function chinese(simplified: string, names: Range[] = []): string[] {
  const spans = chineseSpans(simplified, names, cedict.isWord)
  const words = chineseWords({ simplified, traditional: simplified, spans, syllables: [] }, cedict)
  return words.map(({ start, end }) => simplified.slice(start, end))
}

/** How a Chinese sentence is read. */
function read(simplified: string): string {
  const spans = chineseSpans(simplified, [], cedict.isWord)
  const sentence = { simplified, traditional: simplified, spans, syllables: syllablesOf(simplified) }
  return readInWords(sentence, cedict).join(' ')
}

/** The entries of the words of an English sentence, by the words as they stand there. */
function english(text: string, beside = ''): Map<string, WordEntry> {
  const words = englishWords(text, englishDictionary(ecdict, beside))
  return new Map(words.map(({ start, end, entry }) => [text.slice(start, end), entry]))
}

describe('the words of a Chinese sentence', () => {
  it('are those of the dictionary, numerals and particles too', () => {
    expect(chinese('全球贸易的一成多，要经过这条水道。')).toEqual([
      '全球',
      '贸易',
      '的',
      '一',
      '成',
      '多',
      '要',
      '经过',
      '这',
      '条',
      '水道',
    ])
  })

  it('are not the characters that an unknown name is put together from', () => {
    expect(chinese('主席奥萨马·拉比耶说', [[2, 9]])).toEqual(['主席', '说'])
    expect(chinese('保罗•巴兰和丹增·诺尔盖')).toEqual(['保罗', '和'])
  })

  it('are those that a name of words is put together from', () => {
    expect(chinese('运河管理局说', [[0, 5]])).not.toContain('河')
    expect(chinese('世界银行说', [[0, 4]])).toEqual(['世界银行', '说'])
  })
})

describe('the reading of a Chinese sentence', () => {
  it.each([
    ['秘书长提供消息', 'mì shū zhǎng tí gōng xiāo xi'],
    ['支持率长达', 'zhī chí lǜ cháng dá'],
    ['首相相信目的', 'shǒu xiàng xiāng xìn mù dì'],
    ['他们都会来', 'tā men dōu huì lái'],
    ['约3万人到了', 'yuē wàn rén dào le'],
    ['古老得多，也少得多', 'gǔ lǎo de duō yě shǎo de duō'],
    ['指令长说', 'zhǐ lìng zhǎng shuō'],
    ['称它为奇迹', 'chēng tā wéi qí jì'],
    ['一张张数出来', 'yī zhāng zhāng shǔ chū lái'],
  ])('follows the words of the dictionary: %s, %s', (text, pinyin) => expect(read(text)).toBe(pinyin))

  it('is as it was where the dictionary has several, or none as long', () => {
    expect(cedict.readAs('好处', 'hǎo chù')).toBe('hǎo chu')
    expect(cedict.readAs('重', 'zhòng')).toBe('zhòng')
    expect(cedict.readAs('重', 'zhǒng')).toBe('zhǒng')
    expect(cedict.readAs('与此同时', 'yǔ cǐ tóng shí')).toBe('yǔ cǐ tóng shí')
    expect(cedict.readAs('奥萨', 'ào sà')).toBe('ào sà')
  })
})

describe('the entry of a Chinese word', () => {
  it('is that of the reading in the sentence', () => {
    expect(cedict.entryOf('行', '行', 'háng')?.glosses[0]).toBe('row')
    expect(cedict.entryOf('行', '行', 'xíng')?.glosses[0]).toBe('to walk')
  })

  it('is that of its traditional form', () => {
    expect(cedict.entryOf('发', '髮', 'fà')?.glosses).toEqual(['hair'])
    expect(cedict.entryOf('后', '後', 'hòu')?.glosses[0]).toBe('back')
  })

  it('has pinyin only where the sentence is read otherwise', () => {
    expect(cedict.entryOf('头发', '頭髮', 'tóu fa')).toEqual({ glosses: ['hair (on the head)'] })
    expect(cedict.entryOf('头发', '頭髮', 'tóu fà')?.pinyin).toBe('tóu fa')
    expect(cedict.entryOf('中国', '中國', 'zhōng guó')).toEqual({ glosses: ['China'] })
  })

  it('tells the chief meaning of a second reading where the sentence’s is not known', () => {
    expect(cedict.entryOf('行', '行', '')).toEqual({
      pinyin: 'háng',
      glosses: ['row', 'line', 'commercial firm', 'xíng: to walk'],
    })
  })

  it('is none where there is no word', () => expect(cedict.entryOf('拉比耶', '拉比耶', '')).toBeNull())
})

describe('the words of an English sentence', () => {
  it('are under their base forms', () => {
    const words = english('The ships were refloated and wiped clean.')
    expect([...words].map(([word, entry]) => `${word}: ${entry.word}`)).toEqual([
      'The: the',
      'ships: ship',
      'were: be',
      'refloated: refloat',
      'and: and',
      'wiped: wipe',
      'clean: clean',
    ])
    expect(words.get('refloated')?.glosses).toEqual(['v. 使再浮起'])
  })

  it('are under themselves too where they are words of their own', () => {
    expect(english('He saw it').get('saw')).toMatchObject({
      word: 'see',
      glosses: expect.arrayContaining(['saw: n. 锯子，谚语']),
    })
    expect(english('fallen leaves').get('leaves')?.glosses.at(-1)).toBe('leaves: pl. 树叶，花瓣')
    expect(english('it wiped').get('wiped')?.glosses.join()).not.toContain('wiped')
  })

  it('give first the meaning that the Chinese text has', () => {
    expect(english('the port', '鹿特丹的港口').get('port')?.glosses[0]).toMatch(/^n\. 港口/)
    expect(english('a running company', '他经营公司').get('running')?.glosses[0]).toMatch(/^vt\. 经营/)
  })

  it('are found in any case, but no abbreviation is a word in small letters', () => {
    expect(english('POLISH miners').get('POLISH')?.word).toBe('Polish')
    expect(english('by NASA').get('NASA')?.glosses.join()).toContain('国家航空')
    expect([...english('Abdel Fattah al-Sisi').keys()]).not.toContain('al')
  })

  it('are under the base form that their remarks alone name', () => {
    const found = english('It was late, and all were tired, as we are.')
    expect(['was', 'were', 'are'].map((word) => found.get(word)?.word)).toEqual(['be', 'be', 'be'])
  })

  it('are initials with their stops', () => {
    expect(english('The U.S. and the U.N. agreed, said J.R.').get('U.S.')).toEqual({ word: 'U.S.', glosses: ['美国'] })
    expect([...english('said J.R.Q.').keys()]).toEqual(['said'])
  })

  it('end before a possessive, and are the parts of an unknown compound', () => {
    expect([...english('Britain’s backlog-clearing, single-lane').keys()]).toEqual([
      'Britain',
      'backlog',
      'clearing',
      'single-lane',
    ])
  })

  it('are none where the dictionary has none', () => expect(english('qwzxv 2021 拉比').size).toBe(0))
})

it('looks up no drawn line or code of thousands of parts', () => {
  expect(english(`Seq ${'A-'.repeat(20_000)}A.`).size).toBeLessThan(2)
})
