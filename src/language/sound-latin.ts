/** The letters of the coarse spelling that are vowels; `y` may be either. */
const VOWEL = '[aeiouyAEIOU]'

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const WHOLE: Record<string, string> = { ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }

/**
 * Spelling to coarse sounds, one after the other. A capital stands for a sound that is written with two letters or
 * that depends on what follows: C ch, S sh, T th, G gh, K kh, Z zh, J a g before e, i, y; A E I O U vowels that a
 * final silent e makes long; X that e itself. `c` is left for the soft c alone.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^mc(?=[a-z])/, 'mak'],
  [/^kn/, 'n'],
  [/^wr/, 'r'],
  [/^x/, 's'],
  [/tsch|tch|ch/g, 'C'],
  [/sch|sh/g, 'S'],
  [/sC/g, 'S'],
  [/ph/g, 'f'],
  [/th/g, 'T'],
  [/gh/g, 'G'],
  [/kh/g, 'K'],
  [/zh/g, 'Z'],
  [/ck|q/g, 'k'],
  [/^ou(?=[aei])/g, 'w'],
  [/c(?![eiy])/g, 'k'],
  [/d?g(?=[eiy])/g, 'J'],
  [/([^aeiou])\1+/g, '$1'],
  [/e$/, 'X'],
  [/^([a-zA-Z]{0,2})X$/, '$1e'],
]

/**
 * A name in Latin letters as a string of coarse sounds, a letter each: no case, marks, spaces, hyphens, possessive.
 *
 * @example coarseSpelling('Blinken') === 'blinken'; coarseSpelling('Blake’s') === 'blAkX'
 */
export function coarseSpelling(name: string): string {
  const words = name
    .replace(/['’]s?(?=\s|$)/g, '')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[øłßæœđðþı]/g, (letter) => WHOLE[letter] ?? '')
    .split(/[\s-]+/)
  return words.map((word) => coarseWord(word.replace(/[^a-z]/g, ''))).join('')
}

function coarseWord(word: string): string {
  const coarse = RULES.reduce((text, [from, to]) => text.replace(from, to), word)
  return coarse.replace(/([aeiou])(?=[^aeiouyAEIOUX]X$)/, (vowel) => vowel.toUpperCase())
}

/** How many letters the beginning of a syllable takes at most, and how many the rest. */
export const ONSET_LENGTH = 3
/** See {@link ONSET_LENGTH}. */
export const RIME_LENGTH = 5

const ONSET = /^[^aeiouAEIOUX]{0,3}$/
const RIME = new RegExp(`^${VOWEL}{0,4}[wyGh]?${VOWEL}{0,2}[^aeiouAEIOUX]{0,3}X?$`)
const BARE_RIME = new RegExp(`^[^aeiouAEIOUX]{1,2}[aeiouyX]{0,2}$`)

/** May these coarse sounds be what a Chinese syllable begins with? Consonants only, or nothing. */
export function isOnset(sounds: string): boolean {
  return ONSET.test(sounds)
}

/**
 * May these coarse sounds be what is left of a Chinese syllable? Vowels, then consonants, or nothing; in a syllable
 * without initial (`bare`: er, en, wu …) also a consonant and a weak vowel, as in 尔 for `le`.
 */
export function isRime(sounds: string, bare: boolean): boolean {
  return RIME.test(sounds) || (bare && BARE_RIME.test(sounds))
}
