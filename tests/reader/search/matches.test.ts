import { describe, expect, it } from 'vitest'

import { foldingOf } from '#article/search-terms.ts'
import { matchesIn } from '#reader/search/matches.ts'
import { wantedOf } from '#reader/search/wanted.ts'

const fold = foldingOf('銅铜運运')

/** The text with brackets around what is marked, and the share of each part. */
function look(question: string, text: string): [marked: string, shares: number[]] {
  const { ranges, shares } = matchesIn(text, wantedOf(question, fold), fold)
  let marked = text
  for (const [start, end] of ranges.toReversed())
    marked = `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`
  return [marked, shares]
}

describe('what is marked', () => {
  it.each([
    ['refloat', 'The ship was refloated.', 'The ship was [refloated].', [0.9]],
    ['us', 'Using the U.S. way', 'Using the [U.S]. way', [1]],
    ['canal', 'Canals and a canal', '[Canals] and a [canal]', [1]],
    ['RESUME', 'A résumé', 'A [résumé]', [1]],
    ['运河', '苏伊士運河通了，运河', '苏伊士[運河]通了，[运河]', [1]],
    ['铜', '銅价铜', '[銅]价[铜]', [1]],
    ['铜 价', '铜价', '[铜价]', [1, 1]],
    ['"suez canal"', 'Suez-Canal, Suez and canal', '[Suez-Canal], Suez and canal', [1]],
    ['"suez canal"', 'Suez canals', 'Suez canals', [0]],
    ['“运河通”', '运河，通航', '运河，通航', [0]],
    ['苏伊士运河', '苏伊士的运河', '[苏伊士]的[运河]', [3 / 8]],
    ['运河', '运，河', '运，河', [0]],
    ['canal ship', 'no ship', 'no [ship]', [0, 1]],
    ['1500', '1,500 tons', '[1,500] tons', [1]],
    ['fine', 'ﬁne 😀', '[ﬁne] 😀', [1]],
  ])('of %s in %s', (question, text, marked, shares) => {
    expect(look(question, text)).toEqual([marked, shares])
  })

  it('takes markup for text', () => {
    expect(look('script', '<script>&amp;')).toEqual(['<[script]>&amp;', [1]])
  })
})
