import type { Annotations } from '#article/annotations.ts'

import { openAnnotator } from './annotate/annotate.ts'
import { loadArticle } from './load-library.ts'

let annotate: ReturnType<typeof openAnnotator> | null = null

/**
 * The annotations of one article of a folder, for a server that makes them when they are asked for. Throws where there
 * is no such article.
 */
export async function annotationsOf(articlesDir: string, id: string): Promise<Annotations> {
  const article = await loadArticle(articlesDir, id)
  annotate ??= openAnnotator()
  return annotate(article)
}
