import { describe, expect, it } from 'vitest'

import { collate } from '#article/collation.ts'
import { stepFrom, stepsOf } from '#reader/article/steps.ts'

import { LINKED, PLAIN } from '../library-files.ts'

describe('what a reader who checks an article goes through', () => {
  it('is in reading order', () => {
    expect(stepsOf(LINKED, collate(LINKED))).toEqual({
      check: ['s1.1', 's1.3', 's2.1', 's3.2', 's3.3', 's4.3', 's4.4', 's5.3', 's5.4', 's5.5'],
      conflict: ['s2.1', 's3.2', 's3.3', 's4.3'],
      unsupported: ['s1.3', 's4.4', 's5.3', 's5.4', 's5.5'],
      'left-out': ['o6.1', 'o10.1'],
    })
  })

  it('counts a sentence with conflicts but no verdict among those that differ', () => {
    const summary = LINKED.summary.map((paragraph) => ({
      ...paragraph,
      sentences: paragraph.sentences.map((sentence) => ({ ...sentence, verdict: undefined })),
    }))
    const article = { ...LINKED, summary }
    expect(stepsOf(article, collate(article))).toMatchObject({
      check: ['s2.1', 's3.2', 's3.3', 's4.3'],
      conflict: ['s2.1', 's3.2', 's3.3', 's4.3'],
      unsupported: [],
    })
  })

  it('is nothing where an article has neither verdicts nor links', () => {
    expect(stepsOf(PLAIN, collate(PLAIN))).toEqual({ check: [], conflict: [], unsupported: [], 'left-out': [] })
  })
})

describe('the next step', () => {
  const IDS = ['s2.1', 's3.2', 's10.1']

  it.each([
    ['s1.1', 's2.1', 's10.1'],
    ['s2.1', 's3.2', 's10.1'],
    ['s3.1', 's3.2', 's2.1'],
    ['s9.9', 's10.1', 's3.2'],
    ['s10.1', 's2.1', 's3.2'],
  ])('from %s is %s, and the one before %s', (from, next, previous) => {
    expect(stepFrom(IDS, from, 1)).toBe(next)
    expect(stepFrom(IDS, from, -1)).toBe(previous)
  })

  it.each([null, 'o5.1'])('begins at the beginning, or the end, from %s', (from) => {
    expect(stepFrom(IDS, from, 1)).toBe('s2.1')
    expect(stepFrom(IDS, from, -1)).toBe('s10.1')
  })

  it('goes on behind a chosen paragraph', () => {
    expect(stepFrom(IDS, 's3', 1)).toBe('s3.2')
    expect(stepFrom(IDS, 's3', -1)).toBe('s2.1')
  })

  it('does not exist where there is nothing to go to', () => {
    expect(stepFrom([], 's1.1', 1)).toBeUndefined()
    expect(stepFrom([], null, -1)).toBeUndefined()
  })
})
