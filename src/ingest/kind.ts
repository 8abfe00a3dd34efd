import type { Article, Paragraph } from '#article/schema.ts'
import { countHan } from '#language/script.ts'

import { countRuns } from './measure.ts'

/** A translation takes 1.4 to 1.9 Chinese characters for an English word; a summary of a short article comes near. */
const TRANSLATION_HAN_PER_WORD = { least: 1.25, most: 2.6 }
/** A translation joins or divides few sentences. */
const SENTENCES = { least: 0.7, most: 1.6 }

/** What only somebody says who speaks about the report, not in its place. */
const ABOUT_REPORT =
  /[这這]篇(?:英文|中文)?(?:报道|報道|報導|文章|新闻|新聞|社论|社論|评论|評論|分析|综述)|(?:^|。)\s*(?:总的来说|總的來說|总之|總之|综上所述|綜上所述|总体而言|總體而言)|笔者认为|筆者認為|(?:评论|評論|摘要|总结|總結|点评)\s*[:：-]|报道内容总结|以下是我的|您好/u

/**
 * Whether the Chinese side is a translation of the original or a summary of it, by a first rule on lengths.
 *
 * A translation has about as many sentences as the original, 1.25 to 2.6 Chinese characters for each English word,
 * and does not speak of itself as a report (这篇报道…, 总的来说…, 评论:). Everything else is a summary, also where a
 * side is missing or both are Chinese.
 *
 * @example 612 Han over 417 words, 23 to 24 sentences -> 'translation'; 612 over 612, 18 to 28 -> 'summary'
 */
export function kindOf(summary: readonly Paragraph[], original: readonly Paragraph[]): NonNullable<Article['kind']> {
  const chinese = textsOf(summary)
  const foreign = textsOf(original)
  const words = foreign.reduce((sum, text) => sum + countRuns(text), 0)
  const foreignHan = foreign.reduce((sum, text) => sum + countHan(text), 0)
  if (chinese.length === 0 || words === 0 || foreignHan > words || chinese.some((text) => ABOUT_REPORT.test(text)))
    return 'summary'
  const lengths = chinese.reduce((sum, text) => sum + countHan(text), 0) / words
  const counts = chinese.length / foreign.length
  return within(lengths, TRANSLATION_HAN_PER_WORD) && within(counts, SENTENCES) ? 'translation' : 'summary'
}

function textsOf(paragraphs: readonly Paragraph[]): string[] {
  return paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text))
}

function within(value: number, { least, most }: { least: number; most: number }): boolean {
  return value >= least && value <= most
}
