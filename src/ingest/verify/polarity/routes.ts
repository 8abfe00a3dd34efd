import type { Range } from '#article/schema.ts'

import type { Opposites, Pair } from './pair.ts'

const GOES =
  /^(?:出发)?[^，,；;。]{0,6}?(?:开往|驶往|驶向|飞往|飞抵|飞到|前往|运往|运到|送往|去往|通往|迁往|迁到|搬到|抵达|到|至|往|赴)$/u
const BETWEEN = /^ (?:on its way |bound |across \w+ )?to (?:the )?$/u
const BETWEEN_BACK = /^ from (?:the )?$/u

/**
 * A route told backwards.
 *
 * @example
 * 从鹿特丹开往中国 with "from China to Rotterdam"
 */
export function routeConflicts({ chinese, original, shared }: Pair): Opposites[] {
  const names = shared.filter(({ kind }) => kind === 'name')
  for (const first of names) {
    const lead = /[从由自]$/u.exec(chinese.slice(0, first.summaryRange[0]))
    if (!lead) continue
    for (const second of names) {
      const between = chinese.slice(first.summaryRange[1], second.summaryRange[0])
      if (second.summaryRange[0] < first.summaryRange[1] || !GOES.test(between)) continue
      const originalRange = backwards(original, second.originalRange, first.originalRange)
      if (originalRange) return [{ kind: 'place', summaryRange: [lead.index, second.summaryRange[1]], originalRange }]
    }
  }
  return []
}

/** Does the original go from the one to the other? As `from one to other` or `to other from one`. */
function backwards(text: string, one: Range, other: Range): Range | null {
  const from = /\bfrom (?:the )?$/iu.exec(text.slice(0, one[0]))
  if (from && BETWEEN.test(text.slice(one[1], other[0]))) return [from.index, other[1]]
  const to = /\bto (?:the )?$/iu.exec(text.slice(0, other[0]))
  if (to && BETWEEN_BACK.test(text.slice(other[1], one[0]))) return [to.index, one[1]]
  return null
}
