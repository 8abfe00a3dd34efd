import { chineseNumber } from '#language/numerals.ts'

import { resolve, type Time } from './time.ts'

const NUMBER = '[〇零一二三四五六七八九十廿]+'
const LONG_YEAR = String.raw`(?:1\d{3}|20\d{2}|[一二][〇零一二三四五六七八九]{3})`
/** A year that is said by its distance, and the distance. */
const YEARS = new Map([
  ['今年', 0],
  ['本年', 0],
  ['去年', -1],
  ['前年', -2],
  ['明年', 1],
  ['来年', 1],
  ['后年', 2],
])
const MONTHS = new Map([
  ...['本月', '这个月'].map((word) => [word, 0] as const),
  ...['上月', '上个月'].map((word) => [word, -1] as const),
  ...['下月', '下个月'].map((word) => [word, 1] as const),
])
const DAYS = new Map([
  ...['今天', '今日', '今晚', '今早', '今晨'].map((word) => [word, 0] as const),
  ...['昨天', '昨日', '昨晚', '昨夜'].map((word) => [word, -1] as const),
  ...['明天', '明日', '明晚', '明早'].map((word) => [word, 1] as const),
])
const WEEKDAYS = '一二三四五六日天末'

const one = (words: Map<string, number>) => [...words.keys()].join('|')

/** Year, month and day, each of which may be missing: 2023年9月18日, 去年12月, 公元前210年, 9月18日, 上月26日. */
const CALENDAR = new RegExp(
  String.raw`(?:(?:(?<bc>(?:(?:公元|西元|纪元)|(?<![此之以目年月日周天]))前) ?(?<ancient>\d{1,4}|${NUMBER})|(?:(?:公元|西元) ?)?(?<long>${LONG_YEAR})) ?(?:财|學|学)?年(?!代|的?历史(?![性上意最]))|(?<![十百千几\d])(?<near>${one(YEARS)}))` +
    String.raw`(?: ?(?<month1>1?\d|${NUMBER}) ?月份?(?: ?(?<day1>\d{1,2}|${NUMBER}) ?[日号])?| ?(?<newYear>元旦))?` +
    String.raw`|(?:(?<![\d〇零一二三四五六七八九十几数两半第.])(?<month2>[01]?\d|${NUMBER}) ?月(?:份|(?: ?(?<day2>\d{1,2}|${NUMBER}) ?[日号])?)|(?<nearMonth>${one(MONTHS)})(?: ?(?<day3>[0-3]?\d|${NUMBER}) ?[日号])?)` +
    String.raw`|(?<![\d.,第])(?<day4>[0-3]?\d) ?日(?![元圆本币内间游均程])` +
    // The first of two years, 2019-2020年.
    String.raw`|(?<!\d)(?<from>(?:1\d{3}|20\d{2})(?= ?[-–—~～至到] ?\d{2,4} ?年))` +
    `|(?<nearDay>${one(DAYS)})|(?<newYear2>元旦)`,
  'gu',
)
/** 周四, 上周六, 星期天, 本周, 上周末; not the 周一 of 每周一次, nor the 周三 of 两周三次. */
const WEEK = new RegExp(
  String.raw`(?<![一二两三四五六七八九十几\d] ?)(?<which>上上|上|下|本|这|当)?个?(?<word>周|星期|礼拜)(?<day>[${WEEKDAYS}](?![次个趟场本致年度月带期旦]))?`,
  'gu',
)
const AGE = new RegExp(
  String.raw`(?:(?<century>\d{1,2}|${NUMBER}|上个?|本) ?世纪)(?: ?(?<decade>\d0|[一二三四五六七八九]十) ?年代)?|(?<long>1\d\d|20\d)0 ?年代|(?<![\d〇零一二三四五六七八九十])(?<short>[1-9]0|[一二三四五六七八九]十) ?年代`,
  'gu',
)
const CLOCK = new RegExp(
  String.raw`(?<part>上午|下午|凌晨|清晨|早上|早晨|早间|中午|傍晚|晚上|晚间|深夜|夜里|午夜|[晚早午])?(?<![\d.:比]) ?(?:(?<colon>\d{1,2}[:：]\d{2})(?![\d:：])|(?<hour>\d{1,2}|[一二两三四五六七八九十]{1,3}) ?[点时](?:(?<half>半)|(?<quarter>[一三])刻|(?<whole>整|许|左右|钟)| ?零? ?(?<minute>\d{1,2}|${NUMBER}) ?分)?)`,
  'gu',
)

/** The dates, weekdays, decades, centuries and times of day that a Chinese text (simplified) names, in order. */
export function chineseDates(text: string, published: string | null): Time[] {
  const times: Time[] = []
  if (/[年月日今昨明前后号旦]/u.test(text)) calendarDates(text, published, times)
  if (/[周星礼]/u.test(text)) weekdays(text, times)
  if (/世纪|年代/u.test(text)) ages(text, published, times)
  if (/[点时:：]/u.test(text)) clocks(text, times)
  return times.toSorted((a, b) => a.range[0] - b.range[0])
}

function calendarDates(text: string, published: string | null, times: Time[]): void {
  for (const { 0: found, index, groups = {} } of text.matchAll(CALENDAR)) {
    const year = number(groups['long'] ?? groups['from']) ?? negated(number(groups['ancient']))
    const newYear = (groups['newYear'] ?? groups['newYear2']) ? 1 : undefined
    const month = newYear ?? number(groups['month1'] ?? groups['month2'])
    const day = newYear ?? number(groups['day1'] ?? groups['day2'] ?? groups['day3'] ?? groups['day4'])
    // A 14th month or a 36th day is a misprint, but still a date where month and day are given.
    if ((month ?? 1) > (day === undefined ? 12 : 19) || month === 0 || day === 0) continue
    if ((day ?? 1) > (month === undefined ? 31 : 49)) continue
    const near = YEARS.get(groups['near'] ?? '')
    const nearMonth = MONTHS.get(groups['nearMonth'] ?? '')
    const nearDay = DAYS.get(groups['nearDay'] ?? '')
    // 前221年 is an ancient year, but 前5年 and 20年前10月 are not; 3日 behind 为期 is a length.
    if (groups['bc'] === '前' && !(year !== undefined && year <= -100)) continue
    if (
      groups['day4'] &&
      /(?:为期|连续|历时|长达|[至到和、-]) ?$/u.test(text.slice(Math.max(0, index - 3), index)) &&
      !times.length
    )
      continue
    times.push({
      range: [index, index + found.trimEnd().length],
      kind: 'date',
      ...(near === undefined ? {} : resolve('year', near, published)),
      ...(nearMonth === undefined ? {} : resolve('month', nearMonth, published)),
      ...(nearDay === undefined ? {} : resolve('day', nearDay, published)),
      ...(year === undefined ? {} : { year }),
      ...(month === undefined ? {} : { month }),
      ...(day === undefined ? {} : { day }),
    })
  }
}

function weekdays(text: string, times: Time[]): void {
  for (const { 0: found, index, groups = {} } of text.matchAll(WEEK)) {
    const { which, day } = groups
    const range: [number, number] = [index, index + found.length]
    const offset = which === undefined ? 0 : which.startsWith('上') ? -which.length : which === '下' ? 1 : 0
    const relative = which === undefined ? {} : { relative: `week${offset < 0 ? '' : '+'}${offset}` }
    if (day) times.push({ range, kind: 'weekday', weekday: weekdayOf(day), ...relative })
    else if (which && which !== '当' && !/^[年围边]/u.test(text.slice(index + found.length)))
      times.push({ range, kind: 'week', ...relative })
  }
}

function weekdayOf(sign: string): number {
  if (sign === '末') return 6.5
  return sign === '天' ? 7 : WEEKDAYS.indexOf(sign) + 1
}

function ages(text: string, published: string | null, times: Time[]): void {
  const now = published ? Math.floor(Number(published.slice(0, 4)) / 100) + 1 : 21
  for (const { 0: found, index, groups = {} } of text.matchAll(AGE)) {
    const range: [number, number] = [index, index + found.length]
    const { century, decade, long, short } = groups
    const named = century?.startsWith('上') ? now - 1 : century === '本' ? now : number(century)
    const tens = number(decade ?? short)
    if (long) times.push({ range, kind: 'decade', year: Number(long) * 10 })
    // 80年代 alone is that of the last century; 10年代 that of this one.
    else if (tens !== undefined)
      times.push({ range, kind: 'decade', year: ((named ?? (tens > 20 ? 20 : 21)) - 1) * 100 + tens })
    else if (named !== undefined && named > 0) times.push({ range, kind: 'century', year: named })
  }
}

function clocks(text: string, times: Time[]): void {
  for (const { 0: found, index, groups = {} } of text.matchAll(CLOCK)) {
    const { part, colon, half, quarter, whole } = groups
    // 三点建议, 200点, 3时 need a sign that the day's time is meant.
    if (!part && !colon && !half && !quarter && !whole && !groups['minute']) continue
    const [h, m] = colon ? colon.split(/[:：]/u).map(Number) : [number(groups['hour']), number(groups['minute'])]
    const minute = half ? 30 : quarter ? (quarter === '一' ? 15 : 45) : (m ?? 0)
    if (h === undefined || h > 24 || minute > 59) continue
    const late = /下午|晚|傍|深夜|夜里|中午|午/u.test(part ?? '') && !(part === '上午')
    const side = h > 12 ? 'pm' : part ? (late && !(h === 12 && /[晚夜]/u.test(part)) ? 'pm' : 'am') : undefined
    const start = index + (found.length - found.trimStart().length)
    times.push({
      range: [start, index + found.length],
      kind: 'clock',
      hour: h % 12 || 12,
      minute,
      ...(side ? { half: side } : {}),
    })
  }
}

function number(text: string | undefined): number | undefined {
  return text === undefined ? undefined : (chineseNumber(text.trim()) ?? undefined)
}

function negated(value: number | undefined): number | undefined {
  return value === undefined ? undefined : -value
}
