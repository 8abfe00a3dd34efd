import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

import { load } from 'cheerio'
import { describe, expect, inject, it } from 'vitest'

import { LINKED } from './articles.ts'
import { open, settled } from './harness.ts'

/** What the first visit may cost. A kilobyte (kB) has 1000 bytes, a kibibyte (KiB) 1024. */
const SCRIPT_GZIP = 115 * 1024
const PAGE_BROTLI = 20_000
const HEAD_SCRIPT = 1000

const { folder } = inject('sites').sample
const articles = readdirSync(join(folder, 'a'))

/** The files of a module and of everything it imports statically. */
function withImports(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known
  known.add(file)
  const code = readFileSync(join(folder, 'assets', file), 'utf8')
  const imports = code.matchAll(/(?:^|[;}\n])import\s*(?:[\w{}$*\s,]+?from\s*)?["'`]\.\/([^"'`]+)["'`]/g)
  for (const [, imported] of imports) if (imported) withImports(imported, known)
  return known
}

describe('the first visit', () => {
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const $ = load(html)

  it('loads at most 115 KiB of script, gzipped', () => {
    const main = $('script[type=module]').attr('src')?.split('/').at(-1) ?? ''
    const sizes = [...withImports(main)].map((file) => gzipSync(readFileSync(join(folder, 'assets', file))).length)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(SCRIPT_GZIP)
  })

  it('runs at most 1000 bytes of script before the first paint', () => {
    const head = $('head script:not([src]):not([type])').text()
    expect(Buffer.byteLength(head)).toBeLessThanOrEqual(HEAD_SCRIPT)
  })

  it('opens three typefaces for the first paint: a serif for each script and one for the interface', async () => {
    const page = await open(LINKED, { javaScriptEnabled: false })
    const session = await page.context().newCDPSession(page)
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    const { root } = await session.send('DOM.getDocument', { depth: -1 })
    const faces = new Set<string>()
    const elements = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'body *' })
    for (const nodeId of elements.nodeIds) {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
      for (const { postScriptName } of fonts) faces.add(postScriptName)
    }
    expect([...faces]).toHaveLength(3)
  })

  it('asks for the page, its script and icons, then the whole style sheet, and scripts alone after that', async () => {
    const asked: string[] = []
    const page = await open(LINKED, {
      before: async (opened) => opened.on('request', (request) => asked.push(new URL(request.url()).pathname)),
    })
    await settled(page)
    const icons = /icon|manifest\.webmanifest$/
    const [first, second, third, ...later] = asked.filter((path) => !icons.test(path))
    expect([first, second, third]).toEqual([
      `/news/${LINKED}`,
      expect.stringMatching(/^\/news\/assets\/main-[\w-]+\.js$/),
      expect.stringMatching(/^\/news\/assets\/style-[\w-]+\.css$/),
    ])
    expect(later.filter((path) => !/^\/news\/assets\/[\w-]+\.js$/.test(path))).toEqual([])
  })
})

it.for(articles)('the page of %s has at most 20 kB, compressed', (id) => {
  const html = readFileSync(join(folder, 'a', id, 'index.html'))
  expect(brotliCompressSync(html).length).toBeLessThanOrEqual(PAGE_BROTLI)
})

it('finds the articles of the sample library', () => {
  expect(articles.length).toBe(10)
})
