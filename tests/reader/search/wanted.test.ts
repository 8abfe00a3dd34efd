import { describe, expect, it } from 'vitest'

import { foldingOf } from '#article/search-terms.ts'
import { lookupsOf, wantedOf } from '#reader/search/wanted.ts'

const fold = foldingOf('銅铜運运')
const wanted = (question: string) =>
  wantedOf(question, fold).map(({ kind, tokens }) => `${kind} ${tokens.map(({ text }) => text).join('|')}`)
const lookups = (question: string) =>
  lookupsOf(wantedOf(question, fold)).map(({ term, isPrefix }) => (isPrefix ? `${term}*` : term))

describe('a question', () => {
  it.each([
    ['Copper prices', ['word copper', 'word prices']],
    ['銅价 下跌', ['run 铜|价', 'run 下|跌']],
    ['5G网络，U.S.', ['word 5g', 'run 网|络', 'word us']],
    ['"Suez Canal" ship', ['phrase suez|canal', 'word ship']],
    ['“苏伊士运河”堵塞', ['phrase 苏|伊|士|运|河', 'run 堵|塞']],
    ['「運河」', ['phrase 运|河']],
    ['a"b"c', ['phrase b', 'word a', 'word c']],
    ['铜“价”跌', ['phrase 价', 'run 铜', 'run 跌']],
    ['"Suez Canal', ['word suez', 'word canal']],
    ['""', []],
  ])('%s wants %j', (question, expected) => {
    expect(wanted(question)).toEqual(expected)
  })

  it.each(['', '   ', '?!…', '😀🎉', '\uFFFD\uFFFD', '，。、', '"——"', '\uD800', '%%%'])(
    'of nothing but %j wants nothing',
    (question) => {
      expect(wanted(question)).toEqual([])
      expect(lookups(question)).toEqual([])
    },
  )

  it('may be as long as it likes', () => {
    expect(wanted('x'.repeat(10_000))).toEqual([`word ${'x'.repeat(40)}`])
    expect(lookups('铜'.repeat(10_000))).toEqual(['铜铜'])
  })
})

describe('what is looked up', () => {
  it.each([
    ['copper', ['copper*']],
    ['us 2023 3', ['us', '2023*', '3']],
    ['铜', ['铜']],
    ['铜价', ['铜价']],
    ['铜价跌', ['铜价', '价跌']],
    ['铜 价', ['铜', '价']],
    ['"copper price"', ['copper', 'price']],
    ['copper copper', ['copper*']],
    ['铜 铜价', ['铜', '铜价']],
  ])('for %s is %j', (question, expected) => {
    expect(lookups(question)).toEqual(expected)
  })
})
