import { describe, expect, it } from 'vitest'

import type { Cue } from '#ingest/align/cues.ts'
import { sightingsOf } from '#ingest/align/sightings.ts'

function cue(key: string, chinese: string[], more: Partial<Cue> = {}): Cue {
  return { range: [0, key.length], key, kind: 'term', spelling: null, chinese, loose: [], rank: 3000, ...more }
}

/** Where a cue is seen in one sentence, as `words level`. */
function seen(sentence: string, wanted: Cue): string[] {
  const places = sightingsOf([sentence], [wanted]).get(wanted.key)?.get(0) ?? []
  return places.map(({ range, level }) => `${sentence.slice(...range)} ${level}`)
}

describe('a cue is seen', () => {
  it('wherever a whole equivalent stands', () => {
    expect(seen('港口关闭，另一个港口开放。', cue('port', ['港口', '泊位']))).toEqual(['港口 2', '港口 2'])
  })

  it('in text of the other script, at the place it stands there', () => {
    expect(seen('「國際」機構', cue('international', ['国际']))).toEqual(['國際 2'])
  })

  it('in part, where a single character is an equivalent', () => {
    expect(seen('他在擦桌子', cue('wipe', ['擦']))).toEqual(['擦 1'])
  })

  it('in part, where most equivalents share a character', () => {
    expect(seen('灭火', cue('eradicate', ['消灭', '扑灭', '铲除']))).toEqual(['灭 1'])
    expect(seen('消防', cue('eradicate', ['消灭', '扑灭', '铲除']))).toEqual([])
  })

  it('in part, where a word says more than it', () => {
    expect(seen('铜矿开工', cue('copper', ['铜板'], { loose: ['铜矿'] }))).toEqual(['铜矿 1'])
  })

  it('as it is spelled, also where that is long', () => {
    expect(seen('组织Médecins在此', cue('médecins', ['Médecins']))).toEqual(['Médecins 2'])
    expect(seen('会见Aleksandar', cue('aleksandar', ['Aleksandar']))).toEqual(['Aleksandar 2'])
  })

  it('once, however many cues have its key', () => {
    const port = cue('port', ['港口'])
    expect(
      sightingsOf(['港口'], [port, { ...port, range: [9, 13] }])
        .get('port')
        ?.get(0),
    ).toHaveLength(1)
  })

  it('in no sentence without it', () => {
    expect(sightingsOf(['天气很好。', ''], [cue('port', ['港口'])]).size).toBe(0)
  })
})
