import { describe, expect, it } from 'vitest'

import { cuesOf } from '#ingest/align/cues.ts'

import { smallDictionary } from '../dictionary/small-dictionary.ts'

const DICTIONARY = smallDictionary({
  wipe: { rank: 2711, chinese: ['擦'] },
  wiped: { lemmas: ['wipe'], chinese: ['擦去'], loose: ['团灭'] },
  'wipe out': { chinese: ['消灭', '扫'] },
  out: { rank: 62, chinese: ['外面'] },
  smallpox: { rank: 11581, chinese: ['天花'] },
  prime: { rank: 838, chinese: ['主要'] },
  minister: { rank: 294, chinese: ['部长'] },
  'prime minister': { chinese: ['总理', '首相'] },
  slovenia: { rank: 10939, chinese: ['斯洛文尼亚'] },
  'suez canal': { chinese: ['苏伊士运河'] },
  world: { rank: 118, chinese: ['世界'] },
  the: { rank: 1, chinese: ['这'] },
  'the world': { chinese: ['天下'] },
  us: { rank: 100, chinese: ['我们'] },
  led: { rank: 900, chinese: ['带领'] },
})

/** The cues of a sentence: the words as found, and what is looked for in Chinese. */
function cues(sentence: string): string[] {
  return cuesOf(sentence, DICTIONARY).map(({ range, chinese }) => `${sentence.slice(...range)}: ${chinese.join(' ')}`)
}

/** The names among the cues of a sentence. */
function names(sentence: string): string[] {
  return cuesOf(sentence, DICTIONARY).flatMap(({ kind, spelling }) => (kind === 'name' && spelling) || [])
}

describe('the cues of an English sentence', () => {
  it('are its words and phrases, overlapping', () => {
    expect(cues('The prime minister met us')).toEqual(['prime: 主要', 'prime minister: 总理 首相', 'minister: 部长'])
  })

  it('have the equivalents of an inflected word and of its base form', () => {
    const [cue] = cuesOf('They wiped it', DICTIONARY)
    expect(cue).toMatchObject({ key: 'wipe', kind: 'term', rank: 2711, chinese: ['擦去', '擦'], loose: ['团灭'] })
  })

  it('find a phrase by the base forms of its words, without single characters', () => {
    expect(cues('They wiped out smallpox')).toContain('wiped out: 消灭')
  })

  it('have the equivalents of a phrase as found and of its base form', () => {
    const dictionary = smallDictionary({
      wiped: { lemmas: ['wipe'], chinese: ['擦去'] },
      wipe: { chinese: ['擦'] },
      'wiped out': { chinese: ['精疲力竭'] },
      'wipe out': { chinese: ['消灭'] },
    })
    expect(cuesOf('wiped out', dictionary)).toContainEqual(
      expect.objectContaining({ key: 'wipe out', chinese: ['精疲力竭', '消灭'] }),
    )
  })

  it('keep the letters of U.S. together', () => {
    const dictionary = smallDictionary({ 'u.s.': { chinese: ['美国'] }, us: { chinese: ['我们'] } })
    expect(cuesOf('the U.S. Navy', dictionary)[0]).toMatchObject({ range: [4, 8], key: 'u.s.', kind: 'name' })
  })

  it('have no phrase across punctuation', () => {
    expect(cues('the prime, minister')).toEqual(['prime: 主要', 'minister: 部长'])
  })

  it('are no words that say nothing, but phrases with them', () => {
    expect(cues('the')).toEqual([])
    expect(cues('all of the world')).toEqual(['the world: 天下', 'world: 世界'])
  })

  it('are no bare numbers', () => {
    expect(cues('15 of 1,500')).toEqual([])
  })

  it('are names where a word in a sentence has a capital or a word at its start is rare', () => {
    expect(names('Smallpox came to the Suez Canal')).toEqual(['Smallpox', 'Suez', 'Canal'])
  })

  it('have a name’s spelling itself, for a Chinese text that leaves it as it is', () => {
    expect(cuesOf('It was Tedros', DICTIONARY)).toMatchObject([
      { key: 'tedros', kind: 'name', spelling: 'Tedros', chinese: ['Tedros'], rank: 0 },
    ])
  })

  it('have acronyms without a spelling to be heard', () => {
    expect(cuesOf('the WHO and NASA', DICTIONARY)).toMatchObject([{ key: 'nasa', spelling: null, chinese: ['NASA'] }])
  })

  it('end before a possessive', () => {
    expect(cues('Slovenia’s world')).toEqual(['Slovenia: Slovenia 斯洛文尼亚', 'world: 世界'])
    expect(cues("Slovenia's world")).toEqual(['Slovenia: Slovenia 斯洛文尼亚', 'world: 世界'])
  })

  it('divide words with a hyphen that the dictionary does not have', () => {
    expect(cues('a Slovenia-led world')).toEqual(['Slovenia: Slovenia 斯洛文尼亚', 'led: 带领', 'world: 世界'])
  })

  it('are none of a sentence without words', () => {
    expect(cues('')).toEqual([])
    expect(cues('— … —')).toEqual([])
  })
})
