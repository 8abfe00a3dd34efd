import { describe, expect, it } from 'vitest'

import { evidenceOf } from '#ingest/align/evidence.ts'

import { collationOf, cue, type Place } from './collation-of.ts'

/** Evidence for one pair of sentences, as `Chinese = original`, where every cue is worth so much. */
function evidence(chinese: string, original: string, spans: [string, string, worth?: number][], level: 1 | 2 = 2) {
  const cues = spans.map(([, english]) =>
    cue(english, [original.indexOf(english), original.indexOf(english) + english.length]),
  )
  const seen = Object.fromEntries(
    spans.map(([han, english]): [string, Place[]] => {
      const start = chinese.indexOf(han)
      return [english, [[0, start, start + han.length, level]]]
    }),
  )
  const worths = new Map(spans.map(([, english, worth = 1]) => [english, worth]))
  return evidenceOf(0, 0, collationOf([cues], seen), worths).map(
    ({ summaryRange, originalRange }) => `${chinese.slice(...summaryRange)} = ${original.slice(...originalRange)}`,
  )
}

describe('evidence', () => {
  it('has the spans of both sides in the order of the Chinese', () => {
    expect(
      evidence('农民在打井', 'a well was dug by farmers', [
        ['井', 'well'],
        ['农民', 'farmers'],
      ]),
    ).toEqual(['农民 = farmers', '井 = well'])
  })

  it('takes the longer of spans that overlap on either side', () => {
    expect(
      evidence('总理来了', 'the prime minister came', [
        ['总理', 'prime'],
        ['总理', 'prime minister'],
      ]),
    ).toEqual(['总理 = prime minister'])
    expect(
      evidence('外交部长和部长', 'foreign minister', [
        ['部长', 'minister'],
        ['外交部长', 'minister'],
      ]),
    ).toEqual(['外交部长 = minister'])
  })

  it('leaves out matches so general that they prove nothing', () => {
    expect(
      evidence('他说打井', 'he said they dug', [
        ['说', 'said', 0.2],
        ['打井', 'dug', 0.5],
      ]),
    ).toEqual(['打井 = dug'])
  })

  it('leaves out what is seen in part', () => {
    expect(evidence('灭火', 'eradicate', [['灭', 'eradicate']], 1)).toEqual([])
  })

  it('has twelve spans at most', () => {
    const words = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯']
    const original = words.map((_, at) => `w${String.fromCharCode(97 + at)}`)
    const spans = words.map((word, at): [string, string] => [word, original[at] ?? ''])
    expect(evidence(words.join(''), original.join(' '), spans)).toHaveLength(12)
  })
})
