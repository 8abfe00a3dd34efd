import type { Range } from '#article/schema.ts'

import type { ChineseDictionary } from './chinese-dictionary.ts'
import type { FoundWord } from './found-word.ts'
import { isFree, segment, type Span } from './segment.ts'

/** A Chinese sentence as it is looked up. */
export interface ChineseSentence {
  /** In both scripts, equally long. */
  simplified: string
  traditional: string
  /** The syllables of its Han characters, with a space between them. */
  pinyin: string
  /** Where names stand: what they are put together from is nothing to look up. */
  names: readonly Range[]
}

/** Han characters, and the dots between the parts of a foreign name. */
const RUN = /\p{Script=Han}(?:[\p{Script=Han}·•]*\p{Script=Han})?/gu

/**
 * The words of a Chinese sentence that CC-CEDICT has, with what it says of them as they are written and read here.
 */
export function chineseWords(sentence: ChineseSentence, cedict: ChineseDictionary): FoundWord[] {
  const { simplified, traditional, names } = sentence
  const syllables = sentence.pinyin.split(' ')
  const read = (start: number, end: number) => {
    const before = countHan(simplified.slice(0, start))
    return syllables.slice(before, before + countHan(simplified.slice(start, end))).join(' ')
  }
  return [...simplified.matchAll(RUN)].flatMap((run) => {
    const cuts = names
      .flat()
      .map((at) => at - run.index)
      .filter((at) => at > 0 && at < run[0].length)
    const borders = [0, ...new Set(cuts.toSorted((a, b) => a - b)), run[0].length]
    return borders.slice(1).flatMap((to, at) => {
      const from = borders[at] ?? 0
      const start = run.index + from
      const spans = segment(run[0].slice(from, to), cedict.isWord)
      const isName = names.some(([first, last]) => first <= start && last >= run.index + to)
      // 拉比 (rabbi) in 拉比耶 says nothing of him; 管理局 in the name of an office does of that.
      if (isName && spans.some(([a, b]) => b - a === 1)) return []
      return withoutNames(spans, run[0].slice(from, to)).flatMap(([a, b]) => {
        const place = { start: start + a, end: start + b }
        const [zh, hant] = [simplified, traditional].map((text) => text.slice(place.start, place.end))
        const entry = cedict.entryOf(zh ?? '', hant ?? '', read(place.start, place.end))
        return entry ? [{ ...place, entry }] : []
      })
    })
  })
}

/** Without the single characters beside a dot between names, which are parts of a name that no dictionary has. */
function withoutNames(spans: readonly Span[], text: string): Span[] {
  const isDot = (span: Span | undefined) => span !== undefined && /^[·•]$/u.test(text.slice(...span))
  const isPart = (at: number, step: 1 | -1): boolean => {
    const span = spans[at]
    if (!span || span[1] - span[0] > 1 || isFree(text.slice(...span))) return false
    return isDot(spans[at + step]) || isPart(at + step, step)
  }
  return spans.filter((span, at) => !isDot(span) && !isPart(at, 1) && !isPart(at, -1))
}

function countHan(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0
}
