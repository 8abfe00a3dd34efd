import { type SentenceAnnotation, syllablesOf } from '#article/annotation-of.ts'

import type { SelectedRange } from './selected-range.ts'
import { wordsAt } from './words-at.ts'

/** A word as it is told to the reader. */
export interface Told {
  key: string
  /** Which dictionary it is from: of Chinese words, or of English ones. */
  kind: 'zh' | 'en'
  /** The headword: a Chinese one in the script that is shown, an English one in its base form. */
  word: string
  language: string
  pinyin: string
  glosses: readonly string[]
  glossLanguage: string
}

/**
 * The words that a selection touches, as they are told to the reader.
 *
 * @param language that of the sentence
 * @param script the script that Chinese is shown in, where the reader has chosen one
 */
export function toldWords(
  annotation: SentenceAnnotation,
  { start, end }: Pick<SelectedRange, 'start' | 'end'>,
  language: 'en' | 'zh-Hans' | 'zh-Hant',
  script?: 'zh-Hans' | 'zh-Hant',
): Told[] {
  const written = language === 'en' ? 'zh-Hans' : language
  const isOther = language !== 'en' && script !== undefined && script !== written && annotation.other !== undefined
  const shown = isOther ? (annotation.other ?? '') : annotation.text
  return wordsAt(annotation, start, end).map((word): Told => {
    const key = String(word.start)
    const glosses = [...new Set(word.entry.glosses)]
    const found = shown.slice(word.start, word.end)
    if (!/\p{Script=Han}/u.test(found)) {
      const english = word.entry.word ?? found
      return { key, kind: 'en', word: english, language: 'en', pinyin: '', glosses, glossLanguage: 'zh-Hans' }
    }
    const pinyin = word.entry.pinyin ?? syllablesOf(annotation, word.start, word.end).join(' ')
    const own = isOther ? script : written
    return { key, kind: 'zh', word: found, language: own, pinyin, glosses, glossLanguage: 'en' }
  })
}
