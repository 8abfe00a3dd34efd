const DIGITS = '〇一二三四五六七八九'

/** The number that a short Chinese numeral writes, null where it is none. `八 -> 8` */
export function chineseNumber(text: string): number | null {
  if (/^\d+(?:\.\d+)?$/u.test(text)) return Number(text)
  const digit = text.length === 1 ? DIGITS.indexOf(text) : -1
  return digit < 0 ? null : digit
}
