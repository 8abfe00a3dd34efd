import { Converter } from 'opencc-js'

/** A Traditional character that OpenCC leaves, for it is right in some Simplified words: 著名. */
const ALSO = '著着'

let pairs: string | null = null

/**
 * Pairs of characters, the Traditional one before the Simplified one that stands for it, whatever word it is in: where
 * both scripts are searched alike, too many meanings are better than one too few. After OpenCC’s table of characters.
 */
export function simplifiedPairs(): string {
  if (pairs !== null) return pairs
  const simplify = Converter({ from: 't', to: 'cn' })
  pairs = ALSO
  // The two blocks of Han characters that the table knows.
  for (let code = 0x3400; code < 0xa000; code++) {
    const character = String.fromCodePoint(code)
    const plain = simplify(character)
    if (plain !== character && [...plain].length === 1) pairs += character + plain
  }
  return pairs
}
