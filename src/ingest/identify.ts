import { createHash } from 'node:crypto'

import { isReservedName } from '#article/library-files.ts'

import { cleanText } from './text.ts'

const LONGEST_WORDS = 80

/**
 * The id of an article: its date, the ASCII words of its title line (source included) up to 80 characters, and, where
 * that lost something of the line (a word of another script, a tail), six characters of the line's hash. Lost
 * punctuation does not count. Letters with marks keep their ASCII base (`é` -> `e`), which counts as a loss. The hash also
 * stands where the id would be the name of one of the library's own pages (`undated-1984`).
 *
 * @example
 * identify('2023-09-18', "Reuters-China's plan") -> '2023-09-18-reuters-chinas-plan'
 * identify(null, '华尔街日报-造船厂') -> 'undated-' and six characters
 */
export function identify(date: string | null, titleLine: string): string {
  const line = cleanText(titleLine)
  const plain = line
    .normalize('NFKD')
    .replace(/['’‘ʼ`\p{M}]/gu, '')
    .toLowerCase()
  const words = plain.match(/[a-z0-9]+/g) ?? []
  let name = ''
  let taken = 0
  for (const word of words) {
    const longer = name === '' ? word : `${name}-${word}`
    if (longer.length > LONGEST_WORDS) break
    name = longer
    taken++
  }
  const lost = taken < words.length || taken === 0 || /(?![a-z0-9])[\p{L}\p{M}\p{N}]/iu.test(line)
  const id = [date ?? 'undated', name, lost ? hash(line) : ''].filter((part) => part !== '').join('-')
  return isReservedName(id) ? `${id}-${hash(line)}` : id
}

/** Six base-36 characters of the SHA-256 of a line. */
function hash(line: string): string {
  const number = createHash('sha256').update(line).digest().readUIntBE(0, 6)
  return (number % 36 ** 6).toString(36).padStart(6, '0')
}
