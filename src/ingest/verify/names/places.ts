import { distanceBetween, textBetween } from '#article/range.ts'
import type { Range } from '#article/schema.ts'

import type { ProperName } from '../../dictionary/proper-names.ts'

import { COUNTRIES, type Country } from './countries.ts'
import type { Replaced, Scene } from './scene.ts'
import { LEAST_TELLING, type Proof } from './support.ts'

/** Longer words in which a country's name stands for something else. */
const NOT_COUNTRIES =
  /印度洋|马里兰|法属|英属|美属|新西兰人|中国海|日本海|中国城|唐人街|英国石油|中国人民|印度教|印度河/gu

const byWord = new Map(COUNTRIES.flatMap((country) => country.chinese.map((word) => [word, country] as const)))
const CHINESE = new RegExp([...byWord.keys()].toSorted((one, other) => other.length - one.length).join('|'), 'gu')
const byName = new Map<string, Country[]>()
for (const country of COUNTRIES)
  for (const name of country.english) byName.set(name, [...(byName.get(name) ?? []), country])
const ENGLISH = new RegExp(
  String.raw`(?<![\p{L}-])(?:${[...byName.keys()].toSorted((one, other) => other.length - one.length).join('|')}|U\.S\.A?\.?|U\.K\.?)(?![\p{L}])`,
  'gu',
)

/** A country of the Chinese sentence that the linked ones do not speak of, where they have another in the same place. */
export function countryConflict(
  { chinese, original, support }: Scene,
  z: number,
  linked: readonly number[],
): Replaced | null {
  const text = chinese[z] ?? ''
  const english = linked.map((e) => original[e] ?? '').join(' ')
  const said = countriesIn(text)
  for (const { country, range } of said) {
    const owner = ownerOfSame({ original, support }, z, linked, text, country, range)
    if (owner) return owner
  }
  const strangers = said.filter(
    ({ country, range }) => !isMeant(country, english) && !linked.some((e) => support.explains(z, e, range)),
  )
  const [stranger] = strangers
  if (!stranger || strangers.length > 1) return null
  const isForeign = !isMeant(stranger.country, original.join(' '))
  for (const e of linked) {
    const sentence = original[e] ?? ''
    const missing = [...sentence.matchAll(ENGLISH)].flatMap(({ 0: name, index }) => {
      const countries = byName.get(name.replace(/\.$/u, '').replaceAll('.', '')) ?? []
      const isSaid = countries.some(({ chinese: names, chineseToo }) =>
        [...names, ...chineseToo].some((word) => text.includes(word)),
      )
      return isSaid || countries.length === 0 ? [] : [{ range: [index, index + name.length] as Range }]
    })
    const [only] = missing
    if (missing.length !== 1 || !only) continue
    const proofs = support.proofs(z, e, stranger.range)
    const isSame =
      sameNoun(text, sentence, stranger.range, only.range, proofs) ||
      samePlace(text, sentence, stranger.range, only.range, proofs) ||
      sameTown(text, sentence, stranger.range, only.range, proofs) ||
      sameList(text, sentence, stranger.range, only.range, proofs) ||
      (isForeign && sameSurroundings(text, sentence, stranger.range, only.range, proofs))
    if (isSame) return { kind: 'place', summaryRange: stranger.range, sentence: e, originalRange: only.range }
  }
  return null
}

/**
 * 瑞典议会 with "the Norwegian parliament": one of a kind, right behind another country, though the linked sentences speak of
 * both countries.
 */
function ownerOfSame(
  { original, support }: Pick<Scene, 'original' | 'support'>,
  z: number,
  linked: readonly number[],
  text: string,
  country: Country,
  place: Range,
): Replaced | null {
  for (const e of linked) {
    const sentence = original[e] ?? ''
    if (isMeant(country, sentence)) continue
    for (const { 0: name, index } of sentence.matchAll(ENGLISH)) {
      const end = index + name.length
      const others = byName.get(name.replace(/\.$/u, '').replaceAll('.', '')) ?? []
      const isSaid = others.some(({ chinese, chineseToo }) =>
        [...chinese, ...chineseToo].some((word) => text.includes(word)),
      )
      if (isSaid || others.length === 0) continue
      const noun = support
        .proofs(z, e, place)
        .find(
          ({ kind, summaryRange, originalRange }) =>
            kind === 'term' &&
            summaryRange[0] === place[1] &&
            originalRange[0] === end + 1 &&
            summaryRange[1] - summaryRange[0] > 1,
        )
      if (!noun) continue
      const word = sentence.slice(...noun.originalRange)
      if (original.some((other) => country.english.some((own) => other.includes(`${own} ${word}`)))) continue
      return { kind: 'place', summaryRange: place, sentence: e, originalRange: [index, end] }
    }
  }
  return null
}

function countriesIn(text: string): { country: Country; range: Range }[] {
  const masked = text.replace(NOT_COUNTRIES, (word) => '　'.repeat(word.length))
  return [...masked.matchAll(CHINESE)].flatMap(({ 0: word, index }) => {
    const country = byWord.get(word)
    return country ? [{ country, range: [index, index + word.length] as Range }] : []
  })
}

/** Does an English text speak of a country, by whatever word? */
function isMeant({ english, englishToo }: Country, text: string): boolean {
  const plain = text.replace(/\bU\.S\.A?\.?/gu, 'US').replace(/\bU\.K\.?/gu, 'UK')
  return [...english, ...englishToo].some((name) =>
    new RegExp(String.raw`(?<![\p{L}])${name}(?![\p{L}])`, 'u').test(plain),
  )
}

/** Does a Chinese word name a country? */
export function isCountry(word: string): boolean {
  return byWord.has(word)
}

/** Do English words name a country, or say that something is of one? */
export function isOfCountry(words: readonly string[]): boolean {
  return byName.has(words.join(' '))
}

/** Is a country, by its Chinese name, spoken of in an original? False where the word names no country. */
export function isMeantIn(word: string, original: readonly string[]): boolean {
  const country = byWord.get(word)
  return country !== undefined && isMeant(country, original.join(' '))
}

/** Can a Chinese name be that of a place? */
export function isPlace({ kinds, chinese }: Pick<ProperName, 'kinds' | 'chinese'>): boolean {
  return kinds.includes('place') || isCountry(chinese)
}

/** As much may stand in Chinese between a country and the noun that it belongs to. */
const NOUN_REACH = 12

/** 美国提出的…建议 and "Soviet proposal": the word right behind the English adjective is soon behind the Chinese. */
function sameNoun(text: string, sentence: string, place: Range, range: Range, proofs: readonly Proof[]): boolean {
  return proofs.some(({ summaryRange, originalRange }) => {
    const gap = sentence.slice(range[1], originalRange[0])
    const between = text.slice(place[1], summaryRange[0])
    return (
      originalRange[0] >= range[1] &&
      gap === ' ' &&
      summaryRange[0] >= place[1] &&
      between.length <= NOUN_REACH &&
      !/[，,；;。：:、]/u.test(between)
    )
  })
}

/** How far what both have may be from where both say that it was. */
const WHERE_REACH = 6
const ORIGINAL_WHERE_REACH = 35

/** 1996年在巴哈马 and "in Bermuda in 1996": both say where, beside something both have. */
export function samePlace(
  text: string,
  sentence: string,
  place: Range,
  range: Range,
  proofs: readonly Proof[],
): boolean {
  if (!/[在于到往赴自从][了]?$/u.test(text.slice(0, place[0]))) return false
  if (!/\b(?:in|at|to|from|inside|within|into|across) (?:the )?$/iu.test(sentence.slice(0, range[0]))) return false
  return proofs.some(
    ({ summaryRange, originalRange, worth }) =>
      worth >= LEAST_TELLING &&
      distanceBetween(summaryRange, place) <= WHERE_REACH &&
      distanceBetween(originalRange, range) <= ORIGINAL_WHERE_REACH,
  )
}

/** 挪威的哥德堡 and "Gothenburg in Sweden": one town, in two countries. */
function sameTown(text: string, sentence: string, place: Range, range: Range, proofs: readonly Proof[]): boolean {
  return proofs.some(
    ({ summaryRange, originalRange }) =>
      /^的?$/u.test(text.slice(place[1], summaryRange[0])) &&
      summaryRange[0] >= place[1] &&
      /^\p{Lu}/u.test(sentence.slice(...originalRange)) &&
      originalRange[1] < range[0] &&
      /^(?:,|,? in| of) (?:the )?$/u.test(sentence.slice(originalRange[1], range[0])),
  )
}

/** 英国、丹麦和芬兰 and "Britain, Denmark and Sweden": both stand in a list beside the same name. */
function sameList(text: string, sentence: string, place: Range, range: Range, proofs: readonly Proof[]): boolean {
  return proofs.some(
    ({ kind, summaryRange, originalRange }) =>
      kind === 'name' &&
      /^[、和与與及]$/u.test(textBetween(text, place, summaryRange)) &&
      /^(?:,|,? and) $/u.test(textBetween(sentence, range, originalRange)),
  )
}

/** What a country that the whole original has nothing of may be far from in Chinese, and the one it replaces in English. */
const REACH = 6
const ORIGINAL_REACH = 20

/**
 * 位于挪威的总部 and "headquarters in Sweden", 法国需求 and "demand from Germany": both stand beside the same word, within a clause.
 * Only for a country that is nowhere in the original, since a summary may well name the country of a town.
 *
 * @param reach how far that word may be, in the Chinese sentence and in the original's
 */
export function sameSurroundings(
  text: string,
  sentence: string,
  place: Range,
  range: Range,
  proofs: readonly Proof[],
  [reach, originalReach] = [REACH, ORIGINAL_REACH],
): boolean {
  return proofs.some(({ summaryRange, originalRange, worth }) => {
    const between = textBetween(text, place, summaryRange)
    const originalBetween = textBetween(sentence, range, originalRange)
    return (
      worth >= LEAST_TELLING &&
      between.length <= reach &&
      originalBetween.length <= originalReach &&
      !/[，,；;。：:、]/u.test(between) &&
      !/[;:—]|\b(?:and|or|but|while|after|before)\b/u.test(originalBetween)
    )
  })
}
