import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

import { errorCode } from '../problem.ts'

/** The beginning of the names under which files are written before they take their place; the writer's pid ends them. */
const TEMPORARY = '.tmp-'
/** What a process is writing is this new; the pid of an older one may since be another's. */
const MOST_HOURS = 1

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
  const temporary = join(dirname(path), `${TEMPORARY}${basename(path)}.${process.pid}`)
  try {
    writeFileSync(temporary, text)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  return true
}

/** Whether a file of a folder is what a run left half written that is no longer at work. */
export function isLeftOver(folder: string, name: string): boolean {
  if (!name.startsWith(TEMPORARY)) return false
  const pid = /\.(\d+)$/.exec(name)?.[1]
  return pid === undefined || !isRunning(Number(pid)) || hoursOld(join(folder, name)) > MOST_HOURS
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 only asks.
    return process.kill(pid, 0)
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

function hoursOld(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats ? (Date.now() - stats.mtimeMs) / 3_600_000 : 0
}
