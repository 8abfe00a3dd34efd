import { convert, pinyin } from 'pinyin-pro'

/**
 * How a Chinese text is read: one syllable for every Han character, with tone marks and a space between them, each
 * chosen by the words it stands in. An unknown character has an empty one; what is not Han has none.
 *
 * Tones are those of the character itself, also of 一 and 不, as GB/T 16159 (basic rules of pinyin orthography) has it.
 *
 * @param text in simplified characters, whole sentences, for the context
 * @example pinyinOf('1.83万元，长江很长。') === 'wàn yuán cháng jiāng hěn cháng'
 */
export function pinyinOf(text: string): string {
  const characters = Array.from(text)
  const read = pinyin(text, { type: 'array', toneSandhi: false })
  return characters
    .map((character, at) => ({ character, syllable: read[at] ?? '' }))
    .filter(({ character }) => /\p{Script=Han}/u.test(character))
    .map(({ character, syllable }) => (syllable === character ? '' : syllable))
    .join(' ')
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
