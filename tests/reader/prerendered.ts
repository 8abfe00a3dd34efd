import { indexQueryOptions, monthPageQueryOptions } from '#query/library.ts'
import { findRows } from '#article/find-rows.ts'
import type { Article } from '#article/schema.ts'
import { articleQueryOptions } from '#query/article.ts'
import { rowsQueryOptions } from '#query/rows.ts'
import type { PageData } from '#reader/page-data.ts'
import type { SiteName } from '#reader/site.ts'

import type { Network } from './network.ts'

/** Fills the container with the page as the build would write it, and gives the data that the page carries. */
export async function renderPrerendered(
  container: HTMLElement,
  network: Network,
  path: string,
  site: SiteName,
): Promise<PageData> {
  const { renderPage } = await import('#publish/render.tsx')
  const queries = queriesOf(network, path)
  // A host answers an address that it does not know with the one page that was built for all of them.
  const unknown = queries.some(([, value]) => value === undefined)
  const data: PageData = unknown ? { site, path: '/404', missing: true, queries: [] } : { site, path, queries }
  container.innerHTML = renderPage(data).html
  return data
}

function queriesOf(network: Network, path: string): PageData['queries'] {
  const [, folder, name] = path.split('/')
  if (folder === 'a') {
    const article = network.read(`${name}.json`) as Article | undefined
    const rows: PageData['queries'] = article ? [[rowsQueryOptions(article).queryKey, findRows(article)]] : []
    return [[articleQueryOptions(name ?? '').queryKey, article], ...rows]
  }
  const index: PageData['queries'][number] = [indexQueryOptions().queryKey, network.read('index.json')]
  if (folder !== 'm') return [index]
  return [index, [monthPageQueryOptions(`${name}.json`).queryKey, network.read(`${name}.json`)]]
}
