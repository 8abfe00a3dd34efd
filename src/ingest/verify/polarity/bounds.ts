import { BOUNDS, CHINESE_NEGATION, ENGLISH_NEGATION, LIMITS } from './words.ts'
import type { Opposites, Pair } from './pair.ts'

const OPPOSITES = [BOUNDS, LIMITS].flatMap((bounds) => [0, 1].map((pole) => ({ bounds, pole })))

/**
 * Where two sentences give the same amount, the one as what it exceeds and the other as what it falls short of, or the
 * one as the least and the other as the most.
 *
 * @example
 * 不到27万人 with "more than 270,000 people" -> 不到 and "more than"
 */
export function boundConflicts({ chinese, original, shared }: Pair): Opposites[] {
  for (const { kind, summaryRange, originalRange } of shared) {
    if (kind !== 'number') continue
    const [zh, en] = [opening(chinese, summaryRange[0]), opening(original, originalRange[0])]
    for (const { bounds, pole } of OPPOSITES) {
      const here = bounds.chinese[pole]?.exec(zh)
      const there = bounds.english[1 - pole]?.exec(en)
      if (here && there && !isDenied(zh.slice(0, here.index), en.slice(0, there.index)))
        return [
          {
            summaryRange: [here.index, here.index + here[0].length],
            originalRange: [there.index, there.index + there[0].replace(/\s*[$€£¥]?$/u, '').length],
          },
        ]
    }
  }
  return []
}

/** "Neither served more than a year" sets the opposite bound. */
function isDenied(chinese: string, english: string): boolean {
  return (
    CHINESE_NEGATION.test(chinese.split(/[，,；;。：:]/u).at(-1) ?? '') ||
    ENGLISH_NEGATION.test(english.split(/[,;:—]/u).at(-1) ?? '')
  )
}

/** The text up to the amount's first digit: its range may or may not hold the words before it. */
function opening(text: string, start: number): string {
  const rest = text.slice(start)
  const digits = rest.search(
    /[\p{N}〇零一二三四五六七八九十百千万亿两半]|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|half)\b/iu,
  )
  return text.slice(0, start + Math.max(0, digits)).trimEnd()
}
