import { join } from 'node:path'

import * as v from 'valibot'

import { parseJson, readIfThere, replaceFile, type Stamp } from './json-file.ts'

const STATE_FILE = '.ingest.json'
const StampSchema = v.object({ size: v.number(), mtimeMs: v.number() })

/**
 * An article in the folder: its stamp, and where they are known the path of its document relative to the folder and what
 * it was worked out from (`originOf`).
 */
const StoredArticleSchema = v.object({
  ...StampSchema.entries,
  source: v.optional(v.string()),
  origin: v.optional(v.string()),
})
/** See {@link StoredArticleSchema}. */
export type StoredArticle = v.InferOutput<typeof StoredArticleSchema>

const StateSchema = v.object({
  version: v.literal(1),
  articles: v.record(v.string(), StoredArticleSchema),
  pages: v.record(v.string(), StampSchema),
})

/**
 * What a run remembers for the next in the hidden file `.ingest.json` of the folder: of each article its document and
 * its stamp, of each month page its stamp. It saves work and knows documents again; without it every article is read.
 */
export interface LibraryState {
  articles: Map<string, StoredArticle>
  pages: Map<string, Stamp>
}

/** The state that the last finished run left; empty where there is none or it cannot be used. */
export function readState(path: string): LibraryState {
  const value = parseJson(readIfThere(join(path, STATE_FILE)) ?? '')
  if (!v.is(StateSchema, value)) return { articles: new Map(), pages: new Map() }
  return { articles: new Map(Object.entries(value.articles)), pages: new Map(Object.entries(value.pages)) }
}

/** Writes the state. It comes last in a run: what was written after it would be taken for unchanged. */
export function writeState(path: string, { articles, pages }: LibraryState): void {
  const value = { version: 1, articles: sorted(articles), pages: sorted(pages) }
  replaceFile(join(path, STATE_FILE), `${JSON.stringify(value)}\n`)
}

function sorted<Value>(map: ReadonlyMap<string, Value>): Record<string, Value> {
  return Object.fromEntries([...map].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
