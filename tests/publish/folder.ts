import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

import type { Article } from '#article/schema.ts'

/** A folder of a library for one test, with the files given by name; texts are written as they are, the rest as JSON. */
export function folderOf(files: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'library-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  return folder
}

/** A short article of another program's, without keys. */
export function shortArticle(id: string, more: Partial<Article> = {}): Article {
  return {
    version: 1,
    id,
    title: `Title of ${id}`,
    date: '2023-09-18',
    languages: { summary: 'zh-Hans', original: 'en' },
    summary: [{ id: 's1', sentences: [{ id: 's1.1', text: '你好，世界。' }] }],
    original: [{ id: 'o1', sentences: [{ id: 'o1.1', text: 'Hello, world.' }] }],
    ...more,
  }
}
