import { withoutSoftBreaks } from '../text.ts'
import type { Block } from './block.ts'
import type { Node } from './parse-html.ts'
import { blockOf } from './plain.ts'

const BLOCKS = new Set(
  (
    'address article blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr ' +
    'li main ol p pre section summary table tbody thead tfoot tr ul'
  ).split(' '),
)
/** The mark of a note, as a number, letter or sign, in brackets or not. */
const NOTE = /^\s*(?:\[[^\]]{1,12}\]|[*†‡§]|\d{1,3}|[a-z])\s*$/u
/** What a note's mark may stand behind; behind a letter or a figure it may be a power: m², 10⁶. */
const NOTED = /[\p{P}\p{Script=Han}]\s*$/u

/**
 * The blocks of a node of a page: a block element ends the line before it and its own, `<br>` ends a line, and so does a
 * line's end in `<pre>`. A row of a table is a line. The marks of notes are left out, and headings are one line.
 *
 * @param lengths the nodes that are read
 */
export function linesOf(root: Node, lengths: ReadonlyMap<Node, number>): Block[] {
  const blocks: Block[] = []
  let line = ''
  const flush = (kind?: Block['kind']) => {
    blocks.push(...blockOf(line, blocks.length + 1, kind))
    line = ''
  }
  const walk = (node: Node, kind: Block['kind'], isVerbatim: boolean): void => {
    if (!lengths.has(node)) return
    if (node.type === 'text') {
      const [first = '', ...rest] = isVerbatim ? node.data.split(/\r\n|[\n\r]/) : [node.data]
      line += spaced(first)
      for (const each of rest) {
        flush(kind)
        line = spaced(each)
      }
      return
    }
    if (!('childNodes' in node)) return
    const name = 'name' in node ? node.name : ''
    if (name === 'br' && kind !== 'heading') return flush(kind)
    if (name === 'br' || name === 'td' || name === 'th') line += ' '
    if (name === 'sup' && isNote(node, line)) return
    const isBlock = BLOCKS.has(name)
    const inner = kindOf(node) ?? kind
    if (isBlock) flush(kind)
    for (const child of node.childNodes) walk(child, inner, isVerbatim || name === 'pre')
    if (isBlock) flush(inner)
  }
  walk(root, undefined, false)
  flush()
  return blocks
}

/** A new line in the source is a space; a no-break space stays for the title line to tell parts by. */
function spaced(text: string): string {
  return withoutSoftBreaks(text).replace(/[\t\n\r\f ]+/g, ' ')
}

function isNote(node: Node, before: string): boolean {
  const text = textOf(node)
  return NOTE.test(text) && (text.includes('[') || hasLink(node) || NOTED.test(before))
}

function hasLink(node: Node): boolean {
  return (
    'childNodes' in node && node.childNodes.some((child) => ('name' in child && child.name === 'a') || hasLink(child))
  )
}

function textOf(node: Node): string {
  if (node.type === 'text') return node.data
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

function kindOf(node: Node): Block['kind'] {
  const name = 'name' in node ? node.name : ''
  if (/^h[1-6]$/.test(name)) return 'heading'
  if (name === 'li' || (name === 'tr' && !holdsBlocks(node))) return 'item'
  return name === 'figcaption' ? 'caption' : undefined
}

/** A row that lays out a page holds paragraphs; one of figures holds none. */
function holdsBlocks(node: Node): boolean {
  return (
    'childNodes' in node &&
    node.childNodes.some((child) => ('name' in child && BLOCKS.has(child.name)) || holdsBlocks(child))
  )
}
