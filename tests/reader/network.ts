import type { Annotations } from '#article/annotations.ts'
import { entryOf, libraryPages } from '#article/library.ts'
import type { Article } from '#article/schema.ts'
import { SearchIndex } from '#publish/search/search-index.ts'

/** What can go wrong with a file on its way to the reader. */
type Fault = 'missing' | 'not-json' | 'incomplete' | 'newer' | 'offline' | 'failing'

/** A stand-in for the host and the way to it. Files are named as below `articles/`, such as `index.json`, or with the folder of the search index, such as `search/index.json`. */
export interface Network {
  fetch: (input: RequestInfo | URL) => Promise<Response>
  /** Lets a file fail from now on. */
  fail: (file: string, fault: Fault) => void
  /** Serves the file as it should be from now on. */
  recover: (file: string) => void
  /** Serves these annotations of the sentences of every article. */
  annotate: (sentences: Annotations['sentences']) => void
  /** The addresses that were asked for, in order. */
  requests: string[]
  /** What a file holds: what the prerendered pages are made from. */
  read: (file: string) => unknown
}

/** Serves the files that the build would write for these articles, below `base`. */
export function networkOf(articles: readonly Article[], base = '/'): Network {
  const { index, pages } = libraryPages(articles.map(entryOf))
  const files = new Map<string, unknown>([['index.json', index], ...pages])
  for (const article of articles) files.set(`${article.id}.json`, article)
  const faults = new Map<string, Fault>()
  const requests: string[] = []
  let sentences: Annotations['sentences'] = {}
  let isIndexed = false

  async function answer(input: RequestInfo | URL): Promise<Response> {
    const { pathname } = new URL(input instanceof Request ? input.url : input, location.href)
    requests.push(pathname)
    if (pathname.startsWith(`${base}annotations/`)) return Response.json({ version: 1, sentences })
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : ''
    if (path.startsWith('search/') && !isIndexed) {
      isIndexed = true
      for (const [file, data] of await searchFiles(articles)) files.set(`search/${file}`, data)
    }
    const file = path.replace(/^articles\//, '')
    const fault = faults.get(file) ?? (files.has(file) ? undefined : 'missing')
    const data = files.get(file)
    if (fault === 'offline') throw new TypeError('Failed to fetch')
    if (fault === 'failing') return new Response('', { status: 503 })
    if (fault === 'missing') return new Response('<!doctype html>', { status: 404 })
    if (fault === 'not-json') return new Response('{"version": 1,')
    if (fault === 'incomplete') return Response.json({ version: 1 })
    if (fault === 'newer') return Response.json({ ...(data as object), version: 2, links: 'in a new form' })
    return Response.json(data)
  }
  return {
    fetch: answer,
    annotate: (given) => {
      sentences = given
    },
    fail: (file, fault) => void faults.set(file, fault),
    recover: (file) => void faults.delete(file),
    requests,
    read: (file) => files.get(file),
  }
}

/** The files of the search index, as the build would write them. */
async function searchFiles(articles: readonly Article[]): Promise<Map<string, object>> {
  const { pages } = libraryPages(articles.map(entryOf))
  const index = new SearchIndex({ shardLength: 2000 })
  for (const { id } of [...pages.values()].flatMap(({ entries }) => entries)) {
    const article = articles.find((one) => one.id === id)
    if (article) await index.add(article)
  }
  const files = new Map<string, object>()
  await index.write((file, data) => void files.set(file, data))
  return files
}
