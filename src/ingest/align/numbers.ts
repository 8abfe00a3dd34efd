/** An amount that a sentence states. */
export interface Quantity {
  /** The whole expression with its number words and unit, as half-open UTF-16 offsets. */
  range: [start: number, end: number]
  /** The least and the greatest amount meant, in `unit`; equal where one number is given. */
  low: number
  high: number
  /** Is it said to be about, over or under that? */
  approximate: boolean
  kind: 'count' | 'percent' | 'ordinal' | 'money' | 'measure' | 'duration' | 'age' | 'times'
  /** `day`, `year`, `kilometre`, `USD`; missing where things are counted. */
  unit?: string
}

const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?/gu

/** The amounts that a text states, in order. Years and dates are none. */
export function quantitiesOf(text: string, _language: 'zh' | 'en'): Quantity[] {
  return [...text.matchAll(NUMBER)].map((found) => {
    const value = Number(found[0].replaceAll(',', ''))
    const range: [number, number] = [found.index, found.index + found[0].length]
    return { range, low: value, high: value, approximate: false, kind: 'count' }
  })
}

/** How surely two amounts are the same, 0 to 1. */
export function quantityMatch(a: Quantity, b: Quantity): number {
  return a.kind === b.kind && a.unit === b.unit && a.low === b.low && a.high === b.high ? 1 : 0
}
