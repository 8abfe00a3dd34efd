import type { Range } from '#article/schema.ts'

import type { Collation } from '../../align/collate.ts'
import { type Shared, sharedBy } from '../../align/shared-by.ts'

/** A Chinese sentence with one it rests on. */
export interface Pair {
  /** In simplified script, which has the same offsets. */
  chinese: string
  original: string
  /** The words, names, amounts and times that both sentences have whole. */
  shared: readonly Shared[]
  /** What both have in part: a single character of a word, or a word that says more. */
  hinted: readonly Shared[]
}

/** Where the two of a pair say the opposite. A route told backwards is a matter of places, who does what to whom is one of its own. */
export interface Opposites {
  summaryRange: Range
  originalRange: Range
  kind?: 'place' | 'other'
}

/** How far whom a verb is about may stand from it, in the Chinese and in the original. */
const BESIDE = { chinese: 2, english: 3 }

/** Is who stands behind a verb in Chinese before its opposite in the original: 惜败斐济队 with "Fiji beat Tonga"? */
export function isConverse({ shared }: Pair, word: Range, originalWord: Range): boolean {
  return shared.some(({ kind, summaryRange, originalRange }) => {
    const gap = summaryRange[0] - word[1]
    const originalGap = originalWord[0] - originalRange[1]
    return kind === 'name' && gap >= 0 && gap <= BESIDE.chinese && originalGap >= 0 && originalGap <= BESIDE.english
  })
}

/** Chinese sentence z with sentence e of the original: all that they share, overlapping where readings differ. */
export function pairOf(texts: Pick<Pair, 'chinese' | 'original'>, collation: Collation, z: number, e: number): Pair {
  const all = sharedBy(collation, z, e)
  return {
    ...texts,
    shared: all.filter(({ level }) => level === 2),
    hinted: all.filter(({ level }) => level < 2),
  }
}
