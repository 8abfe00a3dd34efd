import { describe, expect, it } from 'vitest'

import { markedPinyin, syllablesOf } from '#publish/annotate/pinyin.ts'

/** The syllables of a text. */
function read(text: string): string {
  return syllablesOf(text).join(' ')
}

describe('pinyin', () => {
  it.each([
    ['银行行长步行回家', 'yín háng háng zhǎng bù xíng huí jiā'],
    ['重庆很重要', 'chóng qìng hěn zhòng yào'],
    ['长江很长，校长长大了', 'cháng jiāng hěn cháng xiào zhǎng zhǎng dà le'],
    ['他了解了情况', 'tā liǎo jiě le qíng kuàng'],
    ['音乐使人快乐', 'yīn yuè shǐ rén kuài lè'],
    ['女儿的绿衣', 'nǚ ér de lǜ yī'],
  ])('reads %s as %s', (text, pinyin) => expect(read(text)).toBe(pinyin))

  it('has one syllable for each Han character and none for others', () => {
    expect(read('约1.83万个，NASA（第3季）！')).toBe('yuē wàn gè dì jì')
    expect(read('2021, OK')).toBe('')
  })

  it('has an empty one for a character that nobody knows how to read', () => {
    const text = '\u{2EBE0}野'
    expect(syllablesOf(text)).toHaveLength(2)
    expect(syllablesOf(text)[1]).toBe('yě')
  })

  it('has the tones of the characters themselves', () => expect(read('不是一个')).toBe('bù shì yī gè'))
})

describe('pinyin with numbers', () => {
  it.each([
    ['gang3 kou3', 'gǎng kǒu'],
    ['Ai1 ji2', 'Āi jí'],
    ['lu:4 shi1', 'lǜ shī'],
    ['zhe4 r5', 'zhè r'],
    ['tou2 fa5', 'tóu fa'],
    ['liu2', 'liú'],
    ['A pian4', 'A piàn'],
  ])('%s becomes %s', (numbered, marked) => expect(markedPinyin(numbered)).toBe(marked))
})
