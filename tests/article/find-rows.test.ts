import { describe, expect, it } from 'vitest'

import { findRows } from '#article/find-rows.ts'
import { rowsOf } from '#article/rows.ts'
import type { Paragraph } from '#article/schema.ts'

/** Paragraphs of one side, a number of characters for each sentence: `side('s', [30], [20, 40])`. */
function side(letter: 's' | 'o', ...paragraphs: number[][]): Paragraph[] {
  return paragraphs.map((lengths, p) => ({
    id: `${letter}${p + 1}`,
    sentences: lengths.map((length, s) => ({ id: `${letter}${p + 1}.${s + 1}`, text: 'x'.repeat(length) })),
  }))
}

function ids(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ id }) => id).join('+')
}

/** Rows drawn as text: `s1+s2|o1` and `|o2` for a paragraph that stands alone. */
function draw(summary: Paragraph[], original: Paragraph[], ...links: string[]): string[] {
  const ties = links.map((link) => {
    const [from = '', to = ''] = link.split('-')
    return { summary: from, original: to.split(',') }
  })
  const article = { summary, original, links: ties }
  return rowsOf(article, findRows(article)).map((row) => `${ids(row.summary)}|${ids(row.original)}`)
}

const two = [60, 60]

describe('findRows', () => {
  it('puts everything into one row where there are no links', () => {
    expect(draw(side('s', two, two), side('o', two))).toEqual(['s1+s2|o1'])
  })

  it('gives each pair of a translation its own row', () => {
    expect(draw(side('s', two, two), side('o', two, two), 's1.1-o1.1', 's1.2-o1.2', 's2.1-o2.1')).toEqual([
      's1|o1',
      's2|o2',
    ])
  })

  it('sets all paragraphs of the original that a summary paragraph rests on beside it', () => {
    expect(draw(side('s', two, two), side('o', two, two, two), 's1.1-o1.1', 's1.2-o2.2', 's2.1-o3.1')).toEqual([
      's1|o1+o2',
      's2|o3',
    ])
  })

  it('lets a paragraph without a counterpart stand alone, on either side', () => {
    expect(draw(side('s', two, two), side('o', two, two), 's2.1-o1.1')).toEqual(['s1|', 's2|o1', '|o2'])
  })

  it('keeps an unlinked paragraph in the row when linked ones stand on both sides of it', () => {
    expect(draw(side('s', two), side('o', two, two, two), 's1.1-o1.1', 's1.2-o3.1')).toEqual(['s1|o1+o2+o3'])
  })

  it('never changes the reading order for a link that crosses others', () => {
    const rows = draw(side('s', two, two), side('o', two, two, two), 's1.1-o1.1', 's1.2-o3.1', 's2.1-o2.1', 's2.2-o2.2')
    expect(rows.join(' ').match(/o\d/g)).toEqual(['o1', 'o2', 'o3'])
    expect(rows.join(' ').match(/s\d/g)).toEqual(['s1', 's2'])
  })

  it('ignores links to sentences that are not there', () => {
    expect(draw(side('s', two), side('o', two), 's9.1-o1.1', 's1.1-o9.9')).toEqual(['s1|o1'])
  })

  it('loses no paragraph when stray links lead far away in a long text', () => {
    const long = Array.from({ length: 300 }, () => two)
    const links = long.map((_, at) => `s${at + 1}.1-o${at + 1}.1`)
    const rows = draw(side('s', ...long), side('o', ...long), ...links, 's1.2-o300.1', 's300.2-o1.1', 's150.1-o2.2')
    expect(rows.join(' ').match(/o\d+/g)).toHaveLength(300)
    expect(rows.join(' ').match(/s\d+/g)).toHaveLength(300)
    expect(rows.slice(10, 13)).toEqual(['s11|o11', 's12|o12', 's13|o13'])
  })

  it('has no rows for an article without text', () => {
    expect(findRows({ summary: [], original: [] })).toEqual([[0, 0]])
  })

  it('bears a paragraph with as many links as anybody may write', () => {
    const ends = Array.from({ length: 500 }, (_, at) => `o1.${at + 1}`).join()
    const links = Array.from({ length: 400 }, (_, at) => `s1.${at + 1}-${ends}`)
    expect(draw(side('s', Array<number>(400).fill(9)), side('o', Array<number>(500).fill(9)), ...links)).toEqual([
      's1|o1',
    ])
  })
})
