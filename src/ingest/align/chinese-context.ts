import { CHINESE_UNITS } from './chinese-units.ts'
import type { Quantity } from './quantity.ts'

const BEFORE_ABOUT =
  /(?:约|近|接近|超过?|逾|多达|至少|不到|不足|少于|低于|高于|高达|最多|最高|大概|大致|估计|差不多|以上|几乎|只有|仅|近乎) ?$/u
/** Before an age: a few years less. */
const ALMOST = /(?:快要?到?|年近|将近|接近|近) ?$/u
const YEARS_SHORT = 4
const AFTER_ABOUT = /^ ?(?:名|人|个|家|岁|年|天)?(?<about>以上|以下|左右|上下|以内|之多|开外)/u

/** Does a numeral without a unit state an amount? Digits do, characters only from a hundred on: 三亚, 一五一十, 千万 do not. */
export function countsBare(token: string, value: number): boolean {
  if (/\d/u.test(token)) return true
  return value >= 100 && !/^(?:[千万亿百]+|[一二三四五六七八九〇零]{2,}|一.一十)$/u.test(token)
}

const ONLY = /(?:仅有?|只有?|唯) ?$/u

/** Fixed phrases that begin with a numeral and what looks like its measure word. */
const PHRASE =
  /^(?:四处|四面|八面|三头六臂|六神|九死一生|千载|四分五裂|三五成群|三番|二人转|三轮|两口子|八字|三角|三级跳|五台山|五指山|五大连池|七夕|五彩|五颜六色|百家|千家|三家店|两面|一五一十|三点式|四步|十之八九|十有八九)/u

/** Is a short numeral with what stands around it a fixed word or an article: 一个, 一种, 万一, 十分, 三成员? `word` is its unit. */
export function isFixedWord(text: string, start: number, token: string, word: string, end: number): boolean {
  const rest = text.slice(end, end + 6)
  if (word === '成' && /^成[年员]/u.test(rest)) return true
  if (/\d/u.test(token)) return false
  if (PHRASE.test(text.slice(start, start + 4)) || text.slice(0, start).endsWith('三番')) return true
  const counted = CHINESE_UNITS.get(word)?.kind === 'count'
  if (token === '一' && counted) return !ONLY.test(text.slice(Math.max(0, start - 2), start))
  if (counted && /[七乱胡说三四五横不]$/u.test(text.slice(Math.max(0, start - 1), start))) return true
  if (/^成[员为立功不分见果绩本]/u.test(rest) || /^[千万]$/u.test(token)) return true
  if (/^(?:分(?!钟|之)|面|点|方|角|手|口|道|家|国|处|则|段|级|头|本|步|类|样|门)/u.test(rest) && token === '一')
    return true
  if (/^[十百]$/u.test(token) && rest.startsWith('分')) return true
  if (rest.startsWith('国集团') || text.charAt(start - 1) === '双') return true
  if (/^(?:台湾|年级|月|号线|等奖|维|军|农|峡|亚|星|角|明治|氧化|手|轮车|分球)/u.test(rest)) return true
  return /[统专第万之单]$/u.test(text.slice(Math.max(0, start - 1), start)) && token === '一'
}

/** Marks what 约, 超过 before or 以上, 左右 behind say; 以上 and 左右 belong to the expression. */
export function withAbout(text: string, quantity: Quantity): Quantity {
  const [start, end] = quantity.range
  const behind = AFTER_ABOUT.exec(text.slice(end, end + 4))
  const said = text.slice(Math.max(0, start - 4), start)
  if (quantity.kind === 'age' && ALMOST.test(said))
    return { ...quantity, low: quantity.low - YEARS_SHORT, approximate: true }
  const before = BEFORE_ABOUT.test(said)
  if (!behind && !before) return quantity
  return { ...quantity, range: [start, end + (behind?.[0].length ?? 0)], approximate: true }
}
