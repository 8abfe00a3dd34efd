import { timesOf } from '../align/dates.ts'
import type { Time } from '../align/time.ts'

import type { ValueConflict } from './value-conflicts.ts'

/** A sentence that speaks of years may move its months into another than the nearest, … */
const YEARS = /\byears?\b/iu
/** … and so may a word right before the month. */
const MOVED = /\b(?:last|next|past|previous|following|coming|since|until|every|each)\s+$/iu
/** So many months from publication it is no more plain which year a bare month means. */
const PLAIN_MONTHS = 4

/**
 * Months that a summary moves into another year: 明年11月 where the original says "in November" and means the one that
 * is near. Only where the summary says 明年 or 去年 with a month, and the original names the same month with no year,
 * within four months of publication.
 *
 * @param published the day of publication, YYYY-MM-DD; without it nothing can be said
 */
export function yearConflicts(
  summary: string,
  linked: readonly { id: string; text: string }[],
  published: string | null,
): ValueConflict[] {
  if (!published) return []
  const moved = timesOf(summary, 'zh', published).filter(
    ({ kind, relative, month }) => kind === 'date' && month !== undefined && /^year[+-][1-9]/u.test(relative ?? ''),
  )
  if (moved.length === 0) return []
  const originals = linked.flatMap(({ id, text }) =>
    YEARS.test(text) ? [] : timesOf(text, 'en', published).map((time) => ({ id, text, time })),
  )
  if (originals.some(({ time }) => time.year !== undefined || time.relative !== undefined)) return []
  return moved.flatMap((time): ValueConflict[] => {
    const same = originals.find(
      (original) =>
        original.time.kind === 'date' &&
        original.time.month === time.month &&
        !MOVED.test(original.text.slice(0, original.time.range[0])),
    )
    if (!same || nearestYear(same.time, published) === null || nearestYear(same.time, published) === time.year)
      return []
    return [
      {
        kind: 'date',
        summary: summary.slice(...time.range),
        summaryRange: time.range,
        original: same.text.slice(...same.time.range),
        sentence: same.id,
        originalRange: same.time.range,
      },
    ]
  })
}

/** The year in which a month without a year lies nearest to publication; null where that is not plain. */
function nearestYear({ month = 0 }: Time, published: string): number | null {
  const [year = 0, now = 0] = published.split('-').map(Number)
  const distance = (other: number) => Math.abs((other - year) * 12 + month - now)
  const nearest = [year - 1, year, year + 1].toSorted((one, other) => distance(one) - distance(other))[0] ?? year
  return distance(nearest) <= PLAIN_MONTHS ? nearest : null
}
