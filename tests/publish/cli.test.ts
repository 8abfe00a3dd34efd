import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'

import { folderOf } from './folder.ts'

// Each test starts the program anew, on a busy machine for seconds.
vi.setConfig({ testTimeout: 60_000 })

const COMMAND = ['--import', 'tsx', 'src/publish/cli.ts']

function run(command: string, env: Record<string, string>): { status: number | null; stderr: string } {
  return spawnSync(process.execPath, [...COMMAND, command], { encoding: 'utf8', env: { ...process.env, ...env } })
}

it('says where the preview is, also where the system chose the port', async () => {
  const folder = folderOf({ '404.html': 'not here', 'index.html': 'the front page' })
  const env = { ...process.env, OUT_DIR: folder, SITE_URL: 'http://localhost/news/', PORT: '0' }
  const child = spawn(process.execPath, [...COMMAND, 'preview'], { env })
  onTestFinished(() => void child.kill())
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const address = String(line).trim()
  expect(address).toMatch(/^http:\/\/localhost:[1-9]\d*\/news\/$/)
  expect(await (await fetch(address)).text()).toBe('the front page')
})

it('says that there is no built site yet', () => {
  const { status, stderr } = run('preview', { OUT_DIR: join(folderOf({}), 'site'), PORT: '0' })
  expect(status).toBe(1)
  expect(stderr).toBe('There is no built site yet: run npm run build first.\n')
})

it('ends with 2 and says why where a folder cannot be used', () => {
  const folder = folderOf({ 'thesis.txt': 'kept' })
  const { status, stderr } = run('build', { OUT_DIR: folder })
  expect(status).toBe(2)
  expect(stderr).toMatch(/^OUT_DIR .* is written anew by the build, but it holds other files than a site's.*\n$/)
  expect(readdirSync(folder)).toEqual(['thesis.txt'])
  symlinkSync('nowhere', join(folder, 'link'))
  const link = run('build', { OUT_DIR: join(folder, 'link') })
  expect(link.status).toBe(2)
  expect(link.stderr).toMatch(/^OUT_DIR .*link cannot be used \(Error: ENOENT/)
})
