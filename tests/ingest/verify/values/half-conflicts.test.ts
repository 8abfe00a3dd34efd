import { describe, expect, it } from 'vitest'

import { halfConflicts } from '#ingest/verify/values/half-conflicts.ts'

/** The conflicts of a Chinese sentence with one of an original, as `summary / original`. */
function conflicts(summary: string, original: string): string[] {
  return halfConflicts(summary, [{ sentence: 0, text: original }]).map((found) => {
    expect(summary.slice(...found.summaryRange)).toBe(found.summary)
    expect(original.slice(...found.originalRange)).toBe(found.original)
    return `${found.summary} / ${found.original}`
  })
}

describe('a wrong half', () => {
  it.each([
    [
      '要到2027年上半年才能达标。',
      'The target is to be met only in the second half of 2027.',
      '2027年上半年 / the second half of 2027',
    ],
    ['下半场他连进两球。', 'He scored twice in the first half.', '下半场 / the first half'],
  ])('is found in %s', (summary, original, expected) => {
    expect(conflicts(summary, original)).toEqual([expected])
  })

  it.each([
    ['is not in the same', '今年下半年开工。', 'Work begins in the second half of the year.'],
    [
      'is not where the original tells of both',
      '下半场他连进两球。',
      'After a quiet first half he scored twice in the second half.',
    ],
    ['is not where a month tells it', '工厂下半年停产。', 'After a good first half the plant closed in August.'],
    ['is not in half an hour', '他上半场没有上场。', 'He came on for the final half hour.'],
  ])('%s', (_, summary, original) => {
    expect(conflicts(summary, original)).toEqual([])
  })
})
