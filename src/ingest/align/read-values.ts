import { inSimplified } from '#language/script.ts'

import { chineseDates } from './chinese-dates.ts'
import { chineseQuantities } from './chinese-quantities.ts'
import { englishDates } from './english-dates.ts'
import { englishQuantities } from './english-quantities.ts'
import type { Quantity } from './quantity.ts'
import type { Time } from './time.ts'

const TRADITIONAL =
  /[萬億兩幾數週個點後來歲時間鐘禮紀開這節當國會員車輛張條項種場顆塊頁層級輪雙隊噸斤畝紅賽總達過約將剛僅從內與為號歐韓圓幣鎊]/u

/**
 * The amounts and the dates (weekdays, decades, times of day, without durations and ages, which are amounts) of a text,
 * each in order, read together: digits that belong to a date are no amount.
 */
export function readValues(
  text: string,
  language: 'zh' | 'en',
  published: string | null,
): { quantities: Quantity[]; dates: Time[] } {
  if (language === 'en') {
    const dates = englishDates(text, published)
    return { quantities: englishQuantities(text, rangesOf(dates)), dates }
  }
  // Conversion keeps every offset: one character for one.
  const simplified = TRADITIONAL.test(text) ? inSimplified(text) : text
  const dates = chineseDates(simplified, published)
  return { quantities: chineseQuantities(simplified, rangesOf(dates)), dates }
}

function rangesOf(times: readonly { range: [number, number] }[]): [number, number][] {
  return times.map(({ range }) => range)
}
