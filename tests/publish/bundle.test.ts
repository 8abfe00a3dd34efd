import { existsSync } from 'node:fs'
import { expect, it, vi } from 'vitest'

import { bundle } from '#publish/bundle.ts'

import { folderOf } from './folder.ts'

const built = vi.hoisted((): string[] => [])

// A bundler that fails as the real one does on a mistake in the source, and notes where it was to write.
vi.mock('vite', () => ({
  build: ({ build }: { build: { outDir: string; ssr?: string } }) => {
    built.push(build.outDir)
    return build.ssr ? Promise.reject(new Error('a mistake')) : Promise.resolve()
  },
}))

it('leaves nothing behind of what pages are rendered with where it fails', async () => {
  const folder = folderOf({ 'style.css': '' })
  await expect(bundle(folder, '/')).rejects.toThrow('a mistake')
  expect(built.filter((outDir) => existsSync(outDir))).toEqual([folder])
})
