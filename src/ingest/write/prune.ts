import { lstatSync, rmSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'

import { failed, type Outcome } from '../outcome.ts'
import { errorCode, failure, systemReason } from '../problem.ts'
import type { LibraryFolder } from './library-folder.ts'
import { shown, storedSource } from './write.ts'

/** A document lay at or under one of the paths and is not there any more. `source` is absolute. */
function isGoneFrom(paths: readonly string[], source: string): boolean {
  return liesUnder(paths, source) && isGone(source)
}

/** Nothing stands at the path; what only cannot be reached (no permission, a disk that does not answer) may still be there. */
export function isGone(path: string): boolean {
  try {
    lstatSync(path)
    return false
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')
  }
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
      return [failed(file, id, [problem])]
    }
    library.entries.delete(id)
    library.stored.delete(id)
    return [{ file, id, status: 'removed', problems: [] }]
  })
}

/** Documents of this library lay at or under a path that is gone: to prune them is what was asked for. */
export function heldDocuments(library: LibraryFolder, path: string): boolean {
  if (!isGone(path)) return false
  return [...library.stored.keys()].some((id) => {
    const source = storedSource(library, id)
    return source !== undefined && liesUnder([path], source)
  })
}

/** A path is one of the folders or files, or lies in one. */
function liesUnder(paths: readonly string[], path: string): boolean {
  return paths.some((folder) => {
    const way = relative(resolve(folder), path)
    return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way)
  })
}
