import { expect, it, vi } from 'vitest'

import { alignArticle } from '#ingest/align-article.ts'
import { composeTexts } from '#ingest/compose-texts.ts'
import { openDictionary } from '#ingest/dictionary/dictionary.ts'
import { parseHtml } from '#ingest/parse/parse-html.ts'
import { isProblem } from '#ingest/problem.ts'

import { folders, page } from './folders.ts'

const ARTICLE = page()
  .split('\n\n')
  .map((line) => `<p>${line}</p>`)
  .join('')

function isTooDeep(html: string): boolean {
  return isProblem(parseHtml(html))
}

it('counts how deep elements lie in each other, not how many there are', () => {
  expect(isTooDeep(`<div>${'<p>a<br><img src=x>'.repeat(600)}</div>`)).toBe(false)
  expect(isTooDeep(`<svg>${'<path d="M0 0"/>'.repeat(600)}</svg>`)).toBe(false)
  expect(isTooDeep('</p></div><b>1 < 2</b>'.repeat(600))).toBe(false)
  expect(isTooDeep(`${'<div>'.repeat(490)}${'</div>'.repeat(490)}`.repeat(2))).toBe(false)
  expect(isTooDeep('<div><b>'.repeat(260))).toBe(true)
})

it('gives up a page nested without end, and takes one with many elements', async () => {
  const { put, run } = folders()
  put('deep.html', `${ARTICLE}${'<div>'.repeat(100_000)}`)
  put('wide.html', `${ARTICLE}${'<nav><b>x</b></nav>'.repeat(20_000)}`)
  const { outcomes } = await run()
  expect(outcomes).toMatchObject([
    { status: 'failed', problems: [{ rule: 'too-deep', place: 'file' }] },
    { status: 'written', problems: [] },
  ])
})

it('does not take what scripts, styles and comments hold for elements', async () => {
  const { put, run } = folders()
  const script = 'for(var i=0;i<n.length&&a<b;i++)x[i]=p<q?1:2;'.repeat(300)
  put('script.html', `<head><script>${script}</script></head><body>${ARTICLE}</body>`)
  put('style.html', `<head><style>${'/* a<b */'.repeat(600)}</style></head><body>${ARTICLE}</body>`)
  put('comment.html', `<body><!-- ${'<div>'.repeat(600)} -->${ARTICLE}</body>`)
  const { tally } = await run()
  expect(tally).toMatchObject({ failed: 0, documents: 3 })
})

it('gives up a text of more paragraphs than anybody reads, and says where to divide it', async () => {
  const { put, run } = folders()
  put('a.txt', page({ original: 'The river rose.\n'.repeat(30_000) }))
  put('b.html', `${ARTICLE}${'<p>a</p>'.repeat(30_000)}`)
  const { outcomes } = await run()
  expect(outcomes).toMatchObject([
    { status: 'failed', problems: [{ rule: 'too-long', place: 'line 20005' }] },
    { status: 'failed', problems: [{ rule: 'too-long' }] },
  ])
})

it('leaves a summary of too many pairs untied, and says so', () => {
  const options = { title: 'x', date: null, kind: 'summary', sentences: true } as const
  const article = composeTexts('河水上涨。\n'.repeat(2500), 'The river rose.\n'.repeat(10_001), options)
  const look = vi.fn<() => null>(() => null)
  const aligned = alignArticle(article, { look, names: () => [] })
  expect(aligned).toEqual({
    ...article,
    problems: [expect.objectContaining({ rule: 'too-long', severity: 'warning' })],
  })
  expect(look).not.toHaveBeenCalled()
})

it.each([
  ['智利', '美国', '产量。', 'Copper ', 'U.S. ', 'output.'],
  ['', '中国和美国', '会谈。', '', 'China and the United States ', 'met.'],
])('compares sentences that say one thing over and over (%s%s)', async (...parts) => {
  const [before = '', said = '', end = '', open = '', words = '', stop = ''] = parts
  const dictionary = await openDictionary(() => undefined)
  const chinese = before + said.repeat(300) + end
  const options = { title: 'x', date: null, kind: 'summary', sentences: true } as const
  const article = composeTexts(chinese, open + words.repeat(300) + stop, options)
  expect(alignArticle(article, dictionary).links).toHaveLength(1)
})
