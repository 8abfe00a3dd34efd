/** A point or span of time that a sentence names. */
export interface Time {
  /** The whole expression, as half-open UTF-16 offsets. */
  range: [start: number, end: number]
  kind: 'date' | 'weekday' | 'decade' | 'century' | 'duration' | 'age'
  /** Below zero: B.C. */
  year?: number
  /** 1 to 12. */
  month?: number
  /** 1 to 31. */
  day?: number
  /** 1 (Monday) to 7 (Sunday). */
  weekday?: number
  approximate?: boolean
}

const YEAR = /\b(?:1[5-9]|20)\d\d\b|(?:1[5-9]|20)\d\d(?=年)/gu

/** The times that a text names, in order. `published` (YYYY-MM-DD) settles what "next year" means; null where unknown. */
export function timesOf(text: string, _language: 'zh' | 'en', _published: string | null): Time[] {
  return [...text.matchAll(YEAR)].map((found) => ({
    range: [found.index, found.index + found[0].length],
    kind: 'date',
    year: Number(found[0]),
  }))
}

/** How surely two times are the same, 0 to 1. */
export function timeMatch(a: Time, b: Time): number {
  return a.kind === b.kind && a.year === b.year && a.month === b.month && a.day === b.day ? 1 : 0
}
