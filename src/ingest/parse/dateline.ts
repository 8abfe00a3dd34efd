import { is } from 'valibot'

import { ArticleSchema } from '#article/schema.ts'

/** The line under a title: `September 18, 2023   2 min   357 words`. Minutes and words may be missing. */
export interface Dateline {
  /** `2023-09-18`, or null where the line names a day that does not exist, or none that can be read. */
  date: string | null
  minutes: number | null
  words: number | null
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = String.raw`(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`
const DATES = [
  String.raw`${MONTH}\s*${DAY}\s*,?\s*(?<year>\d{4})`,
  String.raw`${DAY}\s+${MONTH}\s*,?\s*(?<year>\d{4})`,
  String.raw`(?<year>\d{4})\s*年\s*(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*日(?:\s*[（(]?(?:星期|周|週)[一二三四五六日天][)）]?)?`,
  String.raw`(?<year>\d{4})(?<between>[-/.])(?<month>\d{1,2})\k<between>(?<day>\d{1,2})`,
]
/** What may stand before the date: `Published Monday,`. */
const BEFORE = String.raw`(?:(?:published|posted)(?:\s+on)?[\s:]*)?(?:(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,\s]+)?`
const TIME = String.raw`(?:,?\s+(?:at\s+)?\d{1,2}:\d{2}(?:\s*[ap]\.?m\b\.?)?(?:\s+(?:[A-Z]{1,2}[SD]?T|GMT|UTC|CES?T))?)?`
const REST = String.raw`${TIME}(?:[\s·•|,/–—-]*(?<minutes>\d+)\s*(?:min(?:ute)?s?(?:\s+read)?|分钟|分鐘))?(?:[\s·•|,/–—-]*(?<words>[\d,]*\d)\s*(?:words?|字))?(?<tail>\s*[·•|].*)?`
const PATTERNS = DATES.map((date) => new RegExp(String.raw`^[\s\p{P}]*${BEFORE}${date}${REST}\s*$`, 'iu'))
/** Minutes and words at the end of a short line, which nothing but a dateline has, whatever day it names. */
const UNREAD =
  /^[^。！？!?]{0,40}?[\s·•|,/–—-]*\b(?<minutes>\d+)\s*(?:min(?:ute)?s?(?:\s+read)?|分钟|分鐘)[\s·•|,/–—-]+(?<words>[\d,]*\d)\s*(?:words?|字)\s*$/iu

/** No dateline is as long; in what is, the marks that may stand between its parts would be tried in every way. */
const LONGEST = 200

/**
 * Reads a dateline; null where the line is something else.
 *
 * @example
 * parseDateline('August 9, 2008 · 3 min · 541 words') -> { date: '2008-08-09', minutes: 3, words: 541 }
 * parseDateline('Monday, 18 September 2023   2 min   357 words') -> { date: '2023-09-18', minutes: 2, words: 357 }
 * parseDateline('9/10/2021   1 min   98 words') -> { date: null, minutes: 1, words: 98 }
 * parseDateline('Runtime: 25 min') -> null
 */
export function parseDateline(line: string): Dateline | null {
  if (line.length > LONGEST) return null
  const text = spaced(line)
  for (const pattern of PATTERNS) {
    const groups = pattern.exec(text)?.groups
    if (!groups) continue
    const { name, day, year, month, minutes, words, tail } = groups
    // Something behind the date is an author's name only where minutes or words came before it.
    if (tail && minutes === undefined && words === undefined) continue
    const number = name ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1 : Number(month)
    return { date: calendarDate(Number(year), number, Number(day)), ...printed(minutes, words) }
  }
  const unread = UNREAD.exec(text)?.groups
  return unread ? { date: null, ...printed(unread['minutes'], unread['words']) } : null
}

/** No-break spaces are often all that is lost of it. */
function spaced(line: string): string {
  return line.replaceAll('\ufffd', ' ')
}

/** Is the day that a dateline names, or fails to name, written in a way that can be read? */
export function namesDay(line: string): boolean {
  return line.length <= LONGEST && PATTERNS.some((pattern) => pattern.test(spaced(line)))
}

function printed(minutes: string | undefined, words: string | undefined): Omit<Dateline, 'date'> {
  return {
    minutes: minutes === undefined ? null : Number(minutes),
    words: words === undefined ? null : Number(words.replaceAll(',', '')),
  }
}

/** `2023-09-18` for a day of the calendar, null for 30 February. Months count from 1. */
function calendarDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000
  return exists ? date.toISOString().slice(0, 10) : null
}

const TIMESTAMP = /^(\d{4}-\d{2}-\d{2})[T ]+(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) *(Z|[+-]\d{2}:?\d{2})?$/

/**
 * Reads a text that is an ISO timestamp and nothing else, as front matter has it too, with spaces; null for any other.
 * `at` is the same in the form of RFC 3339 where it is complete and possible, with seconds and zone; `date` its day as
 * printed, never shifted by a time zone.
 *
 * @example parseTimestamp('2023-10-12 01:00:00 +0800') -> { at: '2023-10-12T01:00:00+08:00', date: '2023-10-12' }
 */
export function parseTimestamp(text: string): { at: string | null; date: string | null } | null {
  const [found, day = '', time = '', zone = ''] = TIMESTAMP.exec(text) ?? []
  if (found === undefined) return null
  const date = calendarDate(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)))
  const at = `${day}T${time}${zone.replace(/(\d{2})(\d{2})$/, '$1:$2')}`
  return { at: date !== null && zone && is(ArticleSchema.entries.publishedAt, at) ? at : null, date }
}
