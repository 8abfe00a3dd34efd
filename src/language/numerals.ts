/**
 * Number words of Chinese and English: patterns to find them with, and their values. What is counted, and what is no
 * number though it looks like one (一些, 统一, "no one"), is not decided here.
 */

const CHINESE_DIGITS = new Map([...'〇零一二三四五六七八九'].map((sign, at) => [sign, Math.max(0, at - 1)]))
CHINESE_DIGITS.set('两', 2).set('兩', 2)
const TENS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])
const MYRIADS = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
])

/** Source of a pattern: digits as both languages write them, `12`, `1,250`, `8848.86`. */
const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`

/** Source of a pattern: a Chinese numeral with digits, characters or both, `1.83万`, `3 亿`, `一百二十三`, `2亿5千万`. */
export const CHINESE_NUMERAL = String.raw`(?:(?:(?<=[万萬亿億]) )?(?:${DIGITS})(?: ?[十百千万萬亿億]+)?|(?:[〇零一二三四五六七八九十百千万萬亿億廿卅]|[两兩](?=[百千万萬亿億])|(?<![十百千万萬亿億])[两兩])+(?:点[〇零一二三四五六七八九]+[万萬亿億]*)?)+`

/**
 * The number that a Chinese numeral writes; null where the text is none.
 *
 * @example chineseNumber('1.83万') === 18300; chineseNumber('二〇二三') === 2023; chineseNumber('三万五') === 35000
 */
export function chineseNumber(text: string): number | null {
  let total = 0
  let section = 0
  let current: number | null = null
  let scale = 0
  let fraction = 0
  for (const [token] of text.replaceAll(/[\s,]/gu, '').matchAll(/\d+(?:\.\d+)?|./gu)) {
    const digit = CHINESE_DIGITS.get(token)
    const ten = TENS.get(token)
    const myriad = MYRIADS.get(token)
    if (/^\d/u.test(token)) current = Number(token)
    else if (token === '点' && (current !== null || section + total > 0)) fraction = 1
    // 十点五十 is a time of the day.
    else if (ten === 10 && fraction > 0) return null
    else if (token === '廿' || token === '卅') section += token === '廿' ? 20 : 30
    else if (digit !== undefined && fraction > 0) current = (current ?? 0) + digit * (fraction /= 10)
    else if (digit !== undefined) {
      // A nought between scales (一百零五) says that no scale was left out.
      if (digit === 0) scale = 0
      current = (current ?? 0) * 10 + digit
    } else if (ten !== undefined) {
      section += (current || 1) * ten
      current = null
      scale = ten
    } else if (myriad !== undefined) {
      const below = section + (current ?? 0)
      // 亿 counts all before it (一万亿), 万 only what follows the last 亿 (2亿5000万).
      total = myriad === 1e8 ? (total + below || 1) * 1e8 : total + (below || 1) * 1e4
      section = 0
      current = null
      fraction = 0
      scale = myriad
    } else return null
  }
  if (text === '') return null
  // 三万五, 两百五: the last digit counts the next lower scale.
  const short = scale >= 100 && /[^\d.〇零]$/u.test(text) && current !== null && current < 10 && fraction === 0
  return exact(total + section + (current ?? 0) * (short ? scale / 10 : 1))
}

const ENGLISH_UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const ENGLISH_TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ENGLISH_SCALES = new Map(
  (
    [
      ['dozen dozens', 12],
      ['hundred hundreds', 100],
      ['thousand thousands k', 1e3],
      ['million millions mn m mln', 1e6],
      ['billion billions bn b', 1e9],
      ['trillion trillions tn trn', 1e12],
    ] as const
  ).flatMap(([words, value]) => words.split(' ').map((word) => [word, value] as const)),
)
const ENGLISH_WORDS = new Map<string, number>([
  ...ENGLISH_UNITS.map((word, at) => [word, at] as const),
  ...ENGLISH_TENS.map((word, at) => [word, at * 10 + 20] as const),
])
const PARTS = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
  ['quarters', 0.25],
])

const SCALE = 'dozen|hundred|thousand|million|billion|trillion'
const ENGLISH_WORD = [...ENGLISH_TENS, ...ENGLISH_UNITS.toReversed()].join('|')

/** Source of a pattern (for flag i): the words that an English numeral may begin with, but "a" and "half". */
export const ENGLISH_START = ENGLISH_WORD

/**
 * Source of a pattern (for flag i): an English numeral in digits, words or both: `1.5bn`, `10 million`, `twenty-nine`,
 * `a dozen`, `half a million`, `three and a half`, `a hundred and five`.
 */
export const ENGLISH_NUMERAL =
  String.raw`(?:(?:${DIGITS})(?: ?(?:bn|mn|mln|tn|trn|m|k|b)\b|[ -]?(?:${SCALE})\b)?` +
  String.raw`|(?:half (?:an? )?|an? )(?:${SCALE})\b|(?:${ENGLISH_WORD})\b(?!-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b))` +
  String.raw`(?:[ -](?:${SCALE})\b|(?:(?<=ty)[ -]|(?<=hundred|thousand|million|billion)(?: and)? )(?:${ENGLISH_WORD})\b(?!-(?:year|month|week|day|hour|minute)))*` +
  String.raw`(?: and (?:an? half|an? quarter|three quarters)(?: (?:${SCALE})\b)?)?`

/**
 * The number that an English numeral writes, in any case; null where the text is none.
 *
 * @example englishNumber('three and a half') === 3.5; englishNumber('half a million') === 500000
 */
export function englishNumber(text: string): number | null {
  let total = 0
  let section = 0
  let lastScale = 1
  let share: number | null = null
  let seen = false
  const words =
    text
      .toLowerCase()
      .replaceAll(',', '')
      .match(/\d+(?:\.\d+)?|[a-z]+|[^\sa-z\d-]/gu) ?? []
  for (const [at, word] of words.entries()) {
    const value = /^\d/u.test(word) ? Number(word) : ENGLISH_WORDS.get(word)
    const scale = ENGLISH_SCALES.get(word)
    const part = PARTS.get(word)
    if (part !== undefined) {
      const count = words[at - 1] === 'three' ? 3 : 1
      if (at > 0 && seen && count === 3) section -= 3
      // "a million and a half" takes the half of a million, "three and a half million" that of one.
      share = count * part * (section === 0 && total > 0 ? lastScale : 1)
      section += share
    } else if (value !== undefined) section += value
    else if (scale === 100 || scale === 12) section = (section || 1) * scale
    else if (scale !== undefined) {
      total += (section || 1) * scale
      section = 0
      lastScale = scale
    } else if (!/^(?:and|an?|of)$/u.test(word)) return null
    if (value !== undefined || scale !== undefined || part !== undefined) seen = true
  }
  return seen ? exact(total + section) : null
}

/** Without the dust of binary fractions: `1.83 * 10000 -> 18300`. */
function exact(value: number): number {
  return Number(value.toPrecision(12))
}
