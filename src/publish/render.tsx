import { renderToString } from 'react-dom/server'

import { createI18n } from '#i18n/setup.ts'
import { App } from '#reader/app.tsx'
import type { PageData } from '#reader/page-data.ts'
import { TitleSink } from '#reader/use-document-head.ts'

import '#reader/ui/base.css'

const i18n = createI18n()

/** Renders a page from its data, in Simplified Chinese: its markup, and the title it gives the document. */
export function renderPage(page: PageData): { html: string; title: string } {
  let title = ''
  const html = renderToString(
    <TitleSink value={(given) => (title = given)}>
      <App page={page} i18n={i18n} />
    </TitleSink>,
  )
  return { html, title }
}
