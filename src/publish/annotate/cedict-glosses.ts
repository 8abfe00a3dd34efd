import { markedPinyin } from './pinyin.ts'
import { shorten } from './shorten.ts'

/** How many glosses of a Chinese word are kept, and how many characters of them all. */
const ROOM = { glosses: 3, characters: 32 }

/** Remarks that are no gloss: measure words, other pronunciations, the component of a character. */
const REMARK = /^CL:|^(?:\w+ )?pr\. |^see also |^also written|radical in Chinese characters/u
/** What only says that a word is another one's, or a surname. */
const REFERENCE = /^(?:\([^)]*\) )?(?:(?:\w+ )?variant of|used in|see |surname |abbr\. for )/u
/** Remarks on use that a short entry can do without. */
const USE = /^\((?:bound form|pronoun|adverb|noun|verb|literary|coll\.|onom\.)\)(?:\s*\([^)]*\))?\s+|\s*\(CL:[^)]*\)+/gu

/** True where the glosses only refer to another word. */
export function isReference(english: readonly string[]): boolean {
  return english.every((gloss) => REFERENCE.test(gloss) || REMARK.test(gloss))
}

/**
 * The glosses of an entry of CC-CEDICT in short: without measure words and other pronunciations, what it refers to in
 * simplified characters and with tone marks.
 *
 * @example ['bank', 'CL:家[jia1],個|个[ge4]'] -> ['bank']
 * @example ['abbr. for 聯合國|联合国[Lian2 he2 guo2]'] -> ['abbr. for 联合国 (Lián hé guó)']
 */
export function cedictGlosses(english: readonly string[]): string[] {
  const own = english.filter((gloss) => !REMARK.test(gloss) && !REFERENCE.test(gloss))
  const glosses = own.length > 0 ? own : english.filter((gloss) => !REMARK.test(gloss))
  const plain = glosses
    .flatMap((gloss) => gloss.replaceAll(USE, '').split(/;\s+(?![^(]*\))/u))
    .map((gloss) =>
      gloss
        .replaceAll(/[^\s|,()"]+\|([^\s|,()"]+)/gu, '$1')
        .replaceAll(/\[([A-Za-z0-9:,· ]+)\]/gu, (_, pinyin: string) => ` (${markedPinyin(pinyin)})`)
        .trim(),
    )
    .filter((gloss) => gloss !== '')
  return shorten([...new Set(plain)], ROOM)
}
