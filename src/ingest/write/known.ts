import { createHash } from 'node:crypto'
import { join } from 'node:path'

import * as v from 'valibot'

import { type Article, ArticleSchema } from '#article/schema.ts'

import { parseJson, readIfThere, sameStamp, stampOf } from './json-file.ts'
import type { LibraryFolder } from './library-folder.ts'

/**
 * What an alignment was worked out from: the article before it, and the program.
 *
 * @param print tells the program's code and data from any other's, see `programPrint`
 * @returns a hash
 */
export function originOf(article: Article, print: string): string {
  return createHash('sha256').update(print).update(JSON.stringify(article)).digest('base64url')
}

/**
 * The article that stands in the library, where it was worked out from the same and nobody has changed its file since;
 * else undefined. Working it out again would give the same, for a hundred times the time.
 */
export function known(library: LibraryFolder, id: string, origin: string): Article | undefined {
  const stored = library.stored.get(id)
  if (stored?.origin !== origin) return undefined
  const path = join(library.path, `${id}.json`)
  const value = parseJson(readIfThere(path) ?? '')
  if (!v.is(ArticleSchema, value) || !sameStamp(stored, stampOf(path))) return undefined
  // As this program wrote it, not as the schema gives it back: the members' order is part of the file's bytes.
  return value as Article
}
