import type { Collation } from './collate.ts'
import type { Cue } from './cues.ts'
import type { Sighting } from './sightings.ts'

/** How much of one Chinese sentence each sentence of the original accounts for. */
export interface Coverage {
  /** By the original's sentence: what it says of each UTF-16 unit of the Chinese one; missing where nothing. */
  covers: Map<number, Float32Array>
  /** By the original's sentence: the share of what it says that the Chinese one repeats, 0 to 1. */
  repeated: Map<number, number>
  /** By the original's sentence: how many names, amounts and times the two share. */
  exact: Map<number, number>
  /** What the Chinese sentence says in all, whoever accounts for it. */
  total: number
}

/** What a character says that no cue is seen at, in cues' worth. */
const PLAIN_CHARACTER = 0.16
/** What a single character of an equivalent says, in whole ones. */
const PART = 0.15
const COMMON_CHARACTER =
  /[的了是在和与及或也都就而且但并把被将对于从到以为之其这那此个们着过等中上下里后前时一不没有很更最又还可能会要说他她它我你\s\p{P}]/u

/**
 * Weighs what is shared: a name or an amount more than a word, a rare word more than a common one, and what is
 * everywhere in the article next to nothing.
 *
 * @param worths see {@link worthsOf}
 * @returns the coverage of a Chinese sentence, by its index
 */
export function coverageOf(
  chinese: readonly string[],
  { cues, sightings }: Collation,
  worths: ReadonlyMap<string, number> = worthsOf(cues, sightings, chinese.length),
): (sentence: number) => Coverage {
  const holders = holdersOf(cues)
  const says = cues.map((inSentence) => {
    const keys = new Set(inSentence.map(({ key }) => key))
    return [...keys].reduce((sum, key) => sum + (worths.get(key) ?? 0), 0)
  })
  const seen: [key: string, places: readonly Sighting[]][][] = chinese.map(() => [])
  for (const [key, inSentences] of sightings) for (const [z, places] of inSentences) seen[z]?.push([key, places])
  return (z) => {
    const length = chinese[z]?.length ?? 0
    const covers = new Map<number, Float32Array>()
    const repeated = new Map<number, number>()
    const exact = new Map<number, number>()
    const best = new Float32Array(length)
    for (const [key, places] of seen[z] ?? []) {
      const worth = worths.get(key) ?? 0
      const whole = places.some(({ level }) => level === 2)
      raise(best, places, worth)
      for (const [e, kind] of holders.get(key) ?? []) {
        let cover = covers.get(e)
        if (!cover) covers.set(e, (cover = new Float32Array(length)))
        raise(cover, places, worth)
        if (!whole) continue
        repeated.set(e, (repeated.get(e) ?? 0) + worth / (says[e] || 1))
        if (kind !== 'term') exact.set(e, (exact.get(e) ?? 0) + 1)
      }
    }
    return { covers, repeated, exact, total: totalOf(chinese[z] ?? '', best) }
  }
}

function raise(cover: Float32Array, places: readonly Sighting[], worth: number): void {
  for (const { range, level } of places) {
    const each = (level === 2 ? worth : worth * PART) / (range[1] - range[0])
    for (let at = range[0]; at < range[1]; at++) if (each > (cover[at] ?? 0)) cover[at] = each
  }
}

function totalOf(sentence: string, best: Float32Array): number {
  let sum = 0
  for (let at = 0; at < sentence.length; at++)
    sum += Math.max(best[at] ?? 0, COMMON_CHARACTER.test(sentence.charAt(at)) ? 0 : PLAIN_CHARACTER)
  return sum
}

function holdersOf(cues: readonly (readonly Cue[])[]): Map<string, Map<number, Cue['kind']>> {
  const holders = new Map<string, Map<number, Cue['kind']>>()
  cues.forEach((inSentence, e) => {
    for (const { key, kind } of inSentence) {
      const here = holders.get(key) ?? new Map<number, Cue['kind']>()
      holders.set(key, here)
      here.set(e, kind)
    }
  })
  return holders
}

/** What a cue is worth by its kind and its rarity in English, times how rarely either side of the article has it. */
export function worthsOf(
  cues: readonly (readonly Cue[])[],
  sightings: Collation['sightings'],
  sentences: number,
): Map<string, number> {
  const holders = holdersOf(cues)
  const worths = new Map<string, number>()
  for (const cue of cues.flat()) {
    if (worths.has(cue.key)) continue
    let seen = 0
    for (const places of sightings.get(cue.key)?.values() ?? []) if (places.some(({ level }) => level === 2)) seen++
    const inOriginal = rarity(holders.get(cue.key)?.size ?? 1, cues.length)
    const inChinese = rarity(Math.max(1, seen), sentences)
    worths.set(cue.key, worthOf(cue) * Math.sqrt(inOriginal * inChinese))
  }
  return worths
}

/** 1 for what stands in one sentence, near 0 for what stands in all. */
function rarity(holders: number, sentences: number): number {
  return Math.log((sentences + 1) / holders) / Math.log(sentences + 1)
}

function worthOf({ kind, rank, key }: Cue): number {
  if (kind !== 'term') return 1.2
  if (key.includes(' ')) return 1
  if (rank === 0) return 0.9
  return Math.min(1.1, Math.max(0.25, (Math.log(rank) - 4) / 4.5))
}
