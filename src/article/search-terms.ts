/** A word, a number or a single Han character of a text, as search compares it; where it stands, in UTF-16 offsets. */
export interface Token {
  text: string
  start: number
  end: number
  isHan: boolean
}

/** Gives a character as search compares it: it may become none, or several. */
export type Folding = (character: string) => string

/** A longer word is compared by so many characters. */
const LONGEST_WORD = 40

const LETTER = '(?!\\p{Script=Han})[\\p{L}\\p{N}]'
/** What may stand within a word: an apostrophe, the separators of a number, the dots of an abbreviation. */
const WITHIN = [
  `['’](?=${LETTER})`,
  '(?<=\\p{Nd}),(?=\\p{Nd}{3}(?!\\p{Nd}))',
  '(?<=\\p{Nd})\\.(?=\\p{Nd})',
  '(?<=(?<![\\p{L}\\p{N}])\\p{L})\\.(?=\\p{L}(?![\\p{L}\\p{N}]))',
].join('|')
const TOKEN = new RegExp(`(\\p{Script=Han})|${LETTER}(?:${LETTER}|${WITHIN})*`, 'gu')

/**
 * The way to compare characters: compatibility forms as plain ones (NFKC), capitals as small letters, letters without
 * their accents, and Traditional characters as the Simplified ones that stand for them.
 *
 * @param simplified pairs of characters, the Traditional one before the Simplified: `銅铜後后`
 */
export function foldingOf(simplified: string): Folding {
  const characters = [...simplified]
  const plain = new Map<string, string>()
  for (let at = 0; at + 1 < characters.length; at += 2) plain.set(characters[at] ?? '', characters[at + 1] ?? '')
  const known = new Map<string, string>()
  return (character) => {
    const before = known.get(character)
    if (before !== undefined) return before
    // Capitals first: then ß is ss, and a Greek s the same at the end of a word.
    const bare = character.normalize('NFKD').replaceAll(/\p{M}/gu, '').toUpperCase().toLowerCase()
    const folded = Array.from(bare, (one) => plain.get(one) ?? one).join('')
    known.set(character, folded)
    return folded
  }
}

/**
 * The tokens of a text, in order. A number keeps its decimal point and loses its commas, a word loses apostrophes, an
 * abbreviation its dots; all other signs only divide.
 *
 * @example `U.S. copper fell 1,500 t：铜价` -> us, copper, fell, 1500, t, 铜, 价
 */
export function tokensOf(text: string, fold: Folding): Token[] {
  let folded = ''
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const character of text) {
    const some = fold(character)
    folded += some
    for (let unit = 0; unit < some.length; unit++) {
      starts.push(at)
      ends.push(at + character.length)
    }
    at += character.length
  }
  return Array.from(folded.matchAll(TOKEN), ({ 0: found, 1: han, index }) => ({
    text: han ?? wordOf(found),
    start: starts[index] ?? 0,
    end: ends[index + found.length - 1] ?? 0,
    isHan: han !== undefined,
  }))
}

/** Without the signs within it; of dots only the decimal point stays. */
function wordOf(found: string): string {
  return found.replaceAll(/['’,]|(?<=\p{L})\./gu, '').slice(0, LONGEST_WORD)
}

/**
 * What a text can be found by: its words and numbers, its Han characters, and each pair of Han characters that stand
 * next to each other.
 */
export function termsOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1]
    return next && areNeighbours(token, next) ? [token.text, token.text + next.text] : [token.text]
  })
}

/** True for two Han characters with nothing between them. */
export function areNeighbours(a: Token, b: Token): boolean {
  return a.isHan && b.isHan && a.end === b.start
}
