import { describe, expect, it } from 'vitest'

import { cedictGlosses } from '#publish/annotate/cedict-glosses.ts'
import { ecdictGlosses } from '#publish/annotate/ecdict-glosses.ts'
import { meaningsOf } from '#publish/annotate/meanings.ts'

describe('the glosses of a Chinese word', () => {
  it.each<[string, string[], string[]]>([
    ['leave out measure words', ['bank', 'CL:家[jia1],個|个[ge4]'], ['bank']],
    ['leave out other pronunciations', ['hair', 'Taiwan pr. [fa3]', 'also pr. [fa4]'], ['hair']],
    ['leave out references where there is a meaning', ['surname Li', 'plum', 'variant of 里[li3]'], ['plum']],
    ['keep a reference alone, in simplified characters', ['variant of 週|周[zhou1]'], ['variant of 周 (zhōu)']],
    ['are divided at semicolons', ['to establish; to set up'], ['to establish', 'to set up']],
    ['have no remark on use', ['(bound form) boundary'], ['boundary']],
    ['are three at most', ['one', 'two', 'three', 'four'], ['one', 'two', 'three']],
    ['are as many as a short card has room for', ['to put to the test', 'to put on trial'], ['to put to the test']],
  ])('%s', (_, english, glosses) => expect(cedictGlosses(english)).toEqual(glosses))

  it('are cut where one alone is too long', () => {
    const [gloss] = cedictGlosses(['to take a circular route round an obstacle that stands in the way of everybody'])
    expect(gloss).toBe('to take a circular route round…')
  })
})

describe('the meanings of an English word', () => {
  it.each<[string, string, string[]]>([
    ['are in parts of speech', String.raw`n. 港口, 避难所\nvt. 转向`, ['n. 港口，避难所', 'vt. 转向']],
    ['have no remarks on inflection', String.raw`v. 擦( wipe的过去式和过去分词 ); 拭去`, ['v. 擦，拭去']],
    ['are none where there is nothing else', 'see的过去式', []],
    ['leave out fields of knowledge', String.raw`vt. 根除\n[法] 彻底消灭`, ['vt. 根除']],
    ['have them where there is nothing else', '[经] 鹿特丹', ['[经] 鹿特丹']],
    ['have no remarks in brackets', 'v. (使)再浮起, 打捞(沉船), 在...周围', ['v. 使再浮起，打捞']],
  ])('%s', (_, translation, glosses) => expect(ecdictGlosses(meaningsOf(translation), '')).toEqual(glosses))

  it('come in the order of the Chinese text, where it has them', () => {
    const meanings = meaningsOf(String.raw`n. 跑, 奔跑\nvt. 驾驶, 经营`)
    expect(ecdictGlosses(meanings, '他经营公司')).toEqual(['vt. 经营，驾驶', 'n. 跑，奔跑'])
  })
})
