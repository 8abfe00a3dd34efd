import * as v from 'valibot'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { annotationsQueryOptions } from '#query/annotations.ts'
import { articleQueryOptions } from '#query/article.ts'
import { fetchJson } from '#query/fetch-json.ts'
import { indexQueryOptions, monthPageQueryOptions } from '#query/library.ts'
import { searchManifestQueryOptions, searchShardQueryOptions } from '#query/search.ts'
import { createQueryClient } from '#query/query-client.ts'

const Schema = v.object({ version: v.literal(1), words: v.array(v.object({ text: v.string() })) })

/** Lets the network answer every request in one way; gives what was asked for. */
function answer(how: (init?: RequestInit) => Response | Promise<Response>): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    asked.push(url)
    return how(init)
  })
  return asked
}

const ask = (signal?: AbortSignal) => fetchJson('x.json', Schema, 1, signal)

afterEach(() => vi.unstubAllGlobals())

describe('fetchJson', () => {
  it('gives what the file holds, as far as it is known', async () => {
    const asked = answer(() => Response.json({ version: 1, words: [{ text: 'a', more: 1 }], other: true }))
    expect(await ask()).toEqual({ version: 1, words: [{ text: 'a' }] })
    expect(asked).toEqual(['/articles/x.json'])
  })

  it.each<[string, () => Response, string, string]>([
    [
      'there is no such file',
      () => new Response('', { status: 404 }),
      'NotFoundError',
      '/articles/x.json is not there',
    ],
    ['the file is gone', () => new Response('', { status: 410 }), 'NotFoundError', '/articles/x.json is not there'],
    ['the host fails', () => new Response('', { status: 500 }), 'UnreachableError', '/articles/x.json answered 500'],
    ['the host refuses', () => new Response('', { status: 403 }), 'UnreachableError', '/articles/x.json answered 403'],
    ['a page stands in its place', () => new Response('<!doctype html>'), 'BrokenError', 'x.json is not JSON'],
    ['it is cut off', () => new Response('{"version": 1, "wor'), 'BrokenError', 'x.json is not JSON'],
    ['it is empty', () => new Response(''), 'BrokenError', 'x.json is not JSON'],
    ['it holds nothing', () => Response.json(null), 'BrokenError', 'x.json: whole file: '],
    ['a member is missing', () => Response.json({ version: 1 }), 'BrokenError', 'x.json: words: '],
    [
      'a member is wrong',
      () => Response.json({ version: 1, words: [{ text: 'a' }, { text: 5 }] }),
      'BrokenError',
      'x.json: words.1.text: ',
    ],
    [
      'it has a later version',
      () => Response.json({ version: 2 }),
      'NewerVersionError',
      'x.json has a version after 1',
    ],
    [
      'it has a version from before',
      () => Response.json({ version: 0, words: [] }),
      'BrokenError',
      'x.json: version: ',
    ],
  ])('says so where %s', async (_name, respond, name, message) => {
    answer(respond)
    await expect(ask()).rejects.toMatchObject({ name, message: expect.stringContaining(message) as string })
  })

  it('says so where there is no network, and keeps the cause', async () => {
    const cause = new TypeError('Failed to fetch')
    answer(() => Promise.reject(cause))
    await expect(ask()).rejects.toMatchObject({ name: 'UnreachableError', cause })
  })

  it('is no error of the network where the request was called off', async () => {
    const calling = new AbortController()
    answer(
      (init) =>
        new Promise((_resolve, reject) =>
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error)),
        ),
    )
    const asked = ask(calling.signal)
    calling.abort()
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('is no broken file where the request was called off half-way', async () => {
    const calling = new AbortController()
    answer(() => {
      calling.abort()
      return new Response(new ReadableStream({ start: (body) => body.error(calling.signal.reason) }))
    })
    await expect(ask(calling.signal)).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('says that the network failed where the file breaks off on its way', async () => {
    answer(() => new Response(new ReadableStream({ start: (body) => body.error(new TypeError('network error')) })))
    await expect(ask()).rejects.toMatchObject({ name: 'UnreachableError' })
  })
})

describe('the queries', () => {
  it('ask for the files of the contract', async () => {
    const asked = answer(() => new Response('', { status: 404 }))
    const client = createQueryClient()
    const missing = { name: 'NotFoundError' }
    await expect(client.fetchQuery(articleQueryOptions('2023-09-18-x'))).rejects.toMatchObject(missing)
    await expect(client.fetchQuery(indexQueryOptions())).rejects.toMatchObject(missing)
    await expect(client.fetchQuery(monthPageQueryOptions('2023-09-2.json'))).rejects.toMatchObject(missing)
    await expect(client.fetchQuery(annotationsQueryOptions('2023-09-18-x'))).rejects.toMatchObject(missing)
    await expect(client.fetchQuery(searchManifestQueryOptions())).rejects.toMatchObject(missing)
    await expect(client.fetchQuery(searchShardQueryOptions('abcd1234', 7))).rejects.toMatchObject(missing)
    expect(asked).toEqual([
      '/articles/2023-09-18-x.json',
      '/articles/index.json',
      '/articles/2023-09-2.json',
      '/annotations/2023-09-18-x.json',
      '/search/index.json',
      '/search/abcd1234/7.json',
    ])
  })

  it('ask once for what they have', async () => {
    const asked = answer(() => Response.json({ version: 1, total: 0, sources: [], pages: [], newest: [] }))
    const client = createQueryClient()
    await client.fetchQuery(indexQueryOptions())
    expect(await client.fetchQuery(indexQueryOptions())).toHaveProperty('total', 0)
    expect(asked).toHaveLength(1)
  })
})
