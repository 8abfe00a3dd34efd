import { mkdirSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'

import { preview } from '#publish/preview.ts'

import { folderOf } from './folder.ts'

/** Serves a small site below `/news/`. @returns what asks for an address of the host */
async function served(): Promise<(path: string) => Promise<[status: number, text: string]>> {
  const folder = folderOf({ 'index.html': 'the library', '404.html': 'not found', 'feed.xml': 'the feed' })
  mkdirSync(join(folder, 'a/x'), { recursive: true })
  writeFileSync(join(folder, 'a/x/index.html'), 'an article')
  const server = await preview(folder, '/news/', 0)
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  return async (path) => {
    const answer = await fetch(`http://localhost:${port}${path}`, { redirect: 'manual' })
    return [answer.status, answer.headers.get('location') ?? (await answer.text())]
  }
}

it('answers as a plain static host does', async () => {
  const ask = await served()
  expect(await ask('/news/')).toEqual([200, 'the library'])
  expect(await ask('/news/?q=canal')).toEqual([200, 'the library'])
  expect(await ask('/news/a/x/')).toEqual([200, 'an article'])
  expect(await ask('/news/feed.xml')).toEqual([200, 'the feed'])
  expect(await ask('/news/a/y/')).toEqual([404, 'not found'])
  expect(await ask('/')).toEqual([404, 'not found'])
  expect(await ask('/news/%E4')).toEqual([404, 'not found'])
})

it('leads from a folder to its address with a slash, and nowhere else', async () => {
  const ask = await served()
  expect(await ask('/news')).toEqual([301, '/news/'])
  expect(await ask('/news?view=zh')).toEqual([301, '/news/?view=zh'])
  expect(await ask('/news/a/x?view=zh')).toEqual([301, '/news/a/x/?view=zh'])
  expect(await ask('//news')).toEqual([404, 'not found'])
  expect(await ask('/news/a/%2e%2e%2fa%2fx')).toEqual([404, 'not found'])
})
