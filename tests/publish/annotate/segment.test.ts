import { describe, expect, it } from 'vitest'

import { openCedict } from '#language/cedict.ts'
import { segment } from '#publish/annotate/segment.ts'

const { has } = openCedict()

/** The words of a run, with a stroke between them. */
function cut(run: string, isWord: (word: string) => boolean = has): string {
  return segment(run, isWord)
    .map((span) => run.slice(...span))
    .join('|')
}

describe('a run of Chinese', () => {
  it.each([
    '研究|生命|起源',
    '这|艘|巨轮|长',
    '四川|地震|中|救出',
    '走|在|最|前面|的|是|东道主',
    '总的来说',
    '和|服务',
    '航运|公司|却|没有|那么|乐观',
    '反对|了|他',
    '另一|端|的|机器',
    '结果|出来|了|为了|和平',
    '树|上|结|了|果子',
    '各国|都|派|了|代表',
    '会合|时|遭到|袭击',
    '穿|着|防护服',
  ])('is cut into words: %s', (words) => expect(cut(words.replaceAll('|', ''))).toBe(words))

  it('is cut into characters where there is no word', () => {
    expect(cut('奥萨马', () => false)).toBe('奥|萨|马')
  })

  it('keeps a character of two units whole', () => {
    expect(segment('𠮷野', () => false)).toEqual([
      [0, 2],
      [2, 3],
    ])
  })

  it('may be empty', () => expect(segment('', () => true)).toEqual([]))
})
