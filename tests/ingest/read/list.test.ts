import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'

import { list } from '#ingest/read/list.ts'

it('looks through a folder once, whatever links lead to it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'inbox-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'a'))
  writeFileSync(join(folder, 'a/one.txt'), 'x')
  symlinkSync('.', join(folder, 'loop'))
  symlinkSync('a', join(folder, 'b'))
  symlinkSync('nowhere', join(folder, 'dead'))
  expect(list([folder, join(folder, 'a')])).toEqual({ files: [join(folder, 'a/one.txt')], failed: [], skipped: 1 })
})
