import type { CedictEntry } from '#language/cedict.ts'
import { soundMatch, SOUND_THRESHOLD } from '#language/sound.ts'

/** What a name names. */
export type NameKind = 'person' | 'place' | 'organisation'

/** A Chinese name that a dictionary explains. */
export interface ProperName {
  chinese: string
  /** What it can name; none where the explanation does not tell. */
  kinds: readonly NameKind[]
  /** Its English forms, each as its capitalised words: `[[Federal, Reserve], [Fed]]`. */
  english: readonly (readonly string[])[]
}

/** Words that say of an organisation no more than its kind: Sharp Corporation. */
export const GENERIC =
  /^(?:St|Saint|Corporation|Corp|Company|Inc|Group|Ltd|Co|Holdings|Motors?|Airlines|Electric|Electronics|Basilica|Cathedral|Church|Abbey|Chapel|Square)$/u

const HAN_NAME = /^[\p{Script=Han}·]{2,12}$/u
const KINDS: Readonly<Record<NameKind, RegExp>> = {
  person:
    /\(name\)|\(c?\.? ?\d{3,4}(?: ?BC)?-|, \p{L}+ name\)|\(name[,)]|\b(?:first|given|family) name\b|\bname of (?:pharaoh|king|emperor)/u,
  organisation:
    /\b(?:company|corporation|corp|inc|brand|bank|university|institute|ministry|agency|bureau|airlines?|auction house|newspaper|magazine|party|organi[sz]ation|association|federation|foundation|committee|council|union|league|club|team|group|ltd|co|manufacturer|maker|broadcaster|broadcasting|news|press|commission|court|college|academy|society|parliament|airways|motors?|network|department|administration|laborator(?:y|ies)|reserve)\b/iu,
  place:
    /\b(?:capital|city|town|province|state of|state in|US state|islands?|country|region|port|village|municipality|republic|kingdom|continent)\b|\((?:in )?(?:Italy|France|Germany|Spain|Portugal|Greece|England|Scotland|UK|US|USA|Russia|India|Japan|Brazil|Canada|Australia)\)/iu,
}
const KIND_NAMES = ['person', 'organisation', 'place'] as const
const CHINESE = /\p{Script=Han}|\b(?:China|Chinese|Taiwan|Tibet|dynasty|county|district|township|prefecture)\b/iu
/** What has years of beginning and end, and is no person. */
const ERA = /\b(?:World War|Dynast(?:y|ies)|Revolution|Empire|Warring States|Three Kingdoms)\b/u
/** Of the Chinese places that are written as they are spelt only the greatest: any two characters may be one. */
const GREAT = /\b(?:municipality|capital|province|special administrative|autonomous region)\b/iu
/** What is called by a name and is neither a person, a place nor an organisation. */
const OTHER =
  /\b(?:language|dialect|dynasty|festival|religion|sect|opera|wine|period|era|people|nationality|ethnic|novel|poem|book|film|drama|series|sutra|species|bird|plant|disease|syndrome|theory|theorem|war|battle|treaty|prize|award|medal|games|olympics?|holiday|exposition|expo|fair|sea|ocean|strait|channel|mountains?|lake|river|gulf|desert|peninsula|month|calendar|constellation|planet|time|time zone|software|operating system|website|unit|currency|god|goddess|myth|bible|testament|county|district|township|prefecture|abbr\. for .* -|literally)\b|day$/iu

/**
 * The name that an entry of CC-CEDICT explains; null where it is no name, or one of those small places and works whose
 * characters are words like any other.
 *
 * @example 默克尔, "Angela Merkel (1954-), German CDU politician" -> { kinds: ['person'], english: [['Angela', 'Merkel']] }
 */
export function properNameOf(entry: Pick<CedictEntry, 'simplified' | 'pinyin' | 'english'>): ProperName | null {
  const { simplified, pinyin, english } = entry
  if (!/^\p{Lu}/u.test(pinyin) || !HAN_NAME.test(simplified)) return null
  const glosses = english
    .map((gloss) => gloss.replaceAll(/\[[^\]]*\]|\bTw\b/gu, ''))
    .filter((gloss) => !/^(?:also|variant|see)\b/u.test(gloss))
  const whole = glosses.join('; ')
  const forms = glosses
    .flatMap((gloss) => gloss.replaceAll(/\([^)]*\)/gu, ' ').split(',', 1))
    .flatMap((gloss) => gloss.split(/ or |\//u))
    .map((form) => ({ form, words: capitalised(form) }))
  const short = [...whole.matchAll(/\((\p{Lu}\p{L}{1,5})\)/gu)].flatMap(([, word = '']) =>
    /^\p{Lu}+$/u.test(word) || forms.some(({ words }) => words.some((long) => long.startsWith(word))) ? [[word]] : [],
  )
  const kinds = KIND_NAMES.filter((kind) => KINDS[kind].test(whole))
  const found = [...forms.flatMap(({ words }) => (words.length > 0 ? [words] : [])), ...short]
  const named = kinds.includes('person') ? found.map(withoutCapitals) : found
  if (named.length === 0) return null
  const spelt = pinyin.replaceAll(/[\d\s·:]/gu, '').toLowerCase()
  const isSpelt = named.some(([word = '']) => spelt.startsWith(word.toLowerCase().replaceAll("'", '')))
  if (ERA.test(whole)) return null
  if (kinds.includes('person')) {
    // Two characters may be part of any name: 田文 of 岸田文雄. They are one where they say a foreign one, as 杰米 does Jamie.
    const isForeign = !isSpelt && named.flat().some((word) => soundMatch(simplified, word) >= SOUND_THRESHOLD)
    return simplified.length > 2 || isForeign ? { chinese: simplified, kinds, english: named } : null
  }
  const hasWords = forms.some(({ form }) => /(?<![\p{L}'])\p{Ll}{3,}/u.test(form))
  if ((isSpelt && CHINESE.test(whole) && !GREAT.test(whole)) || OTHER.test(whole) || (kinds.length === 0 && hasWords))
    return null
  return { chinese: simplified, kinds, english: named }
}

/** The family name of a Japanese is in capitals: KAN Naoto. */
function withoutCapitals(words: readonly string[]): string[] {
  return words.map((word) =>
    words.length > 1 && /^\p{Lu}{2,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word,
  )
}

function capitalised(form: string): string[] {
  return form.match(/(?<!\p{L})\p{Lu}[\p{L}\p{M}'’-]+/gu) ?? []
}
