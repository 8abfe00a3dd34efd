import type { Range } from '#article/schema.ts'

import { isFree, segment, type Span } from './segment.ts'

/** Han characters, and the dots between the parts of a foreign name. */
const RUN = /\p{Script=Han}(?:[\p{Script=Han}·•]*\p{Script=Han})?/gu

/**
 * Where the words of a Chinese sentence stand, as far as they may be looked up: what an unknown name is put together from
 * is left out.
 *
 * @param simplified the sentence in simplified characters
 * @param names where names stand in it, as far as that is known
 */
export function chineseSpans(simplified: string, names: readonly Range[], isWord: (word: string) => boolean): Span[] {
  return [...simplified.matchAll(RUN)].flatMap((run) => {
    const cuts = names
      .flat()
      .map((at) => at - run.index)
      .filter((at) => at > 0 && at < run[0].length)
    const borders = [0, ...new Set(cuts.toSorted((a, b) => a - b)), run[0].length]
    return borders.slice(1).flatMap((to, at) => {
      const from = borders[at] ?? 0
      const text = run[0].slice(from, to)
      const start = run.index + from
      const spans = segment(text, isWord)
      const isName = names.some(([first, last]) => first <= start && last >= run.index + to)
      // 拉比 (rabbi) in 拉比耶 says nothing of him; 管理局 in the name of an office does of that.
      if (isName && spans.some(([a, b]) => b - a === 1)) return []
      return withoutNames(spans, text).map(([a, b]): Span => [start + a, start + b])
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
