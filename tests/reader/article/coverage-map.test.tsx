import { cleanup, render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'

import type { Sentence } from '#article/schema.ts'
import { CoverageMap } from '#reader/article/coverage-map.tsx'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

/** Of 100 characters in all: on a map of 1000 units each takes ten times its length, but for the gap behind it. */
const SENTENCES: Sentence[] = [
  { id: 's1.1', text: '一'.repeat(30), verdict: 'supported' },
  { id: 's1.2', text: '二'.repeat(20), verdict: 'partial' },
  { id: 's2.1', text: '三'.repeat(10), verdict: 'unsupported' },
  { id: 's2.2', text: '四'.repeat(40), verdict: 'contradicted' },
]

const standing = ({ verdict }: Sentence) => verdict ?? 'supported'

function show(sentences: readonly Sentence[]) {
  const onJump = vi.fn<(id: string) => void>()
  const { container } = render(<CoverageMap sentences={sentences} standing={standing} onJump={onJump} />)
  const map = container.querySelector('svg')
  if (!map) throw new Error('there is no map')
  vi.spyOn(map, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 0, 500, 10))
  return { map, onJump }
}

describe('the map under the head of a column', () => {
  it('draws thick what is supported, half of what is so in part, a hairline, and two struck lines', () => {
    const { map } = show(SENTENCES)
    expect([...map.querySelectorAll('path')].map((path) => path.getAttribute('d'))).toEqual([
      'M0 5H296M300 5H398',
      'M398 5H496M500 5H596',
      'M600 3H996M600 7H996M801 0L795 10',
    ])
  })

  it('is kept from screen readers, which have the counts beside it', () => {
    expect(show(SENTENCES).map.getAttribute('aria-hidden')).toBe('true')
  })

  it.each([
    [100, 's1.1'],
    [248, 's1.1'],
    [252, 's1.2'],
    [380, 's2.1'],
    [405, 's2.2'],
    [600, 's2.2'],
  ])('a press at %i pixels leads to %s', async (clientX, id) => {
    const { map, onJump } = show(SENTENCES)
    await userEvent.pointer({ keys: '[MouseLeft]', target: map, coords: { clientX } })
    expect(onJump.mock.calls).toEqual([[id]])
  })

  it('draws something of the shortest sentence too', () => {
    const { map } = show([
      { id: 's1.1', text: '一'.repeat(999), verdict: 'supported' },
      { id: 's1.2', text: '二', verdict: 'unsupported' },
    ])
    expect(map.querySelectorAll('path')[1]?.getAttribute('d')).toBe('M999 5H1000')
  })

  it('draws sentences without text alike', () => {
    const { map } = show([
      { id: 's1.1', text: '', verdict: 'supported' },
      { id: 's1.2', text: '', verdict: 'supported' },
    ])
    expect(map.querySelector('path')?.getAttribute('d')).toBe('M0 5H496M500 5H996')
  })

  it('draws nothing of no sentences, and a press leads nowhere', async () => {
    const { map, onJump } = show([])
    await userEvent.click(map)
    expect(map.childElementCount).toBe(0)
    expect(onJump).not.toHaveBeenCalled()
  })
})
