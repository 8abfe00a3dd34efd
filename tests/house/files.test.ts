import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'

import { sourceFiles, sourcePaths } from './sources.ts'

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

describe('exports', () => {
  it('have a comment that says what they are', () => {
    const bare = files.flatMap(({ path, text, parsed }) =>
      parsed.program.body
        .filter((node) => node.type === 'ExportNamedDeclaration' && node.declaration)
        .filter(
          ({ start }) =>
            !parsed.comments.some((comment) => isDocblock(comment) && /^\s*$/.test(text.slice(comment.end, start))),
        )
        .map(({ start }) => `${path}: ${text.slice(start, text.indexOf('\n', start))}`),
    )
    expect(bare).toEqual([])
  })
})

function isDocblock({ type, value }: { type: string; value: string }): boolean {
  return type === 'Block' && value.startsWith('*')
}
