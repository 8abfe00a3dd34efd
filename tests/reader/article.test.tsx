import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import type { Article } from '#article/schema.ts'

import { CHINESE, FOREIGN, LINKED, PLAIN, textOf } from './library-files.ts'
import { byId, renderApp } from './render-app.tsx'

/** Opens an article, which need not be in the library. */
function open(article: Article) {
  return renderApp({ url: `/a/${article.id}/`, articles: [article] })
}

/** The tag, the id and the words of the paragraphs of a side. */
function paragraphs(side: 'summary' | 'original'): string[] {
  const letter = side[0] ?? ''
  const found = [...document.querySelectorAll(`[data-side=${side}] :is(p, h3, li)[id^=${letter}]`)]
  return found.map(({ tagName, id, textContent }) => `${tagName} ${id} ${textContent}`)
}

describe('the head of an article', () => {
  it('names source, section, date, minutes, words and the title', async () => {
    await open({ ...LINKED, section: 'World' })
    const head = within(screen.getByRole('article'))
    expect(head.getByRole('heading', { level: 1, name: LINKED.title })).toHaveProperty('lang', 'en')
    expect(head.getByText('The Meridian')).toHaveProperty('lang', 'en')
    expect(head.getByText('World')).toHaveProperty('lang', 'en')
    expect(head.getByText('2021年3月30日')).toHaveProperty('dateTime', '2021-03-30T06:12:44Z')
    expect(head.getByText('3 分钟')).toBeInstanceOf(HTMLElement)
    expect(head.getByText('457 词')).toBeInstanceOf(HTMLElement)
    expect(head.getByRole('heading', { level: 2, name: '摘要 16 句' })).toBeInstanceOf(HTMLElement)
    expect(head.getByRole('heading', { level: 2, name: '原文 24 句' })).toBeInstanceOf(HTMLElement)
    expect(document.title).toBe(`${LINKED.title} · The Meridian · 测试文库`)
  })

  it('leads to the address of the original, without saying who sends', async () => {
    await open({ ...LINKED, url: 'https://meridian.example/free-at-last' })
    const link = screen.getByRole('link', { name: '原文网址' })
    expect(link).toHaveProperty('href', 'https://meridian.example/free-at-last')
    expect(link).toHaveProperty('rel', 'noopener noreferrer')
  })

  it('leaves out what is not known', async () => {
    await open(FOREIGN)
    const head = within(screen.getByRole('article'))
    expect(head.queryByRole('link', { name: '原文网址' })).toBeNull()
    expect(head.queryByText(/分钟|词/)).toBeNull()
    expect(document.title).toBe(`${FOREIGN.title} · 测试文库`)
  })

  it('keeps the date as printed in every time zone', async () => {
    await open({ ...LINKED, date: '2021-03-30', publishedAt: '2021-03-29T23:30:00-11:00' })
    expect(screen.getByText('2021年3月30日')).toBeInstanceOf(HTMLElement)
  })

  it('calls an article without a title by its id', async () => {
    await open({ ...LINKED, title: '' })
    expect(screen.getByRole('heading', { level: 1, name: LINKED.id })).toBeInstanceOf(HTMLElement)
  })

  it('says of a translation that it is one', async () => {
    await open(PLAIN)
    expect(screen.getByRole('heading', { level: 2, name: '译文 21 句' })).toBeInstanceOf(HTMLElement)
  })
})

describe('the text of an article', () => {
  it('stands in rows of two cells, each in its language', async () => {
    await open(LINKED)
    const cells = [...document.querySelectorAll<HTMLElement>('[data-side]')]
    expect(new Set(cells.map(({ dataset, lang }) => `${dataset['side']} ${lang}`))).toEqual(
      new Set(['summary zh-Hans', 'original en']),
    )
    const rows = new Set(cells.map(({ parentElement }) => parentElement))
    for (const row of rows)
      expect(
        [...(row?.querySelectorAll<HTMLElement>('[data-side]') ?? [])].map(({ dataset }) => dataset['side']),
      ).toEqual(['summary', 'original'])
    expect(rows.size).toBeGreaterThan(3)
  })

  it('stands in two plain columns where there are no links', async () => {
    await open(PLAIN)
    expect(document.querySelectorAll('[data-side=summary]')).toHaveLength(1)
    expect(document.querySelectorAll('[data-side=original]')).toHaveLength(1)
  })

  it('has every paragraph once, in its order', async () => {
    await open(LINKED)
    for (const side of ['summary', 'original'] as const) {
      const ids = [...document.querySelectorAll(`[data-side=${side}] :is(p, li)[id]`)].map(({ id }) => id)
      expect(ids).toEqual(LINKED[side].map(({ id }) => id))
    }
  })

  it('has every sentence with its id, its text and its verdict', async () => {
    await open(LINKED)
    for (const { id, text, verdict } of LINKED.summary.flatMap(({ sentences }) => sentences)) {
      expect(byId(id).textContent).toBe(text)
      expect(byId(id).dataset['verdict']).toBe(verdict)
    }
    for (const { id, text } of LINKED.original.flatMap(({ sentences }) => sentences)) {
      expect(byId(id).textContent).toBe(text)
      expect(byId(id).dataset['verdict']).toBeUndefined()
    }
  })

  it('sets English sentences apart and Chinese ones solid', async () => {
    await open(LINKED)
    expect(byId('o4').textContent).toBe(`${textOf(LINKED, 'o4.1')} ${textOf(LINKED, 'o4.2')}`)
    expect(byId('s3').textContent).toBe(`${textOf(LINKED, 's3.1')}${textOf(LINKED, 's3.2')}${textOf(LINKED, 's3.3')}`)
  })

  it('shows headings, items and captions as what they are', async () => {
    await open(FOREIGN)
    expect(paragraphs('original')).toEqual([
      'H3 o1 A heading',
      'LI o2 - First item.',
      'LI o3 - Second item </script><script>alert(1)</script>.',
      'P o4 A caption. Credit...Nobody',
    ])
    expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(2)
  })

  it('stays text where it looks like markup', async () => {
    await open(FOREIGN)
    expect(screen.getByRole('heading', { level: 1, name: 'Written by <b>another</b> program' })).toBeInstanceOf(
      HTMLElement,
    )
    expect(paragraphs('summary')).toEqual(['P s1 這篇只有必要的欄位。<img src=x onerror=alert(1)>也只是文字。'])
    expect(document.body.querySelector('article :is(img, script, b)')).toBeNull()
    expect(document.querySelector('[data-side=summary]')).toHaveProperty('lang', 'zh-Hant')
  })

  it('says that a side is missing and shows the other', async () => {
    await open({ ...LINKED, summary: [], links: [] })
    expect(screen.getByRole('heading', { level: 2, name: '这篇没有中文摘要。' })).toBeInstanceOf(HTMLElement)
    expect(byId('o1.1').textContent).toBe(textOf(LINKED, 'o1.1'))
  })

  it('says that a translation is missing and shows the original', async () => {
    await open({ ...PLAIN, summary: [] })
    expect(screen.getByRole('heading', { level: 2, name: '这篇没有中文译文。' })).toBeInstanceOf(HTMLElement)
    expect(byId('o1.1').textContent).toBe(textOf(PLAIN, 'o1.1'))
  })

  it('says that the original is missing and shows the Chinese text', async () => {
    await open({ ...PLAIN, original: [] })
    expect(screen.getByRole('heading', { level: 2, name: '这篇没有原文。' })).toBeInstanceOf(HTMLElement)
    expect(byId('s1.1').textContent).toBe(textOf(PLAIN, 's1.1'))
  })

  it('may be missing on both sides', async () => {
    await open({ ...PLAIN, summary: [], original: [] })
    expect(screen.getByRole('heading', { level: 1, name: PLAIN.title })).toBeInstanceOf(HTMLElement)
  })

  it('may have a Chinese original', async () => {
    await open(CHINESE)
    expect(document.querySelector('[data-side=original]')).toHaveProperty('lang', 'zh-Hans')
    expect(screen.getByRole('heading', { level: 1, name: '老码头的第二次生命' })).toHaveProperty('lang', 'zh-Hans')
    expect(screen.getByText('约 40 词')).toBeInstanceOf(HTMLElement)
    expect(screen.queryByRole('time')).toBeNull()
    expect(byId('o1').textContent).toBe(
      '市政府周一宣布，停用多年的老码头将改建为公园。有居民欢迎，也有人担心渡轮从此不再靠岸。',
    )
    const radios = within(screen.getByRole('group', { name: '显示方式' })).getAllByRole('radio')
    expect(radios.map((radio) => radio.closest('label')?.textContent)).toEqual(['并排', '中文', '原文', '逐段'])
  })
})
