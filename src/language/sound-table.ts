import { SYLLABLES } from './sound-pinyin.ts'
import { splitSyllable } from './sound-syllable.ts'
import { LETTERS, ONSETS, PRIORS, RIMES } from './sound-weights.ts'

/** Costs by row and column, in nats; `columns` numbers the pieces of Latin spelling. */
export interface CostTable {
  columns: ReadonlyMap<string, number>
  width: number
  costs: Float32Array
}

/** A learned row: pieces of Latin spelling and their costs, in nats. */
type Row = ReadonlyMap<string, number>

/** A cost no way can take. */
export const NEVER = 1e9

/** Rows of learned cells: `_: b1 p25 0` -> '' with b at 0.1 nat, p at 2.5 and nothing at 0. */
function rows(text: string): Map<string, Row> {
  const found = new Map<string, Row>()
  for (const [, key = '', cells = ''] of text.matchAll(/(?<=^|\| )([^\s|]+): ([^|\n]+)/gm)) {
    const row = [...cells.matchAll(/([A-Za-z]*)(\d+)/g)].map(
      ([, piece = '', cost]) => [piece, Number(cost) / 10] as const,
    )
    found.set(key === '_' ? '' : key, new Map(row))
  }
  return found
}

/** A learned row and what is added to its costs. */
type Layer = readonly [row: Row | undefined, more: number]

/** Lays rows over one another for each syllable, the last on top: `base` for all, the others by syllable. */
function table(learned: ReadonlyMap<string, Row>, base: Layer, layersOf: (syllable: string) => Layer[]): CostTable {
  const columns = new Map<string, number>()
  for (const row of learned.values())
    for (const piece of row.keys()) if (!columns.has(piece)) columns.set(piece, columns.size)
  const width = columns.size
  const lay = ([row, more]: Layer, onto: Float32Array): void =>
    row?.forEach((cost, piece) => (onto[columns.get(piece) ?? 0] = cost + more))
  const bottom = new Float32Array(width).fill(NEVER)
  lay(base, bottom)
  const costs = new Float32Array(SYLLABLES.length * width)
  SYLLABLES.forEach((syllable, number) => {
    // Copied whole: the base is most of the work, and this runs whenever the program starts.
    costs.set(bottom, number * width)
    for (const layer of layersOf(syllable)) lay(layer, costs.subarray(number * width, (number + 1) * width))
  })
  return { columns, width, costs }
}

/** How much a syllable pays to take what only others with its final have taken, in nats. */
const BORROWED = 1.5

/** How much it pays to take what only others at all have taken. */
const FOREIGN = 3

const onsets = rows(ONSETS)

/** What each syllable of `SYLLABLES` may begin with in a Latin name, and its cost. */
export const onsetTable = table(onsets, [undefined, 0], (syllable) => [
  [onsets.get(splitSyllable(syllable).initial), 0],
])

const rimes = rows(RIMES)

/** What else each syllable may stand for in a Latin name, and its cost. */
export const rimeTable = table(rimes, [rimes.get('-'), FOREIGN], (syllable) => {
  const own = rimes.get(syllable)
  const shared = rimes.get(`-${splitSyllable(syllable).final}`)
  return [
    [shared, own ? BORROWED : 0],
    [own, 0],
  ]
})

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
