import type { Problem } from '#article/schema.ts'
import { countHan } from '#language/script.ts'

import { warning } from '../problem.ts'
import type { Block, Front } from './block.ts'
import { announcesOriginal } from './border.ts'
import { type Dateline, namesDay, parseDateline, parseTimestamp } from './dateline.ts'

/** What stands above the text of a document. */
export interface Header {
  site: string | null
  /** The title line with its spacing as found, source included; null where there is none. */
  titleLine: string | null
  dateline: Dateline | null
  /** The position of the first block of the text. */
  next: number
  problems: Problem[]
}

/** A dateline stands among so many first lines: site, title, and what a copied page may have between them. */
export const LINES_BEFORE_DATELINE = 8
const BYLINE = /^by\s+\p{Lu}[\p{L}.’'-]*(?:\s+[\p{L}.’'-]+){1,3}(?:\s*(?:,|\||\band\b|&).{1,60})?$/iu
/** A title is rarely half as long; a paragraph rarely is as short. */
const LONGEST_TITLE = 240

/**
 * Reads site, title line and dateline off the top of a document.
 *
 * The last line before the dateline is the title, the first one before that the site. Without a dateline they are
 * the short lines without a sentence's end above the text. A title in the front matter goes before both.
 *
 * @example
 * 真相集中营 / Reuters-A headline / September 18, 2023   2 min   357 words
 * -> { site: '真相集中营', titleLine: 'Reuters-A headline', dateline: { date: '2023-09-18', … }, next: 3 }
 */
export function readHeader(blocks: readonly Block[], front: Front): Header {
  const at = datelineAt(blocks)
  const dateline = at < 0 ? null : parseDateline(blocks[at]?.text ?? '')
  const top = at < 0 ? titleLines(blocks, front) : withoutByline(blocks.slice(0, at), front)
  const titles = front.title === null ? top : top.filter(({ text }) => !sameTitle(text, front.title ?? ''))
  const title = front.title === null ? titles.at(-1) : undefined
  const site = titles[0] === title ? null : (titles[0]?.text ?? null)
  let next = at < 0 ? top.length : at + 1
  let titleLine = front.title ?? title?.raw ?? null
  const below = blocks[next]
  if (titleLine === null && at >= 0 && below && mayBeTitle(below) && countHan(below.text) < 60) {
    titleLine = below.raw
    next += 1
  }
  return { site, titleLine, dateline, next, problems: dateProblems(blocks[at], dateline) }
}

/** The lines above a dateline but its author's, which ends them: `By Ann Lee`. Alone under the site it may be the title. */
function withoutByline(lines: readonly Block[], { title }: Front): readonly Block[] {
  const [first, last] = [lines[0], lines.at(-1)]
  if (!last || !BYLINE.test(last.text) || (title === null && (first === last || isSiteAlone(lines)))) return lines
  return lines.slice(0, -1)
}

function isSiteAlone(lines: readonly Block[]): boolean {
  return lines.length === 2 && countHan(lines[0]?.text ?? '') > 0
}

function datelineAt(blocks: readonly Block[]): number {
  for (const [at, block] of blocks.slice(0, LINES_BEFORE_DATELINE).entries()) {
    if (parseDateline(block.text)) return at
    if (parseTimestamp(block.text) || isBody(block)) return -1
  }
  return -1
}

/** The lines above the text that may be site and title, where no dateline ends them. */
function titleLines(blocks: readonly Block[], front: Front): readonly Block[] {
  const end = blocks.findIndex((block) => !mayBeTitle(block))
  const candidates = blocks.slice(0, Math.min(end < 0 ? blocks.length : end, 3))
  if (front.title !== null) {
    const named = candidates.findIndex(({ text }) => sameTitle(text, front.title ?? ''))
    return candidates.slice(0, named + 1)
  }
  // `Outlet-Headline` is the title even where a heading of the text follows it.
  const outlet = candidates.findIndex(({ text }) => /^[^-]{2,40}-\s?\S{2}/.test(text) && text.length > 12)
  return candidates.slice(0, outlet < 0 ? 2 : Math.min(outlet, 1) + 1)
}

function mayBeTitle(block: Block): boolean {
  const { text, kind } = block
  if (announcesOriginal(block) || parseTimestamp(text) || kind === 'item' || /^https?:\/\//i.test(text)) return false
  return text.length <= LONGEST_TITLE && countHan(text) < 60 && !/[。.:：;；]["”’」』)）]*$/.test(text)
}

/** Text proper: Chinese with a stop in it, or a line too long for a title. */
function isBody({ text }: Block): boolean {
  return text.length > LONGEST_TITLE || (countHan(text) >= 15 && text.includes('。'))
}

function sameTitle(text: string, title: string): boolean {
  return bare(text) === bare(title)
}

function bare(line: string): string {
  return line.replace(/[\s\p{P}]+/gu, '').toLowerCase()
}

function dateProblems(block: Block | undefined, dateline: Dateline | null): Problem[] {
  if (!block || !dateline || dateline.date !== null) return []
  const place = `line ${block.line}`
  if (namesDay(block.text))
    return [
      warning('impossible-date', place, `“${block.text}” names a day that does not exist: correct it in the document`),
    ]
  const reason = `“${block.text}” names no day that can be read: write it like September 18, 2023 or 2023-09-18`
  return [warning('unread-date', place, reason)]
}
