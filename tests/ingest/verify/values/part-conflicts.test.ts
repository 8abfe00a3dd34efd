import { describe, expect, it } from 'vitest'

import { partConflicts } from '#ingest/verify/values/part-conflicts.ts'

/** The conflicts of a Chinese sentence with one of an original, as `summary / original`. */
function conflicts(summary: string, original: string): string[] {
  return partConflicts(summary, [{ sentence: 0, text: original }]).map((found) => {
    expect(summary.slice(...found.summaryRange)).toBe(found.summary)
    expect(original.slice(...found.originalRange)).toBe(found.original)
    return `${found.summary} / ${found.original}`
  })
}

describe('a part of a century or decade', () => {
  it.each([
    [
      '臭氧层有望在本世纪末恢复。',
      'It is expected to recover around the middle of the century.',
      '本世纪末 / the middle of the century',
    ],
    ['这座桥建于19世纪初。', 'The bridge was built in the late 19th century.', '19世纪初 / in the late 19th century'],
    ['八十年代初工厂关闭。', 'The plant closed in the late 1980s.', '八十年代初 / in the late 1980s'],
  ])('is told as another in %s', (summary, original, expected) => {
    expect(conflicts(summary, original)).toEqual([expected])
  })

  it.each([
    ['is the same', '本世纪中叶有望恢复。', 'It should recover by the middle of the century.'],
    [
      'is one of two',
      '它从20世纪初用到20世纪末。',
      'It was used from the early 20th century to the end of the century.',
    ],
    ['is told by a year', '本世纪末有望恢复。', 'It should recover by 2095.'],
  ])('%s in %s', (_, summary, original) => {
    expect(conflicts(summary, original)).toEqual([])
  })
})
