import type { Range } from '#article/schema.ts'

/** What ends a clause of Chinese, with full-width marks or half-width ones. */
export const CHINESE_BREAK = /[，,；;。：:！!？?]/gu

/**
 * The clause that a range lies in, from break to break.
 *
 * @param breaks what ends a clause, with the flag g: each search has its own list
 */
export function clauseAround(text: string, [start, end]: Range, breaks: RegExp): Range {
  let from = 0
  for (const match of text.matchAll(breaks)) {
    const behind = match.index + match[0].length
    if (behind <= start) from = behind
    else if (match.index >= end) return [from, match.index]
  }
  return [from, text.length]
}
