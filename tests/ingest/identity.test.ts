import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

import { folders, page } from './folders.ts'

const ID = '2022-03-04-harbor-courier-library-opens-again'
const OTHER = page({ summary: '完全不同的一篇。', original: 'An altogether different text.' })

it('keeps the first of two documents with one id and says what to do', async () => {
  const { put, run, readOut, index } = folders()
  put('a.txt', page())
  put('b.txt', OTHER)
  const { outcomes } = await run()
  expect(outcomes.map(({ id, status }) => [id, status])).toEqual([
    [ID, 'written'],
    [ID, 'failed'],
  ])
  const problem = outcomes[1]?.problems.at(-1)
  expect(problem).toMatchObject({ rule: 'id-taken', severity: 'error' })
  expect(problem?.reason).toContain('a.txt')
  expect(problem?.reason).toContain('id:')
  expect(readOut(`${ID}.json`)).toContain('队伍很长')
  expect(index().total).toBe(1)
})

it('keeps the stored article even where the other document comes first in order', async () => {
  const { put, run, readOut } = folders()
  put('b.txt', OTHER)
  await run()
  put('a.txt', page())
  const { outcomes } = await run()
  expect(outcomes.map(({ file, status }) => [file.at(-5), status])).toEqual([
    ['a', 'failed'],
    ['b', 'unchanged'],
  ])
  expect(readOut(`${ID}.json`)).toContain('完全不同的一篇')
})

it('publishes both where one has an id of its own', async () => {
  const { put, run, index } = folders()
  put('a.txt', page())
  put('b.md', `---\nid: second\n---\n\n${OTHER}`)
  expect((await run()).tally).toMatchObject({ written: 2, failed: 0 })
  expect(index().newest.map(({ id }) => id)).toEqual([ID, 'second'])
})

it('knows a moved document again by its text', async () => {
  const { inbox, put, run } = folders()
  renameSync(put('a.txt', page()), join(inbox, 'a.txt'))
  await run()
  renameSync(join(inbox, 'a.txt'), join(inbox, 'moved.txt'))
  expect((await run(undefined, { prune: true })).outcomes).toMatchObject([{ id: ID, status: 'unchanged' }])
  rmSync(join(inbox, 'moved.txt'))
  expect((await run(undefined, { prune: true })).outcomes).toMatchObject([{ id: ID, status: 'removed' }])
})

it('updates the article of a document that was moved and corrected', async () => {
  const { inbox, put, run, readOut } = folders()
  put('a.txt', page())
  await run()
  rmSync(join(inbox, 'a.txt'))
  put('moved.txt', page({ summary: '镇图书馆星期一重新开放。' }))
  expect((await run()).outcomes).toMatchObject([{ id: ID, status: 'written', problems: [] }])
  expect(readOut(`${ID}.json`)).toContain('星期一')
  rmSync(join(inbox, 'moved.txt'))
  put('other.txt', OTHER)
  expect((await run()).outcomes).toMatchObject([{ id: ID, status: 'written', problems: [{ rule: 'replaced' }] }])
  expect((await run()).outcomes).toMatchObject([{ status: 'unchanged', problems: [] }])
  put('second.txt', page())
  expect((await run()).tally).toMatchObject({ unchanged: 1, failed: 1 })
})

it('takes a second copy of a document for the same and says so', async () => {
  const { put, run } = folders()
  put('a.txt', page())
  put('b.txt', `观察者笔记\n\n${page()}`)
  for (const status of ['written', 'unchanged']) {
    const { outcomes } = await run()
    expect(outcomes.map((outcome) => outcome.status)).toEqual([status, 'unchanged'])
    expect(outcomes[1]?.problems).toMatchObject([{ rule: 'duplicate', severity: 'warning' }])
  }
})

it('updates an article of unknown origin where one side is still the same', async () => {
  const { out, put, run, readOut } = folders()
  put('a.txt', page())
  await run()
  rmSync(join(out, '.ingest.json'))
  put('a.txt', page({ summary: '新的总结。' }))
  expect((await run()).outcomes).toMatchObject([{ status: 'written' }])
  rmSync(join(out, '.ingest.json'))
  put('a.txt', OTHER)
  expect((await run()).outcomes).toMatchObject([{ status: 'failed' }])
  expect(readOut(`${ID}.json`)).toContain('新的总结')
})
