import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

import { errorCode } from './problem.ts'

/** The beginning of the names under which files are written before they take their place. */
export const TEMPORARY = '.tmp-'

/** Size and time of change of a file: as long as both are the same, so is the file. */
export interface Stamp {
  size: number
  mtimeMs: number
}

/** The stamp of a file. Throws the system's error where there is none. */
export function stampOf(path: string): Stamp {
  const { size, mtimeMs } = statSync(path)
  return { size, mtimeMs }
}

/** Two stamps are of the same bytes. */
export function sameStamp(a: Stamp | undefined, b: Stamp | undefined): boolean {
  return a !== undefined && b !== undefined && a.size === b.size && a.mtimeMs === b.mtimeMs
}

/** The text of a file, or null where there is no such file. */
export function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

/** The value of a JSON text; undefined where it is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/**
 * Writes a file in one step: whoever reads it, or kills this program, finds the old bytes or the new ones, never a
 * part. A file that has these bytes already is left as it is.
 *
 * @returns whether anything was written
 */
export function replaceFile(path: string, text: string): boolean {
  if (readIfThere(path) === text) return false
  const temporary = join(dirname(path), `${TEMPORARY}${basename(path)}`)
  try {
    writeFileSync(temporary, text)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  return true
}
