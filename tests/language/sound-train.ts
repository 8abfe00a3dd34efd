/**
 * Learns the weights of `src/language/sound-weights.ts` from the names in the dictionary ECDICT and writes that file.
 * By hand: `npx tsx tests/language/sound-train.ts`, then oxfmt.
 *
 * Expectation–maximisation over all monotonic ways to share the coarse sounds of a Latin name out among the syllables
 * of its Chinese form, each syllable taking an onset and a rime: the joint source-channel idea of Li, Zhang & Su 2004
 * (ACL), with syllables split in two so that rare ones learn from common ones.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { coarseSpelling, isOnset, isRime, ONSET_LENGTH, RIME_LENGTH } from '#language/sound-latin.ts'
import { readingOf, SYLLABLES } from '#language/sound-pinyin.ts'
import { splitSyllable } from '#language/sound-syllable.ts'

import { ecdictNames, isHeldOut, ordinaryText, type Pair } from './sound-gold.ts'

type Row = Map<string, number>
type Counts = Map<string, Row>
type Chance = (syllable: string, piece: string) => number
type Chances = Record<'onset' | 'rime', Chance>

interface Example {
  sounds: string
  syllables: string[]
  chinese: string
}

/** One way on: a syllable's onset or rime takes the sounds from one place to another. */
interface Step {
  from: number
  to: number
  chance: number
  piece: string
}

const ROUNDS = 12
/** How strongly a syllable leans on all syllables with its final, in counts. */
const LEAN = 8
/** The mean log chance a sound below which a pair is a translation, not a transliteration. */
const NOISE = -3

function toExample({ latin, chinese }: Pair): Example[] {
  const syllables = [...chinese].map((character) => SYLLABLES[readingOf.get(character) ?? -1])
  const known = syllables.filter((syllable) => syllable !== undefined)
  return known.length === syllables.length ? [{ sounds: coarseSpelling(latin), syllables: known, chinese }] : []
}

function add(counts: Counts, key: string, piece: string, by: number): void {
  const row = counts.get(key) ?? new Map<string, number>()
  row.set(piece, (row.get(piece) ?? 0) + by)
  counts.set(key, row)
}

const sum = (row: Row | undefined): number => [...(row?.values() ?? [])].reduce((a, b) => a + b, 0)

/** A first guess: a piece with the same first letter is likelier, and one about as long. */
function guess(half: string, piece: string): number {
  const same = half.charAt(0) === piece.charAt(0).toLowerCase() ? 8 : 1
  return same * 0.5 ** Math.abs(piece.length - Math.min(2, half.length))
}

const firstGuess: Chances = {
  onset: (syllable, piece) => guess(splitSyllable(syllable).initial, piece),
  rime: (syllable, piece) => guess(splitSyllable(syllable).final, piece),
}

/** The ways on for each half syllable, and the chance to have come to each place before it. */
function walk({ sounds, syllables }: Example, chances: Chances): { steps: Step[][]; reached: number[][] } {
  const reached: number[][] = [[1]]
  const steps: Step[][] = []
  for (let half = 0; half < syllables.length * 2; half++) {
    const syllable = syllables[half >> 1] ?? ''
    const bare = /^[yw]?$/.test(splitSyllable(syllable).initial)
    const isFirst = half % 2 === 0
    const [now, next, ways] = [reached[half] ?? [], [] as number[], [] as Step[]]
    now.forEach((before, from) => {
      for (let to = from; to <= sounds.length && to - from <= (isFirst ? ONSET_LENGTH : RIME_LENGTH); to++) {
        const piece = sounds.slice(from, to)
        if (isFirst ? !isOnset(piece) : !isRime(piece, bare)) continue
        const chance = chances[isFirst ? 'onset' : 'rime'](syllable, piece)
        if (chance <= 0) continue
        next[to] = (next[to] ?? 0) + before * chance
        ways.push({ from, to, chance, piece })
      }
    })
    reached.push(next)
    steps.push(ways)
  }
  return { steps, reached }
}

/** Adds what an example makes us expect to the counts; returns the log chance of the example. */
function count(example: Example, chances: Chances, onsets: Counts, rimes: Counts): number {
  const { steps, reached } = walk(example, chances)
  const total = reached.at(-1)?.[example.sounds.length] ?? 0
  if (total <= 0) return -Infinity
  let after: number[] = []
  after[example.sounds.length] = 1
  for (let half = steps.length - 1; half >= 0; half--) {
    const before: number[] = []
    const syllable = example.syllables[half >> 1] ?? ''
    const { initial, final } = splitSyllable(syllable)
    for (const { from, to, chance, piece } of steps[half] ?? []) {
      const rest = chance * (after[to] ?? 0)
      before[from] = (before[from] ?? 0) + rest
      const weight = ((reached[half]?.[from] ?? 0) * rest) / total
      if (weight < 1e-4) continue
      if (half % 2 === 0) add(onsets, initial, piece, weight)
      else for (const key of [syllable, `-${final}`, '-']) add(rimes, key, piece, weight)
    }
    after = before
  }
  return Math.log(total)
}

/** The chances that counts amount to: a syllable's rimes lean on those of its final, and these on all rimes. */
function chancesOf(onsets: Counts, rimes: Counts): Chances {
  const totals = new Map(
    [...onsets, ...[...rimes].map(([key, row]) => [`rime ${key}`, row] as const)].map(([k, r]) => [k, sum(r)]),
  )
  const share = (key: string, piece: string): number =>
    (rimes.get(key)?.get(piece) ?? 0) / (totals.get(`rime ${key}`) || 1)
  return {
    onset: (syllable, piece) => {
      const { initial } = splitSyllable(syllable)
      return (onsets.get(initial)?.get(piece) ?? 0) / (totals.get(initial) || 1)
    },
    rime: (syllable, piece) => {
      const seen = totals.get(`rime ${syllable}`) ?? 0
      const lean = 0.97 * share(`-${splitSyllable(syllable).final}`, piece) + 0.03 * share('-', piece)
      return ((rimes.get(syllable)?.get(piece) ?? 0) + LEAN * lean) / (seen + LEAN)
    },
  }
}

function learn(examples: Example[]): { kept: Example[]; onsets: Counts; rimes: Counts; chances: Chances } {
  let [kept, chances, onsets, rimes] = [examples, firstGuess, new Map() as Counts, new Map() as Counts]
  for (let round = 0; round < ROUNDS; round++) {
    ;[onsets, rimes] = [new Map(), new Map()]
    const levels = kept.map((example) => count(example, chances, onsets, rimes))
    chances = chancesOf(onsets, rimes)
    const finite = levels.filter((level) => level > -Infinity)
    const mean = finite.reduce((a, b) => a + b, 0) / finite.length
    process.stdout.write(`round ${round}: ${kept.length} names, mean log chance ${mean.toFixed(3)}\n`)
    const isName = (example: Example, at: number): boolean =>
      (levels[at] ?? -Infinity) / (example.sounds.length + 1) > NOISE
    if (round > 2) kept = kept.filter(isName)
  }
  return { kept, onsets, rimes, chances }
}

/** Tenths of a nat. */
const cost = (chance: number): number => Math.round(-10 * Math.log(chance))

function rowText(key: string, cells: [piece: string, cost: number][]): string {
  const sorted = cells.filter(([, n]) => n <= 95).toSorted((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
  return `${key || '_'}: ${sorted.map(([piece, n]) => `${piece}${n}`).join(' ')}`
}

function onsetRows(onsets: Counts): string[] {
  return [...onsets].map(([initial, row]) => {
    const total = sum(row)
    return rowText(
      initial,
      [...row].filter(([, n]) => n >= 1.5).map(([piece, n]) => [piece, cost(n / total)]),
    )
  })
}

function rimeRows(rimes: Counts, { rime }: Chances): string[] {
  const enough = [...rimes].filter(([key, row]) => key.startsWith('-') || sum(row) >= 15)
  return enough.map(([key, row]) => {
    const total = sum(row)
    const cells = [...row].filter(([, n]) => n >= (key === '-' ? 5 : 1.5))
    return rowText(
      key,
      cells.map(([piece, n]) => [piece, cost(key.startsWith('-') ? n / total : rime(key, piece))]),
    )
  })
}

function letterRows(names: Example[]): string[] {
  const letters: Counts = new Map()
  for (const { sounds } of names)
    for (let at = 0; at <= sounds.length; at++) add(letters, sounds[at - 1] ?? '', sounds[at] ?? '', 1)
  return [...letters].map(([letter, row]) => {
    const total = sum(row) + 15
    return rowText(
      letter,
      [...row].map(([next, n]) => [next, cost((n + 0.5) / total)]),
    )
  })
}

function tally(texts: Iterable<string>): Row {
  const tallied: Row = new Map()
  for (const text of texts)
    for (const character of text)
      if (readingOf.has(character)) tallied.set(character, (tallied.get(character) ?? 0) + 1)
  return tallied
}

function priorRows(inNames: Row, inText: Row): string[] {
  const [names, texts] = [sum(inNames), sum(inText)]
  const levels = new Map<number, string>()
  for (const character of readingOf.keys()) {
    const name = ((inNames.get(character) ?? 0) + 0.3) / names
    const level = Math.round(2 * Math.log(name / (((inText.get(character) ?? 0) + 20) / texts)))
    const held = Math.max(-10, Math.min(10, level))
    if (inNames.has(character) || held < -4) levels.set(held, (levels.get(held) ?? '') + character)
  }
  return [...levels].toSorted((a, b) => b[0] - a[0]).map(([level, characters]) => `${level}: ${characters}`)
}

/** How rare each syllable is in ordinary text. */
function syllableRow(inText: Row): string {
  const counts: Row = new Map(SYLLABLES.map((syllable) => [syllable, 5]))
  for (const [character, n] of inText) {
    const syllable = SYLLABLES[readingOf.get(character) ?? -1] ?? ''
    counts.set(syllable, (counts.get(syllable) ?? 0) + n)
  }
  const total = sum(counts)
  return [...counts].map(([syllable, n]) => `${syllable}${cost(n / total)}`).join(' ')
}

/** Rows packed into lines of some length, as a literal. */
function literal(rows: string[]): string {
  const lines: string[] = []
  for (const row of rows.toSorted()) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + row.length < 400) lines[lines.length - 1] = `${last} | ${row}`
    else lines.push(row)
  }
  return `\`\n${lines.join('\n')}\n\``
}

const gold = ecdictNames().filter((pair) => !isHeldOut(pair))
const { kept, onsets, rimes, chances } = learn(gold.flatMap(toExample))
const inText = tally([ordinaryText()])
const text = `/**
 * Learned weights, written by tests/language/sound-train.ts from ${kept.length} names of the dictionary ECDICT: numbers a
 * sound or a character, no text of it. Rows lie between | or on lines of their own; a row is a key and cells; a cell
 * is coarse sounds (see sound-latin.ts) and their cost, in tenths of a nat (-10 ln of the chance). The key \`_\` and a
 * cell without letters are the empty string.
 */

/** By the initial of a pinyin syllable: what the syllable may begin with in the Latin name. */
export const ONSETS = ${literal(onsetRows(onsets))}

/** By syllable, or by \`-\` and its final for the rest: what else of the Latin name the syllable may stand for. */
export const RIMES = ${literal(rimeRows(rimes, chances))}

/** By a coarse sound: what follows it in names, the end being a cell without letters. */
export const LETTERS = ${literal(letterRows(kept))}

/** Characters by how much likelier they are in transliterations than in ordinary text, in halves of a nat. */
export const PRIORS = ${literal(priorRows(tally(kept.map(({ chinese }) => chinese)), inText))}

/** How rare a syllable is in ordinary Chinese text, in tenths of a nat. */
export const RARITY = '${syllableRow(inText)}'
`
writeFileSync(join(import.meta.dirname, '../../src/language/sound-weights.ts'), text)
