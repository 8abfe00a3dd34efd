import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'

import type { Article } from '#article/schema.ts'
import { feedOf } from '#publish/feed.ts'

import { shortArticle } from './folder.ts'

const SITE = { name: '真相 & 集中营', tagline: '每天' }

/** The feed as a parser of XML reads it. */
function feed(...articles: Article[]) {
  return load(
    feedOf(SITE, articles, (path) => `https://example.org/news${path}`),
    { xml: true },
  )
}

describe('feedOf', () => {
  it('says what the publication is and where it lies', () => {
    const $ = feed(shortArticle('x'))
    expect($('feed').attr('xmlns')).toBe('http://www.w3.org/2005/Atom')
    expect($('feed > title').text()).toBe('真相 & 集中营')
    expect($('feed > subtitle').text()).toBe('每天')
    expect($('feed > id').text()).toBe('https://example.org/news/')
    expect($('feed > link[rel=self]').attr('href')).toBe('https://example.org/news/feed.xml')
  })

  it('has each article with its address, source, time and link to the original', () => {
    const $ = feed(
      shortArticle('x', { source: 'Reuters', url: 'https://reuters.example/x', publishedAt: '2023-09-18T19:22:58Z' }),
    )
    expect($('entry > id').text()).toBe('https://example.org/news/a/x/')
    expect($('entry > link:not([rel])').attr('href')).toBe('https://example.org/news/a/x/')
    expect($('entry > link[rel=related]').attr('href')).toBe('https://reuters.example/x')
    expect($('entry > title').text()).toBe('Title of x')
    expect($('entry > author > name').text()).toBe('Reuters')
    expect($('entry > published').text()).toBe('2023-09-18T19:22:58Z')
  })

  it('says in which language a headline is', () => {
    const inChinese = feed(shortArticle('x', { title: '汇总：本周要闻' }))
    const inEnglish = feed(shortArticle('x'))
    expect(inChinese('entry > title').attr('xml:lang')).toBe('zh-Hans')
    expect(inEnglish('entry > title').attr('xml:lang')).toBe('en')
  })

  it('has both texts, paragraph beside paragraph', () => {
    const article = shortArticle('x', {
      summary: [
        {
          id: 's1',
          sentences: [
            { id: 's1.1', text: '油价上涨。' },
            { id: 's1.2', text: '股市下跌。' },
          ],
        },
        { id: 's2', sentences: [{ id: 's2.1', text: '明天再看。' }] },
      ],
      original: [
        {
          id: 'o1',
          sentences: [
            { id: 'o1.1', text: 'Oil rose.' },
            { id: 'o1.2', text: 'Stocks fell.' },
          ],
        },
        { id: 'o2', sentences: [{ id: 'o2.1', text: 'See you tomorrow.' }] },
      ],
      links: [
        { summary: 's1.1', original: ['o1.1'] },
        { summary: 's2.1', original: ['o2.1'] },
      ],
    })
    const $ = load(feed(article)('entry > content').text())
    expect(
      $('p')
        .toArray()
        .map((one) => `${$(one).attr('lang')} ${$(one).text()}`),
    ).toEqual([
      'zh-Hans 油价上涨。股市下跌。',
      'en Oil rose. Stocks fell.',
      'zh-Hans 明天再看。',
      'en See you tomorrow.',
    ])
  })

  it('is as new as its newest article', () => {
    const $ = feed(shortArticle('new', { date: '2024-05-01' }), shortArticle('old', { date: '2020-01-01' }))
    expect($('feed > updated').text()).toBe('2024-05-01T00:00:00Z')
    expect(
      $('entry > updated')
        .toArray()
        .map((one) => $(one).text()),
    ).toEqual(['2024-05-01T00:00:00Z', '2020-01-01T00:00:00Z'])
  })

  it('leaves out what has no date', () => {
    expect(feed(shortArticle('x', { date: null }))('entry')).toHaveLength(0)
  })

  it('takes what another program wrote: a paragraph without sentences, a time that is no date here', () => {
    const article = shortArticle('x', { publishedAt: '2023-09-18T19:22:58+08', summary: [{ id: 's1', sentences: [] }] })
    const $ = feed(article)
    expect($('entry > published').text()).toBe('2023-09-18T00:00:00Z')
    expect(load($('entry > content').text())('p').text()).toBe('Hello, world.')
  })

  it('takes markup and characters that XML forbids for text', () => {
    const hostile = '<script>alert(1)</script> \u0007\uD800 ]]> & "'
    const article = shortArticle('x', {
      title: hostile,
      original: [{ id: 'o1', sentences: [{ id: 'o1.1', text: hostile }] }],
    })
    const $ = feed(article)
    expect($('entry > title').text()).toBe('<script>alert(1)</script>  ]]> & "')
    const content = load($('entry > content').text())
    expect(content('script')).toHaveLength(0)
    expect(content('p[lang=en]').text()).toBe('<script>alert(1)</script>  ]]> & "')
  })
})
