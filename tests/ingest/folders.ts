import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

import type { Entry, LibraryIndex } from '#article/library.ts'
import { ingest } from '#ingest/ingest.ts'
import type { IngestOptions } from '#ingest/ingest-options.ts'
import type { Outcome } from '#ingest/outcome.ts'
import type { Tally } from '#ingest/tally.ts'

/** Folders for one test, with what the test needs to do in them; removed when it ends. */
export interface Folders {
  inbox: string
  out: string
  /** Writes a document into the inbox. */
  put: (name: string, content: string | Uint8Array) => string
  /** Writes a file into the library's folder. */
  putOut: (name: string, value: unknown) => void
  /** Ingests the inbox, or the given paths. */
  run: (paths?: string[], options?: Partial<IngestOptions>) => Promise<{ tally: Tally; outcomes: Outcome[] }>
  /** The names of the library's files that are not hidden. */
  names: () => string[]
  readOut: (name: string) => string
  index: () => LibraryIndex
  /** The entries of all month pages. */
  entries: () => Entry[]
}

/** New, empty folders. */
export function folders(): Folders {
  const root = mkdtempSync(join(tmpdir(), 'ingest-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const inbox = join(root, 'inbox')
  const out = join(root, 'out')
  mkdirSync(inbox)
  const readOut = (name: string) => readFileSync(join(out, name), 'utf8')
  const index = (): LibraryIndex => JSON.parse(readOut('index.json'))
  return {
    inbox,
    out,
    put: (name, content) => write(join(inbox, name), content),
    putOut: (name, value) => void write(join(out, name), typeof value === 'string' ? value : JSON.stringify(value)),
    run: async (paths = [inbox], options = {}) => {
      const outcomes: Outcome[] = []
      const tally = await ingest(paths, { out, report: (outcome) => outcomes.push(outcome), ...options })
      return { tally, outcomes }
    },
    names: () => readdirSync(out).filter((name) => !name.startsWith('.')),
    readOut,
    index,
    entries: () => index().pages.flatMap(({ file }): Entry[] => JSON.parse(readOut(file)).entries),
  }
}

function write(path: string, content: string | Uint8Array): string {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}

/** The time of change of each file of a folder. */
export function changes(folder: string): Map<string, number> {
  return new Map(readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mtimeMs]))
}

/** A document in the layout of a page, for tests that are not about its text. */
export function page({
  title = 'Harbor Courier-Library opens again',
  date = 'March 4, 2022',
  summary = '镇图书馆周一重新开放。队伍很长。',
  original = 'The town library opened its doors again on Monday. The queue was long.',
} = {}): string {
  return [title, date, summary, '2022-03-04T08:00:00Z', original].join('\n\n')
}
