import type { Range } from '#article/schema.ts'

import { COUNTRIES, type Country } from './name-countries.ts'
import type { Replaced, Scene } from './name-scene.ts'

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
  const strangers = countriesIn(text).filter(
    ({ country, range }) => !isMeant(country, english) && !linked.some((e) => support.explains(z, e, range)),
  )
  const [stranger] = strangers
  if (!stranger || strangers.length > 1) return null
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
      samePlace(text, sentence, stranger.range, only.range, proofs)
    if (isSame) return { kind: 'place', summaryRange: stranger.range, sentence: e, originalRange: only.range }
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

type Proofs = readonly { summaryRange: Range; originalRange: Range; worth: number }[]

/** 美国提出的…建议 and "Soviet proposal": the word right behind the English adjective is soon behind the Chinese. */
function sameNoun(text: string, sentence: string, place: Range, range: Range, proofs: Proofs): boolean {
  return proofs.some(({ summaryRange, originalRange }) => {
    const gap = sentence.slice(range[1], originalRange[0])
    const between = text.slice(place[1], summaryRange[0])
    return (
      originalRange[0] >= range[1] &&
      gap === ' ' &&
      summaryRange[0] >= place[1] &&
      between.length <= 12 &&
      !/[，,；;。：:、]/u.test(between)
    )
  })
}

/** 1996年在巴哈马 and "in Bermuda in 1996": both say where, beside something both have. */
function samePlace(text: string, sentence: string, place: Range, range: Range, proofs: Proofs): boolean {
  if (!/[在于到往赴自从][了]?$/u.test(text.slice(0, place[0]))) return false
  if (!/\b(?:in|at|to|from) (?:the )?$/iu.test(sentence.slice(0, range[0]))) return false
  return proofs.some(
    ({ summaryRange, originalRange, worth }) =>
      worth >= 0.25 &&
      Math.max(summaryRange[0] - place[1], place[0] - summaryRange[1]) <= 6 &&
      Math.max(originalRange[0] - range[1], range[0] - originalRange[1]) <= 25,
  )
}
