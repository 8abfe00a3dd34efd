import { loadArticle, loadLibrary } from './load-library.ts'
import { SearchIndex } from './search/search-index.ts'

/** The files of a folder's search index as JSON, by name, for a server that makes them when they are asked for. */
export async function searchOf(articlesDir: string): Promise<Map<string, string>> {
  const { ids } = await loadLibrary(articlesDir)
  const index = new SearchIndex()
  for (const id of ids) await index.add(await loadArticle(articlesDir, id))
  const files = new Map<string, string>()
  await index.write((file, data) => void files.set(file, JSON.stringify(data)))
  return files
}
