import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { parse } from 'postcss'
import { expect, it } from 'vitest'

import { sourcePaths } from './sources.ts'

const SOURCE = join(import.meta.dirname, '../../src')

it('names no ids in style sheets of components, for there they get other names', () => {
  const modules = sourcePaths().filter((path) => path.endsWith('.module.css'))
  const named = modules.flatMap((path) => {
    const found: string[] = []
    parse(readFileSync(join(SOURCE, path), 'utf8')).walkRules(({ selector }) => {
      if (/(?<!\\)#/.test(selector)) found.push(`${path}: ${selector}`)
    })
    return found
  })
  expect(modules.length).toBeGreaterThan(10)
  expect(named).toEqual([])
})
