import { cleanText, tidyLine } from '../text.ts'
import type { Block } from './block.ts'
import { unwrap } from './unwrap.ts'

/**
 * The lines of a plain text that hold anything, with their numbers; CRLF, CR and Unicode line ends count. Paragraphs that
 * were wrapped are one line, numbered by their first.
 *
 * @example plainBlocks('A\r\n\r\nB') -> [{ text: 'A', raw: 'A', line: 1 }, { text: 'B', raw: 'B', line: 3 }]
 */
export function plainBlocks(text: string): Block[] {
  return unwrap(text.split(/\r\n|[\n\r\u0085\u2028\u2029]/)).flatMap((line, at) => blockOf(line, at + 1))
}

/** A block of a line's text, or none where the line is blank. */
export function blockOf(raw: string, line: number, kind?: Block['kind']): Block[] {
  const text = cleanText(raw)
  if (text === '') return []
  return [{ text, raw: tidyLine(raw), line, ...(kind && { kind }) }]
}
