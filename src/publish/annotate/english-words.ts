import type { EnglishDictionary } from './english-dictionary.ts'
import type { FoundWord } from './found-word.ts'

/** Words with their apostrophes and hyphens, and initials with their stops: `Britain’s`, `single-lane`, `U.S.` */
const TOKEN = /(?:\p{Lu}\.){2,}|[\p{Script=Latin}\p{M}]+(?:['’-][\p{Script=Latin}\p{M}]+)*/gu

/**
 * The words of an English sentence that the dictionary has. A possessive `’s` is no part of a word; a word with a hyphen
 * that is in no dictionary is looked up in its parts.
 */
export function englishWords(text: string, dictionary: EnglishDictionary): FoundWord[] {
  const find = (token: string, start: number): FoundWord[] => {
    const word = token.replaceAll('’', "'").replace(/'s$/iu, '')
    const entry = dictionary.entryOf(word)
    if (entry) return [{ start, end: start + word.length, entry }]
    const cut = token.search(/[-'’]/u)
    return cut < 1 ? [] : [...find(token.slice(0, cut), start), ...find(token.slice(cut + 1), start + cut + 1)]
  }
  return [...text.matchAll(TOKEN)].flatMap((token) => find(token[0], token.index))
}
