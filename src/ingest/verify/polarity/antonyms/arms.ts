import type { Antonyms, PlainAntonyms } from './antonyms.ts'

const FORCES: readonly Antonyms[] = [
  { chinese: [/空军/gu, /海军/gu], english: [/\bair ?force\b/giu, /\b(?:navy|naval)\b/giu] },
  { chinese: [/陆军/gu, /海军/gu], english: [/\barmy\b/giu, /\b(?:navy|naval)\b/giu] },
  { chinese: [/陆军/gu, /空军/gu], english: [/\barmy\b/giu, /\bair ?force\b/giu] },
]

const WINGS: readonly Antonyms[] = [
  {
    chinese: [/左翼|左派|极左|中左|左倾/gu, /右翼|右派|极右|中右|右倾/gu],
    english: [
      /\b(?:left[- ]?wing(?:er)?s?|leftists?|(?:far|hard|radical|cent(?:re|er))[- ]left)\b/giu,
      /\b(?:right[- ]?wing(?:er)?s?|rightists?|(?:far|hard|radical|cent(?:re|er))[- ]right)\b/giu,
    ],
    either: /\bthe (?:left|right)\b(?!-| to\b| wing)/iu,
  },
]

/** Arms of a force and wings of politics, of which none is told for another: so plain that the link is enough. */
export const ARMS: readonly PlainAntonyms[] = [...FORCES, ...WINGS].map((antonyms) => ({ ...antonyms, shared: 'link' }))
