import { type Dictionary, dictionaryOf, type Entry } from '#ingest/dictionary/dictionary.ts'

/** A dictionary of a few words, for tests that are not about its bytes. `{ cut: { chinese: ['削减'] } }` */
export function smallDictionary(words: Record<string, Partial<Entry>>): Dictionary {
  const entries = Object.entries(words).map(([word, { rank = 0, lemmas = [], chinese = [], loose = [] }]) =>
    [word, rank, lemmas.join('|'), chinese.join(' '), loose.join(' ')].join('\t'),
  )
  return dictionaryOf(dictionaryBytes(entries))
}

/** The bytes of a dictionary without names: `word \t rank \t lemma|lemma \t 中文 中文 \t 中文`, in any order. */
export function dictionaryBytes(entries: readonly string[]): Buffer {
  const parts = entries
    .map((entry) => ({ word: Buffer.from(entry.slice(0, entry.indexOf('\t'))), bytes: Buffer.from(entry) }))
    .toSorted((one, other) => one.word.compare(other.word))
    .map(({ bytes }) => bytes)
  const head = Buffer.alloc(4 + 4 * (parts.length + 1))
  head.writeUInt32LE(parts.length, 0)
  let offset = 0
  parts.forEach((part, at) => {
    head.writeUInt32LE(offset, 4 + 4 * at)
    offset += part.length
  })
  head.writeUInt32LE(offset, 4 + 4 * parts.length)
  return Buffer.concat([head, ...parts, Buffer.alloc(4)])
}
