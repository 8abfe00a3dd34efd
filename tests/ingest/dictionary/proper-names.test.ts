import { describe, expect, it } from 'vitest'

import { properNameOf } from '#ingest/dictionary/proper-names.ts'

function named(simplified: string, pinyin: string, ...english: string[]) {
  const name = properNameOf({ simplified, pinyin, english })
  return name && { kinds: name.kinds.join(' '), english: name.english.map((form) => form.join(' ')).join(', ') }
}

describe('the proper name that an entry of CC-CEDICT explains', () => {
  it.each<[string, string, string, string, string]>([
    ['默克尔', 'Mo4 ke4 er3', 'Angela Merkel (1954-), German CDU politician', 'person', 'Angela Merkel'],
    ['拉美西斯', 'La1 mei3 xi1 si1', 'Rameses (name of pharaoh)', 'person', 'Rameses'],
    ['微软', 'Wei1 ruan3', 'Microsoft Corporation', 'organisation', 'Microsoft Corporation'],
    ['美联储', 'Mei3 lian2 chu3', 'US Federal Reserve (Fed)', 'organisation', 'US Federal Reserve, Fed'],
    ['伦敦', 'Lun2 dun1', 'London, capital of United Kingdom', 'place', 'London'],
    ['米兰', 'Mi3 lan2', 'Milan (Italy)', 'place', 'Milan'],
    ['菅直人', 'Jian1 Zhi2 ren2', 'KAN Naoto (1946-), prime minister of Japan', 'person', 'Kan Naoto'],
    ['索尼', 'Suo3 ni2', 'Sony', '', 'Sony'],
  ])('%s: %s', (chinese, pinyin, gloss, kinds, english) =>
    expect(named(chinese, pinyin, gloss)).toEqual({ kinds, english }),
  )

  it('has all the spellings that the entry gives', () => {
    expect(named('霍金', 'Huo4 jin1', 'Hawkins or Hawking', 'Stephen Hawking (1942-2018), physicist')?.english).toBe(
      'Hawkins, Hawking, Stephen Hawking',
    )
  })

  it.each<[string, string, string, string]>([
    ['a word', '港口', 'gang3 kou3', 'port'],
    ['a language', '马拉地', 'Ma3 la1 di4', 'Marathi language of west India'],
    ['a strait', '海峡群岛', 'Hai3 xia2 Qun2 dao3', 'Channel Islands in the strait'],
    ['a small Chinese place', '余江', 'Yu2 jiang1', 'Yujiang county in Yingtan, Jiangxi'],
    ['a place of a Chinese dynasty', '中都', 'Zhong1 du1', 'Zhongdu, capital during the Jin Dynasty (1115-1234)'],
    ['a time', '美东时间', 'Mei3 dong1 shi2 jian1', 'USA Eastern Standard Time'],
    ['a war', '一战', 'Yi1 Zhan4', 'World War I (1914-1918)'],
    ['a Chinese of old', '吕蒙', 'Lü3 Meng2', 'Lü Meng (178-219), general of the southern state of Wu'],
    ['a title of old', '田文', 'Tian2 Wen2', 'birth name of Lord Menchang of Qi (-279 BC)'],
    ['a fair', '世博会', 'Shi4 bo2 hui4', 'World Exposition'],
  ])('is none where it is %s', (_, chinese, pinyin, gloss) => expect(named(chinese, pinyin, gloss)).toBeNull())
})
