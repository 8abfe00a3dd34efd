import type { Collation } from '#ingest/align/collate.ts'
import type { Cue } from '#ingest/align/cues.ts'
import type { Sighting } from '#ingest/align/sightings.ts'

/** A place in a Chinese sentence, seen whole (2) unless told. */
export type Place = [sentence: number, start: number, end: number, level?: 1 | 2]

/** A cue as if it were found; by default a word that is neither rare nor common. */
export function cue(key: string, range: [number, number] = [0, key.length], more: Partial<Cue> = {}): Cue {
  return { range, key, kind: 'term', spelling: null, chinese: [], loose: [], rank: 5000, ...more }
}

/** A collation by hand: the cues of each of the original's sentences, and where each key is seen. */
export function collationOf(cues: Cue[][], seen: Record<string, Place[]>): Collation {
  const sightings = new Map(
    Object.entries(seen).map(([key, places]) => {
      const inSentences = new Map<number, Sighting[]>()
      for (const [sentence, start, end, level = 2] of places) {
        const here = inSentences.get(sentence) ?? []
        inSentences.set(sentence, here)
        here.push({ range: [start, end], level })
      }
      return [key, inSentences] as const
    }),
  )
  return { cues, sightings }
}
