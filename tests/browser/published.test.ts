import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { load } from 'cheerio'
import { describe, expect, inject, it } from 'vitest'

import { SITE_NAMES } from '#publish/out-folder.ts'

import { FOREIGN, LINKED, PLAIN } from './articles.ts'

const { folder } = inject('sites').small
const read = (file: string) => readFileSync(join(folder, file), 'utf8')
const json = (file: string) => JSON.parse(read(file)) as Record<string, unknown>
const filesOf = (within: string) => readdirSync(within, { recursive: true, encoding: 'utf8' })
const pages = filesOf(folder).filter((file) => file.endsWith('.html'))

describe('the page of an article', () => {
  const html = read(`${LINKED}index.html`)
  const $ = load(html)
  const property = (name: string) => $(`meta[property="${name}"]`).attr('content')

  it('holds the first paragraph of both sides in its markup', () => {
    const summary =
      '“长赐号”终于脱困，堵了将近一周的苏伊士运河恢复通航，全球航运界总算松了一口气。所幸事故没有造成人员受伤，货物也没有损失。这篇报道用大量数字还原了一场教科书式的救援。'
    const original =
      'The giant container ship that had corked the Suez Canal for almost a week was pulled free on Monday, and the first of the waiting vessels began to move within hours.'
    expect($('#root p#s1').text()).toBe(summary)
    expect($('#root p#o1').text()).toBe(original)
  })

  it('names itself by headline, source and publication', () => {
    const title =
      'Free at last: Ever Given refloated - but the backlog-clearing has only begun · The Meridian · 测试文库'
    expect($('title').text()).toBe(title)
    expect(property('og:title')).toBe(title)
  })

  it('describes itself by the first whole sentences of the summary', () => {
    const description =
      '“长赐号”终于脱困，堵了将近一周的苏伊士运河恢复通航，全球航运界总算松了一口气。所幸事故没有造成人员受伤，货物也没有损失。这篇报道用大量数字还原了一场教科书式的救援。'
    expect($('meta[name=description]').attr('content')).toBe(description)
    expect(property('og:description')).toBe(description)
  })

  it('gives its own full address, kind and locale', () => {
    const address = 'http://localhost/news/a/2021-03-30-the-meridian-free-at-last/'
    expect($('link[rel=canonical]').attr('href')).toBe(address)
    expect(property('og:url')).toBe(address)
    expect(property('og:type')).toBe('article')
    expect(property('og:site_name')).toBe('测试文库')
    expect(property('og:locale')).toBe('zh_CN')
  })

  it('is a NewsArticle to search engines', () => {
    expect(JSON.parse($('script[type="application/ld+json"]').text())).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Free at last: Ever Given refloated - but the backlog-clearing has only begun',
      url: 'http://localhost/news/a/2021-03-30-the-meridian-free-at-last/',
      datePublished: '2021-03-30T06:12:44Z',
      inLanguage: ['zh-Hans', 'en'],
      wordCount: 457,
    })
  })

  it('is in Simplified Chinese and side by side before any script', () => {
    expect($('html').attr('lang')).toBe('zh-Hans')
    expect($('html').attr('data-view')).toBe('both')
    expect($('input[name=view][checked]').attr('value')).toBe('both')
  })

  it('has one cell of each side, with its language, in every row', () => {
    const rows = $('#text > *').toArray()
    expect(rows.length).toBeGreaterThan(4)
    for (const row of rows) {
      expect($(row).children('[data-side=summary][lang=zh-Hans]').length).toBe(1)
      expect($(row).children('[data-side=original][lang=en]').length).toBe(1)
    }
  })

  it('gives every sentence its id, and those of the summary their verdicts', () => {
    expect($('span[id^="s"]').length).toBe(16)
    expect($('span[id^="o"]').length).toBe(24)
    expect($('[id="s2.1"]').attr('data-verdict')).toBe('contradicted')
    expect($('[id="s1.1"]').attr('data-verdict')).toBe('partial')
  })
})

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe.each(pages)('%s', (file) => {
  const html = read(file)
  const $ = load(html)
  const inline = $('script:not([src]):not([type])').toArray()

  it('allows by its policy nothing inline but its one script and one style', () => {
    expect(inline.length).toBe(1)
    expect($('style').length).toBe(1)
    expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')).toBe(
      `default-src 'self'; script-src 'self' ${hash($(inline).text())}; style-src 'self' ${hash($('style').text())}; ` +
        "img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'",
    )
  })

  it('has no style attributes, no handlers, no style sheet to wait for, and no other script than its own', () => {
    const attributes = $('*')
      .toArray()
      .flatMap((element) => ('attribs' in element ? Object.keys(element.attribs) : []))
    expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([])
    expect($('link[rel=stylesheet], link[rel=preload][as=font]').length).toBe(0)
    const types = $('script')
      .toArray()
      .map((script) => $(script).attr('type') ?? '')
    expect(types.filter((type) => !/^application\/(ld\+)?json$/.test(type))).toEqual(['', 'module'])
  })

  it('stays below the path of the site', () => {
    const local = $('[href^="/"], [src^="/"]')
      .toArray()
      .map((element) => $(element).attr('href') ?? $(element).attr('src') ?? '')
    expect(local.length).toBeGreaterThan(0)
    expect(local.filter((address) => !address.startsWith('/news/'))).toEqual([])
  })

  it('leads to nothing that is not there', () => {
    const targets = $('[href^="/news/"], [src^="/news/"]')
      .toArray()
      .map((element) => ($(element).attr('href') ?? $(element).attr('src') ?? '').replace('/news/', ''))
    const missing = targets.filter(
      (target) => !existsSync(join(folder, target.endsWith('/') ? `${target}index.html` : target)),
    )
    expect(missing).toEqual([])
  })
})

it('holds at its top nothing that the next build would leave behind', () => {
  const copied = readdirSync(join(import.meta.dirname, '../../public'))
  expect(readdirSync(folder).filter((name) => ![...SITE_NAMES, ...copied].includes(name))).toEqual([])
})

it('shows hostile text as text', () => {
  const html = read(`${FOREIGN}index.html`)
  const $ = load(html)
  expect($('#root img, #root b').length).toBe(0)
  expect($('h1').text()).toBe('Written by <b>another</b> program')
  expect($('[id="s1.2"]').text()).toBe('<img src=x onerror=alert(1)>也只是文字。')
  expect($('[id="o3.1"]').text()).toBe('- Second item </script><script>alert(1)</script>.')
  expect(html).not.toMatch(/<script>alert|<img src=x/)
})

it('shows headings, items and captions as such', () => {
  const $ = load(read(`${FOREIGN}index.html`))
  expect($('h3#o1').text()).toBe('A heading')
  expect($('ul > li#o2').text()).toBe('- First item.')
  expect($('ul > li').length).toBe(2)
  expect($('p#o4').text()).toBe('A caption. Credit...Nobody')
})

it('puts an article without links into one row', () => {
  const $ = load(read(`${PLAIN}index.html`))
  expect($('#text > *').length).toBe(1)
})

it('publishes the articles, their schema, the index and the months as JSON', () => {
  expect(filesOf(join(folder, 'articles')).toSorted()).toEqual([
    '2021-03-30-the-meridian-free-at-last.json',
    '2021-03.json',
    '2021-12-25-orbit-gazette-a-telescope-for-christmas.json',
    '2021-12.json',
    '2022-06-01-foreign.json',
    '2022-06.json',
    'article.schema.json',
    'index.json',
    'site.json',
    'undated-lunhe-baogao.json',
    'undated.json',
  ])
  expect(json('annotations/annotations.schema.json')).toMatchObject({ properties: { version: { const: 1 } } })
  expect(json('annotations/2022-06-01-foreign.json')).toMatchObject({
    version: 1,
    sentences: { 's1.1': { other: expect.any(String) as string, pinyin: expect.any(String) as string } },
  })
  expect(json('articles/article.schema.json')).toMatchObject({ type: 'object', properties: { version: { const: 1 } } })
  expect(json('articles/index.json')).toMatchObject({
    version: 1,
    total: 4,
    sources: { length: 3 },
    pages: { length: 4 },
  })
  expect(json('articles/2021-12.json')).toMatchObject({
    month: '2021-12',
    entries: [{ title: 'A telescope for Christmas' }],
  })
})

it('gives a sentence without a key the key of its text', () => {
  expect(json('articles/2022-06-01-foreign.json')).toMatchObject({
    summary: [{ sentences: [{ id: 's1.1', key: expect.stringMatching(/^[0-9a-z]{8}$/) as string }, {}] }],
  })
})

it('has one page for each article and month, the library and unknown addresses, and nothing of the sample library', () => {
  expect(pages.toSorted()).toEqual([
    '404.html',
    'a/2021-03-30-the-meridian-free-at-last/index.html',
    'a/2021-12-25-orbit-gazette-a-telescope-for-christmas/index.html',
    'a/2022-06-01-foreign/index.html',
    'a/undated-lunhe-baogao/index.html',
    'index.html',
    'm/2021-03/index.html',
    'm/2021-12/index.html',
    'm/2022-06/index.html',
    'm/undated/index.html',
  ])
  const texts = filesOf(folder).filter((file) => /\.(html|json|js|webmanifest)$/.test(file))
  expect(texts.filter((file) => read(file).includes('Loess Weekly'))).toEqual([])
})

it('goes by the publication’s name on a home screen', () => {
  expect(json('manifest.webmanifest')).toMatchObject({ name: '测试文库', short_name: '测试文库', start_url: '.' })
})

it('tells search engines to pass over the page of unknown addresses', () => {
  const $ = load(read('404.html'))
  expect($('meta[name=robots]').attr('content')).toBe('noindex')
  expect($('link[rel=canonical]').length).toBe(0)
})

it('describes the library and its months by the tagline of the publication', () => {
  const $ = load(read('m/2021-12/index.html'))
  expect($('title').text()).toBe('2021年12月 · 测试文库')
  expect($('meta[name=description]').attr('content')).toBe('并排读新闻')
  expect($('link[rel=canonical]').attr('href')).toBe('http://localhost/news/m/2021-12/')
})
