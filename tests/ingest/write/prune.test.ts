import { renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

import { folders, page } from '../folders.ts'

it('removes only articles whose documents lay under a path and are gone', async () => {
  const { inbox, put, putOut, run, readOut, index } = folders()
  const gone = put('one/gone.txt', page({ title: 'Harbor Courier-Gone' }))
  put('one/here.txt', page({ title: 'Harbor Courier-Here' }))
  const elsewhere = put('two/elsewhere.txt', page({ title: 'Harbor Courier-Elsewhere' }))
  await run()
  const article = JSON.parse(readOut('2022-03-04-harbor-courier-here.json'))
  putOut('foreign.json', { ...article, id: 'foreign' })
  rmSync(gone)
  rmSync(elsewhere)
  const { outcomes } = await run([join(inbox, 'one')], { prune: true })
  expect(outcomes.map(({ id, status }) => [id, status])).toEqual([
    ['2022-03-04-harbor-courier-here', 'unchanged'],
    ['2022-03-04-harbor-courier-gone', 'removed'],
  ])
  const ids = index().newest.map(({ id }) => id)
  expect(ids).toEqual(['2022-03-04-harbor-courier-elsewhere', '2022-03-04-harbor-courier-here', 'foreign'])
})

it('removes nothing without being asked', async () => {
  const { put, run, index } = folders()
  const file = put('a.txt', page())
  await run()
  rmSync(file)
  await run()
  expect(index().total).toBe(1)
})

it('takes a path that is gone altogether for a wish to prune it', async () => {
  const { inbox, put, run, index } = folders()
  put('one/a.txt', page())
  await run()
  rmSync(join(inbox, 'one'), { recursive: true })
  const { tally } = await run([join(inbox, 'one')], { prune: true })
  expect(tally).toMatchObject({ failed: 0, removed: 1 })
  expect(index().total).toBe(0)
  expect((await run([join(inbox, 'never')], { prune: true })).tally.failed).toBe(1)
})

it('keeps articles whose documents cannot be reached, and says so', async () => {
  const { inbox, put, run, index } = folders()
  put('one/a.txt', page())
  await run()
  // As a folder without permission, but also for who may read everything: a link that leads to itself.
  renameSync(join(inbox, 'one'), join(inbox, '../away'))
  symlinkSync('one', join(inbox, 'one'))
  const { tally, outcomes } = await run([join(inbox, 'one')], { prune: true })
  expect(tally).toMatchObject({ failed: 1, removed: 0 })
  expect(outcomes).toMatchObject([{ status: 'failed', problems: [{ rule: 'unreadable' }] }])
  expect((await run([inbox], { prune: true })).tally).toMatchObject({ removed: 0 })
  expect(index().total).toBe(1)
})

it('takes a document for gone where its folder has become a file', async () => {
  const { inbox, put, run } = folders()
  const document = put('one/a.txt', page())
  await run()
  rmSync(join(inbox, 'one'), { recursive: true })
  put('one', '')
  const { tally } = await run([document, join(inbox, 'one/never.txt')], { prune: true })
  expect(tally).toMatchObject({ failed: 1, removed: 1 })
})
