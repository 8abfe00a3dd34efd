import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { libraryPages } from '#article/library.ts'

import { type Stamp, stampOf } from './json-file.ts'
import { isMonthPage, type LibraryFolder, replaceDerived } from './library-folder.ts'
import { writeState } from './library-state.ts'

/**
 * Writes the month pages and the index of a library from its entries, removes month pages that have none left, and
 * remembers the run. Each file is written only if its bytes change. Throws the system's error where one cannot be.
 */
export function writePages(library: LibraryFolder): void {
  const { index, pages } = libraryPages([...library.entries.values()])
  for (const [name, page] of pages) replaceDerived(library, name, `${JSON.stringify(page)}\n`)
  replaceDerived(library, 'index.json', `${JSON.stringify(index)}\n`)
  for (const name of readdirSync(library.path))
    if (!pages.has(name) && isMonthPage(library, name)) rmSync(join(library.path, name))
  const stamps = new Map([...pages.keys()].map((name): [string, Stamp] => [name, stampOf(join(library.path, name))]))
  writeState(library.path, { articles: library.stored, pages: stamps })
}
