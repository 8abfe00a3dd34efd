import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { remembering } from '#language/remembering.ts'

import { compileDictionary, dictionaryVersion } from './compile.ts'
import type { NameKind, ProperName } from './proper-names.ts'

/** What the dictionary says of an English word or phrase. */
export interface Entry {
  /** Place in the list of English words by frequency, 1 for the commonest; 0 where it is in no list. */
  rank: number
  /** Base forms of an inflected word. */
  lemmas: readonly string[]
  /** Chinese equivalents, simplified. */
  chinese: readonly string[]
  /** Chinese words that say this among other things: it stands in a longer gloss of theirs. */
  loose: readonly string[]
}

/** English words and phrases with their Chinese equivalents. */
export interface Dictionary {
  /** @param word lower case, single spaces */
  look: (word: string) => Entry | null
  /** The Chinese proper names it explains, read when they are first asked for. */
  names: () => readonly ProperName[]
}

const FOLDER = join(import.meta.dirname, '../../../.cache')

/**
 * Opens the compiled dictionary, compiling it first where it is missing or damaged (some ten seconds, once).
 *
 * The file is kept as bytes and searched in place, so that it opens in milliseconds; what was looked up is remembered.
 *
 * @param onCompile told before a compilation begins
 */
export async function openDictionary(onCompile?: () => void): Promise<Dictionary> {
  const file = join(FOLDER, `dictionary-${dictionaryVersion()}.bin`)
  const known = existsSync(file) ? readFileSync(file) : null
  if (known && isWhole(known)) return dictionaryOf(known)
  onCompile?.()
  await compileDictionary(file)
  return dictionaryOf(readFileSync(file))
}

/** Whether a compiled dictionary ends where it says, so that nothing of it is lost. */
export function isWhole(bytes: Buffer): boolean {
  if (bytes.length < 8) return false
  const start = 4 + 4 * (bytes.readUInt32LE(0) + 1)
  if (start > bytes.length) return false
  const names = start + bytes.readUInt32LE(start - 4)
  return names + 4 <= bytes.length && names + 4 + bytes.readUInt32LE(names) === bytes.length
}

const TAB = 9

/** A dictionary over the bytes that `compileDictionary` writes. */
export function dictionaryOf(bytes: Buffer): Dictionary {
  const count = bytes.readUInt32LE(0)
  const start = 4 + 4 * (count + 1)
  const offset = (at: number) => start + bytes.readUInt32LE(4 + 4 * at)
  const find = (word: string): Entry | null => {
    const key = Buffer.from(word)
    let low = 0
    let high = count - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const from = offset(middle)
      const end = bytes.indexOf(TAB, from)
      const order = bytes.compare(key, 0, key.length, from, end)
      if (order === 0) return entryOf(bytes.toString('utf8', end + 1, offset(middle + 1)))
      if (order < 0) low = middle + 1
      else high = middle - 1
    }
    return null
  }
  let names: readonly ProperName[] | undefined
  return {
    look: remembering(find, (word) => word),
    names: () => (names ??= namesOf(bytes.toString('utf8', offset(count) + 4))),
  }
}

function namesOf(text: string): ProperName[] {
  if (text === '') return []
  return text.split('\n').map((line) => {
    const [chinese = '', kinds = '', english = ''] = line.split('\t')
    return {
      chinese,
      kinds: listOf(kinds, ' ') as NameKind[],
      english: listOf(english, '|').map((form) => form.split(' ')),
    }
  })
}

function entryOf(text: string): Entry {
  const [rank = '0', lemmas = '', chinese = '', loose = ''] = text.split('\t')
  return { rank: Number(rank), lemmas: listOf(lemmas, '|'), chinese: listOf(chinese, ' '), loose: listOf(loose, ' ') }
}

function listOf(field: string, separator: string): string[] {
  return field === '' ? [] : field.split(separator)
}
