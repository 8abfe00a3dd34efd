import { coarseSpelling, ONSET_LENGTH, RIME_LENGTH } from './sound-latin.ts'
import { SYLLABLES } from './sound-pinyin.ts'
import { type CostTable, letterCost, NEVER, onsetTable, rimeTable } from './sound-table.ts'

/** A Latin name made ready to be laid beside Chinese syllables. */
export interface Spelling {
  /** How many coarse sounds it has. */
  length: number
  /** Column of the piece that begins at `at` and is `n` long, at `at * (longest + 1) + n`; -1 where none was learned. */
  onsets: Int16Array
  /** See `onsets`. */
  rimes: Int16Array
  /** What the first n sounds cost as any name would, in nats. */
  background: Float32Array
  /** The gain after each syllable as the first, as far as it was asked for; NaN elsewhere. See `firstGain`. */
  firstGains: Float32Array
}

/** Makes a Latin name ready. */
export function spellingOf(name: string): Spelling {
  const sounds = coarseSpelling(name).slice(0, MOST)
  const background = new Float32Array(sounds.length + 2)
  for (let at = 0; at <= sounds.length; at++)
    background[at + 1] = (background[at] ?? 0) + letterCost(sounds[at - 1] ?? '', sounds[at] ?? '')
  return {
    length: sounds.length,
    onsets: pieces(sounds, onsetTable, ONSET_LENGTH),
    rimes: pieces(sounds, rimeTable, RIME_LENGTH),
    background,
    firstGains: new Float32Array(SYLLABLES.length).fill(Number.NaN),
  }
}

function pieces(sounds: string, { columns }: CostTable, longest: number): Int16Array {
  const found = new Int16Array((sounds.length + 1) * (longest + 1)).fill(-1)
  for (let at = 0; at <= sounds.length; at++)
    for (let n = 0; n <= longest && at + n <= sounds.length; n++)
      found[at * (longest + 1) + n] = columns.get(sounds.slice(at, at + n)) ?? -1
  return found
}

/** The cost of a coarse sound that no syllable stands for, in nats. */
const SKIP = 6.5

/** A way is not followed where it is so much worse than chance, in nats: the beam of the search. */
const BEAM = 6

/** A name has at most so many coarse sounds here; what is longer is cut. */
const MOST = 40

/**
 * The state of the one alignment that is under way: for every n, what it costs that the syllables so far stand for the
 * first n sounds of the name. One for all, as millions are made.
 */
export const reached = new Float32Array(MOST + 1)

const between = new Float32Array(MOST + 1)

/** No sound behind this one is reached yet: before the first syllable there is nothing to look for there. */
let farthest = 0

/** Begins an alignment: no syllables stand for no sounds. */
export function start(): void {
  reached.fill(NEVER)
  reached[0] = 0
  farthest = 0
}

/** How much better than chance the syllables so far explain the beginning of the spelling that suits them best. */
export function gain({ length, background }: Spelling): number {
  let most = -NEVER
  for (let at = 0; at <= length; at++) most = Math.max(most, (background[at] ?? 0) - (reached[at] ?? NEVER))
  return most
}

/** The gain after a first syllable, remembered for the name. */
export function firstGain(spelling: Spelling, syllable: number): number {
  const known = spelling.firstGains[syllable] ?? 0
  if (!Number.isNaN(known)) return known
  start()
  takeSyllable(spelling, syllable)
  const found = gain(spelling)
  spelling.firstGains[syllable] = found
  return found
}

/** Takes one syllable more into the alignment, in the best way only (Viterbi). */
export function takeSyllable({ length, onsets, rimes, background }: Spelling, syllable: number): void {
  const onsetRow = syllable * onsetTable.width
  const rimeRow = syllable * rimeTable.width
  between.fill(NEVER, 0, length + 1)
  for (let from = 0; from <= Math.min(farthest, length); from++) {
    const cost = reached[from] ?? NEVER
    if (cost > (background[from] ?? 0) + BEAM) continue
    for (let n = 0; n <= ONSET_LENGTH && from + n <= length; n++) {
      const column = onsets[from * (ONSET_LENGTH + 1) + n] ?? -1
      if (column < 0) continue
      const total = cost + (onsetTable.costs[onsetRow + column] ?? NEVER)
      if (total < (between[from + n] ?? NEVER)) between[from + n] = total
    }
  }
  reached.fill(NEVER, 0, length + 1)
  farthest = Math.min(length, farthest + ONSET_LENGTH)
  for (let from = 0; from <= farthest; from++) {
    const cost = between[from] ?? NEVER
    if (cost > (background[from] ?? 0) + BEAM) continue
    for (let n = 0; n <= RIME_LENGTH && from + n <= length; n++) {
      const column = rimes[from * (RIME_LENGTH + 1) + n] ?? -1
      if (column < 0) continue
      const total = cost + (rimeTable.costs[rimeRow + column] ?? NEVER)
      if (total < (reached[from + n] ?? NEVER)) reached[from + n] = total
    }
  }
  for (let at = 0; at < length; at++) {
    const skipped = (reached[at] ?? NEVER) + SKIP
    if (skipped < (reached[at + 1] ?? NEVER)) reached[at + 1] = skipped
  }
  farthest = length
}
