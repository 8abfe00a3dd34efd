import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'

import { parseSource, type SourceFile, sourceFiles, sourcePaths } from './sources.ts'

const files = sourceFiles()
const paths = sourcePaths()

describe('files', () => {
  it('are named in kebab-case, with the language’s own tags in the dictionaries', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.module|\.d)?\.[a-z]+$/
    const odd = paths.filter((path) => !kebab.test(basename(path)) && !/^i18n\/zh-Han[st]\.ts$/.test(path))
    expect(odd).toEqual([])
  })

  it('lie in no folder for odds and ends, and none gathers others', () => {
    const odd = /(^|\/)(utils?|misc|helpers?|common|shared|lib)(\/|\.)|(^|\/)index\.tsx?$/
    expect(paths.filter((path) => odd.test(path))).toEqual([])
    const gathering = files.filter(
      ({ parsed }) =>
        parsed.program.body.every(({ type }) => /^(Export(All|Named)|Import)Declaration$/.test(type)) &&
        parsed.module.staticExports.some(({ entries }) => entries.some(({ moduleRequest }) => moduleRequest)),
    )
    expect(gathering.map(({ path }) => path)).toEqual([])
  })

  it('have 250 lines at most, dictionaries aside', () => {
    const long = files.filter(({ path, lines }) => lines > 250 && !path.startsWith('i18n/'))
    expect(long.map(({ path, lines }) => `${path} has ${lines} lines`)).toEqual([])
  })

  it('have below 80 lines in the median', () => {
    const lengths = files.map(({ lines }) => lines).toSorted((a, b) => a - b)
    expect(lengths[lengths.length >> 1]).toBeLessThan(80)
  })

  it('export nothing by default', () => {
    const named = files.filter(({ parsed }) =>
      parsed.program.body.some(({ type }) => type === 'ExportDefaultDeclaration'),
    )
    expect(named.map(({ path }) => path)).toEqual([])
  })

  it('of components and hooks export what they are named after', () => {
    const wrong = files
      .filter(({ path }) => /^reader\/.*(\.tsx|\/use-[^/]+\.ts)$/.test(path))
      .filter(({ path, parsed }) => {
        const words = basename(path)
          .replace(/\.tsx?$/, '')
          .split('-')
        const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
        const wanted = path.endsWith('.tsx') ? name : name.charAt(0).toLowerCase() + name.slice(1)
        const exported = parsed.module.staticExports.flatMap(({ entries }) =>
          entries.map((entry) => entry.exportName.name),
        )
        return !exported.includes(wanted)
      })
    expect(wrong.map(({ path }) => path)).toEqual([])
  })
})

/** The exports of a file that have no docblock before them, each as `file: its first line`. */
function bareExports({ path, text, parsed }: SourceFile): string[] {
  const docblocks = parsed.comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*'))
  return parsed.program.body
    .filter((node) => node.type === 'ExportNamedDeclaration' && node.declaration)
    .filter(({ start }) => !docblocks.some(({ end }) => end <= start && text.slice(end, start).trim() === ''))
    .map(({ start }) => `${path}: ${text.slice(start).split('\n', 1)[0]}`)
}

describe('exports', () => {
  it('are found where they have no comment, whatever stands behind them', () => {
    const text = [
      '/** Said. */',
      'export const a = 1',
      '// Not said to who looks it up.',
      'export const b = 2',
      '/* Nor this. */',
      'export interface C {}',
      '/** Of what is within. */',
      'const d = 3',
      'export function e() {}',
      '/** Said. */',
      'export type F = 4',
    ].join('\n')
    expect(bareExports(parseSource('x.ts', text))).toEqual([
      'x.ts: export const b = 2',
      'x.ts: export interface C {}',
      'x.ts: export function e() {}',
    ])
  })

  it('have a comment that says what they are', () => {
    expect(files.flatMap(bareExports)).toEqual([])
  })
})
