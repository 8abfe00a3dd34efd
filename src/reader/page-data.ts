import type { SiteName } from './site.ts'

/** What a prerendered page carries for its hydration: the data it was rendered from. */
export interface PageData {
  site: SiteName
  /** The path the page was rendered for, below the site's base; absent where nothing was prerendered. */
  path?: string
  /** True for the page that a host shows at addresses it does not know. */
  missing?: boolean
  /** The address of the style sheet of all pages; absent where it is there from the start, as in development. */
  styles?: string
  /** Query keys and their data. */
  queries: [key: string[], data: unknown][]
}

/** The id of the element that holds the page's data. */
export const PAGE_DATA = 'page-data'

/** Reads the data of a prerendered page; a page without any starts empty. */
export function readPageData(): PageData {
  const text = document.getElementById(PAGE_DATA)?.textContent
  return text ? (JSON.parse(text) as PageData) : { site: { name: '对照' }, queries: [] }
}

/** JSON as it can stand inside a script element: no `<` can end the element or open a comment. */
export function jsonInScript(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
