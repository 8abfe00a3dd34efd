import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

import * as v from 'valibot'

import { type Entry, entryOf, MonthPageSchema } from '#article/library.ts'
import { isPageName, isReservedName, looksLikeArticle } from '#article/library-files.ts'
import { ArticleSchema, type Problem } from '#article/schema.ts'

import { systemReason, warning } from '../problem.ts'
import { isLeftOver, parseJson, readIfThere, replaceFile, sameStamp, type Stamp, stampOf } from './json-file.ts'
import { readState, type StoredArticle } from './library-state.ts'

/** A problem of one of the library's own files. */
export interface FileProblem {
  file: string
  problem: Problem
}

/** An open library folder: what its articles are now, whoever wrote them. */
export interface LibraryFolder {
  /** The absolute path of the folder. */
  path: string
  /** Of each article, by its id. */
  entries: Map<string, Entry>
  /** Of each article, by its id: its stamp, and the document that it came from where that is known. */
  stored: Map<string, StoredArticle>
  /** Of each article written or confirmed in this run, by its id: its document's path as shown. */
  seen: Map<string, string>
  /** Files of the folder that cannot be used. */
  problems: FileProblem[]
}

/** What tells the pages of a library, of whatever version, from other JSON. */
const IndexOutline = v.object({ version: v.number(), pages: v.array(v.unknown()) })
const MonthPageOutline = v.object({ version: v.number(), month: v.string(), entries: v.array(v.unknown()) })

const ARTICLE = /^[a-z0-9][a-z0-9-]*\.json$/

/**
 * Opens a library's folder and makes it if need be. What a killed run left half written is removed.
 *
 * Entries of articles that have not changed since the last run are taken from the month pages; every other JSON file
 * that may be an article is read again, so articles that another program added, changed or removed are seen.
 * Throws the system's error where the folder cannot be made or read.
 */
export function openLibrary(out: string): LibraryFolder {
  const path = resolve(out)
  makeFolder(path)
  for (const name of readdirSync(path)) if (isLeftOver(path, name)) rmSync(join(path, name), { force: true })
  const { articles, pages } = readState(path)
  const library: LibraryFolder = {
    path,
    entries: knownEntries(path, pages),
    stored: articles,
    seen: new Map(),
    problems: [],
  }
  rescan(library)
  return library
}

/**
 * Looks again at what the articles of an open folder are now: another run may have written since. What is unchanged is
 * not read again; problems are those of the folder as it is.
 *
 * @returns whether an article came, went or changed
 */
export function rescan(library: LibraryFolder): boolean {
  const { path, entries, stored } = library
  // Another run remembers which documents its articles came from.
  const { articles: others, pages } = readState(path)
  const before = new Map(stored)
  const known = new Map(entries)
  entries.clear()
  stored.clear()
  library.problems.length = 0
  for (const name of readdirSync(path).toSorted()) {
    if (!ARTICLE.test(name)) continue
    const id = name.slice(0, -'.json'.length)
    const last = before.get(id)
    const source = last?.source ?? others.get(id)?.source
    const stamp = stampIfThere(join(path, name))
    if (!stamp || sameStamp(pages.get(name), stamp)) continue
    const entry = (sameStamp(last, stamp) && known.get(id)) || readEntry(library, name)
    if (entry) entries.set(id, entry)
    const origin = sameStamp(last, stamp) ? last?.origin : undefined
    if (entry)
      stored.set(id, { ...stamp, ...(source !== undefined && { source }), ...(origin !== undefined && { origin }) })
    // A broken article can be mended from its document: that is remembered, with a stamp that fits no file.
    else if (source !== undefined) stored.set(id, { size: -1, mtimeMs: 0, source })
  }
  return stored.size !== before.size || [...stored].some(([id, stamp]) => !sameStamp(stamp, before.get(id)))
}

/** Makes a folder and those above it. Node's own way never ends where the system refuses a folder with ENOENT (`/proc/x`). */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    // Another run may have made it in the meantime.
    if (!existsSync(path)) throw error
  }
}

/** A month page of the library by its name and its shape; other JSON under such a name is somebody else's. */
export function isMonthPage(library: LibraryFolder, name: string): boolean {
  if (!name.endsWith('.json') || !isPageName(name.slice(0, -'.json'.length))) return false
  return v.is(MonthPageOutline, parseJson(readIfThere(join(library.path, name)) ?? ''))
}

/**
 * Puts a derived file in its place unless JSON that is not this program's stands there, which is left.
 *
 * @returns whether the place was free
 */
export function replaceDerived(library: LibraryFolder, name: string, text: string): boolean {
  const path = join(library.path, name)
  const there = parseJson(readIfThere(path) ?? '')
  // Only the outline is asked for: an index of an earlier version of this program may be replaced.
  const Outline = name === 'index.json' ? IndexOutline : MonthPageOutline
  if (there !== undefined && !v.is(Outline, there)) return false
  replaceFile(path, text)
  return true
}

/** The entries of the month pages that are as the last run left them. */
function knownEntries(path: string, pages: ReadonlyMap<string, Stamp>): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const [name, stamp] of pages) {
    const file = join(path, name)
    if (!sameStamp(stamp, stampIfThere(file))) continue
    const parsed = v.safeParse(MonthPageSchema, parseJson(readIfThere(file) ?? ''))
    if (parsed.success) for (const entry of parsed.output.entries) entries.set(entry.id, entry)
  }
  return entries
}

/** The entry of the article in a file; undefined where the file is none, which is reported if it was meant to be one. */
function readEntry(library: LibraryFolder, name: string): Entry | undefined {
  const file = join(library.path, name)
  const report = (rule: string, reason: string) => {
    library.problems.push({ file, problem: warning(rule, 'file', reason) })
    return undefined
  }
  try {
    const value = parseJson(readIfThere(file) ?? '')
    const isReserved = isReservedName(name.slice(0, -'.json'.length))
    if (value === undefined && !isReserved)
      return report('broken-article', 'the file is not JSON: it is not listed. Ingest its document again')
    if (!looksLikeArticle(value)) return undefined
    if (isReserved)
      return report(
        'reserved-name',
        "the article has the name of one of the library's own pages: it is not listed. Ingest its document again, or give it another id, and remove this file",
      )
    const parsed = v.safeParse(ArticleSchema, value)
    if (!parsed.success)
      return report(
        'broken-article',
        'the file is no article of this version: it is not listed. Ingest its document again',
      )
    const article = parsed.output
    if (`${article.id}.json` === name) return structuredClone(entryOf(article))
    return report('broken-article', `the article's id is ${article.id}: it is not listed. Name its file after its id`)
  } catch (error) {
    return report('broken-article', `the file cannot be read: ${systemReason(error)}`)
  }
}

/** The stamp of a file; undefined where there is none or it cannot be seen. */
export function stampIfThere(path: string): Stamp | undefined {
  try {
    return stampOf(path)
  } catch (error) {
    systemReason(error)
    return undefined
  }
}
