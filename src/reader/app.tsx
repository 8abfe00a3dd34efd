import { QueryClientProvider, QueryErrorResetBoundary, type QueryClient } from '@tanstack/react-query'
import type { i18n } from 'i18next'
import { Suspense, useEffect, useRef } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { Route, Router, Switch, useLocation } from 'wouter'

import { ArticlePage } from './article/article-page.tsx'
import { LibraryPage } from './library/library-page.tsx'
import { MonthPage } from './library/month-page.tsx'
import { SiteContext, type SiteName } from './site.ts'
import { Announcer } from './ui/announcer.tsx'
import { Bar } from './ui/bar.tsx'
import { ErrorBoundary } from './ui/error-boundary.tsx'
import { ErrorPage, NotFoundPage } from './ui/message-page.tsx'

/** What the app runs on. `path` is given where pages are prerendered, and again where such a page is hydrated. */
export interface AppProps {
  queryClient: QueryClient
  i18n: i18n
  site: SiteName
  path?: string
  /** A path of the site that is known not to exist: the not-found page is shown there. */
  missing?: string
}

/** The reader: providers, routes, and one boundary for what goes wrong. */
export function App({ queryClient, i18n, site, path, missing }: AppProps) {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  return (
    <QueryClientProvider client={queryClient}>
      <I18nextProvider i18n={i18n}>
        <SiteContext value={site}>
          <Router base={base} {...(path !== undefined && { ssrPath: `${base}${path}`, ssrSearch: '' })}>
            <Announcer>
              <Pages {...(missing && { missing: missing.slice(base.length) })} />
            </Announcer>
          </Router>
        </SiteContext>
      </I18nextProvider>
    </QueryClientProvider>
  )
}

function Pages({ missing }: { missing?: string }) {
  const [location] = useLocation()
  useArrival(location)
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <ErrorBoundary key={location} onRetry={reset} fallback={showError}>
          <Suspense fallback={<Waiting />}>
            <Switch>
              {location === missing && <NotFoundPage />}
              <Route path="/">
                <LibraryPage />
              </Route>
              <Route path="/m/:month">{({ month }) => <MonthPage month={month} />}</Route>
              <Route path="/a/:id">{({ id }) => <ArticlePage key={id} id={id} />}</Route>
              <Route>
                <NotFoundPage />
              </Route>
            </Switch>
          </Suspense>
        </ErrorBoundary>
      )}
    </QueryErrorResetBoundary>
  )
}

function showError(error: unknown, retry: () => void) {
  return <ErrorPage error={error} retry={retry} />
}

function Waiting() {
  const { t } = useTranslation()
  return (
    <>
      <Bar />
      <main id="text" tabIndex={-1} aria-busy="true" aria-label={t('loading')} />
    </>
  )
}

/** After a way within the site, reading starts at the top of the new page, for the eye and for the keyboard. */
function useArrival(location: string): void {
  const from = useRef(location)
  useEffect(() => {
    if (from.current === location) return
    from.current = location
    if (!isReturn()) scrollTo(0, 0)
    document.querySelector('main')?.focus({ preventScroll: true })
  }, [location])
}

/** True while the browser goes back or forward: it then restores the scroll position by itself. */
function isReturn(): boolean {
  return globalThis.event?.type === 'popstate'
}
