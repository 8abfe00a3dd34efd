import { type Cheerio, type CheerioAPI, load } from 'cheerio'

import type { Problem } from '#article/schema.ts'

import { type Block, type Front, NO_FRONT } from './block.ts'
import { dateOf } from './front.ts'
import { blockOf } from './plain.ts'
import { cleanText, tidyLine } from './text.ts'

/** A node of the parsed page: an element, a text, a comment. */
type Node = Exclude<Parameters<typeof load>[0], string | Buffer | unknown[]>

const NOT_TEXT =
  'script,style,noscript,template,nav,aside,footer,form,button,select,svg,canvas,iframe,video,audio,object,head,dialog,' +
  '[hidden],[aria-hidden="true"],[role="navigation"],[role="complementary"],[role="search"],[class*="breadcrumb"],' +
  '#comments,.comments,[style*="display:none"],[style*="display: none"]'
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
 */
export function htmlBlocks(html: string): { blocks: Block[]; front: Front; problems: Problem[] } {
  const $ = load(html)
  const front = headOf($)
  $(NOT_TEXT).remove()
  const container = contentOf($)
  const all: Block[] = []
  for (const node of container.toArray()) collect(node, all)
  const title = all.findIndex(({ text }) => text === cleanText(front.title ?? ''))
  return { blocks: all.slice(title + 1), front, problems: [] }
}

function headOf($: CheerioAPI): Front {
  const meta = (name: string) => {
    const content = $(`meta[property="${name}"], meta[name="${name}"]`).first().attr('content')
    return content === undefined || content.trim() === '' ? null : tidyLine(content)
  }
  const heading = $('article h1, main h1, h1').first()
  const title = [heading.text(), meta('og:title') ?? '', $('title').first().text()]
    .map(tidyLine)
    .find((text) => text !== '')
  const time =
    meta('article:published_time') ?? $('article time[datetime], time[datetime]').first().attr('datetime') ?? null
  return { ...NO_FRONT, title: title ?? null, site: meta('og:site_name'), date: time === null ? null : dateOf(time) }
}

function contentOf($: CheerioAPI): Cheerio<Node> {
  for (const selector of ['article', 'main', '[role="main"]']) {
    const found = $(selector).toArray()
    if (found.length > 0) return $(longest(found.map((node) => ({ node, length: $(node).text().length }))))
  }
  const parents = new Map<Node, number>()
  for (const paragraph of $('p').toArray())
    if (paragraph.parent?.type === 'tag')
      parents.set(paragraph.parent, (parents.get(paragraph.parent) ?? 0) + $(paragraph).text().length)
  if (parents.size === 0) return $('body')
  return $(longest([...parents].map(([node, length]) => ({ node, length }))))
}

function longest(candidates: { node: Node; length: number }[]): Node[] {
  const [best] = candidates.toSorted((a, b) => b.length - a.length)
  return best ? [best.node] : []
}

/** Adds the blocks of a node: a block element ends the line before it and its own, `<br>` ends a line. */
function collect(root: Node, blocks: Block[]): void {
  let line = ''
  const flush = (kind?: Block['kind']) => {
    blocks.push(...blockOf(line, blocks.length + 1, kind))
    line = ''
  }
  const walk = (node: Node, kind?: Block['kind']): void => {
    if (node.type === 'text') {
      // A new line in the source is a space; a no-break space stays for the title line to tell parts by.
      line += node.data.replace(/[\t\n\r\f ]+/g, ' ')
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
