import { type Article, ARTICLE_VERSION, type Paragraph, type Problem, type Side } from '#article/schema.ts'
import { chineseScript } from '#language/script.ts'

import { identify } from './identify.ts'
import { kindOf } from './kind.ts'
import { countRuns, countWords, minutesOf } from './measure.ts'
import { paragraphFrom } from './paragraph-from.ts'
import type { Block } from './parse/block.ts'
import { isChinese } from './parse/border.ts'
import { divideCaption, paragraphKinds } from './parse/paragraph-kind.ts'
import { summaryParagraphs } from './parse/paragraphs.ts'
import type { ParsedDocument } from './parse/parse.ts'
import { warning } from './problem.ts'
import { splitSentences } from './split/split.ts'
import { cleanText } from './text.ts'
import { type Outlets, splitTitleLine } from './title/title.ts'

/**
 * The article of a parsed document: paragraphs divided, sentences split, every one with its id and key; not yet
 * aligned. `outlets` are the sources known from this and other documents, to take the title line apart.
 */
export function compose(parsed: ParsedDocument, outlets: Outlets): Article {
  const { front, site, titleLine, date, publishedAt } = parsed
  const line = splitTitleLine(titleLine, outlets)
  const hasOwnTitle = front.source !== null && front.title !== null
  const texts = parsed.original.map(({ text }) => text)
  const foreign = texts.join('\n')
  const language = foreign !== '' && isChinese(foreign) ? chineseScript(foreign) : 'en'
  const wordCount = countWords(texts, language !== 'en')
  const summary = paragraphsOf(summaryParagraphs(parsed.summary), 'summary', 'zh')
  const original = paragraphsOf(parsed.original, 'original', language === 'en' ? 'en' : 'zh')
  return {
    version: ARTICLE_VERSION,
    id: articleId(parsed),
    kind: kindOf(summary, original),
    site,
    url: front.url,
    source: front.source ?? line.source,
    section: front.section ?? line.section,
    title: cleanText(hasOwnTitle ? withoutSource(titleLine, front.source ?? '') : line.title),
    date,
    ...(publishedAt !== null && { publishedAt }),
    readingMinutes: minutesOf(wordCount),
    wordCount,
    languages: { summary: chineseScript(parsed.summary.map(({ text }) => text).join('')), original: language },
    summary,
    original,
    links: [],
    problems: [...parsed.problems, ...countProblems(parsed, wordCount, texts)],
  }
}

/** The id of a parsed document's article: pinned by its front matter, else from date and title line. */
export function articleId({ front, date, titleLine }: ParsedDocument): string {
  return front.id ?? identify(date, titleLine)
}

function withoutSource(titleLine: string, source: string): string {
  return titleLine.startsWith(source) ? titleLine.slice(source.length).replace(/^\s*[-–—:：]\s*/, '') : titleLine
}

function paragraphsOf(blocks: readonly Block[], side: Side, language: 'zh' | 'en'): Paragraph[] {
  const kinds = paragraphKinds(blocks)
  return blocks.map(({ text }, at) => {
    const kind = kinds[at] ?? 'text'
    const [words, credit] = kind === 'caption' ? divideCaption(text) : [text]
    const texts = [...splitSentences(words, language), ...(credit ? [credit] : [])]
    return paragraphFrom(texts, side, at + 1, kind)
  })
}

/** The printed numbers are a soft check: generators count a Chinese original's runs of non-space, not its characters. */
function countProblems({ printed }: ParsedDocument, wordCount: number, texts: readonly string[]): Problem[] {
  if (texts.length === 0) return []
  const runs = texts.reduce((sum, text) => sum + countRuns(text), 0)
  if (printed.words !== null && printed.words !== wordCount && printed.words !== runs) {
    const reason = `the dateline says ${printed.words} words, the original has ${wordCount}: a part may be missing or on the wrong side`
    return [warning('word-count-differs', 'header', reason)]
  }
  if (printed.words !== null || printed.minutes === null || printed.minutes === minutesOf(wordCount)) return []
  const reason = `the dateline says ${printed.minutes} min, the original takes ${minutesOf(wordCount)}: a part may be missing or on the wrong side`
  return [warning('word-count-differs', 'header', reason)]
}
