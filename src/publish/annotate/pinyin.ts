import { convert, pinyin } from 'pinyin-pro'

const HAN = /\p{Script=Han}/u

/**
 * How a Chinese text is read: one syllable for every Han character, with a tone mark, each chosen by the words it stands
 * in. An unknown character has an empty one; what is not Han has none.
 *
 * Tones are those of the character itself, also of 一 and 不, as GB/T 16159 (basic rules of pinyin orthography) has it.
 *
 * @param text in simplified characters, whole sentences, for the context
 * @example syllablesOf('约1.83万元') -> ['yuē', 'wàn', 'yuán']
 */
export function syllablesOf(text: string): string[] {
  if (!HAN.test(text)) return []
  const read = pinyin(text, { type: 'array', toneSandhi: false })
  return Array.from(text).flatMap((character, at) => {
    const syllable = read[at] ?? ''
    return HAN.test(character) ? [syllable === character ? '' : syllable] : []
  })
}

/**
 * Pinyin with numbers, as CC-CEDICT has it, with tone marks.
 *
 * @example markedPinyin('lu:4 shi1 r5') === 'lǜ shī r'
 */
export function markedPinyin(numbered: string): string {
  return numbered
    .replaceAll(/u:/gi, 'ü')
    .split(' ')
    .map((syllable) => {
      const marked = convert(syllable.toLowerCase()).replace(/^(\p{L}+)5$/u, '$1')
      return /^\p{Lu}/u.test(syllable) ? marked.charAt(0).toUpperCase() + marked.slice(1) : marked
    })
    .join(' ')
}
