import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import * as v from 'valibot'
import { describe, expect, it } from 'vitest'

import { annotationOf, syllablesOf } from '#article/annotation-of.ts'
import { AnnotationsSchema, TITLE } from '#article/annotations.ts'
import { sentencesOf } from '#article/locator.ts'
import { type Article, ArticleSchema } from '#article/schema.ts'
import { openAnnotator } from '#publish/annotate/annotate.ts'

import { shortArticle } from '../folder.ts'

const annotate = openAnnotator()

const SAMPLES = join(import.meta.dirname, '../../../public/articles')
const samples = readdirSync(SAMPLES)
  .map((file) => v.safeParse(ArticleSchema, JSON.parse(readFileSync(join(SAMPLES, file), 'utf8'))))
  .flatMap(({ success, output }) => (success ? [output as Article] : []))

/** One to six letters, one of them with the mark of a tone, or none where it has none. */
const SYLLABLE = /^[a-zü]{0,3}[aeiouüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]{0,3}$/u

/** What neither script changes. */
function withoutChinese(text: string): string {
  return text.replace(/[\p{Script=Han}“”‘’「」『』]/gu, '')
}

/** An article of one sentence on each side. */
function pair(summary: string, original: string, languages: Article['languages']): Article {
  return shortArticle('x', {
    title: original,
    languages,
    summary: [{ id: 's1', sentences: [{ id: 's1.1', text: summary }] }],
    original: [{ id: 'o1', sentences: [{ id: 'o1.1', text: original }] }],
  })
}

/** The words said of a sentence of an article, as they stand there, with their first gloss. */
function words(article: Article, id: string, text: string): string[] {
  const { words: found } = annotationOf(annotate(article), { id, text })
  return found.map(({ start, end, entry }) => `${text.slice(start, end)}: ${entry.glosses[0]}`)
}

describe('the annotations of the sample library', () => {
  it('are there for every article', () => expect(samples).toHaveLength(10))

  it.each(samples.map((article) => [article.id, article] as const))('fit every sentence (%s)', (_, article) => {
    const annotations = v.parse(AnnotationsSchema, JSON.parse(JSON.stringify(annotate(article))))
    const chinese = sentencesOf(article, 'summary')
    const others = chinese.map((sentence) => annotationOf(annotations, sentence).other ?? '')
    expect(others.map((other) => other.length)).toEqual(chinese.map(({ text }) => text.length))
    expect(others.map(withoutChinese)).toEqual(chinese.map(({ text }) => withoutChinese(text)))
    const syllables = chinese.flatMap((sentence) => syllablesOf(annotationOf(annotations, sentence)))
    expect(syllables.length).toBeGreaterThan(300)
    expect(syllables.filter((syllable) => !SYLLABLE.test(syllable))).toEqual([])

    const title = { id: TITLE, text: article.title }
    const texts = [title, ...sentencesOf(article, 'summary'), ...sentencesOf(article, 'original')]
    expect(Object.keys(annotations.sentences ?? {})).toEqual(texts.map(({ id }) => id))
    const found = texts.flatMap(({ id, text }) =>
      annotationOf(annotations, { id, text }).words.map(({ start, end }) => text.slice(start, end)),
    )
    const numbers = Object.values(annotations.sentences ?? {}).flatMap(({ words: given = [] }) => given)
    expect(found).toHaveLength(numbers.length / 3)
    expect(found.filter((word) => !/^(?:\p{Script=Han}+|[\p{L}\p{M}'’-]+|(?:\p{Lu}\.)+)$/u.test(word))).toEqual([])
    expect(new Set(numbers.filter((_number, at) => at % 3 === 2)).size).toBe(annotations.entries?.length)
  })

  it('are the same every time', () => {
    const [first] = samples
    if (!first) throw new Error('there is no sample article')
    expect(JSON.stringify(openAnnotator()(first))).toBe(JSON.stringify(annotate(first)))
  })
})

describe('the annotations of an article', () => {
  const SUMMARY = '银行行长说，头发的发展很快。'
  const article = pair(SUMMARY, 'The ship was refloated.', { summary: 'zh-Hans', original: 'en' })

  it('have the other script and pinyin of the Chinese', () => {
    expect(annotate(article).sentences?.['s1.1']).toMatchObject({
      other: '銀行行長說，頭髮的發展很快。',
      pinyin: 'yín háng háng zhǎng shuō tóu fa de fā zhǎn hěn kuài',
    })
  })

  it('have the words of both sides, and of the title', () => {
    expect(words(article, 's1.1', SUMMARY)).toEqual([
      '银行: bank',
      '行长: bank president',
      '说: to speak',
      '头发: hair (on the head)',
      '的: of',
      '发展: development',
      '很: very',
      '快: rapid',
    ])
    expect(words(article, 'o1.1', 'The ship was refloated.').at(-1)).toBe('refloated: v. 使再浮起')
    expect(annotate(article).sentences?.[TITLE]).toEqual(annotate(article).sentences?.['o1.1'])
  })

  it('have a traditional summary in simplified characters', () => {
    const text = '銀行行長說：「頭髮的發展很快。」'
    const hant = pair(text, '頭髮', { summary: 'zh-Hant', original: 'zh-Hant' })
    const { sentences } = annotate(hant)
    expect(sentences?.['s1.1']).toMatchObject({
      other: '银行行长说：“头发的发展很快。”',
      pinyin: 'yín háng háng zhǎng shuō tóu fa de fā zhǎn hěn kuài',
    })
    expect(words(hant, 's1.1', text).slice(0, 2)).toEqual(['銀行: bank', '行長: bank president'])
    expect(sentences?.['o1.1']).toMatchObject({ other: '头发' })
    expect(sentences?.[TITLE]).toMatchObject({ other: '头发' })
  })

  it('leave an English text as it is, but for the Chinese words in it', () => {
    const text = 'They call it 关系.'
    const english = pair('关系。', text, { summary: 'zh-Hans', original: 'en' })
    const found = annotate(english).sentences?.['o1.1']
    expect(Object.keys(found ?? {})).toEqual(['words'])
    expect(words(english, 'o1.1', text).at(-1)).toBe('关系: relation')
  })

  it('are nothing where there is no text', () => {
    const empty = shortArticle('x', { title: '', summary: [], original: [] })
    expect(annotate(empty)).toMatchObject({ version: 1, sentences: { title: { words: [] } }, entries: [] })
  })
})
