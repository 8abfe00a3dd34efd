import { describe, expect, it } from 'vitest'

import { learnOutlets, splitTitleLine } from '#ingest/title/title.ts'

describe('learnOutlets', () => {
  const lines = ['Wexcombe Alder-Xi-Modi Summit Ends', 'Wexcombe Alder-Rice Towns Flood', 'Kestle-Brandt-Rain At Last']

  it('finds a prefix behind which headlines branch', () => {
    expect(splitTitleLine(lines[0] ?? '', learnOutlets([])).source).toBeNull()
    expect(splitTitleLine(lines[0] ?? '', learnOutlets(lines))).toEqual({
      source: 'Wexcombe Alder',
      section: null,
      title: 'Xi-Modi Summit Ends',
    })
  })

  it('does not depend on the order of the lines', () => {
    expect(learnOutlets(lines.toReversed())).toEqual(learnOutlets(lines))
  })

  it('does not cut a name in two that always goes on with the same part', () => {
    const batch = ['Kestle-Brandt-Rain at last', 'Kestle-Brandt-Mills reopen']
    expect(batch.map((line) => splitTitleLine(line, learnOutlets(batch)).source)).toEqual([
      'Kestle-Brandt',
      'Kestle-Brandt',
    ])
  })

  it('strips a section and a place from the end of what recurs', () => {
    const batch = ['Wexcombe Alder - China-Rice Towns Flood', 'Wexcombe Alder - China-Tea Hills Burn']
    expect(splitTitleLine(batch[0] ?? '', learnOutlets(batch))).toEqual({
      source: 'Wexcombe Alder',
      section: 'China',
      title: 'Rice Towns Flood',
    })
    const places = ['Wexcombe Alder-US-China Deal Signed', 'Wexcombe Alder-US-Japan Deal Signed']
    expect(splitTitleLine(places[0] ?? '', learnOutlets(places)).source).toBe('Wexcombe Alder')
  })

  it('does not take countries, people and prefixes that recur for outlets', () => {
    const batch = [
      'US-China Deal Signed',
      'US-Japan Deal Signed',
      'Anti-War March',
      'Anti-Dam March',
      '中国-东盟论坛',
      '中国-欧盟论坛',
    ]
    for (const line of batch) expect(splitTitleLine(line, learnOutlets(batch)).source).toBeNull()
  })

  it('counts the sources that the library has', () => {
    const outlets = learnOutlets([], [{ source: 'Wexcombe Alder', count: 2 }])
    expect(splitTitleLine(lines[1] ?? '', outlets).source).toBe('Wexcombe Alder')
  })

  it('takes time in proportion to the lines', { timeout: 30_000 }, () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `Outlet ${i % 700}-Ferry ${i} waits - and waits - for rain`)
    const started = performance.now()
    const outlets = learnOutlets(many)
    for (const line of many) expect(splitTitleLine(line, outlets).source).toMatch(/^Outlet \d+$/u)
    const long = `Reuters-${'a-'.repeat(100_000)}  ${' b'.repeat(100_000)}`
    expect(splitTitleLine(long, learnOutlets([long])).source).toBe('Reuters')
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})
