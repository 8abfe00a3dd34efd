import { followQuotes, type OpenQuotes } from './marks.ts'
import { chineseEnds } from './split-chinese.ts'
import { englishEnds } from './split-english.ts'
import { isStop, readStop } from './stop.ts'

const HAN = /\p{Script=Han}/gu
const LATIN = /\p{Script=Latin}/gu
const CHINESE_PUNCTUATION = /[。！？，、；：]/u
/** So many characters of a paragraph tell its language. */
const ENOUGH = 4000
const SUBSTANCE = /[\p{L}\p{N}.!?…。！？\uFFFD]/u

/**
 * The sentences of one paragraph, trimmed; joined modulo white space they are the paragraph.
 *
 * A run of stops ends a sentence together with the closing quotes, brackets and emoji right behind it. What else it
 * takes differs: see {@link chineseEnds} and {@link englishEnds}. The language is that of the paragraph's side; an
 * English paragraph on the Chinese side is still split as English, and the other way round. Linear in the text.
 *
 * @example
 * 他说：“走吧。”她笑了。                    -> ["他说：“走吧。”", "她笑了。"]
 * Mr. Hale left at 6 p.m. “Late again.”  -> ["Mr. Hale left at 6 p.m.", "“Late again.”"]
 */
export function splitSentences(text: string, language: 'zh' | 'en'): string[] {
  const ends = readsAsChinese(text, language) ? chineseEnds(text) : englishEnds(text)
  const open: OpenQuotes = new Set()
  const pieces: string[] = []
  let start = 0
  for (let i = 0; i < text.length;) {
    if (!isStop(text.charAt(i))) {
      followQuotes(text, i++, open)
      continue
    }
    const stop = readStop(text, i, open)
    if (ends(stop, start)) {
      pieces.push(text.slice(start, stop.end))
      start = stop.end
    }
    i = stop.end
  }
  pieces.push(text.slice(start))
  return joinScraps(pieces)
}

/** Has the text more to do with Chinese than its side says? `zh` without a Han character is English, and so on. */
function readsAsChinese(text: string, language: 'zh' | 'en'): boolean {
  const beginning = text.slice(0, ENOUGH)
  const han = beginning.match(HAN)?.length ?? 0
  const latin = beginning.match(LATIN)?.length ?? 0
  if (language === 'en') return han > 0 && latin === 0
  return han * 10 >= latin ? han > 0 : CHINESE_PUNCTUATION.test(beginning) && han > 0
}

/** Trims the pieces; one without a letter, digit or stop (a lost mark, an emoji) belongs to the sentence before it. */
function joinScraps(pieces: string[]): string[] {
  const sentences: string[] = []
  for (const piece of pieces) {
    const scrap = sentences.length > 0 && !SUBSTANCE.test(piece)
    if (scrap) sentences.push(`${sentences.pop()}${piece}`.trim())
    else if (piece.trim() !== '') sentences.push(piece.trim())
  }
  return sentences
}
