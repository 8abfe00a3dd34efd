/** A point or stretch of time that a sentence names. */
export interface Time {
  /** The whole expression as half-open UTF-16 offsets: "September 18, 2023", 去年12月18日. */
  range: [start: number, end: number]
  /** `duration` and `age` are also among the quantities of the text. `week`: last week, 本周, the weekend. */
  kind: 'date' | 'weekday' | 'week' | 'clock' | 'decade' | 'century' | 'duration' | 'age'
  /** Below zero: B.C. Of a decade its first year, of a century its number. */
  year?: number
  /** 1 to 12. */
  month?: number
  /** 1 to 31. */
  day?: number
  /** 1 (Monday) to 7 (Sunday); 6.5 is the weekend. */
  weekday?: number
  /** Of a clock's time, 1 to 12. */
  hour?: number
  minute?: number
  /** Missing where the text leaves it open: nine o'clock. */
  half?: 'am' | 'pm'
  /** `year-1`, `month+1`, `week+0`, `day-1`: what was said, where it depends on the day of publication. */
  relative?: string
  /** Of a duration or an age: the least and the greatest amount in `unit`. */
  low?: number
  high?: number
  unit?: string
  approximate?: boolean
}

/** A year, month or day so many from that of publication (YYYY-MM-DD), as far as it is known. */
export function resolve(unit: string, offset: number, published: string | null): Partial<Time> {
  const relative = `${unit}${offset < 0 ? '' : '+'}${offset}`
  const [year, month, day] = (published ?? '').split('-').map(Number)
  if (!year || !month || !day) return { relative }
  if (unit === 'year') return { relative, year: year + offset }
  if (unit === 'month') {
    const months = year * 12 + month - 1 + offset
    return { relative, year: Math.floor(months / 12), month: (months % 12) + 1 }
  }
  if (unit !== 'day') return { relative }
  const date = new Date(Date.UTC(year, month - 1, day + offset))
  return { relative, year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
