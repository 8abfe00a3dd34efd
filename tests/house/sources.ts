import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseSync } from 'vite'

/** A source file of the program, parsed. */
export interface SourceFile {
  /** Below `src`, with slashes: `reader/app.tsx`. */
  path: string
  text: string
  lines: number
  /** What it imports, as written: `./url.ts`, `#article/schema.ts`, `react`, `node:fs`. */
  imports: string[]
  parsed: ReturnType<typeof parseSync>
}

const SRC = join(import.meta.dirname, '../../src')

/** The paths of all files below `src`, of any kind. */
export function sourcePaths(): string[] {
  return readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(SRC, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted()
}

/** Every file of the program in TypeScript or JavaScript. */
export function sourceFiles(): SourceFile[] {
  return sourcePaths()
    .filter((path) => /\.(tsx?|mjs)$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => parseSource(path, readFileSync(join(SRC, path), 'utf8')))
}

/** Parses the text of a file. */
export function parseSource(path: string, text: string): SourceFile {
  const parsed = parseSync(path, text)
  const { staticImports, dynamicImports, staticExports } = parsed.module
  // Only what is written out: a name that is put together is found by nobody before it is run.
  const dynamic = dynamicImports.flatMap(
    ({ moduleRequest: { start, end } }) => /^(['"])(.*)\1$/.exec(text.slice(start, end))?.[2] ?? [],
  )
  const exported = staticExports.flatMap(({ entries }) =>
    entries.map(({ moduleRequest }) => moduleRequest?.value ?? ''),
  )
  const imports = [...staticImports.map(({ moduleRequest }) => moduleRequest.value), ...dynamic, ...exported]
  const lines = text.trimEnd().split('\n').length
  return { path, text, lines, imports: [...new Set(imports.filter(Boolean))], parsed }
}

/** The path below `src` of what a file imports; null for packages. */
export function resolveImport(from: string, specifier: string): string | null {
  if (specifier.startsWith('#')) return specifier.slice(1)
  if (!specifier.startsWith('.')) return null
  return join(from, '..', specifier).replaceAll('\\', '/')
}
