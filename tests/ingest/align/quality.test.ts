import { describe, expect, it } from 'vitest'

import { openDictionary } from '#ingest/dictionary/dictionary.ts'

import { figuresOf, goldDocuments, measureQuality, sentencesOf } from './quality.ts'

const documents = goldDocuments()

describe('the documents aligned by hand', () => {
  it('are seven summaries and three translations', () => {
    const kinds = documents.map(({ gold }) => gold.kind).toSorted()
    expect(kinds).toEqual([...Array(7).fill('summary'), ...Array(3).fill('translation')])
  })

  it('have the sentences that ingest makes of their sources', () => {
    for (const { gold, article } of documents) {
      expect(article.kind).toBe(gold.kind)
      expect(sentencesOf(article.summary).map(({ text }) => text)).toEqual(gold.summary.flat().map(({ text }) => text))
      expect(article.original.map(({ sentences }) => sentences.map(({ text }) => text))).toEqual(gold.original)
    }
  })
})

describe('the aligner on them', () => {
  // Just below what the README says of it: who loses more than a link or two is to hear of it.
  it('keeps its quality', async () => {
    const { summaryLinks, translationLinks, noSupport, conflicts } = measureQuality(documents, await openDictionary())
    expect(figuresOf(summaryLinks).f1).toBeGreaterThanOrEqual(0.92)
    expect(figuresOf(translationLinks).f1).toBeGreaterThanOrEqual(0.98)
    expect(figuresOf(noSupport).f1).toBeGreaterThanOrEqual(0.95)
    expect(figuresOf(conflicts).precision).toBe(1)
    expect(conflicts.right).toBeGreaterThanOrEqual(16)
  }, 60_000)
})
