import { createHash } from 'node:crypto'
import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'

import { documentOf, type PageMeta } from '#publish/document.ts'
import type { PageData } from '#reader/page-data.ts'

const HOSTILE = `</script><script>alert(1)</script><!-- "'&`

const bundle = {
  script: '/news/assets/main-1.js',
  styles: '/news/assets/style-1.css',
  stylesWithoutScript: '/news/assets/style-without-script.css',
  criticalCss: (html: string) => `p{margin:${html.length}px}`,
  head: 'document.documentElement.lang="en"',
  renderPage: () => ({ html: '<p id="s1">你好</p>', title: `Title ${HOSTILE}` }),
}
/** The style of a page with this markup. */
const CSS = 'p{margin:17px}'
const data: PageData = { site: { name: '测试' }, path: '/a/x/', queries: [[['article', 'x'], { text: HOSTILE }]] }
const meta: PageMeta = {
  canonical: 'https://example.org/news/a/x/',
  description: `Words ${HOSTILE}`,
  type: 'article',
  jsonLd: { headline: HOSTILE },
}

function page(more: Partial<PageMeta> = {}) {
  return load(documentOf(bundle, '/news/', data, { ...meta, ...more }))
}

function sha256(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

describe('documentOf', () => {
  it('shows feed readers the way to the feed where it is told to', () => {
    expect(page({ hasFeed: true })('link[rel=alternate]').attr('href')).toBe('/news/feed.xml')
    expect(page()('link[rel=alternate]')).toHaveLength(0)
  })

  it('allows the two inline pieces, of which the style is the page’s own, by their hashes and nothing else', () => {
    const $ = page()
    expect($('meta[http-equiv=Content-Security-Policy]').attr('content')).toBe(
      `default-src 'self'; script-src 'self' ${sha256(bundle.head)}; style-src 'self' ${sha256(CSS)}; ` +
        `img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'`,
    )
    const inline = $('script:not([src]):not([type])')
    expect(inline).toHaveLength(1)
    expect(inline.text()).toBe(bundle.head)
    expect($('style')).toHaveLength(1)
    expect($('style').text()).toBe(CSS)
    expect($('[style], [onclick], link[rel=stylesheet]')).toHaveLength(0)
  })

  it('states the policy before anything that it governs', () => {
    const html = documentOf(bundle, '/news/', data, meta)
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'))
    expect(html.indexOf('charset')).toBeLessThan(100)
  })

  it('carries the text, then the data, then the script, which comes late', () => {
    const $ = page()
    expect($('#root').html()).toBe('<p id="s1">你好</p>')
    expect(
      $('body')
        .children()
        .toArray()
        .map(({ tagName }) => tagName),
    ).toEqual(['div', 'script', 'noscript', 'script'])
    const script = $('script[src]')
    expect(script.attr()).toEqual({
      type: 'module',
      // Else browsers wait for it before they go to the place that the address names.
      async: '',
      src: '/news/assets/main-1.js',
      fetchpriority: 'low',
    })
    expect($('html').attr()).toEqual({ lang: 'zh-Hans', 'data-view': 'both' })
  })

  it('keeps what looks like markup as text, in the data and in the head', () => {
    const $ = page()
    expect(JSON.parse($('#page-data').text())).toEqual({ ...data, styles: '/news/assets/style-1.css' })
    expect(JSON.parse($('script[type="application/ld+json"]').text())).toEqual({ headline: HOSTILE })
    expect($('title').text()).toBe(`Title ${HOSTILE}`)
    expect($('meta[name=description]').attr('content')).toBe(`Words ${HOSTILE}`)
    expect($('meta[property="og:title"]').attr('content')).toBe(`Title ${HOSTILE}`)
    expect($('script')).toHaveLength(4)
  })

  it('names its own address and what it is', () => {
    const $ = page({ description: '一句话' })
    const graph = $('meta[property]')
      .toArray()
      .map((tag) => `${$(tag).attr('property')} ${$(tag).attr('content')}`)
    expect($('link[rel=canonical]').attr('href')).toBe('https://example.org/news/a/x/')
    expect(graph).toEqual([
      'og:type article',
      `og:title Title ${HOSTILE}`,
      'og:description 一句话',
      'og:url https://example.org/news/a/x/',
      'og:site_name 测试',
      'og:locale zh_CN',
      'og:locale:alternate en_US',
    ])
    expect($('meta[name=robots]')).toHaveLength(0)
  })

  it('keeps pages without an address of their own out of search engines', () => {
    const $ = load(documentOf(bundle, '/news/', data, { type: 'website' }))
    expect($('meta[name=robots]').attr('content')).toBe('noindex')
    expect($('link[rel=canonical], meta[property="og:url"]')).toHaveLength(0)
    expect($('meta[name=description]').attr('content')).toBe('测试')
  })

  it('finds icons and the manifest below the base path', () => {
    const $ = page()
    const links = $('link:not([rel=canonical])').toArray()
    expect(links.map((link) => $(link).attr('href'))).toEqual([
      '/news/icon.svg',
      '/news/apple-touch-icon.png',
      '/news/manifest.webmanifest',
    ])
  })
})
