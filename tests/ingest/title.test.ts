import { expect, it } from 'vitest'

import { learnOutlets, splitTitleLine } from '#ingest/title.ts'

it('cuts behind a known outlet, not at the hyphens of the headline', () => {
  const line = 'Reuters-EU-Japan seed talks end'
  expect(splitTitleLine(line, learnOutlets([line]))).toEqual({
    source: 'Reuters',
    section: null,
    title: 'EU-Japan seed talks end',
  })
})
