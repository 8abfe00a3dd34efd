import { describe, expect, it } from 'vitest'

import type { Alignment } from '#ingest/align/alignment.ts'
import type { Texts } from '#ingest/align/collate.ts'
import { alignInBlocks } from '#ingest/align/in-blocks.ts'
import type { Group } from '#ingest/align/translation.ts'

/** Texts whose sentences are the numbers from 0, but those of the original that `leftOut` names. */
function numbered(count: number, leftOut: readonly number[] = []): Texts {
  const chinese = Array.from({ length: count }, (_, at) => String(at))
  const original = chinese.filter((_, at) => !leftOut.includes(at))
  return { chinese, original, language: 'en', published: null }
}

/**
 * Ties sentences of the same number; as a real aligner does, puts all that is left into a last group where the texts end
 * at different places.
 */
function tieEqual({ chinese, original }: Texts): Alignment {
  const groups: Group[] = []
  let e = 0
  for (const [z, text] of chinese.entries()) {
    if (text === original[e]) groups.push({ summary: [z], original: [e++] })
    else if (original.indexOf(text, e) < 0) groups.push({ summary: [z], original: [] })
  }
  if (e < original.length) groups.push({ summary: [], original: original.map((_, at) => at).slice(e) })
  const links = groups.flatMap(({ summary, original: linked }) =>
    linked.length === 0
      ? []
      : summary.map((z) => ({
          summary: z,
          original: linked,
          score: 1,
          evidence: linked.map((at) => ({
            kind: 'number' as const,
            summaryRange: [0, 1] as [number, number],
            sentence: at,
            originalRange: [0, 1] as [number, number],
          })),
        })),
  )
  const cues = original.map((key) => [
    { key, kind: 'number' as const, range: [0, 1] as [number, number], chinese: [], loose: [], spelling: null },
  ])
  const sightings = new Map(
    chinese.map((key, at) => [key, new Map([[at, [{ range: [0, 1] as [number, number], level: 2 as const }]]])]),
  )
  return { groups, links, collation: { cues, sightings } } as unknown as Alignment
}

/** Which original sentence each Chinese one is tied to, by their words. */
function tied(texts: Texts, { links }: Alignment): [string, string][] {
  return links.map(({ summary, original }) => [
    texts.chinese[summary] ?? '',
    original.map((e) => texts.original[e]).join('+'),
  ])
}

describe('a long translation', () => {
  it('is aligned in blocks of at most 400 sentences, and all of it', () => {
    const sizes: number[] = []
    const texts = numbered(3000)
    const aligned = alignInBlocks(texts, (block) => {
      sizes.push(Math.max(block.chinese.length, block.original.length))
      return tieEqual(block)
    })
    expect(Math.max(...sizes)).toBe(400)
    expect(aligned.groups).toEqual(texts.chinese.map((_, at) => ({ summary: [at], original: [at] })))
  })

  it('finds its way again where the original leaves out a chapter', () => {
    const leftOut = Array.from({ length: 60 }, (_, at) => 1200 + at)
    const texts = numbered(3000, leftOut)
    const links = tied(texts, alignInBlocks(texts, tieEqual))
    expect(links).toHaveLength(2940)
    expect(links.filter(([one, other]) => one !== other)).toEqual([])
  })

  it('has its evidence and what is seen where it is in the whole text', () => {
    const { links, collation } = alignInBlocks(numbered(2000), tieEqual)
    expect(links[1700]?.evidence.map(({ sentence }) => sentence)).toEqual([1700])
    expect(collation.cues[1700]?.map(({ key }) => key)).toEqual(['1700'])
    expect([...(collation.sightings.get('1700')?.keys() ?? [])]).toEqual([1700])
  })

  it('stands alone where the other side is at its end', () => {
    const texts = { ...numbered(2000), original: ['0', '1'] }
    const { groups } = alignInBlocks(texts, tieEqual)
    expect(groups.slice(0, 2)).toEqual([
      { summary: [0], original: [0] },
      { summary: [1], original: [1] },
    ])
    expect(groups).toHaveLength(2000)
    expect(groups.at(-1)).toEqual({ summary: [1999], original: [] })
  })
})

describe('a translation as long as an article', () => {
  it('is aligned at once', () => {
    let blocks = 0
    alignInBlocks(numbered(1499), (block) => {
      blocks++
      return tieEqual(block)
    })
    expect(blocks).toBe(1)
  })
})
