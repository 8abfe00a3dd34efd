import { type Article, ARTICLE_VERSION, type Paragraph, type Side } from '#article/schema.ts'
import { chineseScript } from '#language/script.ts'

import { identify } from './identify.ts'
import { kindOf } from './kind.ts'
import { countWords, minutesOf } from './measure.ts'
import { paragraphFrom } from './paragraph-from.ts'
import { isChinese } from './parse/border.ts'
import { splitSentences } from './split/split.ts'
import { cleanText } from './text.ts'

/** What two bare texts do not say of themselves. */
export interface TextsOptions {
  title: string
  date: string | null
  /** The kind; undefined where the texts are to tell. */
  kind: Article['kind']
  /** Whether each line is one sentence, taken as it is; else each is a paragraph. */
  sentences: boolean
}

/**
 * An article of two bare texts, not yet aligned. Empty lines say nothing, but for texts of one sentence a line, where
 * each line keeps its number: there an empty one is a sentence without words.
 */
export function composeTexts(chinese: string, original: string, options: TextsOptions): Article {
  const { title, date, sentences } = options
  const foreign = isChinese(original) ? chineseScript(original) : 'en'
  const language = foreign === 'en' ? 'en' : 'zh'
  const divide = sentences ? oneParagraph : paragraphsOf
  const sides = { summary: divide(chinese, 'summary', 'zh'), original: divide(original, 'original', language) }
  const wordCount = countWords([cleanText(original)], foreign !== 'en')
  return {
    version: ARTICLE_VERSION,
    id: identify(date, title),
    kind: options.kind ?? kindOf(sides.summary, sides.original),
    title: cleanText(title),
    date,
    readingMinutes: minutesOf(wordCount),
    wordCount,
    languages: { summary: chineseScript(chinese), original: foreign },
    ...sides,
    links: [],
    problems: [],
  }
}

function paragraphsOf(text: string, side: Side, language: 'zh' | 'en'): Paragraph[] {
  const lines = text.split(/\r?\n/u).map(cleanText)
  return lines
    .filter((line) => line !== '')
    .map((line, at) => paragraphFrom(splitSentences(line, language), side, at + 1))
}

function oneParagraph(text: string, side: Side): Paragraph[] {
  const lines = text.replace(/\r?\n$/u, '').split(/\r?\n/u)
  return text.trim() === '' ? [] : [paragraphFrom(lines.map(cleanText), side, 1)]
}
