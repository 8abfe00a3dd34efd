import { existsSync, readdirSync, rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

import type { Article } from '#article/schema.ts'

import { folders, page } from '../folders.ts'

const ID = '2022-03-04-harbor-courier-library-opens-again'

it('lists articles that another program added, changed or removed', async () => {
  const { out, put, putOut, run, readOut, entries } = folders()
  put('a.txt', page())
  put('b.txt', page({ title: 'Harbor Courier-Gone soon' }))
  await run()
  const article = JSON.parse(readOut(`${ID}.json`))
  putOut('from-elsewhere.json', { ...article, id: 'from-elsewhere', date: '2021-01-02' })
  putOut(`${ID}.json`, { ...article, title: 'A title set by hand' })
  rmSync(join(out, '2022-03-04-harbor-courier-gone-soon.json'))
  rmSync(join(out, 'index.json'))
  await run([put('c.txt', page({ title: 'Harbor Courier-New one' }))])
  expect(entries().map(({ id, title }) => [id, title])).toEqual([
    [ID, 'A title set by hand'],
    ['2022-03-04-harbor-courier-new-one', 'New one'],
    ['from-elsewhere', 'Library opens again'],
  ])
})

it('sets a month page right that was changed behind its back', async () => {
  const { put, putOut, run, readOut } = folders()
  const file = put('a.txt', page())
  await run()
  const before = readOut('2022-03.json')
  const wrong = JSON.parse(before)
  wrong.entries[0].title = 'Wrong'
  putOut('2022-03.json', wrong)
  await run([file])
  expect(readOut('2022-03.json')).toBe(before)
})

it('lists an article that a killed run wrote but did not list', async () => {
  const { out, put, putOut, run, readOut, entries } = folders()
  const file = put('a.txt', page())
  await run()
  const article = JSON.parse(readOut(`${ID}.json`))
  putOut(`${ID}.json`, `${JSON.stringify({ ...article, title: 'Written, not listed' }, null, 1)}\n`)
  putOut(`.tmp-${ID}.json`, '{"half')
  rmSync(file)
  await run([put('b.txt', page({ title: 'Harbor Courier-Other' }))])
  expect(entries().map(({ title }) => title)).toContain('Written, not listed')
  expect(existsSync(join(out, `.tmp-${ID}.json`))).toBe(false)
})

it('lists what another run wrote in the meantime, and remembers its document', async () => {
  const { inbox, out, put, run, entries } = folders()
  const mine = put('a.txt', page())
  const other = put('b.txt', page({ title: 'Harbor Courier-Other', date: 'April 5, 2022' }))
  const openAligner = async () => {
    await run([other])
    return { align: async (article: Article) => article, atOnce: 1, print: '', close: async () => {} }
  }
  await run([mine], { openAligner })
  expect(entries().map(({ title }) => title)).toEqual(['Other', 'Library opens again'])
  rmSync(other)
  expect((await run([inbox], { prune: true })).tally).toMatchObject({ unchanged: 1, removed: 1, articles: 1 })
  expect(readdirSync(out).filter((name) => name.startsWith('.tmp'))).toEqual([])
})

it('leaves alone what a run that is still at work is writing', async () => {
  const { out, put, putOut, run } = folders()
  put('a.txt', page())
  const [writing, old, gone] = [`.tmp-x.json.${process.ppid}`, `.tmp-y.json.${process.ppid}`, '.tmp-z.json.999999999']
  for (const name of [writing, old, gone]) putOut(name, '{"half')
  utimesSync(join(out, old), 1e9, 1e9)
  await run()
  expect(readdirSync(out).filter((name) => name.startsWith('.tmp'))).toEqual([writing])
})

it('lists articles whose month page was removed', async () => {
  const { out, put, run, entries } = folders()
  put('a.txt', page())
  await run()
  rmSync(join(out, '2022-03.json'))
  await run([put('b.txt', page({ title: 'Harbor Courier-Other' }))])
  expect(entries()).toHaveLength(2)
})

it('leaves other JSON alone, also under the name of a month page', async () => {
  const { put, putOut, run, readOut, index } = folders()
  const foreign = {
    'site.json': '{"name":"对照"}',
    'package.json': '{"summary":[]}',
    '2020-01.json': '[1]',
    'x.json': '{"a":1}',
  }
  for (const [name, text] of Object.entries(foreign)) putOut(name, text)
  put('a.txt', page())
  const { tally } = await run()
  expect(tally.problems).toEqual([])
  for (const [name, text] of Object.entries(foreign)) expect(readOut(name)).toBe(text)
  expect(index().total).toBe(1)
})

it('does not write over a foreign file that stands where a month page belongs', async () => {
  const { put, putOut, run, readOut } = folders()
  putOut('2022-03.json', '{"rates":[1,2]}')
  put('a.txt', page())
  const { tally } = await run()
  expect(tally.problems).toMatchObject([{ problem: { rule: 'name-taken', severity: 'error' } }])
  expect(readOut('2022-03.json')).toBe('{"rates":[1,2]}')
})

it('replaces the pages that an earlier version of the program wrote', async () => {
  const { put, putOut, run, index, entries } = folders()
  putOut('index.json', { version: 1, total: 0, pages: [] })
  putOut('2022-03.json', { version: 0, month: '2022-03', entries: [{ old: true }] })
  put('a.txt', page())
  expect((await run()).tally.problems).toEqual([])
  expect(index().total).toBe(1)
  expect(entries()).toHaveLength(1)
})

it('reports a broken article, keeps its file and does not list it', async () => {
  const { put, putOut, run, readOut, index } = folders()
  put('a.txt', page())
  putOut('2022-01-01-broken.json', '{"version": 1, "summary": [')
  putOut('2022-01-01-newer.json', { version: 2, id: '2022-01-01-newer', summary: [], original: [] })
  const { tally } = await run()
  expect(tally.problems.map(({ problem }) => [problem.rule, problem.severity])).toEqual([
    ['broken-article', 'warning'],
    ['broken-article', 'warning'],
  ])
  expect(readOut('2022-01-01-broken.json')).toBe('{"version": 1, "summary": [')
  expect(index().total).toBe(1)
})

it('does not list an article under the name of a page, and says so', async () => {
  const { put, putOut, run, readOut, index, entries } = folders()
  put('a.txt', page())
  await run()
  const article = JSON.parse(readOut(`${ID}.json`))
  putOut('undated-1984.json', { ...article, id: 'undated-1984', date: null })
  const { tally } = await run()
  expect(tally.problems).toMatchObject([{ problem: { rule: 'reserved-name', severity: 'warning' } }])
  expect(index().total).toBe(1)
  expect(entries().map(({ id }) => id)).toEqual([ID])
})

it('lists an undated document whose title is a number', async () => {
  const { put, run, entries, names } = folders()
  put(
    'a.txt',
    page({ title: '1984', date: 'February 30, 2023   2 min   13 words' }).replace('2022-03-04T08:00:00Z', ''),
  )
  const { outcomes } = await run()
  expect(outcomes).toMatchObject([{ status: 'written' }])
  expect(entries().map(({ id }) => id)).toEqual([outcomes[0]?.id])
  expect(names()).toEqual(['index.json', `${outcomes[0]?.id}.json`, 'undated.json'].toSorted())
})

it.each([
  ['as the last run left it', false],
  ['that was copied without what the last run remembers', true],
])('mends a broken article from its document in a library %s', async (_, isCopied) => {
  const { out, put, putOut, run, readOut } = folders()
  put('a.txt', page())
  await run()
  const before = readOut(`${ID}.json`)
  putOut(`${ID}.json`, before.slice(0, 100))
  if (isCopied) rmSync(join(out, '.ingest.json'))
  expect((await run()).outcomes).toMatchObject([{ status: 'written' }])
  expect(readOut(`${ID}.json`)).toBe(before)
})

it('removes month pages that have no articles left', async () => {
  const { inbox, put, run, names } = folders()
  put('a.txt', page())
  put('b.txt', page({ title: 'Harbor Courier-Undated', date: '', summary: '没有日期。' }).replace(/2022-03-04T\S+/, ''))
  await run()
  expect(names()).toContain('undated.json')
  rmSync(join(inbox, 'b.txt'))
  await run(undefined, { prune: true })
  expect(names()).toEqual([`${ID}.json`, '2022-03.json', 'index.json'])
})

it('reads only the articles again that have changed', async () => {
  const { out, put, putOut, run, readOut, entries } = folders()
  put('a.txt', page())
  await run()
  const path = join(out, `${ID}.json`)
  utimesSync(path, 1e9, 1e9)
  const other = put('b.txt', page({ title: 'Harbor Courier-Other' }))
  await run([other])
  // Other bytes of the same length and time: only a second reading would notice.
  putOut(`${ID}.json`, readOut(`${ID}.json`).replace('opens again"', 'opens AGAIN"'))
  utimesSync(path, 1e9, 1e9)
  await run([other])
  expect(entries().find(({ id }) => id === ID)?.title).toBe('Library opens again')
  utimesSync(path, 1e9, 2e9)
  await run([other])
  expect(entries().find(({ id }) => id === ID)?.title).toBe('Library opens AGAIN')
})

it.runIf(process.platform === 'linux')('gives up a folder that the system never makes', async () => {
  const { put, run } = folders()
  put('a.txt', page())
  await expect(run(undefined, { out: '/proc/library' })).rejects.toThrow('ENOENT')
})
