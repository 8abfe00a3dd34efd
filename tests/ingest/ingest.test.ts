import { rmSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

import { changes, folders, page } from './folders.ts'

const ID = '2022-03-04-harbor-courier-library-opens-again'

it('writes the article, its month page and the index', async () => {
  const { put, run, names, index } = folders()
  put('a.txt', page())
  const { tally, outcomes } = await run()
  expect(outcomes).toMatchObject([{ id: ID, status: 'written', problems: [] }])
  expect(tally).toMatchObject({ documents: 1, written: 1, unchanged: 0, failed: 0, articles: 1 })
  expect(names()).toEqual([`${ID}.json`, '2022-03.json', 'index.json'])
  expect(index()).toMatchObject({ total: 1, sources: [{ source: 'Harbor Courier', count: 1 }] })
})

it('writes nothing where nothing has changed', async () => {
  const { put, run, out } = folders()
  put('a.txt', page())
  put('b.txt', page({ title: 'Harbor Courier-Another headline' }))
  await run()
  const before = changes(out)
  const { tally } = await run()
  expect(tally).toMatchObject({ written: 0, unchanged: 2 })
  expect(changes(out)).toEqual(before)
})

it('follows a document that has changed into the article and its entry', async () => {
  const { put, run, entries } = folders()
  put('a.txt', page())
  await run()
  put('a.txt', page({ summary: '全新的第一句。' }))
  const { outcomes } = await run()
  expect(outcomes).toMatchObject([{ id: ID, status: 'written' }])
  expect(entries()).toMatchObject([{ id: ID, excerpt: '全新的第一句。' }])
})

it('keeps articles whose documents are not among the given paths', async () => {
  const { put, run, index } = folders()
  put('one/a.txt', page())
  const two = put('two/b.txt', page({ title: 'Harbor Courier-Another headline' }))
  await run()
  rmSync(two)
  await run()
  expect(index().total).toBe(2)
})

it('gives the same library whatever the order of the paths', async () => {
  const first = folders()
  const second = folders()
  const texts = [page(), page({ summary: '另一篇文章。', original: 'Another text altogether.' })]
  for (const { put } of [first, second]) texts.forEach((text, at) => put(`${at}.txt`, text))
  await first.run([join(first.inbox, '0.txt'), join(first.inbox, '1.txt')])
  await second.run([join(second.inbox, '1.txt'), join(second.inbox, '0.txt')])
  expect(second.readOut(`${ID}.json`)).toBe(first.readOut(`${ID}.json`))
})

it('reports bad documents with file and place and writes the others', async () => {
  const { inbox, put, run, index } = folders()
  put('empty.txt', '')
  put('picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 0x1a, 10, 0, 0, 0, 13]))
  truncateSync(put('large.txt', ''), 50_000_000)
  put('chatter.txt', 'How can I help you today?')
  put('good.txt', page())
  const { tally, outcomes } = await run([inbox, join(inbox, 'missing')])
  const rules = outcomes.map(({ file, status, problems }) => [file.slice(inbox.length + 1), status, problems[0]?.rule])
  expect(rules).toEqual([
    ['missing', 'failed', 'unreadable'],
    ['chatter.txt', 'failed', 'no-article'],
    ['empty.txt', 'failed', 'empty'],
    ['good.txt', 'written', undefined],
    ['large.txt', 'failed', 'too-large'],
    ['picture.txt', 'failed', 'binary'],
  ])
  for (const { problems } of outcomes) for (const { place, reason } of problems) expect(place && reason).toBeTruthy()
  expect(tally).toMatchObject({ documents: 6, written: 1, failed: 5 })
  expect(index().total).toBe(1)
})

it('skips hidden files and what lies beside saved pages, but takes a file that is named', async () => {
  const { inbox, put, run } = folders()
  put('.hidden.txt', page())
  put('.git/a.txt', page())
  put('page_files/a.css', 'p {}')
  put('picture.png', 'x')
  const log = put('notes.log', page())
  put('no-ending', page({ title: 'Harbor Courier-No ending' }))
  expect((await run()).tally).toMatchObject({ documents: 1, written: 1, skipped: 3 })
  expect((await run([inbox, log])).tally).toMatchObject({ documents: 2, written: 1, unchanged: 1 })
})

it('refuses an id in front matter that no file can have', async () => {
  const { put, run } = folders()
  put('a.md', `---\nid: ../../etc\n---\n\n${page()}`)
  put('b.md', `---\nid: index\n---\n\n${page()}`)
  const { outcomes } = await run()
  expect(outcomes.map(({ status, problems }) => [status, problems[0]?.rule])).toEqual([
    ['failed', 'bad-id'],
    ['failed', 'bad-id'],
  ])
})

it('ends at once when asked to and leaves a right index', async () => {
  const { put, run, index } = folders()
  for (let n = 0; n < 5; n++) put(`${n}.txt`, page({ title: `Harbor Courier-Headline ${n}` }))
  const stop = new AbortController()
  const { tally } = await run(undefined, {
    signal: stop.signal,
    progress: (step, done) => {
      if (step === 'write' && done === 2) stop.abort()
    },
  })
  expect(tally).toMatchObject({ documents: 2, written: 2 })
  expect(index().total).toBe(2)
})
