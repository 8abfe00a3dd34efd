import { timesOf } from '../../align/dates.ts'
import type { Time } from '../../align/time.ts'

import { conflictOf, type FoundConflict, type LinkedSentence } from '../found-conflict.ts'

/** A sentence that speaks of years may move its months into another than the nearest, … */
const YEARS = /\byears?\b/iu
/** … and so may a word right before the month. */
const MOVED = /\b(?:last|next|past|previous|following|coming|since|until|every|each)\s+$/iu
/** So many months from publication it is no more plain which year a bare month means. */
const PLAIN_MONTHS = 4

/**
 * Months that a summary moves into another year: 明年11月 where the original says "in November" and means the one that
 * is near. Only where the summary says 明年 or 去年 with a month, and the original names the same month with no year,
 * within four months of publication. What was "in December" was so in August in the year before.
 *
 * @param published the day of publication, YYYY-MM-DD; without it nothing can be said
 */
export function yearConflicts(
  summary: string,
  linked: readonly LinkedSentence[],
  published: string | null,
): FoundConflict[] {
  if (!published) return []
  const moved = timesOf(summary, 'zh', published).filter(
    ({ kind, relative, month }) => kind === 'date' && month !== undefined && /^year[+-][1-9]/u.test(relative ?? ''),
  )
  if (moved.length === 0) return []
  const originals = linked.flatMap(({ sentence, text }) =>
    YEARS.test(text) ? [] : timesOf(text, 'en', published).map((time) => ({ sentence, text, time })),
  )
  if (originals.some(({ time }) => time.year !== undefined || time.relative !== undefined)) return []
  return moved.flatMap((time): FoundConflict[] => {
    const same = originals.find(
      (original) =>
        original.time.kind === 'date' &&
        original.time.month === time.month &&
        !MOVED.test(original.text.slice(0, original.time.range[0])),
    )
    if (!same || meantYear(same.time, time.year ?? 0, published) !== Number(published.slice(0, 4))) return []
    return [conflictOf('date', [summary, time.range], same, same.time.range)]
  })
}

/**
 * The year that a bare month means, told as lying in the past or the future: the last one that was, the next one to come;
 * null where it is so far from publication that either may be meant.
 */
function meantYear({ month = 0 }: Time, told: number, published: string): number | null {
  const [year = 0, now = 0] = published.split('-').map(Number)
  if (Math.abs(month - now) > PLAIN_MONTHS) return null
  if (told < year) return month <= now ? year : year - 1
  return month >= now ? year : year + 1
}
