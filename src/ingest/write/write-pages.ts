import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { libraryPages } from '#article/library.ts'

import { failure } from '../problem.ts'
import type { Stamp } from './json-file.ts'
import {
  type FileProblem,
  isMonthPage,
  type LibraryFolder,
  replaceDerived,
  rescan,
  stampIfThere,
} from './library-folder.ts'
import { writeState } from './library-state.ts'

/** A run that goes on writing while this one ends lists its articles itself. */
const MOST_ROUNDS = 3

/**
 * Writes the month pages and the index of a library from its articles as they are now, removes month pages that have none
 * left, and remembers the run. Each file is written only if its bytes change. The folder is read again before, and
 * after, for what another run wrote in the meantime. Throws the system's error where a file cannot be written.
 *
 * @returns the pages that cannot be written, as other files have their names
 */
export function writePages(library: LibraryFolder): FileProblem[] {
  rescan(library)
  for (let round = 1; ; round++) {
    const taken = writeOnce(library)
    if (round === MOST_ROUNDS || !rescan(library)) return taken
  }
}

function writeOnce(library: LibraryFolder): FileProblem[] {
  const { index, pages } = libraryPages([...library.entries.values()])
  const taken = [...pages, ['index.json', index] as const].flatMap(([name, page]) =>
    replaceDerived(library, name, `${JSON.stringify(page)}\n`) ? [] : [nameTaken(library, name)],
  )
  for (const name of readdirSync(library.path))
    if (!pages.has(name) && isMonthPage(library, name)) rmSync(join(library.path, name), { force: true })
  const stamps = new Map<string, Stamp>()
  for (const name of pages.keys()) {
    const stamp = stampIfThere(join(library.path, name))
    if (stamp) stamps.set(name, stamp)
  }
  writeState(library.path, { articles: library.stored, pages: stamps })
  return taken
}

function nameTaken(library: LibraryFolder, name: string): FileProblem {
  const reason = `the library's page ${name} cannot be written: another file has its name. Move that file away`
  return { file: join(library.path, name), problem: failure('name-taken', 'file', reason) }
}
