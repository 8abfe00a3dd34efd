import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * The key of a sentence: a short name for its words that survives a change of layout, spacing and punctuation.
 *
 * The first 40 bits of SHA-256 (FIPS 180-4) over the UTF-8 bytes of the text in NFKC without white space and
 * punctuation (Unicode category P), in base 36, padded to 8 characters. Equal sentences have equal keys.
 *
 * @example sentenceKey('你好，世界。') === sentenceKey('你好 世界')
 */
export function sentenceKey(text: string): string {
  const bare = text.normalize('NFKC').replace(/[\s\p{P}]+/gu, '')
  const hash = sha256(utf8ToBytes(bare))
  const bits = hash.slice(0, 5).reduce((sum, byte) => sum * 256 + byte, 0)
  return bits.toString(36).padStart(8, '0')
}
