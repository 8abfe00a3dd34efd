import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

import * as v from 'valibot'

import { type Entry, entryOf, MonthPageSchema } from '#article/library.ts'
import { ArticleSchema, type Problem } from '#article/schema.ts'

import { parseJson, readIfThere, replaceFile, sameStamp, type Stamp, stampOf, TEMPORARY } from './json-file.ts'
import { readState, type StoredArticle } from './library-state.ts'
import { systemReason, warning } from './problem.ts'

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
  problems: { file: string; problem: Problem }[]
}

/** The names of month pages: `2023-09.json`, `2023-09-2.json`, `undated.json`. */
const MONTH_PAGE = /^(?:\d{4}-\d{2}|undated)(?:-\d+)?\.json$/
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
  const library: LibraryFolder = { path, entries: new Map(), stored: new Map(), seen: new Map(), problems: [] }
  const names = readdirSync(path).toSorted()
  for (const name of names) if (name.startsWith(TEMPORARY)) rmSync(join(path, name), { force: true })
  const state = readState(path)
  const known = knownEntries(path, state.pages)
  for (const name of names) {
    if (!ARTICLE.test(name) || name === 'index.json' || name === 'site.json') continue
    const id = name.slice(0, -'.json'.length)
    const before = state.articles.get(id)
    const stamp = stampIfThere(join(path, name))
    if (!stamp) continue
    const entry = sameStamp(before, stamp) ? known.get(id) : readEntry(library, name)
    if (!entry) {
      // A broken article can be mended from its document: that is remembered, with a stamp that fits no file.
      if (before?.source !== undefined) library.stored.set(id, { size: -1, mtimeMs: 0, source: before.source })
      continue
    }
    library.entries.set(id, entry)
    library.stored.set(id, { ...stamp, ...(before?.source !== undefined && { source: before.source }) })
  }
  return library
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
  return MONTH_PAGE.test(name) && v.is(MonthPageOutline, parseJson(readIfThere(join(library.path, name)) ?? ''))
}

/** Puts a derived file in its place unless JSON that is not this program's stands there; that is left and reported. */
export function replaceDerived(library: LibraryFolder, name: string, text: string): void {
  const path = join(library.path, name)
  const there = parseJson(readIfThere(path) ?? '')
  // Only the outline is asked for: an index of an earlier version of this program may be replaced.
  const Outline = name === 'index.json' ? IndexOutline : MonthPageOutline
  if (there !== undefined && !v.is(Outline, there)) {
    const reason = `the library's page ${name} cannot be written: another file has its name. Move that file away`
    library.problems.push({ file: path, problem: { rule: 'name-taken', place: 'file', reason, severity: 'error' } })
    return
  }
  replaceFile(path, text)
}

/** The entries of the month pages that are as the last run left them. */
function knownEntries(path: string, pages: ReadonlyMap<string, Stamp>): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const [name, stamp] of pages) {
    const file = join(path, name)
    if (!sameStamp(stamp, stampIfThere(file))) continue
    const page = parseJson(readIfThere(file) ?? '')
    if (v.is(MonthPageSchema, page)) for (const entry of page.entries) entries.set(entry.id, entry)
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
    if (value === undefined)
      return report('broken-article', 'the file is not JSON: it is not listed. Ingest its document again')
    if (!looksLikeArticle(value)) return undefined
    if (!v.is(ArticleSchema, value))
      return report(
        'broken-article',
        'the file is no article of this version: it is not listed. Ingest its document again',
      )
    if (`${value.id}.json` === name) return structuredClone(entryOf(value))
    return report('broken-article', `the article's id is ${value.id}: it is not listed. Name its file after its id`)
  } catch (error) {
    return report('broken-article', `the file cannot be read: ${systemReason(error)}`)
  }
}

function looksLikeArticle(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'summary' in value && 'original' in value
}

function stampIfThere(path: string): Stamp | undefined {
  try {
    return stampOf(path)
  } catch (error) {
    systemReason(error)
    return undefined
  }
}
