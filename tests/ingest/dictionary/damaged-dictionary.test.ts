import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'

import { openDictionary } from '#ingest/dictionary/dictionary.ts'

import { dictionaryBytes } from './small-dictionary.ts'

vi.mock('#ingest/dictionary/compile.ts', () => ({
  compileDictionary: async (file: string) => writeFileSync(file, dictionaryBytes(['copper\t3656\t\t铜\t'])),
  dictionaryVersion: () => `damaged-${process.pid}`,
}))

it('compiles a damaged dictionary again, once', async () => {
  const file = join(import.meta.dirname, `../../../.cache/dictionary-damaged-${process.pid}.bin`)
  onTestFinished(() => rmSync(file, { force: true }))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, dictionaryBytes(['copper\t3656\t\t铜\t']).subarray(0, 16))
  const onCompile = vi.fn<() => void>()
  for (let time = 0; time < 2; time++) expect((await openDictionary(onCompile)).look('copper')?.chinese).toEqual(['铜'])
  expect(onCompile).toHaveBeenCalledTimes(1)
})
