import type { Cue } from './cues.ts'
import { timeMatch, timesOf } from './dates.ts'
import { quantitiesOf, quantityMatch } from './numbers.ts'
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
  const done = new Set<string>()
  const numbers = chinese.map((sentence) => quantitiesOf(sentence, 'zh'))
  const times = chinese.map((sentence) => timesOf(sentence, 'zh', published))
  return original.map((sentence) => {
    const cues: Cue[] = []
    for (const quantity of quantitiesOf(sentence, language)) {
      const key = `#${quantity.kind} ${quantity.low} ${quantity.high} ${quantity.unit ?? ''}`
      cues.push(cueOf('number', key, quantity.range))
      if (done.has(key)) continue
      done.add(key)
      numbers.forEach((inSentence, at) => {
        for (const other of inSentence)
          if (quantityMatch(other, quantity) >= SAME) add(key, at, { range: other.range, level: 2 })
      })
    }
    for (const time of timesOf(sentence, language, published)) {
      const { range: _, ...what } = time
      const key = `@${JSON.stringify(what)}`
      cues.push(cueOf('date', key, time.range))
      if (done.has(key)) continue
      done.add(key)
      times.forEach((inSentence, at) => {
        for (const other of inSentence)
          if (timeMatch(other, time) >= SAME) add(key, at, { range: other.range, level: 2 })
      })
    }
    return cues
  })
}

function cueOf(kind: 'number' | 'date', key: string, range: [number, number]): Cue {
  return { range, key, kind, spelling: null, chinese: [], loose: [], rank: 0 }
}
