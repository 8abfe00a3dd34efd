import { describe, expect, it } from 'vitest'

import { seasonConflicts } from '#ingest/verify/values/season-conflicts.ts'

/** The conflicts of a Chinese sentence with one of an original, as `summary / original`. */
function conflicts(summary: string, original: string): string[] {
  return seasonConflicts(summary, [{ sentence: 0, text: original }]).map((found) => {
    expect(summary.slice(...found.summaryRange)).toBe(found.summary)
    expect(original.slice(...found.originalRange)).toBe(found.original)
    return `${found.summary} / ${found.original}`
  })
}

describe('a wrong season', () => {
  it.each([
    ['渡船明年春天恢复航行。', 'The ferry is to sail again next autumn.', '明年春天 / next autumn'],
    ['果园今夏歉收。', 'The orchard had a poor crop last winter.', '夏 / last winter'],
    ['2019年秋季，灯塔重建完工。', 'The lighthouse was rebuilt by the spring of 2019.', '2019年秋季 / by the spring'],
  ])('is found in %s', (summary, original, expected) => {
    expect(conflicts(summary, original)).toEqual([expected])
  })

  it.each([
    ['is not in the same', '渡船明年秋天恢复航行。', 'The ferry is to sail again in the fall.'],
    ['is not in a name', '她参加过冬季奥运会，也办过夏令营。', 'She retired this spring.'],
    ['is not in water', '村民春天挖井。', 'The villagers drew water from a spring.'],
    ['is not where a month says it', '渡船夏天恢复航行。', 'It will sail in June, after repairs in the spring.'],
    ['is not where the original tells of two', '渡船冬天停航。', 'It sails in the summer and this autumn too.'],
  ])('%s', (_, summary, original) => {
    expect(conflicts(summary, original)).toEqual([])
  })
})
