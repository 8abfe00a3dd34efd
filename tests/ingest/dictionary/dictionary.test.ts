import { describe, expect, it } from 'vitest'

import { dictionaryOf, isWhole, openDictionary } from '#ingest/dictionary/dictionary.ts'

import { dictionaryBytes } from './small-dictionary.ts'

const ENTRIES = [
  'copper\t3656\t\t铜 红铜\t铜矿',
  'cut\t400\t\t削减\t',
  'cut down\t0\t\t砍倒\t',
  'façade\t9000\t\t立面\t',
  'mines\t7000\tmine|mining\t\t',
]

describe('a dictionary', () => {
  const dictionary = dictionaryOf(dictionaryBytes(ENTRIES))

  it('gives an entry with its rank, base forms, equivalents and words that say more', () => {
    expect(dictionary.look('copper')).toEqual({ rank: 3656, lemmas: [], chinese: ['铜', '红铜'], loose: ['铜矿'] })
    expect(dictionary.look('mines')).toEqual({ rank: 7000, lemmas: ['mine', 'mining'], chinese: [], loose: [] })
  })

  it('finds the first, the last, and words that begin like others or have other letters', () => {
    for (const entry of ENTRIES) expect(dictionary.look(entry.split('\t')[0] ?? '')).not.toBeNull()
  })

  it.each(['', 'a', 'cop', 'coppers', 'cut ', 'cut downs', 'mine', 'zebra', '铜', 'copper\t3656'])(
    'has no entry “%s”',
    (word) => expect(dictionary.look(word)).toBeNull(),
  )

  it('remembers what was looked up, but not without end', () => {
    const copper = dictionary.look('copper')
    expect(dictionary.look('copper')).toBe(copper)
    for (let n = 0; n < 20_000; n++) dictionary.look(`word ${n}`)
    expect(dictionary.look('copper')).not.toBe(copper)
    expect(dictionary.look('copper')).toEqual(copper)
  })

  it('may be empty', () => {
    expect(dictionaryOf(dictionaryBytes([])).look('copper')).toBeNull()
  })
})

describe('the bytes of a dictionary', () => {
  const bytes = dictionaryBytes(ENTRIES)

  it('are whole as they are compiled', () => {
    expect(isWhole(bytes)).toBe(true)
    expect(isWhole(dictionaryBytes([]))).toBe(true)
  })

  it.each([0, 3, 4, 9, 20, -1])('are damaged where only %i of them are left', (length) =>
    expect(isWhole(bytes.subarray(0, length))).toBe(false),
  )

  it('are damaged where more follows, or where other bytes stand in their place', () => {
    expect(isWhole(Buffer.concat([bytes, Buffer.from('x')]))).toBe(false)
    expect(isWhole(Buffer.alloc(bytes.length, 0xff))).toBe(false)
    expect(isWhole(Buffer.alloc(bytes.length))).toBe(false)
  })
})

describe('the compiled dictionary', () => {
  it('has words of all its sources', async () => {
    const { look } = await openDictionary()
    expect(look('eradicate')?.chinese).toEqual(expect.arrayContaining(['根除', '扑灭', '消灭']))
    expect(look('wiped')?.lemmas).toEqual(['wipe'])
    expect(look('prime minister')?.chinese).toContain('总理')
    expect(look('slovenia')?.chinese).toContain('斯洛文尼亚')
    expect(look('slovenia')?.loose).toContain('斯洛文尼亚共和国')
    expect(look('the')?.rank).toBeLessThan(10)
  })

  it('has its words in lower case and none that was never one', async () => {
    const { look } = await openDictionary()
    expect(look('Slovenia')).toBeNull()
    expect(look('qwzxv')).toBeNull()
  })

  it('is compiled no second time', async () => {
    const { look } = await openDictionary(() => expect.unreachable('it is compiled already'))
    expect(look('port')?.chinese).toContain('港口')
  })
})
