import { SYLLABLES } from './sound-pinyin.ts'
import { splitSyllable } from './sound-syllable.ts'
import { LETTERS, ONSETS, PRIORS, RIMES } from './sound-weights.ts'

/** Costs by row and column, in nats; `columns` numbers the pieces of Latin spelling. */
export interface CostTable {
  columns: ReadonlyMap<string, number>
  width: number
  costs: Float32Array
}

/** A cost no way can take. */
export const NEVER = 1e9

/** Rows of learned cells: `_: b1 p25 0` -> '' with b at 0.1 nat, p at 2.5 and nothing at 0. */
function rows(text: string): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>()
  for (const [, key = '', cells = ''] of text.matchAll(/(?<=^|\| )([^\s|]+): ([^|\n]+)/gm)) {
    const row = [...cells.matchAll(/([A-Za-z]*)(\d+)/g)].map(
      ([, piece = '', cost]) => [piece, Number(cost) / 10] as const,
    )
    found.set(key === '_' ? '' : key, new Map(row))
  }
  return found
}

function table(rowsOfSyllables: Map<string, number>[]): CostTable {
  const columns = new Map<string, number>()
  for (const row of rowsOfSyllables)
    for (const piece of row.keys()) if (!columns.has(piece)) columns.set(piece, columns.size)
  const width = columns.size
  const costs = new Float32Array(rowsOfSyllables.length * width).fill(NEVER)
  rowsOfSyllables.forEach((row, number) => {
    for (const [piece, cost] of row) costs[number * width + (columns.get(piece) ?? 0)] = cost
  })
  return { columns, width, costs }
}

/** How much a syllable pays to take what only others with its final have taken, in nats. */
const BORROWED = 1.5

function onsetRows(): Map<string, number>[] {
  const learned = rows(ONSETS)
  return SYLLABLES.map((syllable) => learned.get(splitSyllable(syllable).initial) ?? new Map<string, number>([['', 0]]))
}

function rimeRows(): Map<string, number>[] {
  const learned = rows(RIMES)
  return SYLLABLES.map((syllable) => {
    const own = learned.get(syllable)
    const shared = learned.get(`-${splitSyllable(syllable).final}`) ?? new Map<string, number>()
    if (!own) return shared
    return new Map([...[...shared].map(([piece, cost]) => [piece, cost + BORROWED] as const), ...own])
  })
}

/** What each syllable of `SYLLABLES` may begin with in a Latin name, and its cost. */
export const onsetTable = table(onsetRows())

/** What else each syllable may stand for in a Latin name, and its cost. */
export const rimeTable = table(rimeRows())

const letters = rows(LETTERS)

/** The cost of a coarse sound after another in any name; '' is the beginning and the end. */
export function letterCost(before: string, letter: string): number {
  return letters.get(before)?.get(letter) ?? 7
}

const priors = new Map<string, number>()
for (const [, level, characters = ''] of PRIORS.matchAll(/(-?\d+): (\S+)/g))
  for (const character of characters) priors.set(character, Number(level) / 2)

/** How much likelier a character is in a transliterated name than in ordinary text, in nats; about -4 to 4. */
export function priorOf(character: string): number {
  return priors.get(character) ?? -1.5
}
