import { describe, expect, it } from 'vitest'

import { chineseCuesOf } from '#ingest/align/chinese-cues.ts'
import type { Cue } from '#ingest/align/cues.ts'
import { learnNames } from '#ingest/align/learn-names.ts'

import { cue } from './collation-of.ts'

const NAME = cue('trinket', [0, 7], { kind: 'name', spelling: 'Trinket', rank: 0 })
const OTHERS = ['天气很好', '港口开放', '农民打井', '火箭升空']

/** What Trinket is called in sentences that each stand in a group with one of the original's. */
function learned(chinese: string[], cues: Cue[][]): string | undefined {
  const groups = chinese.map((_, at) => ({ summary: [at], original: [at] }))
  return learnNames(groups, chinese, cues).get('trinket')
}

describe('a name is learned', () => {
  it('where a run of characters comes and goes with it, the longest', () => {
    const chinese = ['韦小宝笑了', '这时韦小宝走进来', '他问韦小宝', ...OTHERS]
    expect(learned(chinese, [[NAME], [NAME], [NAME], [], [], [], []])).toBe('韦小宝')
  })

  it('in simplified characters', () => {
    const chinese = ['韋小寶笑了', '這時韋小寶走進來', '他問韋小寶', ...OTHERS]
    expect(learned(chinese, [[NAME], [NAME], [NAME], [], [], [], []])).toBe('韦小宝')
  })

  it('not from two groups', () => {
    const chinese = ['韦小宝笑了', '这时韦小宝走进来', ...OTHERS]
    expect(learned(chinese, [[NAME], [NAME], [], [], [], []])).toBeUndefined()
  })

  it('not where every group has another text', () => {
    expect(learned([...OTHERS], [[NAME], [NAME], [NAME], []])).toBeUndefined()
  })

  it('not for a term', () => {
    const term: Cue = { ...NAME, kind: 'term', spelling: null }
    expect(learned(['韦小宝笑了', '这时韦小宝来', '他问韦小宝'], [[term], [term], [term]])).toBeUndefined()
    expect(learned(['港口一', '港口二', '港口三'], [chineseCuesOf('港口'), [], []])).toBeUndefined()
  })
})
