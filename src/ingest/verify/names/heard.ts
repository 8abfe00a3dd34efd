import { isWithin, meet } from '#article/range.ts'
import type { Range } from '#article/schema.ts'
import {
  bestSound,
  latinSoundsOf,
  type LatinSounds,
  soundMatch,
  SOUND_THRESHOLD,
  type Sounds,
  soundsOf,
} from '#language/sound.ts'

import type { Collation } from '../../align/collate.ts'

import type { Mention } from './mentions.ts'
import { ROMAN_FAMILY_NAMES } from './words.ts'

/** From this on a name may be there after all: as low as chance allows. */
const PERHAPS = 0.1
/** From this on a name is there that no dictionary vouches for. */
const SURELY = 0.8

const DOT = /[·•・‧]/u

/** Where names of the original are heard in Chinese sentences. Answers are remembered. */
export class Heard {
  readonly #chinese: readonly string[]
  readonly #collation: Collation
  readonly #sounds = new Map<number, Sounds>()
  readonly #latin = new Map<string, LatinSounds>()
  readonly #runs = new Map<string, { range: Range; score: number } | null>()

  /** @param chinese sentences in simplified script */
  constructor(chinese: readonly string[], collation: Collation) {
    this.#chinese = chinese
    this.#collation = collation
  }

  /** The run of a Chinese sentence that sounds most like a name. */
  #best(name: string, z: number): { range: Range; score: number } | null {
    const key = `${z} ${name}`
    let run = this.#runs.get(key)
    if (run !== undefined) return run
    let sounds = this.#sounds.get(z)
    if (!sounds) this.#sounds.set(z, (sounds = soundsOf(this.#chinese[z] ?? '')))
    let latin = this.#latin.get(name)
    if (!latin) this.#latin.set(name, (latin = latinSoundsOf(name)))
    run = bestSound(sounds, latin)
    this.#runs.set(key, run)
    return run
  }

  /**
   * Where a person is named for sure, by Chinese sentence: where one of the names is heard, all or the last word of it,
   * and where what was heard is said again in part (丹增 after 丹增·诺尔盖). What only looks like a name (Hunt, 搜索) is not.
   */
  places(mentions: readonly Mention[]): Map<number, Range> {
    const found = new Map<number, Range>()
    const done = new Set<string>()
    for (const mention of mentions) {
      const name = mention.words.join(' ')
      if (done.has(name)) continue
      done.add(name)
      for (const [z, range] of this.#placesOf(mention)) {
        const known = found.get(z)
        if (!known || range[1] - range[0] > known[1] - known[0]) found.set(z, range)
      }
    }
    const said = new Set([...found].flatMap(([z, range]) => this.#chinese[z]?.slice(...range).split(DOT) ?? []))
    this.#chinese.forEach((text, z) => {
      if (found.has(z)) return
      for (const part of said) {
        const at = part.length > 1 ? text.indexOf(part) : -1
        if (at >= 0 && !found.has(z)) found.set(z, [at, at + part.length])
      }
    })
    return found
  }

  #placesOf({ sentence, range, words }: Mention): Map<number, Range> {
    const [first = '', last = first] = [words[0], words.at(-1)]
    // A Chinese family name alone is like too much, and its given name goes with it.
    if (ROMAN_FAMILY_NAMES.has(first)) return words.length > 1 ? this.#heardIn(words.join(' ')) : new Map()
    const found = new Map<number, Range>()
    let isMisled = false
    for (const { key, kind, spelling, chinese, range: cueRange } of this.#collation.cues[sentence] ?? []) {
      if (kind !== 'name' || cueRange[0] < range[0] || cueRange[1] !== range[1]) continue
      for (const [z, sightings] of this.#collation.sightings.get(key) ?? [])
        for (const { level, range: place } of sightings) {
          if (level < 2 || place[1] - place[0] < 2) continue
          const said = this.#chinese[z]?.slice(...place) ?? ''
          const isHeard = soundMatch(said, spelling ?? last) >= (chinese.includes(said) ? SOUND_THRESHOLD : SURELY)
          if (isHeard) found.set(z, this.#withFirst(words, z, place))
          else isMisled = true
        }
    }
    // Names that a dictionary takes for words have not been listened for.
    if (found.size > 0 || !isMisled || last.length < 4) return found
    return new Map([...this.#heardIn(last)].map(([z, place]) => [z, this.#withFirst(words, z, place)]))
  }

  #heardIn(name: string): Map<number, Range> {
    return new Map(
      this.#chinese.flatMap((_, z): [number, Range][] => {
        const run = this.#best(name, z)
        return run && run.score >= SURELY && run.range[1] - run.range[0] > 1 ? [[z, run.range]] : []
      }),
    )
  }

  /**
   * Is no word of a name heard or seen in a Chinese sentence?
   *
   * @param taken where another name stands, which may sound a little like it
   * @param perhaps how much a run may sound like it without being it
   */
  isAbsent({ sentence, range, words }: Mention, z: number, taken: Range, perhaps = PERHAPS): boolean {
    const text = this.#chinese[z] ?? ''
    if (words.some((word) => text.includes(word))) return false
    for (const name of words) {
      if (name.length < 3) continue
      const run = this.#best(name, z)
      if (run && run.score >= (meet(run.range, taken) ? SOUND_THRESHOLD : perhaps)) return false
    }
    return (this.#collation.cues[sentence] ?? []).every(({ key, spelling, rank, range: cueRange }) => {
      if (!isWithin(cueRange, range)) return true
      return (this.#collation.sightings.get(key)?.get(z) ?? []).every(({ range: found, level }) => {
        if (level < 2 || meet(found, taken)) return true
        // What a word means besides being a name (Hunt, 搜索) is no sighting of the name.
        return spelling && rank > 0 && soundMatch(text.slice(...found), spelling) < PERHAPS
      })
    })
  }

  /** Does a place in a Chinese sentence have the dot of a foreign name in it? */
  hasDot(z: number, range: Range): boolean {
    return DOT.test(this.#chinese[z]?.slice(...range) ?? '')
  }

  /** `柯林斯 -> 弗朗西斯·柯林斯`, where the name before the dot is heard too. */
  #withFirst(words: readonly string[], z: number, [start, end]: Range): Range {
    const text = this.#chinese[z] ?? ''
    const [first] = words
    if (!first || words.length < 2 || !DOT.test(text.charAt(start - 1))) return [start, end]
    const run = this.#best(first, z)
    return run && run.score >= PERHAPS && run.range[1] <= start && start - run.range[1] < 5
      ? [run.range[0], end]
      : [start, end]
  }
}
