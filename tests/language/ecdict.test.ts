import { describe, expect, it } from 'vitest'

import { ecdictOf, openEcdict } from '#language/ecdict.ts'

const HEAD = 'word,phonetic,definition,translation,pos,collins,oxford,tag,bnc,frq,exchange,detail,audio'

/** A dictionary of these rows. */
function dictionary(...rows: string[]) {
  return ecdictOf(Buffer.from([HEAD, ...rows].join('\n')))
}

const { look } = dictionary(
  'Cop,,,n. 警察,,,,,0,0,,,',
  'copper,,,"n. 铜, 红铜",,,,,3656,0,s:coppers,,',
  '"copper, raw",,,粗铜,,,,,0,0,,,',
  'coppers,,,n. 铜币,,,,,0,0,0:copper/1:s,,',
  'Zambia,,,n. 赞比亚,,,,,0,9000,,,',
)

describe('a dictionary of rows in order', () => {
  it('finds the first and the last row and those between, in any case', () => {
    const words = ['cop', 'Copper', 'copper, raw', 'COPPERS', 'zambia'].map((word) => look(word)?.word)
    expect(words).toEqual(['Cop', 'copper', 'copper, raw', 'coppers', 'Zambia'])
  })

  it.each(['', 'a', 'coppe', 'copperz', 'zz', '铜', 'word'])('has no row “%s”', (word) => expect(look(word)).toBeNull())

  it('gives the translation, the base form, and how common the word is', () => {
    expect(look('coppers')).toEqual({
      word: 'coppers',
      translation: 'n. 铜币',
      rank: 0,
      lemma: 'copper',
    })
    expect(look('copper')).toMatchObject({ translation: 'n. 铜, 红铜', rank: 3656, lemma: null })
    expect(look('zambia')?.rank).toBe(9000)
  })

  it('may be empty', () => expect(dictionary().look('copper')).toBeNull())
})

describe('ECDICT as it is installed', () => {
  it('has its rows in the order that finding them relies on', () => {
    const installed = openEcdict()
    const words = ['10', 'aardvark', 'Africa', 'e-mail', 'iPhone', "o'clock", 'refloat', 'Zambia', 'zymurgy']
    expect(words.filter((word) => installed.look(word) === null)).toEqual([])
  })
})
