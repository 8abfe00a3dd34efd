import { describe, expect, it } from 'vitest'

import { designationConflicts, numberedConflicts } from '#ingest/verify/values/numbered-conflicts.ts'

/** The conflicts of a Chinese sentence with one of an original, as `summary / original`. */
function conflicts(summary: string, original: string): string[] {
  return numberedConflicts(summary, [{ sentence: 0, text: original }]).map((found) => {
    expect(summary.slice(...found.summaryRange)).toBe(found.summary)
    expect(original.slice(...found.originalRange)).toBe(found.original)
    return `${found.summary} / ${found.original}`
  })
}

describe('a thing called by its number', () => {
  it.each([
    ['3号反应堆在试验中失控。', 'Reactor No. 4 ran out of control during a test.', '3号 / No. 4'],
    ['他在五号泳道出发。', 'He started in lane six.', '五号 / lane six'],
    ['旅客挤满了2号航站楼。', 'Passengers filled Terminal 3.', '2号 / Terminal 3'],
    ['搜救队进入1号矿井。', 'Rescuers entered the No. 2 shaft.', '1号 / No. 2 shaft'],
  ])('is told by another in %s', (summary, original, expected) => {
    expect(conflicts(summary, original)).toEqual([expected])
  })

  it.each([
    ['is told by its own', '3号反应堆失控。', 'Reactor No. 3 ran out of control.'],
    ['is another thing', '3号反应堆失控。', 'The fire reached Building 4.'],
    ['is one of two that are told', '3号反应堆失控。', 'Reactors 3 and 4 were shut; Unit 4 burned.'],
    ['is a day of the month', '8月3号楼市回暖。', 'The market recovered after Building 4 was sold.'],
  ])('%s in %s', (_, summary, original) => {
    expect(conflicts(summary, original)).toEqual([])
  })
})

/** The conflicts of makes in a Chinese sentence with one of an original. */
function makes(summary: string, original: string, everywhere = original): string[] {
  return designationConflicts(summary, [{ sentence: 0, text: original }], everywhere).map(
    (conflict) => `${conflict.summary} / ${conflict.original}`,
  )
}

describe('a make called by letters and a number', () => {
  it('is told by another number', () => {
    expect(makes('它从一架B-52轰炸机上投下。', 'It was dropped from a B-29.')).toEqual(['B-52 / B-29'])
  })

  it('is itself, of other letters, or elsewhere in the article', () => {
    expect(makes('它从一架B-29轰炸机上投下。', 'It was dropped from a B-29.')).toEqual([])
    expect(makes('他坐进F-15的后座。', 'It was dropped from a B-29.')).toEqual([])
    expect(makes('它从一架B-52轰炸机上投下。', 'It was dropped from a B-29.', 'A B-29, and later a B-52.')).toEqual([])
  })
})
