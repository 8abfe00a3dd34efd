import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { frontmatter } from 'micromark-extension-frontmatter'
import { parse as parseToml, TomlError } from 'smol-toml'
import { parse as parseYaml, YAMLParseError } from 'yaml'

import type { Problem } from '#article/schema.ts'

import { isProblem, warning } from '../problem.ts'
import { withoutSoftBreaks } from '../text.ts'
import { type Block, type Front, NO_FRONT } from './block.ts'
import { parseDateline, parseTimestamp } from './dateline.ts'
import { readFront } from './front.ts'
import { htmlPieceBlocks } from './html.ts'
import { blockOf } from './plain.ts'

type Root = ReturnType<typeof fromMarkdown>
type Node = Root['children'][number]

/** A field in the line below the mark of front matter. */
const FIELD = /^\ufeff?(?:---|\+\+\+)\r?\n[\w-]+\s*[:=]/

/**
 * The blocks of a Markdown document in their order, and its front matter (YAML between `---`, TOML between `+++`).
 * Headings, list items (their mark stays) and pictures' captions keep their kind; block quotes are as their content,
 * and HTML between paragraphs is read as a page is.
 *
 * @example
 * '## Results\n\n- One\n- Two' -> Results (heading), - One (item), - Two (item)
 */
export function markdownBlocks(text: string): { blocks: Block[]; front: Front; problems: Problem[] } {
  const root = fromMarkdown(text, {
    extensions: [frontmatter(['yaml', 'toml'])],
    mdastExtensions: [frontmatterFromMarkdown(['yaml', 'toml'])],
  })
  const problems: Problem[] = []
  const blocks = root.children.flatMap((node) => blocksOf(node, { source: text, problems }))
  const [first] = root.children
  const [, mark] = /^\ufeff?(---|\+\+\+)/.exec(text) ?? []
  if (!mark || !first || !('value' in first)) {
    const reason = `the front matter has no line ${mark} at its end, so it was read as text: add one`
    if (mark && FIELD.test(text)) problems.push(warning('front-matter', 'line 1', reason))
    return { blocks, front: NO_FRONT, problems }
  }
  const matter = readMatter(mark === '---' ? 'yaml' : 'toml', first.value)
  return { blocks, front: matter.front, problems: [...matter.problems, ...problems] }
}

function readMatter(type: 'yaml' | 'toml', value: string): { front: Front; problems: Problem[] } {
  try {
    const values: unknown = type === 'yaml' ? parseYaml(value) : parseToml(value)
    return readFront(typeof values === 'object' && values !== null ? { ...values } : {})
  } catch (error) {
    const said = error instanceof Error ? (error.message.split(/:?\n/)[0] ?? '') : String(error)
    const reason = `the front matter is no ${type.toUpperCase()} (${withoutPlace(said)}): what stands in it line by line is used, check it`
    const { front, problems } = readFront(fieldsOf(value))
    return { front, problems: [warning('front-matter', `line ${lineOf(error) + 1}`, reason), ...problems] }
  }
}

/** Where in the front matter its parser gave up, from 1. */
function lineOf(error: unknown): number {
  if (error instanceof YAMLParseError) return error.linePos?.[0].line ?? 1
  return error instanceof TomlError ? error.line : 1
}

/** The place is told in lines of the document. */
function withoutPlace(message: string): string {
  return message.replace(/ at line \d+, column \d+$/, '')
}

/** The plain fields of front matter that has a slip somewhere: `title: Harbour reopens: strike over`. */
function fieldsOf(matter: string): Record<string, string> {
  const fields = matter.split('\n').flatMap((line) => {
    const [, name, value] = /^([a-z]+)[ \t]*[:=][ \t]*(\S.*)$/i.exec(line) ?? []
    return name !== undefined && value !== undefined ? [[name, value.trim().replace(/^["']|["']$/g, '')] as const] : []
  })
  return Object.fromEntries(fields)
}

/** What is read from, and where what is wrong with it is put. */
interface Reading {
  source: string
  problems: Problem[]
}

function blocksOf(node: Node, reading: Reading): Block[] {
  const line = node.position?.start.line ?? 1
  const flat = (kind?: Block['kind']) => blockOf(textOf(node), line, kind)
  switch (node.type) {
    case 'heading':
      // A line of dashes under a paragraph makes it a heading; few mean that.
      return /[。！？]/.test(textOf(node)) ? flat() : flat('heading')
    case 'list':
      return node.children.flatMap((item) => itemBlocks(item, reading))
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, reading))
    case 'paragraph':
      return node.children.every(({ type }) => type === 'image') ? flat('caption') : paragraphBlocks(textOf(node), line)
    case 'code':
      return node.value.split('\n').flatMap((each, at) => blockOf(each, line + at))
    case 'html':
      return piece(node.value, line, reading)
    default:
      return []
  }
}

/** A piece of HTML between paragraphs; its blocks stand where it begins. */
function piece(html: string, line: number, { problems }: Reading): Block[] {
  const blocks = htmlPieceBlocks(html)
  if (!isProblem(blocks)) return blocks.map((block) => ({ ...block, line }))
  problems.push({ ...blocks, place: `line ${line}` })
  return []
}

/**
 * The text of a node without the tags and comments of HTML in it; a line that is ended by two spaces, a backslash or
 * `<br>` ends.
 */
function textOf(node: Node): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'html') return /^<br\b/i.test(node.value) ? '\n' : ''
  if ('value' in node) return node.value
  if ('alt' in node && node.alt) return node.alt
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** An item with its mark as written; further paragraphs in it follow without one. */
function itemBlocks(item: Node, reading: Reading): Block[] {
  if (item.type !== 'listItem') return []
  const mark = /^(?:[-*+]|\d+[.)])/.exec(reading.source.slice(item.position?.start.offset ?? 0))?.[0] ?? '-'
  return item.children.flatMap((child, at) => {
    const blocks = blocksOf(child, reading)
    if (at > 0 || child.type !== 'paragraph') return blocks
    const [first, ...rest] = blocks
    const marked = first ? blockOf(`${mark} ${first.raw}`, first.line, 'item') : []
    return [...marked, ...rest]
  })
}

/**
 * A paragraph is one block, its soft line breaks white space; but where one of its lines is a dateline or a timestamp,
 * the document sets a line for each part, and each is a block. Between Han characters a line break is nothing.
 */
function paragraphBlocks(text: string, line: number): Block[] {
  const lines = text.split('\n')
  if (lines.some((each) => parseDateline(each.trim()) || parseTimestamp(each.trim())))
    return lines.flatMap((each, at) => blockOf(each, line + at))
  return blockOf(withoutSoftBreaks(text), line)
}
