import type { Range } from '#article/schema.ts'
import { areNeighbours, type Folding, type Token, tokensOf } from '#article/search-terms.ts'

import { isWord, type Wanted } from './wanted.ts'

/** What a longer word is worth that begins with the wanted one. */
const PREFIX_SHARE = 0.9

/** What of a question stands in a text: the places to mark, and how much of each part, from 0 to 1. */
export interface Matches {
  ranges: Range[]
  shares: number[]
}

/** Looks in a text for the parts of a question. */
export function matchesIn(text: string, wanted: readonly Wanted[], fold: Folding): Matches {
  const tokens = tokensOf(text, fold)
  const found = wanted.map((part) => partIn(tokens, part))
  return { ranges: united(found.flatMap(({ ranges }) => ranges)), shares: found.map(({ share }) => share) }
}

function partIn(tokens: readonly Token[], part: Wanted): { ranges: Range[]; share: number } {
  if (part.kind === 'word') return wordIn(tokens, part.tokens[0]?.text ?? '')
  const whole = rowIn(tokens, part)
  if (whole.length > 0) return { ranges: whole, share: 1 }
  if (part.kind !== 'run' || part.tokens.length < 3) return { ranges: [], share: 0 }
  // A long run of characters may be several words, each of them somewhere else.
  const pairs = part.tokens
    .slice(1)
    .map((token, at) => rowIn(tokens, { ...part, tokens: [part.tokens[at] ?? token, token] }))
  const share = pairs.filter((ranges) => ranges.length > 0).length / pairs.length
  return { ranges: pairs.flat(), share: share / 2 }
}

function wordIn(tokens: readonly Token[], word: string): { ranges: Range[]; share: number } {
  const found = tokens.filter(({ text }) => isWord(text, word))
  const share = found.some(({ text }) => text === word) ? 1 : PREFIX_SHARE
  return { ranges: found.map(({ start, end }) => [start, end]), share: found.length > 0 ? share : 0 }
}

/** Where the tokens of a part follow each other; Han characters that were neighbours in the question are so in the text. */
function rowIn(tokens: readonly Token[], { tokens: row }: Wanted): Range[] {
  const ranges: Range[] = []
  for (let at = 0; at + row.length <= tokens.length; at++) {
    const isHere = row.every((token, nth) => {
      const [here, next, nextInRow] = [tokens[at + nth], tokens[at + nth + 1], row[nth + 1]]
      if (here?.text !== token.text) return false
      return !next || !nextInRow || !areNeighbours(token, nextInRow) || areNeighbours(here, next)
    })
    const [first, last] = [tokens[at], tokens[at + row.length - 1]]
    if (isHere && first && last) ranges.push([first.start, last.end])
  }
  return ranges
}

/** Ranges in order, those that touch or overlap as one. */
function united(ranges: readonly Range[]): Range[] {
  const all: Range[] = []
  for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = all.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else all.push([start, end])
  }
  return all
}
