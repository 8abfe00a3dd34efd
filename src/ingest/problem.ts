import type { Problem } from '#article/schema.ts'

/** A problem that leaves the document usable. `reason` says what was found and what to do about it. */
export function warning(rule: string, place: string, reason: string): Problem {
  return { rule, place, reason, severity: 'warning' }
}

/** A problem because of which the document is not written. */
export function failure(rule: string, place: string, reason: string): Problem {
  return { rule, place, reason, severity: 'error' }
}

/** Tells a problem from the value that a verb would have returned. */
export function isProblem(value: object): value is Problem {
  return 'rule' in value && 'severity' in value
}

/** What went wrong with a file, in words: `EACCES` -> `permission denied`. Anything but a system error is thrown on. */
export function systemReason(error: unknown): string {
  const code = errorCode(error)
  if (!code) throw error
  return REASONS[code] ?? `the system says ${code}`
}

/** What keeps a run from going on, in words: a system error's reason, or what broke the program. Never throws. */
export function reasonOf(error: unknown): string {
  return errorCode(error) ? systemReason(error) : `the program breaks in a way nobody foresaw (${said(error)})`
}

/** The problem of a document that breaks the program in a way nobody foresaw. */
export function unexpected(error: unknown): Problem {
  return failure(
    'unexpected',
    'file',
    `the document breaks the program (${said(error)}): look for what is unusual in it`,
  )
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** The code of a system error (`ENOENT`), or undefined for any other value. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is not a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk cannot be written to',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
}
