import { describe, expect, it } from 'vitest'

import { hearNames } from '#ingest/align/names.ts'

import { cue } from './collation-of.ts'

/** Where names are heard, as `key sentence words level`. */
function heard(chinese: string[], spellings: string[], known: (key: string) => boolean = () => false): string[] {
  const found: string[] = []
  const cues = spellings.map((spelling) => cue(spelling.toLowerCase(), [0, 1], { kind: 'name', spelling }))
  hearNames(chinese, cues, known, (key, at, { range, level }) => {
    found.push(`${key} ${at} ${chinese[at]?.slice(...range)} ${level}`)
  })
  return found
}

describe('a name is heard', () => {
  it('in a transliteration that no dictionary has', () => {
    expect(heard(['天气很好。', '护士哈尔沃森走了。'], ['Halvorsen'])).toEqual(['halvorsen 1 哈尔沃森 2'])
  })

  it('in the characters of its pinyin', () => {
    expect(heard(['农民杨志发在打井。'], ['Zhifa'])).toEqual(['zhifa 0 志发 2'])
  })

  it('in every sentence that has it, once each name', () => {
    expect(heard(['特德罗斯来了。', '特德罗斯走了。'], ['Tedros', 'Tedros'])).toEqual([
      'tedros 0 特德罗斯 2',
      'tedros 1 特德罗斯 2',
    ])
  })

  it('not where the text has found it already', () => {
    expect(heard(['特德罗斯来了。'], ['Tedros'], (key) => key === 'tedros')).toEqual([])
  })

  it('not in characters that no transliteration has', () => {
    expect(heard(['他走了那条路，露娜号着陆。'], ['Luna'])).toEqual(['luna 0 露娜 2'])
    expect(heard(['他走了那条路。'], ['Luna'])).toEqual([])
  })

  it('not in ordinary words', () => {
    expect(heard(['今年的收成比去年好得多。'], ['Halvorsen', 'Zhifa'])).toEqual([])
  })
})
