import { type CheerioAPI, load } from 'cheerio'
import { adapter } from 'parse5-htmlparser2-tree-adapter'

import type { Problem } from '#article/schema.ts'

import { failure } from '../problem.ts'

/** A node of a parsed page: an element, a text, a comment. */
export type Node = Exclude<Parameters<typeof load>[0], string | Buffer | unknown[]>

/** Browsers nest no deeper either; an article has 20 or 30 levels. */
const DEEPEST = 500

class TooDeepError extends Error {}

/**
 * Parses an HTML page, as browsers do. The parser takes time in proportion to the square of how deep elements lie in
 * each other, so it is stopped where they lie deeper than in any article.
 *
 * @returns the page, or the problem `too-deep`
 */
export function parseHtml(html: string): CheerioAPI | Problem {
  let depth = 0
  const onItemPush = () => {
    if (++depth > DEEPEST) throw new TooDeepError()
  }
  try {
    return load(html, { treeAdapter: { ...adapter, onItemPush, onItemPop: () => depth-- } })
  } catch (error) {
    if (!(error instanceof TooDeepError)) throw error
    const reason = `the page's elements lie more than ${DEEPEST} deep in each other, as no article's do: save its text alone`
    return failure('too-deep', 'file', reason)
  }
}
