import { expect, it } from 'vitest'

import { reasonOf } from '#ingest/problem.ts'

it('says in words what keeps a run from going on, whatever it is', () => {
  expect(reasonOf(Object.assign(new Error('ENOSPC: …'), { code: 'ENOSPC' }))).toBe('the disk is full')
  expect(reasonOf(new TypeError('x is not a function'))).toBe(
    'the program breaks in a way nobody foresaw (x is not a function)',
  )
  expect(reasonOf('x')).toContain('(x)')
})
