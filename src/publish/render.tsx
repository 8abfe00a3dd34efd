import { renderToString } from 'react-dom/server'

import { createI18n } from '#i18n/setup.ts'
import { createQueryClient } from '#query/query-client.ts'
import { App } from '#reader/app.tsx'
import type { PageData } from '#reader/page-data.ts'
import { TitleSink } from '#reader/use-document-head.ts'

import '#reader/ui/base.css'

const i18n = createI18n()

/** Renders a page from its data, in Simplified Chinese: its markup, and the title it gives the document. */
export function renderPage({ site, path = '/', queries }: PageData): { html: string; title: string } {
  const queryClient = createQueryClient()
  for (const [key, data] of queries) queryClient.setQueryData(key, data)
  let title = ''
  const html = renderToString(
    <TitleSink value={(given) => (title = given)}>
      <App queryClient={queryClient} i18n={i18n} site={site} path={path} />
    </TitleSink>,
  )
  queryClient.clear()
  return { html, title }
}
