import { isReservedName } from '#article/library-files.ts'

import { loadArticle, loadLibrary } from './load-library.ts'

/**
 * What the site has as `articles/NAME.json`, of a folder, for a server that makes it when it is asked for: an article, the
 * index, a month page or the publication's name.
 *
 * @returns undefined where the library has no such page; throws where there is no such article
 */
export async function articlesOf(articlesDir: string, name: string): Promise<object | undefined> {
  if (!isReservedName(name)) return loadArticle(articlesDir, name)
  const { index, site, pages } = await loadLibrary(articlesDir)
  return name === 'index' ? index : name === 'site' ? site : pages.get(`${name}.json`)
}
