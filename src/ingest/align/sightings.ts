import type { Range } from '#article/schema.ts'
import { inSimplified } from '#language/script.ts'

import type { Cue } from './cues.ts'

/** How surely a cue is seen in a Chinese sentence: 2 a whole equivalent, 1 a single character of one or a word that says more, 0 not at all. */
type Level = 0 | 1 | 2

/** A place in a Chinese sentence where a cue is seen. */
export interface Sighting {
  range: Range
  level: Level
}

/** Finds cues in Chinese sentences: by key, then by sentence. */
export type Sightings = ReadonlyMap<string, ReadonlyMap<number, readonly Sighting[]>>

const LONGEST = 8
/** A character speaks for a cue when at least this share of its equivalents have it. */
const SHARE = 0.3

/** What is looked for: each word, and each telling character, with the keys of the cues it stands for. */
interface Wanted {
  words: Map<string, Set<string>>
  loose: Map<string, Set<string>>
  characters: Map<string, Set<string>>
}

/**
 * Where each cue is seen in each Chinese sentence: whole equivalents wherever they stand, overlapping, and single
 * characters that most equivalents of a cue share (消灭, 扑灭: 灭).
 *
 * @param sentences Chinese, as found
 * @param cues of all sentences of the original; those with the same key are looked for once
 */
export function sightingsOf(sentences: readonly string[], cues: Iterable<Cue>): Map<string, Map<number, Sighting[]>> {
  const wanted = wantedOf(cues)
  const found = new Map<string, Map<number, Sighting[]>>()
  sentences.forEach((sentence, at) => {
    const text = inSimplified(sentence)
    const see = (keys: ReadonlySet<string> | undefined, start: number, end: number, level: Level) => {
      for (const key of keys ?? []) {
        const inSentences = found.get(key) ?? new Map<number, Sighting[]>()
        found.set(key, inSentences)
        const here = inSentences.get(at) ?? []
        inSentences.set(at, here)
        here.push({ range: [start, end], level })
      }
    }
    for (let start = 0; start < text.length; start++) {
      see(wanted.characters.get(text.charAt(start)), start, start + 1, 1)
      for (let end = start + 1; end <= Math.min(text.length, start + LONGEST); end++) {
        const word = text.slice(start, end)
        see(wanted.words.get(word), start, end, end - start > 1 ? 2 : 1)
        see(wanted.loose.get(word), start, end, 1)
      }
    }
    for (const [word, keys] of wanted.words)
      if (word.length > LONGEST)
        for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1))
          see(keys, start, start + word.length, 2)
  })
  return found
}

function wantedOf(cues: Iterable<Cue>): Wanted {
  const wanted: Wanted = { words: new Map(), loose: new Map(), characters: new Map() }
  const done = new Set<string>()
  for (const { key, chinese, loose } of cues) {
    if (done.has(key)) continue
    done.add(key)
    for (const word of chinese) add(wanted.words, word, key)
    for (const word of loose) add(wanted.loose, word, key)
    const long = chinese.filter((word) => word.length > 1 && /^\p{Script=Han}+$/u.test(word))
    const counts = new Map<string, number>()
    for (const word of long)
      for (const character of new Set(word)) counts.set(character, (counts.get(character) ?? 0) + 1)
    for (const [character, count] of counts)
      if (count > 1 && count / long.length >= SHARE) add(wanted.characters, character, key)
  }
  return wanted
}

function add(map: Map<string, Set<string>>, word: string, key: string): void {
  const keys = map.get(word) ?? new Set()
  map.set(word, keys)
  keys.add(key)
}
