import { describe, expect, it } from 'vitest'

import { romanizations } from '#language/sound-romanization.ts'

describe('romanizations', () => {
  it('reads a name in every way, family name first and last', () => {
    expect(romanizations('Xi').map((way) => way.length)).toEqual([1])
    expect(romanizations('Xian').map((way) => way.length)).toEqual([1, 2])
    expect(romanizations('Xi Dada').map((way) => way.length)).toEqual([3, 3])
    expect(romanizations('Blinken')).toEqual([])
  })

  it('reads no name of more than six syllables', () => {
    expect(romanizations('Ouyang Dadadada').map((way) => way.length)).toContain(6)
    expect(romanizations('Dadadadadada').map((way) => way.length)).toEqual([6])
    expect(romanizations('Dadadadadadada')).toEqual([])
    expect(romanizations('Dadada Dadadada')).toEqual([])
  })

  it('gives up soon on words that may be read in countless ways', () => {
    expect(romanizations('Li Nananananananananananana Nananananananananananana Nananananananananananana')).toEqual([])
  })
})
