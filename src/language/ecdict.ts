import { createReadStream, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'

import { csvFields } from './csv-fields.ts'
import { remembering } from './remembering.ts'

const require = createRequire(import.meta.url)

/** A row of ECDICT. */
export interface EcdictRow {
  /** As found, in whatever case. */
  word: string
  /** What it is in Chinese, with remarks, a line a part of speech; line breaks are written `\n`. */
  translation: string
  /** Place in the list of English words by frequency, 1 for the commonest; 0 where the word is in no list. */
  rank: number
  /** The base form, where the word is an inflected one: `wiped -> wipe`. */
  lemma: string | null
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
  return ecdictOf(readFileSync(installed()))
}

/** All rows of ECDICT as it is installed, in its order. */
export async function* readEcdict(): AsyncGenerator<EcdictRow> {
  const lines = createInterface({ input: createReadStream(installed(), 'utf8'), crlfDelay: Infinity })
  let isHead = true
  for await (const line of lines) {
    if (!isHead) yield rowOf(line)
    isHead = false
  }
}

function installed(): string {
  return require.resolve('ecdict/assets/ecdict.csv')
}

const LINE_END = 10

/** A dictionary over the bytes of `ecdict.csv`, see `rowOf`. */
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

/**
 * A row of `word,phonetic,definition,translation,pos,collins,oxford,tag,bnc,frq,exchange,…`, one a line, quoted as in
 * RFC 4180; `bnc` and `frq` are its places in two lists of words by frequency, of `exchange` one part is the base form
 * (`0:copper/1:s`).
 */
function rowOf(line: string): EcdictRow {
  const [word = '', , , translation = '', , , , , bnc, frq, exchange = ''] = csvFields(line)
  const ranks = [Number(bnc), Number(frq)].filter((rank) => rank > 0)
  return {
    word,
    translation,
    rank: ranks.length > 0 ? Math.min(...ranks) : 0,
    lemma: /(?:^|\/)0:([^/]+)/.exec(exchange)?.[1] ?? null,
  }
}
