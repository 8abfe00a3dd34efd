import { inSimplified } from './script.ts'
import { firstGain, gain, reached, type Spelling, spellingOf, start, takeSyllable } from './sound-align.ts'
import { readingOf } from './sound-pinyin.ts'
import { otherReading, type RomanSyllable, romanizations } from './sound-romanization.ts'
import { NEVER, priorOf } from './sound-table.ts'

/** A Chinese text as it sounds, to look for names in: one entry a UTF-16 unit. */
export interface Sounds {
  /** Number of the syllable; -1 where there is no known Han character, -2 for the dot inside a name. */
  syllables: Int16Array
  /** Number of the second reading; the first where there is but one. */
  others: Int16Array
  /** The UTF-16 unit, in simplified script. */
  units: Uint16Array
  /** How much likelier the character is in a transliterated name than in ordinary text, in nats. */
  priors: Float32Array
  /** How much it looks as if a name went on here: the prior between 0 and 1.5. */
  edges: Float32Array
}

/** A Latin name as it sounds, read both as a foreign name and as the romanization of a Chinese one. */
export interface LatinSounds {
  spelling: Spelling
  romanizations: RomanSyllable[][]
  /** How many words it has: a run holds fewer dots. */
  words: number
}

/** The run of a Chinese text that sounds like a name: from and to (exclusive) in UTF-16 units, and how likely, 0–1. */
export interface SoundRun {
  range: [from: number, to: number]
  score: number
}

/** A run that is weighed: its end and its evidence in nats, 0 being as likely as not. */
interface Candidate {
  from: number
  to: number
  evidence: number
}

/**
 * Above this score a run is the name. On 2,900 names held out of training (tests/language/sound-measure.ts) this finds
 * 98.7 % of those of three characters or more and 93 % of those of two, takes another name for the right one in 0.2 %
 * and 0.7 %, and finds a name that is not there in 0.5 % of news sentences.
 */
export const SOUND_THRESHOLD = 0.5

/** The dot inside a foreign name, 埃德蒙·希拉里, as a syllable. */
const DOT = -2

/**
 * How evidence comes together: the logistic regression of right and wrong runs on these figures, fitted once on the
 * training names put into Chinese sentences, the constant lowered by 0.3 for fewer false ones. `sound`:
 * how much the syllables explain the spelling better than chance, in nats. `prior`: how much the characters look like
 * a transliteration, in nats, up to `enough`, since any name does that. `edge`: the same of the neighbours, for a part
 * of a longer name is not the name. `single`: one character alone is hardly a name.
 */
const CURVE = { constant: -2.1, sound: 0.447, prior: 0.303, enough: 5, edge: -1.55, single: -12 }

/** As much as one neighbour counts at most, in nats. */
const EDGE = 1.5

/** What the rarity of a romanized name must exceed: a sentence has about this many places (ln) to match by chance. */
const ROMAN_CHANCE = 7

/** What a single syllable must exceed besides: a family name alone is a guess. */
const ROMAN_SINGLE = 2

/** A beginning that explains the spelling so much worse than chance does is given up, in nats. */
const HOPELESS = -3.5

/** How many coarse sounds a name must have: what is shorter (the, Li) is like too much. */
const SHORTEST = 3

/** Evidence below this is nothing. */
const LEAST = -10

/** How single characters sound, by UTF-16 unit, as far as they have been met; as in {@link Sounds}. */
const characters = {
  known: new Uint8Array(0x10000),
  syllables: new Int16Array(0x10000),
  others: new Int16Array(0x10000),
  priors: new Float32Array(0x10000),
}

function learnCharacter(character: string): void {
  const unit = character.charCodeAt(0)
  characters.known[unit] = 1
  characters.syllables[unit] = /[·•・‧]/.test(character) ? DOT : (readingOf.get(character) ?? -1)
  characters.others[unit] = otherReading(character)
  characters.priors[unit] = priorOf(character)
}

/** Reads a Chinese text, simplified or traditional, once for all names that are looked for in it. */
export function soundsOf(text: string): Sounds {
  const plain = inSimplified(text)
  const { length } = plain
  const sounds = {
    syllables: new Int16Array(length).fill(-1),
    others: new Int16Array(length).fill(-1),
    units: new Uint16Array(length),
    priors: new Float32Array(length),
    edges: new Float32Array(length),
  }
  for (let at = 0; at < length; at++) {
    const unit = plain.charCodeAt(at)
    if (!characters.known[unit]) learnCharacter(plain.charAt(at))
    sounds.syllables[at] = characters.syllables[unit] ?? -1
    sounds.others[at] = characters.others[unit] ?? -1
    sounds.units[at] = unit
    const prior = characters.priors[unit] ?? 0
    sounds.priors[at] = prior
    sounds.edges[at] = Math.max(0, Math.min(EDGE, prior))
  }
  return sounds
}

/** Reads a name in Latin letters, of one word or more, once for all texts it is looked for in. */
export function latinSoundsOf(name: string): LatinSounds {
  const words = name.trim().split(/[\s-]+/).length
  return { spelling: spellingOf(name), romanizations: romanizations(name), words }
}

/** The evidence for the alignment under way, all of the name being taken by so many syllables. */
function evidenceOf({ length, background }: Spelling, prior: number, syllables: number): number {
  if (length < SHORTEST) return -Infinity
  const above = (background[length + 1] ?? 0) - (reached[length] ?? NEVER)
  const looks = CURVE.prior * Math.min(prior, CURVE.enough)
  return CURVE.constant + looks + CURVE.sound * above + (syllables === 1 ? CURVE.single : 0)
}

/** The best transliteration of the whole name that begins at a place. */
function transliteration(sounds: Sounds, { spelling, words }: LatinSounds, from: number): Candidate | null {
  let best: Candidate | null = null
  let [prior, dots] = [0, 0]
  start()
  for (let to = from; to < sounds.syllables.length; to++) {
    const syllable = sounds.syllables[to] ?? -1
    if (syllable === DOT && ++dots < words) continue
    if (syllable < 0) break
    takeSyllable(spelling, syllable)
    prior += sounds.priors[to] ?? 0
    const edge = (sounds.edges[from - 1] ?? 0) + (sounds.edges[to + 1] ?? 0)
    const evidence = CURVE.edge * edge + evidenceOf(spelling, prior, to + 1 - from - dots)
    if (!best || evidence > best.evidence) best = { from, to: to + 1, evidence }
    if (gain(spelling) <= HOPELESS) break
  }
  return best
}

/** A Chinese name that begins at a place and is romanized as these syllables. */
function romanized(sounds: Sounds, way: RomanSyllable[], from: number): Candidate | null {
  let evidence = -ROMAN_CHANCE - (way.length === 1 ? ROMAN_SINGLE : 0)
  for (let n = 0; n < way.length; n++) {
    const wanted = way[n]
    const at = from + n
    const isRead = wanted?.syllables[sounds.syllables[at] ?? -1] || wanted?.syllables[sounds.others[at] ?? -1]
    if (!isRead && !wanted?.characters.has(sounds.units[at] ?? 0)) return null
    evidence += wanted?.rarity ?? 0
  }
  return { from, to: from + way.length, evidence }
}

function better(one: Candidate | null, other: Candidate | null): Candidate | null {
  return other && other.evidence > (one?.evidence ?? LEAST) ? other : one
}

const logistic = (evidence: number): number => 1 / (1 + Math.exp(-evidence))

/**
 * The run of Chinese characters that sounds most like a name in Latin letters, and how likely it is to be that name;
 * null where nothing sounds like it at all. Names that are translated (Ivory Coast) or read in Japanese sound like
 * nothing. Of equal runs the first.
 */
export function bestSound(text: Sounds | string, name: LatinSounds | string): SoundRun | null {
  const sounds = typeof text === 'string' ? soundsOf(text) : text
  const latin = typeof name === 'string' ? latinSoundsOf(name) : name
  const { spelling } = latin
  let best: Candidate | null = null
  for (let from = 0; from < sounds.syllables.length; from++) {
    const syllable = sounds.syllables[from] ?? -1
    if (syllable < 0) continue
    if (spelling.length >= SHORTEST && firstGain(spelling, syllable) > HOPELESS)
      best = better(best, transliteration(sounds, latin, from))
    for (const way of latin.romanizations) best = better(best, romanized(sounds, way, from))
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
  const sounds = soundsOf(chinese.replace(/[·•・‧]/g, ''))
  const read = latinSoundsOf(latin)
  const { length } = sounds.syllables
  if (length === 0 || sounds.syllables.includes(-1)) return 0
  start()
  for (const syllable of sounds.syllables) takeSyllable(read.spelling, syllable)
  const prior = sounds.priors.reduce((a, b) => a + b, 0)
  const ways = read.romanizations.filter((way) => way.length === length).map((way) => romanized(sounds, way, 0))
  const evidences = [evidenceOf(read.spelling, prior, length), ...ways.map((found) => found?.evidence ?? -Infinity)]
  return logistic(Math.max(...evidences))
}
