import type { Block } from './block.ts'
import { startsWithMark } from './paragraph-kind.ts'

/** Shorter lines are markers, headings and greetings (您好!), not paragraphs that may hold others. */
const SHORTEST_LONG_LINE = 15

/**
 * A stop, all quotes and brackets that close behind it, and the space at which a paragraph may end. Only a run's first
 * stop begins a match: from each of them, a long run would be looked through again.
 */
const END = /(?<![。！？!?…])[。！？!?…]+["'”’」』）)】》]*\s+/gu
/** A speech verb, a colon and a space: a quotation mark was lost here, and another where the quotation ends. */
const LOST_QUOTE =
  /(?:说|說|道|称|稱|表示|指出|强调|強調|认为|認為|写道|寫道|问|問|答|补充|補充|警告|宣布|宣佈|透露|解释|解釋|呼吁|呼籲|坦言|承认|承認|告诉\S{1,6}|告訴\S{1,6})[:：]\s/u
/** Words that open a paragraph even where a lost quotation mark would explain the space before them. */
const OPENING =
  /^(?:总的来说|總的來說|总之|總之|综上|綜上|总体|總體|评论|評論|我的评论|以下是|最后|最後|此外|另外|与此同时|與此同時)/u

/**
 * The paragraphs of the Chinese side. Where one long line holds them all, each ends with a stop and one space; where
 * there are several long lines, each is a paragraph, but numbered items in a line are their own.
 *
 * @example
 * one line `他走了。 天黑了。他们说: 走吧。 她笑了。` -> `他走了。` and `天黑了。他们说: 走吧。 她笑了。`
 */
export function summaryParagraphs(blocks: readonly Block[]): Block[] {
  const long = blocks.filter(({ text }) => text.length >= SHORTEST_LONG_LINE && new RegExp(END).test(`${text} `))
  const whole = long.length === 0 && blocks.length === 1 ? blocks[0] : long[0]
  const isOneLine = whole !== undefined && long.length <= 1
  return blocks.flatMap((block) => ((isOneLine && block === whole) || holdsItems(block) ? divideLine(block) : [block]))
}

/** A line that runs on into numbered items holds paragraphs, however many lines there are. */
function holdsItems({ text }: Block): boolean {
  return [...text.matchAll(END)].some(({ index, 0: end }) => startsWithMark(text.slice(index + end.length)))
}

function divideLine(block: Block): Block[] {
  const paragraphs: string[] = []
  let start = 0
  let quoteClosed = false
  for (const match of block.text.matchAll(END)) {
    const end = match.index + match[0].length
    const rest = block.text.slice(end)
    if (rest === '') break
    const isItem = startsWithMark(rest)
    const opensQuote = !quoteClosed && LOST_QUOTE.test(block.text.slice(start, end))
    if (opensQuote && !isItem && !OPENING.test(rest)) {
      quoteClosed = true
      continue
    }
    paragraphs.push(block.text.slice(start, end).trimEnd())
    start = end
    quoteClosed = false
  }
  paragraphs.push(block.text.slice(start))
  if (paragraphs.length === 1) return [block]
  // The format's kind was said of the line, not of its parts.
  return paragraphs.map((text) => ({ text, raw: text, line: block.line }))
}
