import { describe, expect, it } from 'vitest'

import { parseSource, resolveImport, type SourceFile, sourceFiles } from './sources.ts'

/** Who may import whom: folders of the program and packages, by the folder of the importer. */
const TABLE: Record<string, { folders: string[]; packages: RegExp }> = {
  article: { folders: [], packages: /^valibot$/ },
  // Its dictionaries are read where they are installed: no folder that runs in the browser may import it.
  language: { folders: [], packages: /^(@noble\/hashes\/.+|valibot|node:(fs|module|readline))$/ },
  // Readers of formats (HTML, Markdown and the front matter of it), a pool of threads, and what lets them run TypeScript.
  ingest: {
    folders: ['article', 'language'],
    packages: /^(node:.+|valibot|cheerio|tinypool|tsx\/esm\/api|yaml|smol-toml|mdast(-.+)?|micromark-.+|parse5-.+)$/,
  },
  publish: {
    folders: ['article', 'language', 'query', 'reader', 'i18n'],
    packages: /^(node:.+|valibot|vite|postcss|sirv|react-dom\/server|@valibot\/to-json-schema|opencc-js|pinyin-pro)$/,
  },
  query: { folders: ['article'], packages: /^(@tanstack\/react-query|valibot)$/ },
  i18n: { folders: [], packages: /^(i18next|react-i18next)$/ },
  reader: {
    folders: ['query', 'article', 'i18n'],
    packages: /^(react|react-dom|wouter|@tanstack\/react-query|react-i18next|lean-qr)$/,
  },
  'main.tsx': { folders: ['reader', 'i18n'], packages: /^(react|react-dom\/client)$/ },
}

/** Imports that only give types, and so leave nothing in the program. */
const TYPES_ONLY = /^i18next$/

/**
 * The files that may name the address: the one that reads and writes it, the head script, which imports nothing, and the
 * entry; those where `location` is the router's; and one that asks whether there is an address at all.
 */
const NAMES_LOCATION =
  /^(reader\/url\.ts|reader\/head-script\.ts|main\.tsx|reader\/app\.tsx|reader\/use-arrival\.ts|reader\/library\/library-page\.tsx)$/

const files = sourceFiles()

/** The folder that a path below `src` lies in: `reader/ui/bar.tsx -> reader`, `main.tsx -> main.tsx`. */
function folderOf(path: string): string {
  return path.split('/')[0] ?? path
}

/** What a file imports against the table, each as `file imports what`. */
function trespasses(file: SourceFile): string[] {
  const from = folderOf(file.path)
  const { folders, packages } = TABLE[from] ?? { folders: [], packages: /^$/ }
  return file.imports
    .filter((specifier) => {
      const path = resolveImport(file.path, specifier)
      if (path !== null) return folderOf(path) !== from && !folders.includes(folderOf(path))
      return !packages.test(specifier) && !isTypeImport(file, specifier)
    })
    .map((specifier) => `${file.path} imports ${specifier}`)
}

function isTypeImport({ parsed }: SourceFile, specifier: string): boolean {
  const found = parsed.module.staticImports.filter(({ moduleRequest }) => moduleRequest.value === specifier)
  return TYPES_ONLY.test(specifier) && found.every(({ entries }) => entries.every(({ isType }) => isType))
}

/** The files that run in the browser and hold the pattern, except those under `but`. */
function holding(pattern: RegExp, but: RegExp): string[] {
  const inBrowser = files.filter(({ path }) => /^(reader|query|i18n|main)/.test(path) && !but.test(path))
  return inBrowser.filter(({ text }) => pattern.test(text)).map(({ path }) => path)
}

describe('the scan', () => {
  it('finds every way to import, and nothing in comments and texts', () => {
    const text = [
      '// import a from "not-this"',
      'import b from "b"; import type { C } from "./c.ts"',
      'export * from "d"; export { e } from "#e/e.ts"',
      'import "f.css"; const g = () => import("./g.ts"); const h = "import h from \'h\'"',
    ].join('\n')
    expect(parseSource('x.ts', text).imports.toSorted()).toEqual(['#e/e.ts', './c.ts', './g.ts', 'b', 'd', 'f.css'])
  })

  it('finds the whole program', () => {
    expect(files.length).toBeGreaterThan(80)
    expect(new Set(files.map(({ path }) => folderOf(path)))).toEqual(new Set(Object.keys(TABLE)))
  })

  it('finds a trespass', () => {
    expect(trespasses(parseSource('article/x.ts', 'import "#language/key.ts"; import "node:fs"'))).toHaveLength(2)
    expect(trespasses(parseSource('reader/x.tsx', 'import "../query/x.ts"; import "../ingest/x.ts"'))).toEqual([
      'reader/x.tsx imports ../ingest/x.ts',
    ])
  })
})

describe('imports', () => {
  it('keep to the table of who may import whom', () => {
    expect(files.flatMap(trespasses)).toEqual([])
  })

  it('across folders go by #, and inside a folder by a relative path', () => {
    const wrong = files.flatMap(({ path, imports }) =>
      imports
        .filter((specifier) => {
          const target = resolveImport(path, specifier)
          if (target === null || path === 'main.tsx') return false
          return specifier.startsWith('#') === (folderOf(target) === folderOf(path))
        })
        // The style sheet of all pages, which Vite finds by its place.
        .filter((specifier) => !specifier.endsWith('.css'))
        .map((specifier) => `${path} imports ${specifier}`),
    )
    expect(wrong).toEqual([])
  })

  it('name the file with its ending', () => {
    const bare = files.flatMap(({ path, imports }) =>
      imports.filter((name) => /^[.#]/.test(name) && !/\.(tsx?|css)$/.test(name)).map((name) => `${path}: ${name}`),
    )
    expect(bare).toEqual([])
  })

  it('never lead from one page’s folder to another’s', () => {
    const pages = /^reader\/(library|article|search)\//
    const crossing = files.flatMap(({ path, imports }) => {
      const [, own] = pages.exec(path) ?? []
      return imports.filter((specifier) => {
        const [, other] = pages.exec(resolveImport(path, specifier) ?? '') ?? []
        return own !== undefined && other !== undefined && own !== other
      })
    })
    expect(crossing).toEqual([])
  })

  it('lead from what pages share to no page', () => {
    const shared = files.filter(({ path }) => /^reader\/(ui\/|[^/]+\.ts$)/.test(path))
    const leading = shared.flatMap(({ path, imports }) =>
      imports.filter((name) => /^reader\/(library|article|search)\//.test(resolveImport(path, name) ?? '')),
    )
    expect(leading).toEqual([])
  })

  it('make no circle', () => {
    const graph = new Map(
      files.map(({ path, imports }) => [
        path,
        imports.map((name) => resolveImport(path, name)).filter((p) => p !== null),
      ]),
    )
    const done = new Set<string>()
    const visit = (path: string, way: string[]): string[] => {
      if (way.includes(path)) return [[...way.slice(way.indexOf(path)), path].join(' -> ')]
      if (done.has(path)) return []
      const circles = (graph.get(path) ?? []).flatMap((next) => visit(next, [...way, path]))
      done.add(path)
      return circles
    }
    expect([...graph.keys()].flatMap((path) => visit(path, []))).toEqual([])
  })

  it('leave the network to one folder, the history to one file, and the address to the few that are named', () => {
    expect(holding(/\bfetch\(/, /^query\//)).toEqual([])
    expect(holding(/\bhistory\.\w+/, /^reader\/url\.ts$/)).toEqual([])
    expect(holding(/\blocation\b/, NAMES_LOCATION)).toEqual([])
  })
})
