import { countHan } from '#language/script.ts'

import { type Block, withKind } from './block.ts'
import { languageBorder } from './border.ts'
import { parseTimestamp } from './dateline.ts'

const ADDRESS = /^<?https?:\/\/\S+>?$/i
const TITLE = /汇总|彙總|匯總|综述|綜述|roundup/i

/** A line that is an address and nothing else. */
function isAddress(text: string): boolean {
  return ADDRESS.test(text)
}

/** A document that collects several originals: several timestamps, or one right under a headline's address. */
export function isRoundup(blocks: readonly Block[], titleLine: string | null): boolean {
  const stamps = blocks.flatMap(({ text }, at) => (parseTimestamp(text) ? [at] : []))
  if (stamps.length > 1) return true
  return (
    stamps.some((at) => isAddress(blocks[at - 1]?.text ?? '')) || (TITLE.test(titleLine ?? '') && stamps.length === 1)
  )
}

/**
 * The two sides of a roundup: the Chinese text, and everything else as one original. Headlines become headings,
 * addresses captions, the list of headlines items. The items' timestamps are dropped: each only repeats when its
 * item came out, and the article's own date is in its dateline.
 *
 * @example
 * 中文总结 / • Headline A / Headline A / https://a.example/1 / 2023-11-05T01:02:03Z / Body A
 * -> summary: 中文总结; original: • Headline A (item), Headline A (heading), https://a.example/1 (caption), Body A
 */
export function divideRoundup(blocks: readonly Block[]): { summary: Block[]; original: Block[] } {
  const cut = languageBorder(blocks.slice(0, firstItem(blocks)))
  const original = blocks.slice(cut).filter(({ text }) => !parseTimestamp(text))
  const heads = new Set(
    blocks.flatMap((_, at) => (parseTimestamp(blocks[at]?.text ?? '') ? [blocks[headlineAt(blocks, at)]] : [])),
  )
  return {
    summary: blocks.slice(0, cut),
    original: original.map((block, at) => {
      if (isAddress(block.text)) return withKind(block, 'caption')
      const isHead = heads.has(block) || isAddress(original[at + 1]?.text ?? '')
      return isHead && block.kind !== 'item' && isHeadline(block) ? withKind(block, 'heading') : block
    }),
  }
}

/** Where the first item starts: at its headline. Without a timestamp that is the end. */
function firstItem(blocks: readonly Block[]): number {
  const stamp = blocks.findIndex(({ text }) => parseTimestamp(text))
  return stamp < 0 ? blocks.length : headlineAt(blocks, stamp)
}

/** The headline that belongs to the timestamp at `stamp`, over its address where it has one; else the stamp. */
function headlineAt(blocks: readonly Block[], stamp: number): number {
  const address = isAddress(blocks[stamp - 1]?.text ?? '') ? stamp - 1 : stamp
  const headline = blocks[address - 1]
  return headline && isHeadline(headline) ? address - 1 : address
}

function isHeadline({ text }: Block): boolean {
  return text.length <= 200 && countHan(text) < 60 && !/[.。]["”’]?$/.test(text)
}
