import { readFileSync, statSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'

import type { Problem } from '#article/schema.ts'

import { failure, systemReason } from '../problem.ts'
import { decode } from './decode.ts'

/** A document as it came: its text decoded, and how to take it apart. */
export interface RawDocument {
  /** The path as given or found, for messages. */
  file: string
  format: 'plain' | 'markdown' | 'html'
  text: string
}

/** Larger files are no article: the largest roundups have 60 kB. */
const LARGEST = 5_000_000

/**
 * Reads a document from disk.
 *
 * @returns the document, or a problem: `unreadable`, `too-large`, `empty` or `binary`
 */
export function read(file: string): RawDocument | Problem {
  let bytes: Uint8Array
  try {
    const { size } = statSync(file)
    if (size > LARGEST) {
      const reason = `the file has ${(size / 1e6).toFixed(1)} MB, more than the 5 MB an article may have: divide it`
      return failure('too-large', 'file', reason)
    }
    bytes = readFileSync(file)
  } catch (error) {
    return failure('unreadable', 'file', `the file cannot be read: ${systemReason(error)}`)
  }
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const format = formatOf(file, start)
  const declared = format === 'html' ? /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1] : undefined
  const text = decode(bytes, declared)
  return typeof text === 'string' ? { file, format, text } : text
}

/** After how many documents a run listens to the world: whether somebody wants it to stop. */
const PAUSE_EVERY = 20

/** Reads documents one after the other in the given order; only the one at hand is held. */
export async function* readAll(
  files: readonly string[],
): AsyncGenerator<{ file: string; document: RawDocument | Problem }, void, undefined> {
  for (const [at, file] of files.entries()) {
    if (at % PAUSE_EVERY === 0) await setImmediate()
    yield { file, document: read(file) }
  }
}

/** By the file's ending; other endings, and none, by how the text begins. Front matter makes a plain text Markdown. */
function formatOf(file: string, start: string): RawDocument['format'] {
  if (/\.x?html?$/i.test(file)) return 'html'
  if (/\.(?:md|markdown)$/i.test(file)) return 'markdown'
  const head = start.replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, '')
  if (/^<(?:!doctype html|html)\b/i.test(head)) return 'html'
  return /^(?:---|\+\+\+)\r?\n[^\n]*[:=]/.test(head) ? 'markdown' : 'plain'
}
