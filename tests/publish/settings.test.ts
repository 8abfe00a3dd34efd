import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { readSettings, SettingsError } from '#publish/settings.ts'

describe('readSettings', () => {
  it('has a value for everything', () => {
    expect(readSettings({})).toEqual({
      articlesDir: join(process.cwd(), 'public/articles'),
      outDir: join(process.cwd(), 'dist'),
      siteUrl: new URL('http://localhost:4173/'),
      base: '/',
      port: 4173,
    })
  })

  it('takes what the environment gives, and nothing for what it leaves empty', () => {
    const given = { ARTICLES_DIR: '/library', OUT_DIR: 'site', SITE_URL: 'https://example.org/news/', PORT: '8080' }
    expect(readSettings(given)).toEqual({
      articlesDir: '/library',
      outDir: join(process.cwd(), 'site'),
      siteUrl: new URL('https://example.org/news/'),
      base: '/news/',
      port: 8080,
    })
    expect(readSettings({ ARTICLES_DIR: '', OUT_DIR: '', SITE_URL: '', PORT: '' })).toEqual(readSettings({}))
  })

  it.each([
    ['https://example.org', 'https://example.org/', '/'],
    ['https://example.org/news', 'https://example.org/news/', '/news/'],
    ['https://example.org/a/b/?q=1#top', 'https://example.org/a/b/', '/a/b/'],
    ['HTTP://EXAMPLE.ORG:8080/x', 'http://example.org:8080/x/', '/x/'],
    ['https://例子.中国/新闻/', 'https://xn--fsqu00a.xn--fiqs8s/%E6%96%B0%E9%97%BB/', '/%E6%96%B0%E9%97%BB/'],
  ])('makes of the address %s the address %s and the base %s', (text, href, base) => {
    const { siteUrl, base: found } = readSettings({ SITE_URL: text })
    expect([siteUrl.href, found]).toEqual([href, base])
  })

  it.each([
    [
      'SITE_URL',
      'example.org',
      'SITE_URL is example.org: it should be a web address such as https://example.org/news/',
    ],
    [
      'SITE_URL',
      'ftp://example.org/',
      'SITE_URL is ftp://example.org/: it should be a web address such as https://example.org/news/',
    ],
    [
      'SITE_URL',
      'javascript:alert(1)',
      'SITE_URL is javascript:alert(1): it should be a web address such as https://example.org/news/',
    ],
    ['SITE_URL', 'https://', 'SITE_URL is https://: it should be a web address such as https://example.org/news/'],
    ['PORT', 'http', 'PORT is http: it should be a number from 0 to 65535'],
    ['PORT', '70000', 'PORT is 70000: it should be a number from 0 to 65535'],
    ['PORT', '-1', 'PORT is -1: it should be a number from 0 to 65535'],
    ['PORT', '80.5', 'PORT is 80.5: it should be a number from 0 to 65535'],
  ])('says what %s should be where it is %s', (name, value, message) => {
    expect(() => readSettings({ [name]: value })).toThrow(new SettingsError(message))
  })
})
