import './reader/ui/base.css'

import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'

import { createI18n } from '#i18n/setup.ts'
import { createQueryClient } from '#query/query-client.ts'
import { App } from '#reader/app.tsx'
import { readPageData } from '#reader/page-data.ts'

const root = document.getElementById('root')
const { site, path, missing, queries } = readPageData()
const queryClient = createQueryClient()
for (const [key, data] of queries) queryClient.setQueryData(key, data)

const props = { queryClient, i18n: createI18n(), site, ...(missing && { missing: location.pathname }) }
if (root && path !== undefined)
  startTransition(() => {
    hydrateRoot(root, <App {...props} path={path} />)
  })
else if (root) createRoot(root).render(<App {...props} />)
