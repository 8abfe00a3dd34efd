import type { Range } from '#article/schema.ts'

import type { Opposites, Pair } from './pair.ts'

const GOES =
  /^(?:出发)?[^，,；;。]{0,6}?(?:开往|驶往|驶向|飞往|飞抵|飞到|前往|运往|运到|送往|去往|通往|迁往|迁到|搬到|抵达|到|至|往|赴)$/u
/** Where one sets out, in English; "left Piraeus" is no way without "for Heraklion". */
const FROM = /\b(?:from|leaving|leaves|left|depart(?:s|ed|ing)(?: from)?) (?:the )?$/iu
const BETWEEN = /^ (?:on (?:its|the) way |en route |bound |across \w+ )?(?:to|for) (?:the )?$/u
const BETWEEN_BACK = /^ from (?:the )?$/u

/**
 * A route told backwards, or what was made of something for that of which it was made.
 *
 * @example
 * 从鹿特丹开往中国 with "from China to Rotterdam"
 */
export function routeConflicts(pair: Pair): Opposites[] {
  const { chinese, original, shared } = pair
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
  const arrivals = names.flatMap((name) => arrivalWhereItSetOut(chinese, original, name))
  return [...arrivals, ...changeConflicts(pair)].slice(0, 1)
}

/** What something is made into, in Chinese, and what it is made of, in English: "turn part-time jobs into full-time ones". */
const INTO = /[把将由从](?<what>[^，,；;。：:把将由从]{1,14})(?:改|变|转|换|转换|改造|升级|翻译|兑换)(?:变)?[为成]$/u
const MADE = /\b(?:turn|convert|chang|transform|switch|translat|exchang)\w* (?:(?:[^,;:—]|,(?=\d)){0,24} )?$/iu
const INTO_OTHER = /^(?: \p{Ll}+)? (?:in)?to (?:an? |the )?[\p{L}-]+/u

/** What is given up for another: weekly "instead of monthly". */
const GIVEN_UP = /\b(?:instead of|rather than) (?:the |an? )?$/iu

/** 把全职岗位改为兼职岗位 with "turn part-time jobs into full-time ones": what comes of it told as what it came of. */
function changeConflicts({ chinese, original, shared }: Pair): Opposites[] {
  for (const { kind, summaryRange, originalRange } of shared) {
    if (kind !== 'term' || summaryRange[1] - summaryRange[0] < 2) continue
    const into = INTO.exec(chinese.slice(0, summaryRange[0]))
    const given = into && GIVEN_UP.exec(original.slice(0, originalRange[0]))
    if (given)
      return [
        {
          kind: 'other',
          summaryRange: [into.index + 1, summaryRange[1]],
          originalRange: [given.index, originalRange[1]],
        },
      ]
    const made = into && MADE.exec(original.slice(0, originalRange[0]))
    const other = made && INTO_OTHER.exec(original.slice(originalRange[1]))
    // 岗位 is on both sides of it.
    if (!other || into.groups?.['what']?.includes(chinese.slice(...summaryRange))) continue
    const stop = originalRange[1] + other[0].length
    return [{ kind: 'other', summaryRange: [into.index + 1, summaryRange[1]], originalRange: [originalRange[0], stop] }]
  }
  return []
}

/** From somewhere to a place, in Chinese. */
const TO = /[从由自][^，,；;。：:从由自]{1,10}?(?:开往|驶往|驶向|飞往|前往|运往|送往)$/u
/** Where the original goes on to from there. */
const ON_TO = /^ (?:bound )?for (?:the )?\p{Lu}[\p{L}-]*/u

/** 从甲开往乙 with "left B for A", where no more than B is known to be one name in both. */
function arrivalWhereItSetOut(
  chinese: string,
  original: string,
  { summaryRange, originalRange: [start, end] }: Pair['shared'][number],
): Opposites[] {
  const to = TO.exec(chinese.slice(0, summaryRange[0]))
  const from = FROM.exec(original.slice(0, start))
  const onTo = ON_TO.exec(original.slice(end))
  if (!to || !from || !onTo || original.split(original.slice(start, end)).length > 2) return []
  const originalRange: Range = [from.index, end + onTo[0].length]
  return [{ kind: 'place', summaryRange: [to.index, summaryRange[1]], originalRange }]
}

/** Does the original go from the one to the other? As `from one to other`, `left one for other` or `to other from one`. */
function backwards(text: string, one: Range, other: Range): Range | null {
  const from = FROM.exec(text.slice(0, one[0]))
  if (from && BETWEEN.test(text.slice(one[1], other[0]))) return [from.index, other[1]]
  const to = /\bto (?:the )?$/iu.exec(text.slice(0, other[0]))
  if (to && BETWEEN_BACK.test(text.slice(other[1], one[0]))) return [to.index, one[1]]
  return null
}
