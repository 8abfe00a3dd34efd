/** A month page by its name without ending: `2023-09`, `2023-09-2`, `undated`. */
export function isPageName(name: string): boolean {
  return /^(?:\d{4}-\d{2}|undated)(?:-\d+)?$/.test(name)
}

/** Names, without ending, of files that a library has of its own: no article may be called so. */
export function isReservedName(name: string): boolean {
  return name === 'index' || name === 'site' || isPageName(name)
}

/** Tells an article, of whatever version, from JSON that other programs keep in the folder: it has its two sides. */
export function looksLikeArticle(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && 'summary' in data && 'original' in data
}
