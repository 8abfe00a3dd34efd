import { existsSync, rmSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'

import type { LibraryFolder } from './library-folder.ts'
import { failure, systemReason } from './problem.ts'
import { type Outcome, shown, storedSource } from './write.ts'

/** A document lay at or under one of the paths and is not there any more. `source` is absolute. */
export function isGoneFrom(paths: readonly string[], source: string): boolean {
  return liesUnder(paths, source) && !existsSync(source)
}

/** Removes the articles whose documents lay under the given paths and are gone; all others stay, whoever wrote them. */
export function prune(library: LibraryFolder, paths: readonly string[]): Outcome[] {
  return [...library.stored.keys()].toSorted().flatMap((id): Outcome[] => {
    const source = storedSource(library, id)
    if (source === undefined || !isGoneFrom(paths, source)) return []
    const path = join(library.path, `${id}.json`)
    const file = shown(source)
    try {
      rmSync(path, { force: true })
    } catch (error) {
      const problem = failure('not-removed', 'file', `${path} cannot be removed: ${systemReason(error)}`)
      return [{ file, id, status: 'failed', problems: [problem] }]
    }
    library.entries.delete(id)
    library.stored.delete(id)
    return [{ file, id, status: 'removed', problems: [] }]
  })
}

/** A path is one of the folders or files, or lies in one. */
export function liesUnder(paths: readonly string[], path: string): boolean {
  return paths.some((folder) => {
    const way = relative(resolve(folder), path)
    return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way)
  })
}
