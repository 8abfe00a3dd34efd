import { loadArticle, loadLibrary } from './load-library.ts'
import { SearchIndex } from './search/search-index.ts'

/** What the site has as `search/NAME.json`, of a folder, by name, for a server that makes it when it is asked for. */
export async function searchOf(articlesDir: string): Promise<Map<string, object>> {
  const { ids } = await loadLibrary(articlesDir)
  const index = new SearchIndex()
  for (const id of ids) await index.add(await loadArticle(articlesDir, id))
  const files = new Map<string, object>()
  await index.write((file, data) => void files.set(file.replace('.json', ''), data))
  return files
}
