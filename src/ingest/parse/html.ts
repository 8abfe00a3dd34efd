import type { CheerioAPI, load } from 'cheerio'

import type { Problem } from '#article/schema.ts'

import { isProblem } from '../problem.ts'
import { cleanText, tidyLine, withoutSoftBreaks } from '../text.ts'
import { type Block, type Front, NO_FRONT } from './block.ts'
import { dateOf } from './front.ts'
import { parseHtml } from './parse-html.ts'
import { blockOf } from './plain.ts'

/** A node of the parsed page: an element, a text, a comment. */
type Node = Exclude<Parameters<typeof load>[0], string | Buffer | unknown[]>

/** What is no part of an article: by element, role, or the names that themes give such parts. */
const NOT_TEXT = [
  'script,style,noscript,template,nav,aside,footer,form,button,select,svg,canvas,iframe,video,audio,object,head,dialog',
  '[hidden],[aria-hidden="true"],[role="navigation"],[role="complementary"],[role="search"],[role="contentinfo"]',
  '[class*="breadcrumb"],[style*="display:none"],[style*="display: none"],[rel="author"]',
  ...(
    'nav menu navbar sidebar footer toc TableOfContents comments related related-articles related-posts related-stories ' +
    'share sharing share-buttons social social-share byline author author-box author-bio advertisement ad-slot newsletter'
  )
    .split(' ')
    .map((name) => `:is(#${name},.${name}):not(html,body,main,article)`),
].join()
const BLOCKS = new Set(
  (
    'address article blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr ' +
    'li main ol p pre section summary table tbody td th thead tr ul'
  ).split(' '),
)

/**
 * The blocks of a saved HTML page: of its `<article>`, else its `<main>`, else the element whose own paragraphs hold
 * most text; scripts, navigation, forms and hidden parts are left out. List items have no mark, as in the page's
 * own text. The page's head gives title (its h1), site and
 * time of publication. Lines are blocks counted from 1. The page's own address is not the original's and is not kept.
 *
 * @returns the blocks, or the problem `too-deep`
 */
export function htmlBlocks(html: string): { blocks: Block[]; front: Front; problems: Problem[] } | Problem {
  const $ = parseHtml(html)
  if (isProblem($)) return $
  const front = headOf($)
  const lengths = textLengths($)
  const all: Block[] = []
  for (const node of contentOf($, lengths)) collect(node, lengths, all)
  const title = all.findIndex(({ text }) => text === cleanText(front.title ?? ''))
  return { blocks: all.slice(title + 1), front, problems: [] }
}

/**
 * The blocks of a piece of HTML that stands in another text: all of it but what is no part of an article.
 *
 * @returns the blocks, or the problem `too-deep`
 */
export function htmlPieceBlocks(html: string): Block[] | Problem {
  const $ = parseHtml(html)
  if (isProblem($)) return $
  const blocks: Block[] = []
  for (const node of $('body').toArray()) collect(node, textLengths($), blocks)
  return blocks
}

function headOf($: CheerioAPI): Front {
  const meta = (name: string) => {
    const content = $(`meta[property="${name}"], meta[name="${name}"]`).first().attr('content')
    return content === undefined || content.trim() === '' ? null : tidyLine(content)
  }
  const page = tidyLine($('title').first().text())
  const heading = $('article h1, main h1, h1').first()
  const title = [tidyLine(heading.text()), meta('og:title') ?? '', page].find((text) => text !== '')
  const time =
    meta('article:published_time') ?? $('article time[datetime], time[datetime]').first().attr('datetime') ?? null
  const site = meta('og:site_name') ?? siteOf(page, title ?? '')
  return { ...NO_FRONT, title: title ?? null, site, date: time === null ? null : dateOf(time) }
}

/** What a page's title adds to the article's: `A headline | 真相集中营` -> `真相集中营` */
function siteOf(page: string, title: string): string | null {
  if (title === '' || !page.startsWith(title)) return null
  return /^\s*[|·–—-]\s*(\S.{0,59})$/u.exec(page.slice(title.length))?.[1] ?? null
}

/** How much text each node holds; nodes that are no part of an article are not in it. One walk over the page. */
function textLengths($: CheerioAPI): ReadonlyMap<Node, number> {
  const left = new Set<Node>($(NOT_TEXT).toArray())
  const lengths = new Map<Node, number>()
  const walk = (node: Node): number => {
    if (left.has(node)) return 0
    let length = node.type === 'text' ? node.data.length : 0
    if ('childNodes' in node) for (const child of node.childNodes) length += walk(child)
    lengths.set(node, length)
    return length
  }
  walk($.root()[0] as Node)
  return lengths
}

/** The node that holds the article: the longest of its kind. */
function contentOf($: CheerioAPI, lengths: ReadonlyMap<Node, number>): Node[] {
  for (const selector of ['article', 'main', '[role="main"]']) {
    const found: Node[] = $(selector)
      .toArray()
      .filter((node) => lengths.has(node))
    if (found.length > 0) return longest(found.map((node) => ({ node, length: lengths.get(node) ?? 0 })))
  }
  const parents = new Map<Node, number>()
  for (const paragraph of $('p').toArray())
    if (paragraph.parent?.type === 'tag')
      parents.set(paragraph.parent, (parents.get(paragraph.parent) ?? 0) + (lengths.get(paragraph) ?? 0))
  if (parents.size === 0) return $('body').toArray()
  return longest([...parents].map(([node, length]) => ({ node, length })))
}

function longest(candidates: { node: Node; length: number }[]): Node[] {
  const [best] = candidates.toSorted((a, b) => b.length - a.length)
  return best ? [best.node] : []
}

/** Adds the blocks of a node, of those parts that `lengths` has: a block element ends the line before it and its own, `<br>` ends a line. */
function collect(root: Node, lengths: ReadonlyMap<Node, number>, blocks: Block[]): void {
  let line = ''
  const flush = (kind?: Block['kind']) => {
    blocks.push(...blockOf(line, blocks.length + 1, kind))
    line = ''
  }
  const walk = (node: Node, kind?: Block['kind']): void => {
    if (!lengths.has(node)) return
    if (node.type === 'text') {
      // A new line in the source is a space; a no-break space stays for the title line to tell parts by.
      line += withoutSoftBreaks(node.data).replace(/[\t\n\r\f ]+/g, ' ')
      return
    }
    if (!('childNodes' in node)) return
    const name = 'name' in node ? node.name : ''
    if (name === 'br') return flush(kind)
    const isBlock = BLOCKS.has(name)
    const inner = kindOf(name) ?? kind
    if (isBlock) flush(kind)
    for (const child of node.childNodes) walk(child, inner)
    if (isBlock) flush(inner)
  }
  walk(root)
  flush()
}

function kindOf(name: string): Block['kind'] {
  if (/^h[1-6]$/.test(name)) return 'heading'
  if (name === 'li') return 'item'
  return name === 'figcaption' ? 'caption' : undefined
}
