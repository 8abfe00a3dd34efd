import type { Problem } from '#article/schema.ts'

import { isProblem } from '../problem.ts'
import { cleanText } from '../text.ts'
import type { Block, Front } from './block.ts'
import { parseDateline } from './dateline.ts'
import { LINES_BEFORE_DATELINE } from './header.ts'
import { articleOf, wholeOf } from './html-article.ts'
import { headOf } from './html-head.ts'
import { linesOf } from './html-lines.ts'
import { type Node, parseHtml } from './parse-html.ts'

/**
 * The blocks of a saved HTML page: of its article (see {@link articleOf}); scripts, navigation, forms and hidden parts are
 * left out. List items have no mark, as in the page's own text. Title, site and time of publication come from the
 * article's heading and the page's head. Lines are blocks counted from 1. The page's own address is not the original's
 * and is not kept.
 *
 * @returns the blocks, or the problem `too-deep`
 */
export function htmlBlocks(html: string): { blocks: Block[]; front: Front; problems: Problem[] } | Problem {
  const $ = parseHtml(html)
  if (isProblem($)) return $
  const article = articleOf($)
  const { front, heading, timeLine } = headOf($, article)
  const below = (node: Node): Block[] => {
    const all = linesOf(node, article.lengths)
    const title = all.findIndex(({ text }) => text === cleanText(front.title ?? ''))
    return all.slice(title + 1).filter(({ text }) => text !== timeLine)
  }
  const own = below(article.node)
  if (heading === null || own.some(isDateline)) return { blocks: own, front, problems: [] }
  // The dateline may stand under the heading, and both above what holds the text.
  const both = below(smallestAround(article.node, heading))
  return { blocks: both.slice(0, LINES_BEFORE_DATELINE).some(isDateline) ? both : own, front, problems: [] }
}

function isDateline({ text }: Block): boolean {
  return parseDateline(text) !== null
}

/** The smallest part of a page that holds two of its nodes. */
function smallestAround(node: Node, other: Node): Node {
  const around = new Set<Node>()
  for (let each: Node | null = node; each; each = each.parent) around.add(each)
  let common = other
  while (!around.has(common) && common.parent) common = common.parent
  return common
}

/**
 * The blocks of a piece of HTML that stands in another text: all of it but what is no part of an article.
 *
 * @returns the blocks, or the problem `too-deep`
 */
export function htmlPieceBlocks(html: string): Block[] | Problem {
  const $ = parseHtml(html)
  if (isProblem($)) return $
  const { node, lengths } = wholeOf($)
  return linesOf(node, lengths)
}
