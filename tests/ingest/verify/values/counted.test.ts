import { expect, it } from 'vitest'

import { countSame } from '#ingest/verify/values/counted.ts'

const chinese = '10个国家的12家机构参与。'
const english = 'Twelve institutions from 10 European countries take part.'
const cue = (key: string, range: [number, number]) => ({
  key,
  range,
  kind: 'term' as const,
  spelling: null,
  chinese: [],
  loose: [],
  rank: 0,
})
const collation = {
  cues: [[cue('institution', [7, 19]), cue('country', [37, 46])]],
  sightings: new Map([
    ['institution', new Map([[0, [{ range: [9, 11] as [number, number], level: 2 as const }]]])],
    ['country', new Map([[0, [{ range: [3, 5] as [number, number], level: 2 as const }]]])],
  ]),
}

const of = (text: string, part: string) => {
  const start = text.indexOf(part)
  return { at: 0, text, range: [start, start + part.length] as [number, number] }
}

it.each([
  ['10', '10', true],
  ['12', 'Twelve', true],
  ['10', 'Twelve', false],
  ['12', '10', false],
])('tells whether %s counts what "%s" counts', (number, word, same) => {
  expect(countSame(of(chinese, number), of(english, word), collation)).toBe(same)
})
