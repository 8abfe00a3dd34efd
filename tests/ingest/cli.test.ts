import { spawn, spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'

import { folders, page } from './folders.ts'

// Each test starts the program anew, on a busy machine for seconds.
vi.setConfig({ testTimeout: 60_000 })

const COMMAND = ['--import', 'tsx', 'src/ingest/cli.ts']

function command(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [...COMMAND, ...args], { encoding: 'utf8' })
}

it('ends with 0 and a line that counts the documents where all is written', () => {
  const { inbox, out, put } = folders()
  put('a.txt', page())
  const { status, stdout } = command(inbox, '--out', out)
  expect(status).toBe(0)
  expect(stdout).toMatch(/^1 document: 1 written, 0 unchanged, 0 failed; .* 1 article\n$/)
})

it('ends with 1 and a line for each problem where a document failed', () => {
  const { inbox, out, put, index } = folders()
  put('a.txt', page())
  put('b.txt', '')
  const { status, stdout } = command(inbox, '--out', out)
  expect(status).toBe(1)
  expect(stdout).toContain(`${join(inbox, 'b.txt')}: error: file: the file is empty`)
  expect(index().total).toBe(1)
})

it.each([[[]], [['--bogus', 'x']], [['x', '--out', '']], [['x', '--out']]])(
  'ends with 2 and the usage for %j',
  (args) => {
    const { status, stdout, stderr } = command(...args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('usage: npm run ingest -- PATH...')
    expect(stderr).not.toMatch(/^\s+at /m)
  },
)

it('writes JSON objects only to standard output with --json, the tally last', () => {
  const { inbox, out, put, putOut } = folders()
  put('a.txt', page())
  put('b.txt', '')
  command(inbox, '--out', out)
  putOut('broken.json', '{')
  const { status, stdout, stderr } = command(inbox, '--out', out, '--json')
  const lines: Record<string, unknown>[] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(status).toBe(1)
  expect(lines.map((line) => Object.keys(line))).toEqual([
    ['file', 'id', 'status', 'problems'],
    ['file', 'id', 'status', 'problems'],
    ['summary'],
  ])
  expect(lines[0]).toMatchObject({ file: join(inbox, 'a.txt'), status: 'unchanged', problems: [] })
  expect(lines[1]).toMatchObject({ id: null, status: 'failed', problems: [{ rule: 'empty', severity: 'error' }] })
  expect(lines[2]).toMatchObject({ summary: { documents: 2, written: 0, unchanged: 1, failed: 1, removed: 0 } })
  expect(stderr).toContain('broken.json')
})

it('says in one line why the library cannot be used', () => {
  const { inbox, put } = folders()
  const file = put('a.txt', page())
  const { status, stderr } = command(inbox, '--out', join(file, 'library'))
  expect(status).toBe(1)
  expect(stderr).toMatch(/^the library .* cannot be used: a part of the path is not a folder\n$/)
})

it('writes the tally with --json, too, where the library cannot be used', () => {
  const { inbox, put } = folders()
  const file = put('a.txt', page())
  const { status, stdout } = command(inbox, '--out', join(file, 'library'), '--json')
  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({
    summary: { documents: 0, written: 0, failed: 0, problems: [{ problem: { rule: 'unusable', severity: 'error' } }] },
  })
})

it('leaves a library that the next run sets right when it is killed half-way', async () => {
  const killed = folders()
  const whole = folders()
  for (const { put } of [killed, whole])
    for (let n = 0; n < 400; n++)
      put(`${n}.txt`, page({ title: `Harbor Courier-Headline ${n}`, date: `March ${(n % 28) + 1}, 2022` }))
  const child = spawn(process.execPath, [...COMMAND, killed.inbox, '--out', killed.out, '--json'])
  const ended = new Promise((resolve) => void child.once('exit', resolve))
  await new Promise((resolve) => void child.stdout.once('data', resolve))
  await delay(10)
  child.kill('SIGKILL')
  await ended
  expect(killed.names()).not.toContain('index.json')
  await killed.run()
  await whole.run()
  expect(killed.names()).toEqual(whole.names())
  for (const name of whole.names()) expect(killed.readOut(name)).toBe(whole.readOut(name))
})

it.each(['SIGINT', 'SIGTERM'] as const)('ends soon after %s while a long document is aligned', async (signal) => {
  const { inbox, out, put, names, index } = folders()
  put('a.txt', page())
  const summary = Array.from({ length: 200 }, (_, n) => `图书馆周一以${n + 100}本新书重新开放。`).join('\n')
  const lines = Array.from(
    { length: 3000 },
    (_, n) => `The library opened its doors again on Monday with ${n} new books.`,
  )
  put('b.txt', page({ title: 'Harbor Courier-A long one', summary, original: lines.join('\n') }))
  const child = spawn(process.execPath, [...COMMAND, inbox, '--out', out, '--json'])
  const ended = new Promise((resolve) => void child.once('exit', resolve))
  await new Promise((resolve) => void child.stdout.once('data', resolve))
  await delay(1000)
  const start = performance.now()
  child.kill(signal)
  expect(await ended).toBe(130)
  expect(performance.now() - start).toBeLessThan(5000)
  expect(names()).toEqual(['2022-03-04-harbor-courier-library-opens-again.json', '2022-03.json', 'index.json'])
  expect(readdirSync(out).filter((name) => name.startsWith('.tmp'))).toEqual([])
  expect(index().total).toBe(1)
})

it('finishes its work when nobody reads its output any more', async () => {
  const { inbox, out, put, index } = folders()
  for (let n = 0; n < 200; n++) put(`${n}.txt`, page({ title: `Harbor Courier-Headline ${n}` }))
  const child = spawn(process.execPath, [...COMMAND, inbox, '--out', out, '--json'])
  child.stdout.destroy()
  const code = await new Promise((resolve) => void child.once('exit', resolve))
  expect(code).toBe(0)
  expect(index().total).toBe(200)
})
