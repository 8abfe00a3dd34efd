import type { EnglishDictionary } from './english-dictionary.ts'
import type { FoundWord } from './found-word.ts'

/** Words with their apostrophes and hyphens, and initials with their stops: `Britain’s`, `single-lane`, `U.S.` */
const TOKEN = /(?:\p{Lu}\.){2,}|[\p{Script=Latin}\p{M}]+(?:['’-][\p{Script=Latin}\p{M}]+)*/gu

/**
 * The words of an English sentence that the dictionary has. A possessive `’s` is no part of a word; a word with a hyphen
 * that is in no dictionary is looked up in its parts: the first, and then what is left of it, as a whole if it can be.
 */
export function englishWords(text: string, dictionary: EnglishDictionary): FoundWord[] {
  return [...text.matchAll(TOKEN)].flatMap(({ 0: token, index }) => wordsOf(token, index, dictionary))
}

/** No word has as many parts; what has is a code or a drawn line. */
const MOST_PARTS = 12

function wordsOf(token: string, at: number, dictionary: EnglishDictionary): FoundWord[] {
  const found: FoundWord[] = []
  const lookUp = (part: string, start: number): boolean => {
    const word = part.replaceAll('’', "'").replace(/'s$/iu, '')
    const entry = dictionary.entryOf(word)
    if (entry) found.push({ start, end: start + word.length, entry })
    return entry !== null
  }
  const parts = token.split(/[-'’]/u)
  if (parts.length > MOST_PARTS) return []
  let start = 0
  for (const part of parts) {
    if (lookUp(token.slice(start), at + start)) return found
    // The whole of a part that is the last is what was just looked up.
    if (start + part.length < token.length) lookUp(part, at + start)
    start += part.length + 1
  }
  return found
}
