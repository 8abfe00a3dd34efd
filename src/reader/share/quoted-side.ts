import { spaceBetween } from '#article/language.ts'
import { paragraphOf, sentencesOf } from '#article/locator.ts'
import type { Article, Side } from '#article/schema.ts'

/** Words of one side, as they are quoted: paragraphs of whole sentences. */
export interface QuotedSide {
  lang: 'en' | 'zh-Hans' | 'zh-Hant'
  paragraphs: { id: string; text: string }[]
}

/**
 * The sentences of one side, quoted in reading order: Chinese is set solid, English with spaces, and where sentences
 * between them are left out stand dots. Ids that the side does not have are passed over.
 *
 * @example quotedSideOf(article, 'original', ['o1.1', 'o1.3']).paragraphs[0].text -> 'First one. … Third one.'
 */
export function quotedSideOf(article: Article, side: Side, ids: Iterable<string>): QuotedSide {
  const wanted = new Set(ids)
  const lang = article.languages[side]
  const dots = lang === 'en' ? ['… ', ' … '] : ['……', '……']
  const paragraphs = new Map<string, string>()
  let isGap = false
  let before: string | null = null
  for (const { id, text } of sentencesOf(article, side)) {
    if (!wanted.has(id)) {
      isGap = before !== null
      continue
    }
    const paragraph = paragraphOf(id)
    const begun: string | undefined = paragraphs.get(paragraph)
    const space: string = begun !== undefined && spaceBetween(before ?? '', text) ? ' ' : ''
    const between = isGap ? dots[begun === undefined ? 0 : 1] : space
    paragraphs.set(paragraph, `${begun ?? ''}${between}${text}`)
    before = text
    isGap = false
  }
  return { lang, paragraphs: [...paragraphs].map(([id, text]) => ({ id, text })) }
}
