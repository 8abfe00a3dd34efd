import type { Problem } from '#article/schema.ts'

import { failure, isProblem, warning } from '../problem.ts'
import type { RawDocument } from '../read/read.ts'
import { cleanText } from '../text.ts'
import { type Block, type Front, NO_FRONT } from './block.ts'
import { announcesOriginal, findBorder, isChinese, languageBorder } from './border.ts'
import { parseTimestamp } from './dateline.ts'
import { readHeader } from './header.ts'
import { htmlBlocks } from './html.ts'
import { markdownBlocks } from './markdown.ts'
import { plainBlocks } from './plain.ts'
import { divideRoundup, isRoundup } from './roundup.ts'

/** A document taken apart: what its header says, and the blocks of its two sides. */
export interface ParsedDocument {
  /** The front matter, or what an HTML page's head says; its title, source and section go before the title line's. */
  front: Front
  site: string | null
  /** The title line as found, source included, with its inner spacing. */
  titleLine: string
  date: string | null
  publishedAt: string | null
  /** The words and minutes that the dateline prints for the original; null where it prints none. */
  printed: { words: number | null; minutes: number | null }
  summary: Block[]
  original: Block[]
  problems: Problem[]
}

/** The longest roundups have a few hundred; no reader's page bears many more. */
const MOST_BLOCKS = 20_000

/**
 * Takes a document apart: header, Chinese side, original.
 *
 * @returns the parts, or a problem: `no-article` (neither a header nor a pair of texts, or no text at all), `too-long`,
 *   `too-deep`
 */
export function parse(document: RawDocument): ParsedDocument | Problem {
  const taken = blocksOf(document)
  if (isProblem(taken)) return taken
  const { blocks, front, problems } = taken
  if (blocks.length > MOST_BLOCKS) {
    const reason = `the text has ${blocks.length} paragraphs, more than the ${MOST_BLOCKS} an article may have: divide it`
    return failure('too-long', `line ${blocks[MOST_BLOCKS]?.line ?? MOST_BLOCKS}`, reason)
  }
  const header = readHeader(blocks, front)
  const titleLine = titleLineOf(front, header.titleLine)
  const body = blocks.slice(header.next)
  const sides = divide(body, titleLine, header.dateline?.words ?? null)
  const hasHeader = header.dateline !== null || (titleLine !== null && (front.date !== null || sides.stamped))
  const [first] = blocks
  if (sides.summary.length + sides.original.length === 0)
    return failure('no-article', 'file', 'there is no text below the header: nothing to publish')
  if (!hasHeader && (sides.summary.length === 0 || sides.original.length === 0)) {
    const reason =
      'neither a dateline (September 18, 2023   2 min   357 words) nor a Chinese text with its original was found'
    return failure('no-article', `line ${first?.line ?? 1}`, reason)
  }
  const { dateline } = header
  return {
    front,
    // Under the heading of a page stands its subtitle.
    site: front.site ?? (document.format === 'html' && front.title !== null ? null : header.site),
    titleLine:
      titleLine ?? firstWords([...sides.original, ...sides.summary].find((block) => !announcesOriginal(block))),
    date: dateOf(document, front.date, dateline?.date ?? null) ?? sides.date,
    publishedAt: sides.publishedAt ?? front.publishedAt,
    printed: { words: dateline?.words ?? null, minutes: dateline?.minutes ?? null },
    summary: sides.summary,
    original: sides.original,
    problems: [...problems, ...header.problems, ...characterProblems(blocks), ...sideProblems(sides, titleLine)],
  }
}

/** Front matter goes before the dateline; but an HTML page's head says when the page came out, not the original. */
function dateOf({ format }: RawDocument, front: string | null, dateline: string | null): string | null {
  return format === 'html' ? (dateline ?? front) : (front ?? dateline)
}

function blocksOf({ text, format }: RawDocument): { blocks: Block[]; front: Front; problems: Problem[] } | Problem {
  if (format === 'html') return htmlBlocks(text)
  if (format === 'markdown') return markdownBlocks(text)
  return { blocks: plainBlocks(text), front: NO_FRONT, problems: [] }
}

/** The front matter's title, with its source before it unless it begins with it; else the title line of the text. */
function titleLineOf({ title, source }: Front, line: string | null): string | null {
  if (title === null) return line
  return source === null || title.startsWith(source) ? title : `${source}-${title}`
}

interface Sides {
  summary: Block[]
  original: Block[]
  publishedAt: string | null
  /** The day of the timestamp, and whether there was one. */
  date: string | null
  stamped: boolean
}

/** The two sides of the text below the header: cut at its timestamp where it has one, else where the language changes. */
function divide(body: readonly Block[], titleLine: string | null, words: number | null): Sides {
  const firstStamp = body.findIndex(({ text }) => parseTimestamp(text))
  const stamp = parseTimestamp(body[firstStamp]?.text ?? '')
  const known = { publishedAt: stamp?.at ?? null, date: stamp?.date ?? null, stamped: stamp !== null }
  // Above Chinese text a timestamp belongs to the header, not between the sides.
  const leading = body.findIndex(({ text }) => !parseTimestamp(text))
  const isHeaderStamp = leading > 0 && body.some(({ text }) => isChinese(text))
  const text = isHeaderStamp ? body.slice(leading) : body
  if (isRoundup(text, titleLine)) return { ...divideRoundup(text), ...known, publishedAt: null }
  const at = text.findIndex((block) => parseTimestamp(block.text))
  const [before, after] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)]
  if (at >= 0 && endsSummary(before, after)) return { summary: before, original: after, ...known }
  const both = [...before, ...after]
  const border = findBorder(both, { words, titleLine })
  return { summary: both.slice(0, border), original: both.slice(border), ...known }
}

/**
 * A timestamp stands between the sides: not below both of them, and not amid the original. English paragraphs before
 * it are the Chinese side's as long as they are few.
 */
function endsSummary(before: readonly Block[], after: readonly Block[]): boolean {
  const foreign = before.length - languageBorder(before)
  if (after.length === 0) return foreign === 0
  const isMostlyForeign = !isChinese(before.map(({ text }) => text).join('\n'))
  return !(isMostlyForeign && foreign > 2 && foreign < before.length)
}

/** Characters that have no meaning but a font's own: what decoders make of the Hong Kong additions to Big5, among others. */
function characterProblems(blocks: readonly Block[]): Problem[] {
  const found = blocks.find(({ text }) => /\p{Co}/u.test(text))
  if (!found) return []
  const reason = 'it has characters that only one font knows: save the document as UTF-8, or replace them'
  return [warning('private-characters', `line ${found.line}`, reason)]
}

function sideProblems({ summary, original }: Sides, titleLine: string | null): Problem[] {
  const problems: Problem[] = []
  if (titleLine === null)
    problems.push(warning('no-title', 'header', 'no title line was found: the first words of the text stand in for it'))
  if (summary.length === 0)
    problems.push(warning('no-summary', 'summary', 'the document has no Chinese text: the original is published alone'))
  if (original.length === 0)
    problems.push(
      warning('no-original', 'original', 'the document has no original: the Chinese text is published alone'),
    )
  return problems
}

/** Longer stand-ins for a title are cut, at a word's end where there is one, else at a whole character. */
const LONGEST_STAND_IN = 60

function firstWords(block: Block | undefined): string {
  const text = cleanText(block?.text ?? '')
  if (text.length <= LONGEST_STAND_IN) return text
  const cut = new Intl.Segmenter().segment(text).containing(LONGEST_STAND_IN)?.index
  return `${text.slice(0, cut).replace(/\s+\S*$/, '')}…`
}
