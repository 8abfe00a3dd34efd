/** One hyphen of a title line, with what stands on its sides. */
export interface Cut {
  /** Everything before the hyphen, single spaces. */
  left: string
  /** Everything behind it, single spaces. */
  right: string
  /** What stands between it and the next hyphen, single spaces. */
  next: string
  /** Everything behind it as found. */
  raw: string
  /** Has the hyphen a space on either side? */
  spaced: boolean
}

/** More hyphens than any outlet with its sections has; what follows is the headline's. */
const MOST_CUTS = 12

/**
 * The hyphens of a title line in order, bare or spaced, ASCII or full width; those at the ends of the line are none.
 *
 * @example cutsOf('AP - A co-op') -> left 'AP' (right 'A co-op', next 'A co', spaced) and left 'AP-A co' (right 'op')
 */
export function cutsOf(line: string): Cut[] {
  const parts = line.split(/[-‐－]/u)
  const cuts: Cut[] = []
  let left = ''
  let length = 0
  for (const [i, part] of parts.slice(0, MOST_CUTS).entries()) {
    length += part.length + 1
    left = i === 0 ? collapse(part) : `${left}-${collapse(part)}`
    const raw = line.slice(length)
    const right = collapse(raw)
    if (left === '' || right === '') continue
    const spaced = /\s$/u.test(part) || /^\s/u.test(raw)
    cuts.push({ left, right, next: collapse(parts[i + 1] ?? ''), raw, spaced })
  }
  return cuts
}

/** Is the text a date or part of one, as at the end of a roundup's title? `2023-11-05`, `11-05`, `2024年3月` */
export function isDate(text: string): boolean {
  return /^\d{1,4}(?:[-./年月]\d{1,2}){0,2}[年月日号]?$/u.test(text.trim())
}

/** The text with single spaces, trimmed. */
export function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
