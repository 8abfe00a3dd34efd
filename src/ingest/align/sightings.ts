import type { Range } from '#article/schema.ts'
import { inSimplified } from '#language/script.ts'

import type { Cue } from './cues.ts'
import { PairsInTexts } from './pairs-in-texts.ts'

/** How surely a cue is seen in a Chinese sentence: 2 a whole equivalent, 1 a single character of one or a word that says more, 0 not at all. */
export type Level = 0 | 1 | 2

/** A place in a Chinese sentence where a cue is seen. */
export interface Sighting {
  range: Range
  level: Level
}

/** Where cues are seen in Chinese sentences: by the cue's key, then by the index of the sentence. */
export type Sightings = ReadonlyMap<string, ReadonlyMap<number, readonly Sighting[]>>

const LONGEST = 8
/** A character speaks for a cue when at least this share of its equivalents have it. */
const SHARE = 0.3

/** What is looked for: each word, and each telling character, with the keys of the cues it stands for. */
interface Wanted {
  words: Map<string, Set<string>>
  loose: Map<string, Set<string>>
  characters: Map<string, Set<string>>
  /** By the UTF-16 unit a word begins with: how long the longest is, up to LONGEST. */
  longest: Uint8Array
}

/**
 * Where each cue is seen in each Chinese sentence: whole equivalents wherever they stand, overlapping, and single
 * characters that most equivalents of a cue share (消灭, 扑灭: 灭).
 *
 * @param sentences Chinese, as found
 * @param cues of all sentences of the original; those with the same key are looked for once
 */
export function sightingsOf(sentences: readonly string[], cues: Iterable<Cue>): Map<string, Map<number, Sighting[]>> {
  const texts = sentences.map(inSimplified)
  const wanted = wantedOf(cues, new PairsInTexts(texts))
  const long = [...wanted.words].filter(([word]) => word.length > LONGEST)
  const found = new Map<string, Map<number, Sighting[]>>()
  texts.forEach((text, at) => {
    const see = (keys: ReadonlySet<string> | undefined, start: number, end: number, level: Level) => {
      if (!keys) return
      for (const key of keys) {
        const inSentences = found.get(key) ?? new Map<number, Sighting[]>()
        found.set(key, inSentences)
        const here = inSentences.get(at) ?? []
        inSentences.set(at, here)
        here.push({ range: [start, end], level })
      }
    }
    for (let start = 0; start < text.length; start++) {
      see(wanted.characters.get(text.charAt(start)), start, start + 1, 1)
      const longest = wanted.longest[text.charCodeAt(start)] ?? 0
      for (let end = start + 1; end <= Math.min(text.length, start + longest); end++) {
        const word = text.slice(start, end)
        see(wanted.words.get(word), start, end, end - start > 1 ? 2 : 1)
        see(wanted.loose.get(word), start, end, 1)
      }
    }
    for (const [word, keys] of long)
      for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1))
        see(keys, start, start + word.length, 2)
  })
  return found
}

function wantedOf(cues: Iterable<Cue>, pairs: PairsInTexts): Wanted {
  const wanted: Wanted = {
    words: new Map(),
    loose: new Map(),
    characters: new Map(),
    longest: new Uint8Array(0x10000),
  }
  const want = (words: Map<string, Set<string>>, word: string, key: string) => {
    if (!pairs.mayHold(word)) return
    add(words, word, key)
    const first = word.charCodeAt(0)
    wanted.longest[first] = Math.max(wanted.longest[first] ?? 0, Math.min(LONGEST, word.length))
  }
  const done = new Set<string>()
  for (const { key, chinese, loose } of cues) {
    if (done.has(key)) continue
    done.add(key)
    for (const word of chinese) want(wanted.words, word, key)
    for (const word of loose) want(wanted.loose, word, key)
    const long = chinese.filter((word) => word.length > 1 && isHan(word))
    if (long.length < 2) continue
    const counts = new Map<number, number>()
    for (const word of long)
      for (let at = 0; at < word.length; at++) {
        const unit = word.charCodeAt(at)
        // Each word counts once for a character; half of a rare one is none.
        if (pairs.has(unit) && !isHalf(unit) && word.indexOf(word.charAt(at)) === at)
          counts.set(unit, (counts.get(unit) ?? 0) + 1)
      }
    for (const [unit, count] of counts)
      if (count > 1 && count / long.length >= SHARE) add(wanted.characters, String.fromCharCode(unit), key)
  }
  return wanted
}

/** For each UTF-16 unit whether it is a Han character, as far as it was asked: 1 yes, 2 no. */
const han = new Uint8Array(0x10000)

function isHan(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    if (isHalf(unit)) return /^\p{Script=Han}+$/u.test(word)
    if ((han[unit] ||= /\p{Script=Han}/u.test(word.charAt(at)) ? 1 : 2) === 2) return false
  }
  return true
}

/** Half of a surrogate pair? */
function isHalf(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xe000
}

function add(map: Map<string, Set<string>>, word: string, key: string): void {
  const keys = map.get(word)
  if (keys) keys.add(key)
  else map.set(word, new Set([key]))
}
