import { lstat, readdir, realpath, rm } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

import { SettingsError } from './settings.ts'

/** What every build has always written: a folder that has it holds a site. It is written first and never removed. */
export const SITE_MARK = 'articles/article.schema.json'

/** What a build writes into the folder of a site, beside what is copied from `public`. All else there is the publisher's own. */
export const SITE_NAMES = [
  '404.html',
  'a',
  'annotations',
  'articles',
  'assets',
  'feed.xml',
  'index.html',
  'm',
  'search',
]

/** The history that a publisher may keep of a site to come. */
const HISTORY = '.git'

/**
 * An earlier site is removed from its folder before it is built, so the folder must be new, empty or a site's already, and
 * none of the folders in `kept` may lie in it, whatever links lead to either.
 *
 * @throws SettingsError where it cannot be used
 */
export async function checkOutFolder(outDir: string, kept: readonly string[]): Promise<void> {
  const folder = await realPath(outDir)
  for (const path of kept)
    if (liesIn(folder, await realPath(path)))
      throw new SettingsError(`OUT_DIR ${outDir} is written anew by the build, but ${path} lies in it: choose another`)
  const names = await namesIn(folder).catch((error: unknown) => {
    throw new SettingsError(`OUT_DIR ${outDir} cannot be used (${String(error)}): choose another`)
  })
  if (names.some((name) => name !== HISTORY) && !(await isThere(join(folder, SITE_MARK)))) {
    const found = `it holds other files than a site's (${SITE_MARK} is missing)`
    throw new SettingsError(`OUT_DIR ${outDir} is written anew by the build, but ${found}: choose another or empty it`)
  }
}

/**
 * Removes an earlier site, and nothing else that lies there. Its mark stays, so that a build which was stopped half-way can
 * be done again.
 *
 * @param copied the names that are copied from `public`
 */
export async function removeSite(outDir: string, copied: readonly string[]): Promise<void> {
  const [marked, mark] = [dirname(SITE_MARK), basename(SITE_MARK)]
  const isFolder = (await isThere(join(outDir, marked))) && (await lstat(join(outDir, marked))).isDirectory()
  const names = [...SITE_NAMES, ...copied].filter((name) => !isFolder || name !== marked)
  const inMarked = isFolder ? await namesIn(join(outDir, marked)) : []
  const paths = [...names, ...inMarked.filter((name) => name !== mark).map((name) => join(marked, name))]
  for (const path of paths) await rm(join(outDir, path), { recursive: true, force: true })
}

/** The names in a folder; none where there is no folder yet. */
async function namesIn(folder: string): Promise<string[]> {
  return (await isThere(folder)) ? readdir(folder) : []
}

/** The path without links in it; of one that is not there yet, as far as it is. */
async function realPath(path: string): Promise<string> {
  const absolute = resolve(path)
  const real = await realpath(absolute).catch(() => null)
  return real ?? join(await realPath(dirname(absolute)), basename(absolute))
}

function liesIn(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}
