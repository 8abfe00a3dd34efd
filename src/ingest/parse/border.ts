import { countHan, countLatinWords, simplifiedLead } from '#language/script.ts'

import { countRuns, HAN_PER_WORD } from '../measure.ts'
import type { Block } from './block.ts'

/** What is known of a document besides its lines that helps to find the border between its two sides. */
export interface Hints {
  /** The number of words that the dateline prints for the original. */
  words: number | null
  titleLine: string | null
}

/**
 * Where the Chinese side ends and the original begins, where no timestamp tells: the position of the original's first
 * block. 0: there is no Chinese side; `blocks.length`: there is no original.
 *
 * 1. From some block on there are exactly as many words as the dateline prints. Under a Chinese title that may be the
 *    first of all.
 * 2. The cut with most Chinese before it and most Latin text after it, so that an English paragraph among the Chinese
 *    ones, or a Chinese caption in the original, moves nothing.
 * 3. All is Chinese: see {@link chineseBorder}.
 */
export function findBorder(blocks: readonly Block[], hints: Hints): number {
  const cut = languageBorder(blocks)
  const isForeign = blocks.slice(cut).some(({ text }) => countLatinWords(text) > 3)
  const printed = hints.words === null ? -1 : cutByWords(blocks, hints.words)
  // By chance a number may fit that was printed for another text: Chinese sentences are not a foreign original's.
  const isChance = isForeign && blocks.slice(printed, cut).some(({ text }) => /[。！？]/.test(text))
  if (printed > 0 && !isChance && blocks.slice(0, printed).some(({ text }) => isChinese(text))) return printed
  if (isForeign) return cut
  if (printed === 0 && countHan(hints.titleLine ?? '') > 0) return 0
  return cut === 0 ? cut : chineseBorder(blocks, hints)
}

/** The cut with most Chinese before it and most Latin text after it; of equals the first. */
export function languageBorder(blocks: readonly Block[]): number {
  return bestCut(blocks, ({ text }) => chineseLead(text))
}

/** More of a text is Chinese than is Latin, or it is a Chinese sentence however many foreign names it holds. */
export function isChinese(text: string): boolean {
  return chineseLead(text) > 0
}

/** How many words more of a text are Chinese than Latin. */
function chineseLead(text: string): number {
  const [han, words] = [countHan(text), countLatinWords(text)]
  const lead = han / HAN_PER_WORD - words
  // No English sentence ends so: OpenAI发布GPT-4o mini,价格为GPT-3.5 Turbo的40%。
  const isSentence = han >= LEAST_HAN && han > words * LEAST_HAN_A_WORD && /[。！？]["”’」』）)]*\s*$/u.test(text)
  return isSentence ? Math.max(lead, 1) : lead
}

/** A Chinese sentence full of Latin names has so many characters at least, and so many for each Latin word. */
const LEAST_HAN = 5
const LEAST_HAN_A_WORD = 0.5

function bestCut(blocks: readonly Block[], weigh: (block: Block) => number): number {
  let [sum, best, cut] = [0, 0, 0]
  for (const [at, block] of blocks.entries()) {
    sum += weigh(block)
    if (sum > best) [best, cut] = [sum, at + 1]
  }
  return cut
}

/** The block from which on there are exactly `words` runs of non-space, or -1. */
function cutByWords(blocks: readonly Block[], words: number): number {
  let left = words
  for (let at = blocks.length - 1; at >= 0; at--) {
    left -= countRuns(blocks[at]?.text ?? '')
    if (left === 0) return at
    if (left < 0) return -1
  }
  return -1
}

const ORIGINAL_LINE =
  /^[\p{P}\s]*(?:(?:以下(?:为|是|為)?)?(?:新闻|新聞|文章|报道|報道|報導)?(?:原文|正文|全文)(?:如下|内容|內容)?)[\p{P}\s]*$/u
/** What only a line of the summary has, where both sides are Chinese. Read in blocks; the list of `kind.ts` is for sentences. */
const SUMMARY_LINE =
  /这篇(?:报道|文章|新闻|社论)|這篇(?:報導|報道|文章|新聞|社論)|总的来说|總的來說|^(?:我的)?(?:评论|評論)|(?:摘要|总结|總結)[:：]/

/** A line that only announces the original (原文：): it is never a title. */
export function announcesOriginal({ text }: Block): boolean {
  return ORIGINAL_LINE.test(text)
}

/**
 * The border of a document whose original is Chinese too: a line that announces it (原文：), else where the script
 * changes, else behind the opening line or lines that speak of the report. Under a Latin title the original was
 * foreign and is missing: `blocks.length`.
 */
function chineseBorder(blocks: readonly Block[], { titleLine }: Hints): number {
  const cue = blocks.findIndex(announcesOriginal)
  if (cue > 0) return cue
  const scripts = bestCut(blocks, ({ text }) => simplifiedLead(text))
  const after = blocks.slice(scripts).reduce((lead, { text }) => lead + simplifiedLead(text), 0)
  if (scripts > 0 && after < -8) return scripts
  if (titleLine === null || countHan(titleLine) === 0) return blocks.length
  const marked = blocks.findLastIndex(({ text }, at) => at < blocks.length / 2 && SUMMARY_LINE.test(text))
  return Math.min(blocks.length, Math.max(marked, 0) + 1)
}
