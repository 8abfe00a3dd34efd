import type { Range } from '#article/schema.ts'

import type { Cue } from './cues.ts'
import { timeMatch, timesAmong } from './dates.ts'
import { quantityMatch } from './numbers.ts'
import { readValues } from './read-values.ts'
import type { Sighting } from './sightings.ts'

/** From this on two values are the same. */
const SAME = 0.6

/**
 * The amounts and times that the original's sentences name, as cues, and where the same are named in the Chinese.
 *
 * @param published the day of publication, which settles what "next year" and 去年 mean; null where unknown
 * @param add called for each value and Chinese sentence that names it
 * @returns cues by the original's sentence
 */
export function findValues(
  chinese: readonly string[],
  original: readonly string[],
  language: 'zh' | 'en',
  published: string | null,
  add: (key: string, sentence: number, sighting: Sighting) => void,
): Cue[][] {
  const said = chinese.map((sentence) => readValues(sentence, 'zh', published))
  const numbers = said.map(({ quantities }) => quantities)
  const times = said.map(timesAmong)
  const done = new Set<string>()
  const find = <Value extends { range: Range }>(
    key: string,
    value: Value,
    values: readonly Value[][],
    match: (one: Value, other: Value) => number,
  ) => {
    if (done.has(key)) return
    done.add(key)
    values.forEach((inSentence, at) => {
      for (const other of inSentence) if (match(other, value) >= SAME) add(key, at, { range: other.range, level: 2 })
    })
  }
  return original.map((sentence) => {
    const named = readValues(sentence, language, published)
    const amounts = named.quantities.map((quantity) => {
      const key = `#${quantity.kind} ${quantity.low} ${quantity.high} ${quantity.unit ?? ''}`
      find(key, quantity, numbers, quantityMatch)
      return cueOf('number', key, quantity.range)
    })
    const dates = timesAmong(named).map((time) => {
      const { range, ...what } = time
      const key = `@${JSON.stringify(what)}`
      find(key, time, times, timeMatch)
      return cueOf('date', key, range)
    })
    return [...amounts, ...dates]
  })
}

function cueOf(kind: 'number' | 'date', key: string, range: Range): Cue {
  return { range, key, kind, spelling: null, chinese: [], loose: [], rank: 0 }
}
