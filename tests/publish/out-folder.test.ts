import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'

import { checkOutFolder, removeSite } from '#publish/out-folder.ts'
import { SettingsError } from '#publish/settings.ts'

/** A folder for one test with these files in it, all empty. */
function folderWith(...files: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'out-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), '')
  }
  return folder
}

/** What is said against building into `site` of a folder, whose `library` is to be kept; null: nothing. */
async function refusal(folder: string, site = 'site', library = 'library'): Promise<string | null> {
  try {
    await checkOutFolder(join(folder, site), [join(folder, library)])
    return null
  } catch (error) {
    if (error instanceof SettingsError) return error.message
    throw error
  }
}

describe('the folder of a site', () => {
  it('may be new, wherever it lies', async () => {
    expect(await refusal(folderWith())).toBeNull()
    expect(await refusal(folderWith(), 'a/b/site')).toBeNull()
  })

  it('may be empty, or hold nothing but the history of a site to come', async () => {
    const folder = folderWith()
    mkdirSync(join(folder, 'site'))
    expect(await refusal(folder)).toBeNull()
    mkdirSync(join(folder, 'site/.git'))
    expect(await refusal(folder)).toBeNull()
  })

  it('may hold an earlier site, also behind a link', async () => {
    const folder = folderWith('site/index.html', 'site/articles/article.schema.json', 'site/CNAME')
    symlinkSync('site', join(folder, 'link'))
    expect(await refusal(folder)).toBeNull()
    expect(await refusal(folder, 'link')).toBeNull()
  })

  it('may not hold anything else and no site', async () => {
    expect(await refusal(folderWith('site/thesis.txt'))).toMatch(/^OUT_DIR .*site is written anew by the build, but/)
    expect(await refusal(folderWith('site/articles/index.json'))).toContain('article.schema.json is missing')
  })

  it('may not be a file', async () => {
    expect(await refusal(folderWith('site'))).toMatch(/cannot be used .*ENOTDIR.*: choose another/)
  })

  it.each([
    ['is it', 'data', 'data'],
    ['lies in it', 'data', 'data/articles'],
    ['lies in what it is a link to', 'link', 'data/articles'],
    ['lies in it behind a link', 'data', 'link/articles'],
    ['lies in it under a name with dots', 'data', 'data/..articles'],
    ['is not there yet', 'data', 'data/new/articles'],
  ])('may not hold the library: %s', async (_how, site, library) => {
    const folder = folderWith('data/articles/article.schema.json', 'data/..articles/a.json')
    symlinkSync('data', join(folder, 'link'))
    expect(await refusal(folder, site, library)).toMatch(/but .* lies in it: choose another$/)
  })

  it('may lie beside the library or in it', async () => {
    const folder = folderWith('data/articles/a.json')
    expect(await refusal(folder, 'data/site', 'data/articles')).toBeNull()
    expect(await refusal(folder, 'data/articles-site', 'data/articles')).toBeNull()
    expect(await refusal(folder, 'data/articles/site', 'data/articles')).toBeNull()
  })
})

describe('removing an earlier site', () => {
  it('leaves what is not of the site, and its mark for the next build', async () => {
    const folder = folderWith(
      '.git/HEAD',
      'CNAME',
      'about/index.html',
      'index.html',
      'icon.svg',
      'a/one/index.html',
      'articles/a.json',
      'articles/article.schema.json',
    )
    await removeSite(folder, ['icon.svg'])
    expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual([
      '.git',
      '.git/HEAD',
      'CNAME',
      'about',
      'about/index.html',
      'articles',
      'articles/article.schema.json',
    ])
  })

  it('does nothing where there is no site yet', async () => {
    const folder = folderWith()
    await removeSite(join(folder, 'site'), ['icon.svg'])
    expect(readdirSync(folder)).toEqual([])
  })

  it('removes links, not what they lead to', async () => {
    const folder = folderWith('data/article.schema.json', 'data/a.json')
    mkdirSync(join(folder, 'site'))
    symlinkSync('../data', join(folder, 'site/articles'))
    symlinkSync('../data', join(folder, 'site/search'))
    await removeSite(join(folder, 'site'), [])
    expect(readdirSync(join(folder, 'site'))).toEqual([])
    expect(existsSync(join(folder, 'data/a.json'))).toBe(true)
  })
})
