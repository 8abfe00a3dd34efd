import { inSimplified } from './script.ts'
import { takeSyllable, type Spelling, spellingOf } from './sound-align.ts'
import { readingOf } from './sound-pinyin.ts'
import { NEVER, priorOf } from './sound-table.ts'

/** A Chinese text as it sounds, to look for names in: one entry a UTF-16 unit. */
export interface Sounds {
  /** Number of the syllable; -1 where there is no known Han character, -2 for the dot inside a name. */
  syllables: Int16Array
  /** How much likelier the character is in a transliterated name than in ordinary text, in nats. */
  priors: Float32Array
}

/** A Latin name as it sounds. */
export interface LatinSounds {
  spelling: Spelling
}

/** The run of a Chinese text that sounds like a name: from and to (exclusive) in UTF-16 units, and how likely, 0–1. */
export interface SoundRun {
  range: [from: number, to: number]
  score: number
}

/** From this score on a run is the name. */
export const SOUND_THRESHOLD = 0.5

const DOT = -2

/** Reads a Chinese text, simplified or traditional, once for all names that are looked for in it. */
export function soundsOf(text: string): Sounds {
  const plain = inSimplified(text)
  const syllables = new Int16Array(plain.length).fill(-1)
  const priors = new Float32Array(plain.length)
  for (let at = 0; at < plain.length; at++) {
    const character = plain.charAt(at)
    syllables[at] = /[·•・‧]/.test(character) ? DOT : (readingOf.get(character) ?? -1)
    priors[at] = priorOf(character)
  }
  return { syllables, priors }
}

/** Reads a name in Latin letters, of one word or more, once for all texts it is looked for in. */
export function latinSoundsOf(name: string): LatinSounds {
  return { spelling: spellingOf(name) }
}

/** Where the logistic curve of the score lies: fitted by hand for now. */
const CURVE = { constant: -6, sound: 1, prior: 0.4 }

const reached = new Float32Array(64)

/** The best run from one place, as evidence in nats (or null): the run must be the whole name. */
function bestFrom(sounds: Sounds, { spelling }: LatinSounds, from: number): { to: number; evidence: number } | null {
  const { length, background } = spelling
  let best: { to: number; evidence: number } | null = null
  let prior = 0
  reached.fill(NEVER)
  reached[0] = 0
  for (let to = from; to < sounds.syllables.length; to++) {
    const syllable = sounds.syllables[to] ?? -1
    if (syllable === DOT && to > from) continue
    if (syllable < 0) break
    takeSyllable(reached, spelling, syllable)
    prior += sounds.priors[to] ?? 0
    const evidence =
      CURVE.constant + CURVE.prior * prior + CURVE.sound * ((background[length + 1] ?? 0) - (reached[length] ?? NEVER))
    if (!best || evidence > best.evidence) best = { to: to + 1, evidence }
    if (hopeless(spelling, prior)) break
  }
  return best
}

function hopeless({ length, background }: Spelling, prior: number): boolean {
  for (let at = 0; at <= length; at++) if ((background[at] ?? 0) - (reached[at] ?? NEVER) + prior > -6) return false
  return true
}

const logistic = (evidence: number): number => 1 / (1 + Math.exp(-evidence))

/**
 * The run of Chinese characters that sounds most like a name in Latin letters, and how likely it is to be that name;
 * null where nothing sounds like it at all.
 */
export function bestSound(text: Sounds | string, name: LatinSounds | string): SoundRun | null {
  const sounds = typeof text === 'string' ? soundsOf(text) : text
  const latin = typeof name === 'string' ? latinSoundsOf(name) : name
  let best: { from: number; to: number; evidence: number } | null = null
  for (let from = 0; from < sounds.syllables.length; from++) {
    if ((sounds.syllables[from] ?? -1) < 0) continue
    const found = bestFrom(sounds, latin, from)
    if (found && found.evidence > (best?.evidence ?? -10)) best = { from, ...found }
  }
  return best && { range: [best.from, best.to], score: logistic(best.evidence) }
}

/**
 * How likely Chinese characters are the transliteration of a name in Latin letters, 0–1: all of the one against all of
 * the other.
 *
 * @example soundMatch('布林肯', 'Blinken') > SOUND_THRESHOLD
 */
export function soundMatch(chinese: string, latin: string): number {
  const { syllables, priors } = soundsOf(chinese)
  const { spelling } = latinSoundsOf(latin)
  reached.fill(NEVER)
  reached[0] = 0
  let prior = 0
  for (let at = 0; at < syllables.length; at++) {
    const syllable = syllables[at] ?? -1
    if (syllable === DOT) continue
    if (syllable < 0) return 0
    takeSyllable(reached, spelling, syllable)
    prior += priors[at] ?? 0
  }
  const cost = reached[spelling.length] ?? NEVER
  return logistic(
    CURVE.constant + CURVE.prior * prior + CURVE.sound * ((spelling.background[spelling.length + 1] ?? 0) - cost),
  )
}
