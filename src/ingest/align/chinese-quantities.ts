import { CHINESE_NUMERAL, chineseNumber } from '#language/numerals.ts'

import { money, multiple, name, ordinal, percent, quarterOf } from './chinese-amounts.ts'
import { CHINESE_UNIT, CHINESE_UNITS } from './chinese-units.ts'
import { countsBare, isFixedWord, withAbout } from './chinese-context.ts'
import { joinCompounds, matchAt, type Quantity } from './quantity.ts'

/** The Latin letter or joiner that makes digits a part of a name: G20, COVID-19, MH370, 39A. */
const IN_NAME = /[A-Za-z][-‑–]?$|[A-Za-z] ?\d*-$/u
const VAGUE = '(?<vague>好几|数|几|若干|上|成|近|过)(?<vagueScale>[十百千万亿]{1,3})(?![一二三四五六七八九])'
/** A number that is not exact by itself: 数百, 几十万, 上千万, 半. */
const START = new RegExp(
  `(?<fold>翻了?(?<times>[一两三])番|翻番|翻(?:了|上)?一?倍)|(?<crowd>成千上万|数以(?<crowdScale>[百千万亿]{1,3})计)|${VAGUE}(?!分之)|(?<half>(?<![一大小多过上下前后])半)(?=个?(?:小时|钟头|天|年|个?月|世纪|数|公里|英里|成|百分点|分钟|秒|毫米|厘米|米|英尺|英寸|公斤|吨|磅|升)(?!多))|(?<most>(?:超过|逾)(?:一半|半数)|(?:一半|半数)(?:以上|多)|一半|半数|(?<![通经渡])过半|大半|多半)|(?<number>${CHINESE_NUMERAL})`,
  'gu',
)
/** Up to here a share may be called more than half. */
const MOST_OF_IT = 80
const MORE = /^(?: ?(?:多|余|来|几))(?!少)/u
const MORE_SCALE = /^(?: ?(?:多|余|来|几)) ?(?<scale>[百千万亿]+)/u
const UNIT = new RegExp(
  String.raw` ?(?<half>个半)?(?<between>个多(?=小时|月|星期|世纪|钟头|礼拜)|分[多余](?=钟)|多|余)?(?<unit>一刻钟|${CHINESE_UNIT})(?<tail>半|(?<=成)[一二三四五六七八九](?![十百千万个名成]))?(?<after>多(?!个|数|少|年))?`,
  'uy',
)
/** 分 is a minute beside hours or seconds: 三小时四十分, 3分30秒; elsewhere it may be a point or a cent. */
const MINUTES = /^ ?分(?![之钟])(?<seconds> ?[\d一二三四五六七八九十]+(?:\.\d+)? ?秒)?/u
/** The digits behind seconds and metres in sports: 10秒78, 8米34. */
const HUNDREDTHS = /^[秒米](?<parts>\d{2})(?!\d)/u
const RANGE = new RegExp(
  String.raw`(?: ?(?:${CHINESE_UNIT}))? ?(?:[-–—~～至到]|或者?) ?(?<number>${CHINESE_NUMERAL})`,
  'uy',
)
const FRACTION = new RegExp(String.raw` ?分之(?<number>${CHINESE_NUMERAL})`, 'uy')
const SCORE =
  /(?: ?[-–:：比] ?)(?<number>\d{1,3})(?!\d|[.,:：]\d|%|-\d| ?[\p{Script=Han}]?(?:年|月|日|分钟|小时|万|亿))/uy
const NEXT_DIGITS = /^(?<tens>十?)(?<low>[一二两三四五六七八])(?<high>[二三四五六七八九])(?<scale>[十百千万亿]*)$/u
const SIGNS = '〇一二三四五六七八九'
const MONEY_SIGN = /(?<sign>US\$|HK\$|NT\$|A\$|[$£€¥￥]) ?$/u

/** The amounts in a Chinese text (simplified). `taken` are ranges of dates, whose digits are no amounts. */
export function chineseQuantities(text: string, taken: readonly (readonly [number, number])[]): Quantity[] {
  const found: Quantity[] = []
  let done = 0
  for (const match of text.matchAll(START)) {
    const { index } = match
    if (index < done || taken.some(([start, end]) => index < end && index + match[0].length > start)) continue
    const quantity = readAt(text, index, match)
    if (!quantity) continue
    done = quantity.range[1]
    found.push(quantity)
  }
  return joinCompounds(found, text).map((quantity) => withSecondsLeftOut(text, quantity))
}

function readAt(text: string, index: number, match: RegExpMatchArray): Quantity | null {
  const { vague, vagueScale, half, most, fold, times } = match.groups ?? {}
  const token = match[0]
  const end = index + token.length
  // 翻一番 is to double, 翻两番 to double twice.
  if (fold) return multiple(index, end, 2 ** Math.max(1, '一两三'.indexOf(times ?? '') + 1))
  if (match.groups?.['crowd']) {
    const scale = chineseNumber(match.groups['crowdScale'] ?? '万') ?? 1
    return withUnit(text, index, end, scale, scale * 10, true)
  }
  // 一半以上 is what 55 percent is, and 70.
  if (most) return percent(index, end, 50, /[上多超逾过大]/u.test(most) ? MOST_OF_IT : 50, most !== '一半')
  if (vague) {
    const scale = chineseNumber(vagueScale ?? '') ?? 1
    if (vague === '成' && !/^成[百千万亿]/u.test(token)) return null
    const [low, high] = vague === '近' ? [scale * 0.8, scale] : [scale * (/[数几]/u.test(vague) ? 2 : 1), scale * 10]
    return withUnit(text, index, end, low, high, true)
  }
  if (half) return withUnit(text, index, end, 0.5, 0.5, false)
  return numberAt(text, index, token)
}

function numberAt(text: string, index: number, token: string): Quantity | null {
  const end = index + token.length
  const before = text.slice(Math.max(0, index - 5), index)
  if (
    IN_NAME.test(before) ||
    (/\d$/u.test(token) &&
      /^[-‑]?[A-Za-z]/u.test(text.slice(end)) &&
      !/^ ?(?:km|kg|cm|mm|m|[KMGTP]B)\b/u.test(text.slice(end)))
  )
    return name(index, end, token)
  const near = NEXT_DIGITS.exec(token)?.groups
  if (near) {
    const [low, high] = [SIGNS.indexOf((near['low'] ?? '').replace('两', '二')), SIGNS.indexOf(near['high'] ?? '')]
    const scale = near['scale'] ? (chineseNumber(near['scale']) ?? 1) : 1
    const tens = near['tens'] ? 10 : 0
    if (high === low + 1) return withUnit(text, index, end, (tens + low) * scale, (tens + high) * scale, true)
  }
  const value = chineseNumber(token)
  if (value === null) return null
  const fraction = matchAt(FRACTION, text, end)
  if (fraction) {
    const part = chineseNumber(fraction.groups?.['number'] ?? '')
    if (part === null || value === 0) return null
    const length = /^(?:个世纪|年)/u.exec(text.slice(end + fraction[0].length))
    if (length) {
      const stop = end + fraction[0].length + length[0].length
      const amount = { low: part / value, high: part / value, approximate: false }
      return { range: [index, stop], ...amount, kind: 'duration', unit: length[0] === '年' ? 'year' : 'century' }
    }
    const share = Number(((part / value) * 100).toFixed(4))
    return percent(index, end + fraction[0].length, share, share, false)
  }
  const score = /^\d{1,3}$/u.test(token) ? matchAt(SCORE, text, end) : null
  if (score && !matchAt(RANGE_UNIT, text, end)) {
    const other = Number(score.groups?.['number'])
    return { range: [index, end + score[0].length], low: value, high: other, approximate: false, kind: 'score' }
  }
  const quarter = /^[一二三四1-4]$/u.test(token) && /^ ?(?:财季|季度)/u.exec(text.slice(end, end + 4))
  if (quarter && !/[前头个续去] ?$/u.test(before))
    return quarterOf(/第 ?$/u.test(before) ? text.lastIndexOf('第', index) : index, end + quarter[0].length, value)
  if (/第 ?$/u.test(before)) return ordinal(text, index, end, value)
  const range = matchAt(RANGE, text, end)
  const upper = range ? chineseNumber(range.groups?.['number'] ?? '') : null
  if (range && upper !== null) {
    const stop = end + range[0].length
    // 3至5亿: the scale behind the second number counts for both.
    const scale = upper >= 1e4 && value < 1000 && !/[万亿]/u.test(token) ? (/亿/u.test(range[0]) ? 1e8 : 1e4) : 1
    const ends = [value * scale, upper].toSorted((a, b) => a - b)
    if (ends[0] !== ends[1]) return withUnit(text, index, stop, ends[0] ?? 0, ends[1] ?? 0, false)
  }
  return openEnded(text, index, end, token, value)
}

const HOURS_AND_MINUTES = /(?:小时|钟头)零? ?[\d一二三四五六七八九十]+ ?分钟?$/u

/** 4小时44分 is told also of 4 hours, 44 minutes and 31 seconds. */
function withSecondsLeftOut(text: string, quantity: Quantity): Quantity {
  const isOpen = quantity.unit === 'hour' && HOURS_AND_MINUTES.test(text.slice(...quantity.range))
  return isOpen ? { ...quantity, high: quantity.high + 1 / 60 } : quantity
}

const RANGE_UNIT = new RegExp(String.raw`[-–:比] ?\d+(?:\.\d+)? ?(?:${CHINESE_UNIT})`, 'uy')

/** A number that 多, 余, 来 or 几 may leave open upwards: 十多亿, 三百余名, 1000多吨. */
function openEnded(text: string, index: number, end: number, token: string, value: number): Quantity | null {
  const rest = text.slice(end, end + 8)
  const scaled = MORE_SCALE.exec(rest)
  const step = stepOf(token, value)
  if (scaled) {
    const scale = chineseNumber(scaled.groups?.['scale'] ?? '') ?? 1
    return withUnit(text, index, end + scaled[0].length, value * scale, (value + step) * scale, true)
  }
  const more = value >= 10 ? MORE.exec(rest) : null
  if (!more) return withUnit(text, index, end, value, value, false)
  return withUnit(text, index, end + more[0].length, value, value + step, true)
}

/** What the last digit that is not nought counts: `1100 -> 100`, `三百 -> 100`, `1000万 -> 1000万`. */
function stepOf(token: string, value: number): number {
  if (/\.\d/u.test(token)) return value * 0.1
  let step = 1
  while (value >= step * 10 && value % (step * 10) === 0) step *= 10
  return step
}

/** A number with the unit behind it; null where it is part of a fixed word. */
function withUnit(text: string, start: number, end: number, low: number, high: number, open: boolean): Quantity | null {
  const found = matchAt(UNIT, text, end)
  const word = found?.groups?.['unit']
  const unit = word === undefined ? undefined : CHINESE_UNITS.get(word)
  const minutes = MINUTES.exec(text.slice(end, end + 6))
  if (
    minutes &&
    (minutes.groups?.['seconds'] || /(?:小时|钟头)零? ?$/u.test(text.slice(Math.max(0, start - 4), start)))
  ) {
    const stop = end + minutes[0].length - (minutes.groups?.['seconds']?.length ?? 0)
    return { range: [start, stop], low, high, approximate: open, kind: 'duration', unit: 'minute' }
  }
  const token = text.slice(start, end)
  const parts = /^\d+$/u.test(token) && HUNDREDTHS.exec(text.slice(end, end + 4))
  if (parts && unit) {
    const value = low + Number(parts.groups?.['parts']) / 100
    return { range: [start, end + parts[0].length], low: value, high: value, approximate: false, ...unit }
  }
  const sign = MONEY_SIGN.exec(text.slice(Math.max(0, start - 4), start))
  if (sign) return money(text, start - sign[0].length, end, low, high, open, sign.groups?.['sign'] ?? '')
  if (!found || !unit || isFixedWord(text, start, token, word ?? '', end)) {
    if (!countsBare(token, high)) return null
    const isName =
      /\d/u.test(token) &&
      !open &&
      high < 10000 &&
      !/[,万亿千百]/u.test(token) &&
      !/^ ?[州省县郡村镇]/u.test(text.slice(end)) &&
      !(high >= 100 && /[到至为达约近逾过仅] ?$/u.test(text.slice(0, start)))
    if (isName) return name(start, end, token)
    return withAbout(text, { range: [start, end], low, high, approximate: open, kind: 'count' })
  }
  const { half, tail, between, after } = found.groups ?? {}
  // 三成五 is 35 percent.
  const tenths = tail && word === '成' && tail !== '半' ? (chineseNumber(tail) ?? 0) / 10 : 0
  const extra = tenths || (half || (tail && unit.kind !== 'count') ? 0.5 : 0)
  const scale = unit.scale ?? 1
  const vague = open || between !== undefined || after !== undefined
  const counted = unit.kind === 'count'
  const stop = counted ? end + (half?.length ?? 0) : end + found[0].length - (extra || !tail ? 0 : 1)
  const top = (high + extra) * scale
  const widened =
    between || after
      ? top + (unit.kind === 'duration' || unit.kind === 'percent' || unit.kind === 'times' ? scale : top * 0.1)
      : top
  const scaleName =
    unit.unit === 'degree' ? /(?<scale>[摄华])氏(?:零下)? ?$/u.exec(text.slice(Math.max(0, start - 5), start)) : null
  const degrees = scaleName && (scaleName.groups?.['scale'] === '摄' ? 'celsius' : 'fahrenheit')
  // 28对 are 56.
  const pairs = word === '对' || word === '双'
  // 增加两倍 may be to triple or, said loosely, to double; 是…的两倍 is double.
  const grown =
    unit.kind === 'times' &&
    !/的[约近]?(?:超过)? ?$/u.test(text.slice(Math.max(0, start - 4), start)) &&
    !text.slice(stop).startsWith('于')
  const cold = /零下 ?$/u.test(text.slice(Math.max(0, start - 3), start)) && unit.kind === 'measure'
  return withAbout(text, {
    range: [cold ? start - 2 : start, stop],
    ...(cold
      ? { low: -(high + extra), high: -(low + extra) }
      : { low: (low + extra) * scale, high: grown ? Math.max(widened, top + 1) : pairs ? top * 2 : widened }),
    approximate: vague || grown || pairs,
    kind: unit.kind,
    ...(unit.unit ? { unit: degrees ?? unit.unit } : {}),
  })
}
