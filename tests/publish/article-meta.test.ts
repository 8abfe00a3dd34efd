import { describe, expect, it } from 'vitest'

import type { Paragraph } from '#article/schema.ts'
import { articleMeta } from '#publish/article-meta.ts'

import { shortArticle } from './folder.ts'

const ADDRESS = 'https://example.org/a/x/'

/** One paragraph of sentences of the given lengths: 一一一, 二二二 and so on. */
function paragraph(letter: 's' | 'o', ...lengths: number[]): Paragraph {
  const sentences = lengths.map((length, at) => ({
    id: `${letter}1.${at + 1}`,
    text: '一二三'.charAt(at).repeat(length),
  }))
  return { id: `${letter}1`, sentences }
}

function describes(summary: Paragraph[], original: Paragraph[] = []): string | undefined {
  return articleMeta(shortArticle('x', { summary, original }), ADDRESS, '测试').description
}

describe('articleMeta', () => {
  it('tells search engines what the article is', () => {
    const article = shortArticle('x', {
      source: 'Reuters',
      url: 'https://reuters.example/x',
      publishedAt: '2023-09-18T19:22:58Z',
      wordCount: 357,
    })
    const meta = articleMeta(article, ADDRESS, '测试')
    expect(meta).toMatchObject({ canonical: ADDRESS, type: 'article', description: '你好，世界。' })
    expect(JSON.parse(JSON.stringify(meta.jsonLd))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Title of x',
      url: ADDRESS,
      mainEntityOfPage: ADDRESS,
      inLanguage: ['zh-Hans', 'en'],
      datePublished: '2023-09-18T19:22:58Z',
      abstract: '你好，世界。',
      wordCount: 357,
      publisher: { '@type': 'Organization', name: '测试' },
      sourceOrganization: { '@type': 'NewsMediaOrganization', name: 'Reuters' },
      isBasedOn: 'https://reuters.example/x',
    })
  })

  it('does not take the beginning of a translation for an abstract', () => {
    const { description, jsonLd } = articleMeta(shortArticle('x', { kind: 'translation' }), ADDRESS, '测试')
    expect(description).toBe('你好，世界。')
    expect(jsonLd).toHaveProperty('abstract', undefined)
  })

  it('leaves out what is not known', () => {
    const { jsonLd } = articleMeta(shortArticle('x', { date: null, summary: [], original: [] }), ADDRESS, '测试')
    expect(Object.keys(JSON.parse(JSON.stringify(jsonLd)) as object)).toEqual([
      '@context',
      '@type',
      'headline',
      'url',
      'mainEntityOfPage',
      'inLanguage',
      'publisher',
    ])
  })

  it('describes it by whole sentences, about 120 characters of them', () => {
    expect(describes([paragraph('s', 60, 60, 1)])).toHaveLength(120)
    expect(describes([paragraph('s', 60, 61)])).toHaveLength(60)
    expect(describes([paragraph('s', 130, 1)])).toHaveLength(130)
  })

  it('cuts a first sentence that is far too long', () => {
    expect(describes([paragraph('s', 500)])).toBe(`${'一'.repeat(240)}…`)
  })

  it('does not cut a character in two', () => {
    const text = `${'a'.repeat(239)}𠮷${'b'.repeat(20)}`
    const found = describes([{ id: 's1', sentences: [{ id: 's1.1', text }] }])
    // Half a character would come back from UTF-8 as a replacement character.
    expect(Buffer.from(found ?? '').toString()).toBe(found)
  })

  it('describes it by the summary alone, however short', () => {
    expect(describes([paragraph('s', 20)], [paragraph('o', 20)])).toBe('一'.repeat(20))
  })

  it('describes it by the original where there is no summary', () => {
    expect(describes([], [paragraph('o', 30)])).toHaveLength(30)
    expect(describes([])).toBeUndefined()
  })

  it('sets English sentences apart', () => {
    const sentences = [
      { id: 'o1.1', text: 'Hello.' },
      { id: 'o1.2', text: 'World.' },
    ]
    expect(describes([], [{ id: 'o1', sentences }])).toBe('Hello. World.')
  })
})
