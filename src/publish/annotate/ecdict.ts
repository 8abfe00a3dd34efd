import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

import { csvFields } from '#language/csv-fields.ts'

import { type Meaning, meaningsOf } from './meanings.ts'
import { remembering } from './remembering.ts'

const require = createRequire(import.meta.url)

/** A row of ECDICT. */
export interface EcdictRow {
  word: string
  meanings: readonly Meaning[]
  /** The base form, where the word is an inflected one: `wiped -> wipe`; else empty. */
  lemma: string
  /** True where the word is in a list of words by frequency. */
  isRanked: boolean
}

/** English words with their rows in ECDICT. */
export interface Ecdict {
  /** The row of a word, whatever its case: the dictionary has one of each; null where it has none. */
  look: (word: string) => EcdictRow | null
}

/**
 * Opens ECDICT (https://github.com/skywind3000/ECDICT, MIT) as it is installed. Its 770,000 rows stand in the order of
 * their words in lower case, so they are searched where they are, as bytes, and none of them is read that is not asked
 * for.
 */
export function openEcdict(): Ecdict {
  return ecdictOf(readFileSync(join(dirname(require.resolve('ecdict/package.json')), 'assets/ecdict.csv')))
}

const LINE_END = 10

/** A dictionary over the bytes of `ecdict.csv`: `word,phonetic,definition,translation,…,bnc,frq,exchange,…`, a row a line. */
export function ecdictOf(csv: Buffer): Ecdict {
  const first = startAfter(csv, 0)

  /** The start of the first row whose word is not before this one. */
  const find = (word: string) => {
    let low = first
    let high = csv.length
    while (low < high) {
      const middle = startBefore(csv, (low + high) >> 1, first)
      if (wordAt(csv, middle).toLowerCase() < word) low = startAfter(csv, middle)
      else high = middle
    }
    return low
  }
  const look = remembering(
    (word) => {
      const at = find(word)
      const isThere = at < csv.length && wordAt(csv, at).toLowerCase() === word
      return isThere ? rowOf(csv.toString('utf8', at, endOf(csv, at))) : null
    },
    (word: string) => word,
  )
  return { look: (word) => look(word.toLowerCase()) }
}

function startBefore(csv: Buffer, at: number, first: number): number {
  return at <= first ? first : csv.lastIndexOf(LINE_END, at - 1) + 1
}

function startAfter(csv: Buffer, at: number): number {
  return Math.min(endOf(csv, at) + 1, csv.length)
}

function endOf(csv: Buffer, at: number): number {
  const end = csv.indexOf(LINE_END, at)
  return end === -1 ? csv.length : end
}

const QUOTE = 34
const COMMA = 44

/** The word of the row that begins here, without reading the rest of it. */
function wordAt(csv: Buffer, start: number): string {
  if (csv[start] === QUOTE) return csvFields(csv.toString('utf8', start, endOf(csv, start)))[0] ?? ''
  return csv.toString('utf8', start, csv.indexOf(COMMA, start))
}

function rowOf(line: string): EcdictRow {
  const [word = '', , , translation = '', , , , , bnc, frq, exchange = ''] = csvFields(line)
  return {
    word,
    meanings: meaningsOf(translation),
    lemma: /(?:^|\/)0:([^/]+)/.exec(exchange)?.[1] ?? '',
    isRanked: Number(bnc) > 0 || Number(frq) > 0,
  }
}
