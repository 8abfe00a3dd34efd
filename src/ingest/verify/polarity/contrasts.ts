import { isWithin } from '#article/range.ts'
import type { Range } from '#article/schema.ts'

import { rangeOf } from '../found-conflict.ts'

import type { Opposites, Pair } from './pair.ts'

/** What is denied and what is said instead, in English and in either order in Chinese. */
const ENGLISH = /\bnot (?<denied>[^,.;:—]{3,60}?),? but (?<said>[^,.;:—]{3,60})/giu
const CHINESE = [
  /(?<said>[^，。；：]{1,24})，?(?:而不是|而非)(?<denied>[^，。；：]{1,24})/gu,
  /(?:不是|并非)(?<denied>[^，。；：]{1,24})，?而是(?<said>[^，。；：]{1,24})/gu,
]
/** "Not only this but that" is both, and "not until", "not more than" deny neither. */
const NO_CONTRAST = /^(?:only|just|merely|simply|until|more|less|all|yet|always|because)\b/iu

/**
 * What is denied told as what is: 全是水，而不是甲烷 with "filled not with water but with methane". Only where what one side says
 * the other denies, and what it denies the other says.
 */
export function contrastConflicts({ chinese, original, shared, hinted }: Pair): Opposites[] {
  const there = [...original.matchAll(ENGLISH)].filter(({ groups }) => !NO_CONTRAST.test(groups?.['denied'] ?? ''))
  if (there.length === 0) return []
  for (const words of CHINESE)
    for (const here of chinese.matchAll(words))
      for (const other of there) {
        const share = (part: 'said' | 'denied', counterpart: 'said' | 'denied') =>
          [...shared, ...hinted].filter(
            ({ kind, summaryRange, originalRange }) =>
              kind !== 'number' &&
              isWithin(summaryRange, partOf(here, part)) &&
              isWithin(originalRange, partOf(other, counterpart)),
          ).length
        const crossed = [share('said', 'denied'), share('denied', 'said')] as const
        const straight = share('said', 'said') + share('denied', 'denied')
        if (Math.min(...crossed) === 0 || straight >= crossed[0] + crossed[1]) continue
        return [{ summaryRange: rangeOf(here), originalRange: rangeOf(other) }]
      }
  return []
}

function partOf(match: RegExpExecArray, part: string): Range {
  const words = match.groups?.[part] ?? ''
  const start = match.index + (part === 'said' ? match[0].lastIndexOf(words) : match[0].indexOf(words))
  return [start, start + words.length]
}
