import { textBetween } from '#article/range.ts'
import { soundMatch, SOUND_THRESHOLD } from '#language/sound.ts'

import { GENERIC, type NameKind } from '../../dictionary/proper-names.ts'

import { hasWord, type KnownName, type KnownNames } from './known-names.ts'
import { besideTheSame } from './beside.ts'
import { isLeftOut } from './left-out.ts'
import { isLikePerson, type Mention } from './mentions.ts'
import { isCountry, isMeantIn, isOfCountry, isPlace, samePlace, sameSurroundings } from './places.ts'
import { mayMeanAnother, playOnePart } from './same-part.ts'
import type { Replaced, Scene } from './scene.ts'
import { LEAST_WORTH, type Proof, worthOf } from './support.ts'
import { transliteratedIn } from './transliterated.ts'
import { ORGANISATION_WORDS } from './words.ts'

/** From so much on, two names of one kind need not stand beside the same word. */
const WORTH_APART = 3
/** A name of which more than this is explained by some word of the original is there: 世界 of 世界银行 is not enough. */
const MOST_EXPLAINED = 0.5

/**
 * A name of the Chinese sentence that a dictionary knows, of which the whole original says nothing, where a linked
 * sentence has one name of that kind that the Chinese leaves out: 微软 with "IBM". Both stand beside the same words, or,
 * surely of one kind, in two sentences that share very much.
 */
export function strangerConflict(
  scene: Scene,
  z: number,
  linked: readonly number[],
  names: KnownNames,
): Replaced | null {
  const text = scene.chinese[z] ?? ''
  const said = names.in(text)
  const strangers = said.filter(
    (found) => !isAttribute(text, found) && !isPartOfAnother(found, said) && isStrange(scene, z, found),
  )
  const unknown = strangers.length > 0 ? [] : transliteratedIn(text, said).filter((found) => isStrange(scene, z, found))
  const [stranger, another] = [...strangers, ...unknown]
  if (!stranger || another) return null
  const replaced = linked.flatMap((e) => {
    const proofs = scene.support.proofs(z, e, stranger.range)
    return (scene.mentions[e] ?? []).flatMap((mention) => {
      const kind = kindOfBoth(stranger, mention, names)
      return kind && isOneName(mention) && isLeftOut(scene, z, stranger, mention, said)
        ? [{ kind, sentence: e, mention, proofs }]
        : []
    })
  })
  const ofKind = replaced.filter(({ kind, mention }) => mention.kind === kind)
  const likely = ofKind.length > 0 ? ofKind : replaced
  const [first] = likely
  if (!first || new Set(likely.map(({ mention }) => mention.who)).size > 1) return null
  const { kind, sentence, mention, proofs } = first
  const there = scene.original[sentence] ?? ''
  if (!areTied(proofs, stranger, mention, text, there) && !areListed(stranger, mention, said, text, there)) return null
  // Where the original says "he", the Chinese may say who; hardly where it names somebody else besides.
  const isAlone = said.every((other) => other === stranger || isPlace(other)) && !isAnyone(scene, z)
  const isUnknown = unknown.includes(stranger)
  const isPlain = kind === 'person' && playOnePart(proofs, text, stranger.range, there, mention.range)
  // A family name alone may be the same, spelt as it is nowhere else.
  if (isUnknown && (!isPlain || mention.words.length < 2)) return null
  if (kind === 'person' && isAlone && !isPlain && mayMeanAnother(there, mention)) return null
  return { kind, summaryRange: stranger.range, sentence, originalRange: mention.range }
}

/** Does a Chinese sentence name a person of the original? */
function isAnyone({ persons }: Scene, z: number): boolean {
  return [...persons.values()].some(({ places }) => places.has(z))
}

/** Within such a reach a country and the one it replaces stand beside the same word. */
const COUNTRY_REACH: [number, number] = [12, 40]

function areTied(
  proofs: readonly Proof[],
  { range, kinds, chinese }: KnownName,
  mention: Mention,
  text: string,
  sentence: string,
): boolean {
  const worth = worthOf(proofs)
  if (worth < LEAST_WORTH) return false
  if (isCountry(chinese)) return sameSurroundings(text, sentence, range, mention.range, proofs, COUNTRY_REACH)
  const isSure = mention.kind !== null && kinds.includes(mention.kind)
  if (kinds.includes('place') && samePlace(text, sentence, range, mention.range, proofs)) return true
  return besideTheSame(proofs, range, mention.range) || (isSure && worth >= WORTH_APART)
}

/** 微软和谷歌 and "Microsoft and Facebook": does each stand in a list beside the same known name? */
function areListed(
  { range }: KnownName,
  mention: Mention,
  said: readonly KnownName[],
  text: string,
  sentence: string,
): boolean {
  return said.some(
    (other) =>
      /^[、和与及]$/u.test(textBetween(text, range, other.range)) &&
      other.english.some((form) => {
        const at = sentence.indexOf(form.join(' '))
        return (
          at >= 0 && /^(?:,|,? and) $/u.test(textBetween(sentence, mention.range, [at, at + form.join(' ').length]))
        )
      }),
  )
}

/** A country before an office says no more than whose it is: 英国首相撒切尔; a name before a prize no more than which. */
function isAttribute(text: string, { chinese, range }: KnownName): boolean {
  const behind = text.slice(range[1])
  return (
    (INSTITUTION.test(chinese) && chinese !== '欧洲议会') ||
    PRIZE.test(behind) ||
    (isCountry(chinese) && OFFICE.test(behind))
  )
}

const PRIZE = /^[^，。；、]{0,10}奖/u

/** Two names side by side are often one: 标致雪铁龙. */
function isPartOfAnother({ range: [start, end] }: KnownName, said: readonly KnownName[]): boolean {
  return said.some(({ range, chinese }) => !isCountry(chinese) && (range[0] === end || range[1] === start))
}

/** Whoever speaks of a country's government or parliament says this in many ways. */
const INSTITUTION = /国会|议会|[参众]议院|政府|法院|白宫|大厦$/u

const OFFICE = /^(?:前|现任|时任|副)?(?:首相|总统|总理|外长|部长|国王|女王|主席|大使|政府|人|籍|裔|[^，。；]{0,4}家)/u

/** Does the original say nothing of a name, by any of its forms or by its sound? */
function isStrange({ mentions, original, support }: Scene, z: number, name: KnownName): boolean {
  const { english, chinese, range } = name
  const all = mentions.flat()
  if (english.some((form) => isNamed(form, name, all, original)) || isMeantIn(chinese, original)) return false
  if (original.some((_, e) => support.explains(z, e, range, MOST_EXPLAINED))) return false
  const words = new Set(all.flatMap((mention) => mention.words))
  return !chinese.split('·').some((part) => [...words].some((word) => soundMatch(part, word) >= SOUND_THRESHOLD))
}

/** Is a name there: a word of a person's, the telling one of a firm's, else two of its words in one name? */
function isNamed(
  form: readonly string[],
  { kinds }: KnownName,
  mentions: readonly Mention[],
  original: readonly string[],
): boolean {
  const telling = form.filter((word) => !GENERIC.test(word))
  if (kinds.includes('person') || telling.length < 2)
    return telling.some((word) => original.some((text) => hasWord(text, word)))
  return mentions.some(({ words }) => words.filter((word) => telling.includes(word)).length > 1)
}

/** What both names are names of; null where the two are of different kinds, or nothing tells of one what it names. */
function kindOfBoth({ kinds, chinese }: KnownName, { kind, words }: Mention, names: KnownNames): NameKind | null {
  if (isCountry(chinese) || isOfCountry(words)) return isCountry(chinese) && isOfCountry(words) ? 'place' : null
  const told = names.kindsOf(words)
  // Letters alone may be short for what the Chinese has in full.
  if (!kind && told.size === 0 && kinds.includes('person') && isLikePerson(words)) return 'person'
  const others = kind && !(ACRONYM.test(words.join(' ')) && told.size === 0) ? [kind] : [...told]
  return kinds.find((one) => others.includes(one)) ?? null
}

const ACRONYM = /^\p{Lu}{2,5}$/u

/** No part of a name, and no unit: `South` of "South African", `Celsius`. */
function isOneName({ words, range }: Mention): boolean {
  return (
    range[1] - range[0] > 2 &&
    (!words.every((word) => ORGANISATION_WORDS.has(word)) ||
      /^(?:Navy|Army|Congress|Senate|Parliament)$/u.test(words.join(' '))) &&
    !(words.length === 1 && /^(?:North|South|East|West|New|Celsius|Fahrenheit|Street)$/u.test(words[0] ?? ''))
  )
}
