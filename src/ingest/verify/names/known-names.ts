import { isWithin, meet } from '#article/range.ts'
import type { Range } from '#article/schema.ts'
import { rememberingLast } from '#language/remembering.ts'
import { soundsOf } from '#language/sound.ts'

import type { Dictionary } from '../../dictionary/dictionary.ts'
import { GENERIC, type NameKind, type ProperName } from '../../dictionary/proper-names.ts'

import { BODIES } from './bodies.ts'
import { CITIES } from './cities.ts'
import { isCountry } from './places.ts'

/** A name in a Chinese sentence, by what a dictionary or the writing itself tells of it. */
export interface KnownName extends ProperName {
  range: Range
}

/** What stands behind a name and tells what it names. */
const BEHIND: Readonly<Record<NameKind, RegExp>> = {
  person:
    /^(?:女王|国王|皇帝|天皇|总统|总理|首相|主席|大臣|部长|教授|博士|先生|女士|夫人|将军|法官|牧师|爵士|王子|公主)/u,
  organisation: /^(?:公司|集团|银行|大学|学院|研究所|基金会|航空|汽车|电视台|通讯社|协会)/u,
  place: /^(?:市|省|州|岛|港|机场|河畔|街头|郊外)/u,
}
/** A name before which, or behind which, a transliteration seems to go on is but part of one: 皮尔斯. */
const GOES_ON = 0.6
/** What makes a name part of another word: 大力神杯, 诺贝尔奖. */
const PART_OF_WORD = /^(?:杯|奖|号|节|教|语|人|族|式|派|主义|症|病|级|型|定律|效应)/u

const known = new WeakMap<Dictionary, KnownNames>()

/** The names that a dictionary explains, international bodies and great cities; made once for each dictionary. */
export function knownNamesOf(dictionary: Dictionary): KnownNames {
  const made = known.get(dictionary) ?? new KnownNames([...dictionary.names(), ...BODIES, ...CITIES])
  known.set(dictionary, made)
  return made
}

/** Names that are found in Chinese sentences, and what English names name. */
export class KnownNames {
  readonly #byStart = new Map<string, ProperName[]>()
  readonly #kinds = new Map<string, Set<NameKind>>()

  constructor(names: readonly ProperName[]) {
    for (const name of names) {
      const start = name.chinese.slice(0, 2)
      const others = this.#byStart.get(start) ?? []
      const same = others.findIndex(({ chinese }) => chinese === name.chinese)
      if (same < 0) this.#byStart.set(start, [...others, name])
      else others[same] = bothOf(others[same] ?? name, name)
      if (name.kinds.length === 0) continue
      for (const words of name.english) this.#tell(name, words)
    }
  }

  /** Tells what a name of the original names: whole, a firm's without what it is, a person's by the last word. */
  #tell({ kinds }: ProperName, words: readonly string[]): void {
    const [first = '', last = first] = [words[0], words.at(-1)]
    const called = [words.join(' ')]
    if (words.length > 1 && words.slice(1).every((word) => GENERIC.test(word))) called.push(first)
    if (words.length > 1 && kinds.includes('person')) called.push(last)
    for (const word of called) {
      const told = this.#kinds.get(word)
      if (told) for (const kind of kinds) told.add(kind)
      else this.#kinds.set(word, new Set(kinds))
    }
  }

  /** @param sentence in simplified script @returns the names in it, the longest at each place */
  readonly in = rememberingLast((sentence) => this.#in(sentence))

  #in(sentence: string): readonly KnownName[] {
    const text = sentence.replaceAll(/[•・‧]/gu, '·')
    const found: KnownName[] = []
    for (let at = 0; at < text.length - 1; at++) {
      const fits = (this.#byStart.get(text.slice(at, at + 2)) ?? []).filter(({ chinese }) =>
        text.startsWith(chinese, at),
      )
      const [longest] = fits.toSorted((one, other) => other.chinese.length - one.chinese.length)
      if (!longest) continue
      const end = at + longest.chinese.length
      found.push({ ...longest, kinds: toldBy(text.slice(end)) ?? longest.kinds, range: [at, end] })
      at = end - 1
    }
    const whole = found.filter((one) => isWhole(text, one))
    const isApart = (one: KnownName) => !whole.some(({ range }) => isWithin(one.range, range))
    const dotted = dottedNamesIn(text, found).filter(isApart)
    return [...dotted, ...whole.filter(({ range }) => !dotted.some((one) => meet(one.range, range)))]
  }

  /** What a name of the original can name; empty where no dictionary has it. */
  kindsOf(words: readonly string[]): ReadonlySet<NameKind> {
    // An Air France Concorde is of Air France.
    return (
      this.#kinds.get(words.join(' ')) ??
      (words.length > 2 ? this.#kinds.get(words.slice(0, 2).join(' ')) : null) ??
      new Set()
    )
  }
}

/** What two entries tell of one name. */
function bothOf(one: ProperName, other: ProperName): ProperName {
  return {
    chinese: one.chinese,
    kinds: [...new Set([...one.kinds, ...other.kinds])],
    english: [...one.english, ...other.english],
  }
}

/** Does a name stand between words, and is it no part of a longer name or word? */
function isWhole(text: string, { range: [start, end] }: KnownName): boolean {
  const { edges, priors } = soundsOf(text)
  // 13日电: what stands behind a numeral is counted or dated.
  if (/[\d一二三四五六七八九十] ?$/u.test(text.slice(0, start))) return false
  if ((edges[start - 1] ?? 0) >= GOES_ON && !isBehindCountry(text, [start, end])) return false
  if (PART_OF_WORD.test(text.slice(end))) return false
  if ((edges[end] ?? 0) >= GOES_ON && !isBeforeWord(text, end, priors)) return false
  // Characters of a transliteration are words by no other reading; others may belong to their neighbours: 购买|卧室 but 精美的.
  if (priors.slice(start, end).every((prior) => prior > 0)) return true
  const borders = new Set([...WORDS.segment(text)].map(({ index }) => index)).add(text.length)
  return borders.has(start) && borders.has(end)
}

/** Does a word begin there that holds a character of no transliteration: 登机 behind 悉尼? */
function isBeforeWord(text: string, at: number, priors: Float32Array): boolean {
  const word = [...WORDS.segment(text)].find(({ index }) => index === at)?.segment ?? ''
  return word.length > 1 && [...word].some((_, offset) => !((priors[at + offset] ?? 0) > 0))
}

/** Does a name stand right behind a country's, 埃因霍温 behind 荷兰, and not as part of another's: 尼西亚 of 印度尼西亚? */
function isBehindCountry(text: string, [start, end]: Range): boolean {
  return COUNTRY_LENGTHS.some(
    (length) => isCountry(text.slice(start - length, start)) && !isCountry(text.slice(start - length, end)),
  )
}

const COUNTRY_LENGTHS = [2, 3, 4, 5]

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' })

/** Names with dots are those of foreigners, also where no dictionary has them: 保罗·沃尔克. */
function dottedNamesIn(text: string, others: readonly KnownName[]): KnownName[] {
  if (!text.includes('·')) return []
  const { priors } = soundsOf(text)
  const isOfName = (at: number) => text.charAt(at) === '·' || (priors[at] ?? 0) > 0
  const found: KnownName[] = []
  for (let dot = text.indexOf('·'); dot >= 0; dot = text.indexOf('·', dot + 1)) {
    let [start, end] = [dot, dot + 1]
    while (start > 0 && isOfName(start - 1)) start--
    while (end < text.length && isOfName(end)) end++
    // 保罗·: where the dictionary has the name before the dot, it tells where it begins.
    start = Math.min(start, ...others.filter(({ range }) => range[1] === dot).map(({ range }) => range[0]))
    if (dot - start > 0 && end - dot > 1)
      found.push({ chinese: text.slice(start, end), kinds: ['person'], english: [], range: [start, end] })
    dot = end
  }
  return found
}

function toldBy(behind: string): NameKind[] | undefined {
  const kinds = (['person', 'organisation', 'place'] as const).filter((kind) => BEHIND[kind].test(behind))
  return kinds.length > 0 ? kinds : undefined
}

/** Does an English text have a word, at its start the same to the letter: `Sony` of "Sony's", not of "Sonya"? */
export function hasWord(text: string, word: string): boolean {
  const [within, wanted] = [text, word].map((one) => withoutAccents(one).replaceAll('’', "'")) as [string, string]
  const at = within.indexOf(wanted)
  return at >= 0 && !/\p{L}/u.test(within.charAt(at + wanted.length))
}

/** Dictionaries and newspapers do not agree on them: Kudō, Kudo. */
export function withoutAccents(text: string): string {
  return ACCENTED.test(text) ? text.normalize('NFD').replaceAll(/\p{M}/gu, '') : text
}

const ACCENTED = /[\u00C0-\u024F\u1E00-\u1EFF]|\p{M}/u
