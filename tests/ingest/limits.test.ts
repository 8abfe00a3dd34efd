import { expect, it } from 'vitest'

import { nestingOf } from '#ingest/nesting.ts'

import { folders, page } from './folders.ts'

const ARTICLE = page()
  .split('\n\n')
  .map((line) => `<p>${line}</p>`)
  .join('')

it('counts how deep elements lie in each other, not how many there are', () => {
  expect(nestingOf('<div><div><p>a<p>b<br><img src=x></div></div><div>c</div>')).toBe(2)
  expect(nestingOf('<svg><path d="M0 0"/><path d="M1 1"/></svg>')).toBe(1)
  expect(nestingOf('</p></div><b>1 < 2</b>')).toBe(1)
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
