import './reader/ui/base.css'

import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'

import { createI18n } from '#i18n/setup.ts'
import { App } from '#reader/app.tsx'
import { readPageData } from '#reader/page-data.ts'
import { nameFolder } from '#reader/url.ts'
import { addStyleSheet } from '#reader/use-style-sheet.ts'

nameFolder()
// From a fast host the script may be there before the first frame: the text is shown first, and taken over then.
if (document.hidden) start()
else requestAnimationFrame(() => setTimeout(start))

function start(): void {
  const root = document.getElementById('root')
  const page = readPageData()
  const app = <App page={page} i18n={createI18n()} {...(page.missing && { missing: location.pathname })} />
  if (root && page.path !== undefined)
    startTransition(() => {
      hydrateRoot(root, app)
    })
  else if (root) createRoot(root).render(app)
  if (page.styles) addStyleSheet(page.styles)
}
