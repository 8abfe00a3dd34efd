import { expect, it } from 'vitest'

import { isPageName, isReservedName, looksLikeArticle } from '#article/library-files.ts'

it.each(['2023-09', '2023-09-2', 'undated', 'undated-12'])('takes %s for the name of a month page', (name) => {
  expect(isPageName(name)).toBe(true)
  expect(isReservedName(name)).toBe(true)
})

it.each(['2023-09-18-reuters-copper', '2023', 'undated-story', 'x2023-09', '2023-09.json', 'site-2', 'a-index'])(
  'leaves the name %s to articles',
  (name) => {
    expect(isPageName(name)).toBe(false)
    expect(isReservedName(name)).toBe(false)
  },
)

it('keeps index and site for the library', () => {
  expect([isReservedName('index'), isReservedName('site'), isPageName('index')]).toEqual([true, true, false])
})

it('knows an article by its two sides', () => {
  expect(looksLikeArticle({ version: 7, summary: [], original: [] })).toBe(true)
  for (const other of [{ summary: [] }, { name: 'x' }, [], null, 'summary original', 5])
    expect(looksLikeArticle(other)).toBe(false)
})
