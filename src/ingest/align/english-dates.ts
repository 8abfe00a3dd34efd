import { resolve, type Time } from './time.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  )
const TENS = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']
const OFFSETS: Record<string, number> = { last: -1, previous: -1, this: 0, next: 1, coming: 1 }

const FULL_MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December'
const MONTH = String.raw`(?:${FULL_MONTH}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?![a-z])\.?)`
const DAY = String.raw`[0-3]?\d(?:st|nd|rd|th)?`
const YEAR = String.raw`(?:1\d{3}|20\d{2})(?![\d,]*\d)`
const CALENDAR = new RegExp(
  String.raw`\b(?:(?<month1>${MONTH}) (?<day1>${DAY})(?![\d:,]*\d)(?! (?:percent|per cent|million))(?:(?:, | )(?<year1>${YEAR}))?` +
    String.raw`|(?<day2>${DAY})(?: of)? (?<month2>${MONTH})(?:,? (?<year2>${YEAR}))?` +
    String.raw`|\b(?<word>${ORDINALS.toReversed().join('|')}) of (?<month5>${FULL_MONTH})\b(?!['’]s)(?:,? (?<year5>${YEAR}))?` +
    String.raw`|(?<month3>${MONTH})(?:,| of)? (?<year3>${YEAR})` +
    String.raw`|(?<month4>${FULL_MONTH})\b(?! \d))`,
  'gu',
)
/** What stands before a month that is also a name or another word, when it is a month. */
const BEFORE_MONTH =
  /(?:^|\W)(?:in|by|since|until|till|last|next|this|early|late|mid|of|from|to|through|during|between|and|for|before|after|every|each|an?|the) ?-?$/iu
const AMBIGUOUS = /^(?:May|March|April|June|August)$/u
/** A day alone, "on the 10th"; but "on the 10th floor". */
const DAY_ALONE =
  /\bon the (?<day>[0-3]?\d)(?:st|nd|rd|th)(?=[,.;)]| (?:that|and|of|at|in|to|for|with|by|after|before)\b)/giu
const ANCIENT =
  /\b(?:(?<from>\d{1,3}(?:,?\d{3})?)(?: ?[-–—] ?| (?:and|to|or|until) ))?(?<year>\d{1,3}(?:,?\d{3})?) ?(?:B\.?C\.?E?\b\.?|BCE?\b)/gu
const DECADE =
  /\b(?<year>1\d\d0|20\d0)[’']?s\b|(?<=[’'‘])(?<short>[1-9]0)s\b|(?<!\b(?:his|her|their|my|your|our) (?:(?:early|mid|late|middle)[- ])?)\b(?<word>(?:twen|thir|for|fif|six|seven|eigh|nine)ties)\b/giu
const CENTURY = new RegExp(
  String.raw`\b(?:(?<number>\d{1,2})(?:st|nd|rd|th)|(?<word>${ORDINALS.toReversed().join('|')})|(?<near>last|this))[- ]century\b`,
  'giu',
)
const WEEK = new RegExp(
  String.raw`\b(?:(?<which>last|this|next|previous|coming) )?(?:(?<day>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|(?<=(?:this|last|next|previous|coming|the) )(?<end>weekend)|(?<=(?:this|last|next|previous|coming) )(?<week>week))\b`,
  'gu',
)
const NEAR =
  /\b(?<which>last|this|next|previous|coming) (?<unit>year|month)\b|\b(?<day>yesterday|today|tomorrow|tonight)\b/giu
const CLOCK =
  /\b(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))? ?(?:(?<half>a|p)\.?m\b\.?|(?<clock>o[’']clock))|(?<![\d:,.$])\b(?<h>[01]?\d|2[0-4]):(?<m>[0-5]\d)(?![\d:])/giu
/** Four digits are a year unless they count something. */
const BARE_YEAR = new RegExp(
  String.raw`(?<![\d.,$£€¥#/]|(?<!\d{3})\d-|[A-Za-z]-?)${YEAR}(?![A-Za-z%]|\.\d|-[a-z])`,
  'gu',
)
const COUNTING =
  /(?:more than|over|some|nearly|almost|about|around|least|roughly|approximately|than|only|just|another|exceed\w*|reach\w*|all) $/iu
const COUNTED =
  /^ (?:people|men|women|children|troops|soldiers|workers|miles|kilomet\w+|met\w+|feet|acres|tons|tonnes|hectares|dollars|pounds|euros|calories|square|cubic|years|homes|cases|deaths|points|million|percent|times)\b/u

/** The dates, weekdays, decades, centuries and times of day that an English text names, in order. */
export function englishDates(text: string, published: string | null): Time[] {
  const times: Time[] = []
  calendarDates(text, times)
  if (/day|week/u.test(text)) weekdays(text, times)
  if (/last|this|next|previous|coming|day|tonight/iu.test(text)) nearDates(text, published, times)
  if (/century/u.test(text)) centuries(text, published, times)
  if (/ties\b/iu.test(text) || /0[’']?s\b/u.test(text)) decades(text, times)
  if (/\d/u.test(text)) {
    clocks(text, times)
    bareYears(text, times)
  }
  return times.toSorted((a, b) => a.range[0] - b.range[0])
}

function calendarDates(text: string, times: Time[]): void {
  for (const { 0: found, index, groups = {} } of text.matchAll(CALENDAR)) {
    const name = groups['month1'] ?? groups['month2'] ?? groups['month3'] ?? groups['month5'] ?? groups['month4'] ?? ''
    const bare = groups['month4'] !== undefined
    if (bare && AMBIGUOUS.test(name) && !BEFORE_MONTH.test(text.slice(Math.max(0, index - 10), index))) continue
    const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
    const day =
      Number.parseInt(groups['day1'] ?? groups['day2'] ?? '', 10) ||
      ORDINALS.indexOf(groups['word'] ?? '') + 1 ||
      undefined
    const year = Number(groups['year1'] ?? groups['year2'] ?? groups['year3'] ?? groups['year5']) || undefined
    if ((day ?? 1) > 31) continue
    times.push({
      range: [index, index + found.length],
      kind: 'date',
      month,
      ...(year === undefined ? {} : { year }),
      ...(day === undefined ? {} : { day }),
    })
    // "November 26 and 27", "26-28 November".
    const more = /^ ?(?:and|to|or|[-–]) ?(?<day>[0-3]?\d)(?:st|nd|rd|th)?(?![\d:,%]|\.\d| (?:[a-z]|[A-Z]))/u.exec(
      text.slice(index + found.length),
    )
    if (day !== undefined && more?.groups?.['day']) {
      const end = index + found.length + more[0].length
      times.push({
        range: [end - more.groups['day'].length, end],
        kind: 'date',
        month,
        day: Number(more.groups['day']),
      })
    }
  }
  // "From April 26 to April 29, 1994": the year behind the second counts for both.
  for (const [at, time] of times.entries()) {
    const next = times[at + 1]
    if (time.year !== undefined || next?.year === undefined) continue
    if (/^ ?(?:to|and|until|through|[-–—]) ?$/u.test(text.slice(time.range[1], next.range[0]))) time.year = next.year
  }
  for (const { 0: found, index, groups = {} } of text.matchAll(DAY_ALONE)) {
    const end = index + found.length
    times.push({ range: [end - found.length + 'on the '.length, end], kind: 'date', day: Number(groups['day']) })
  }
  for (const { 0: found, index } of text.matchAll(/\bNew Year[’']s Day\b/gu))
    times.push({ range: [index, index + found.length], kind: 'date', month: 1, day: 1 })
  // Written in no other way, and in full in Chinese.
  for (const { index } of text.matchAll(/(?<![\d/])9\/11(?![\d/])/gu))
    times.push({ range: [index, index + '9/11'.length], kind: 'date', month: 9, day: 11 })
  for (const { 0: found, index, groups = {} } of text.matchAll(ANCIENT)) ancientYears(found, index, groups, times)
}

/** "Between 1520 and 1480 B.C.": what is said behind the second year is said of the first. */
function ancientYears(found: string, index: number, groups: Record<string, string>, times: Time[]): void {
  const { from, year = '' } = groups
  const end = index + found.length
  const start = from ? index + found.lastIndexOf(year) : index
  if (from) times.push({ range: [index, index + from.length], kind: 'date', year: -Number(from.replace(',', '')) })
  times.push({ range: [start, end], kind: 'date', year: -Number(year.replace(',', '')) })
}

function weekdays(text: string, times: Time[]): void {
  for (const { 0: found, index, groups = {} } of text.matchAll(WEEK)) {
    const { which, day, end } = groups
    const before = which ?? /(\w+) $/u.exec(text.slice(Math.max(0, index - 9), index))?.[1] ?? ''
    const offset = OFFSETS[before.toLowerCase()]
    const relative = offset === undefined ? {} : { relative: `week${offset < 0 ? '' : '+'}${offset}` }
    const start = which || offset === undefined ? index : index - before.length - 1
    const range: [number, number] = [start, index + found.length]
    if (day)
      times.push({ range, kind: 'weekday', weekday: WEEKDAYS.indexOf(day.slice(0, 3).toLowerCase()) + 1, ...relative })
    else if (end) times.push({ range, kind: 'weekday', weekday: 6.5, ...relative })
    else times.push({ range, kind: 'week', ...relative })
  }
}

function nearDates(text: string, published: string | null, times: Time[]): void {
  for (const { 0: found, index, groups = {} } of text.matchAll(NEAR)) {
    const { which, unit, day } = groups
    const offset = day
      ? ['yesterday', 'today', 'tomorrow'].indexOf(day.toLowerCase().replace('tonight', 'today')) - 1
      : (OFFSETS[which?.toLowerCase() ?? ''] ?? 0)
    const time = resolve(unit?.toLowerCase() ?? 'day', offset, published)
    times.push({ range: [index, index + found.length], kind: 'date', ...time })
  }
}

function centuries(text: string, published: string | null, times: Time[]): void {
  const now = published ? Math.floor(Number(published.slice(0, 4)) / 100) + 1 : 21
  for (const { 0: found, index, groups = {} } of text.matchAll(CENTURY)) {
    const near = groups['near']?.toLowerCase()
    const year = near ? now - (near === 'last' ? 1 : 0) : Number(groups['number']) || wordOrdinal(groups['word'])
    times.push({ range: [index, index + found.length], kind: 'century', year })
  }
}

function wordOrdinal(word: string | undefined): number {
  return ORDINALS.indexOf(word?.toLowerCase() ?? '') + 1
}

function decades(text: string, times: Time[]): void {
  for (const { 0: found, index, groups = {} } of text.matchAll(DECADE)) {
    const { year, short, word } = groups
    const range: [number, number] = [index, index + found.length]
    const tens = short ? Number(short) : (TENS.indexOf(word?.toLowerCase() ?? '') + 2) * 10
    times.push({ range, kind: 'decade', year: year ? Number(year) : 1900 + tens })
  }
}

function clocks(text: string, times: Time[]): void {
  for (const { 0: found, index, groups = {} } of text.matchAll(CLOCK)) {
    const hour = Number(groups['hour'] ?? groups['h'])
    const minute = Number(groups['minute'] ?? groups['m'] ?? 0)
    if (hour > 24 || minute > 59) continue
    const half = groups['half'] ? (groups['half'].toLowerCase() === 'a' ? 'am' : 'pm') : hour > 12 ? 'pm' : undefined
    times.push({
      range: [index, index + found.length],
      kind: 'clock',
      hour: hour % 12 || 12,
      minute,
      ...(half ? { half } : {}),
    })
  }
}

function bareYears(text: string, times: Time[]): void {
  for (const { 0: found, index } of text.matchAll(BARE_YEAR)) {
    const end = index + found.length
    if (times.some(({ range }) => range[0] < end && range[1] > index)) continue
    if (COUNTED.test(text.slice(end, end + 12))) continue
    if (COUNTING.test(text.slice(Math.max(0, index - 16), index)) && found.endsWith('00')) continue
    times.push({ range: [index, end], kind: 'date', year: Number(found) })
  }
}
