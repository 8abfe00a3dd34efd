import { describe, expect, it } from 'vitest'

import { dayPartConflicts } from '#ingest/verify/values/day-part-conflicts.ts'

/** The conflicts of a Chinese sentence with one of an original, as `summary / original`. */
function conflicts(summary: string, original: string): string[] {
  return dayPartConflicts(summary, [{ sentence: 0, text: original }]).map((found) => {
    expect(summary.slice(...found.summaryRange)).toBe(found.summary)
    expect(original.slice(...found.originalRange)).toBe(found.original)
    return `${found.summary} / ${found.original}`
  })
}

describe('a wrong part of a day', () => {
  it.each([
    [
      '规定原定星期五晚上公布。',
      'The decree was to be published only on Friday morning.',
      '星期五晚上 / Friday morning',
    ],
    ['周日上午，桥塌了。', 'The bridge fell on Sunday night.', '周日上午 / Sunday night'],
  ])('is found in %s', (summary, original, expected) => {
    expect(conflicts(summary, original)).toEqual([expected])
  })

  it.each([
    ['is not in the same', '周日晚上，桥塌了。', 'The bridge fell on Sunday night.'],
    ['is not on another day', '周日上午，桥塌了。', 'The bridge fell on Saturday night.'],
    ['is not in the small hours', '周日凌晨，桥塌了。', 'The bridge fell on Sunday night.'],
    ['is not where both are told', '周日上午，桥塌了。', 'It shook on Sunday night, and had on Sunday morning.'],
  ])('%s', (_, summary, original) => {
    expect(conflicts(summary, original)).toEqual([])
  })
})
