import { QueryClientProvider, QueryErrorResetBoundary } from '@tanstack/react-query'
import type { i18n } from 'i18next'
import { memo, Suspense, useEffect, useState } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { Route, Router, Switch, useLocation } from 'wouter'

import { ARTICLE_ID } from '#article/article-id.ts'
import { createQueryClient } from '#query/query-client.ts'

import { ArticlePage } from './article/article-page.tsx'
import { lazyPart } from './lazy-part.ts'
import { LibraryPage } from './library/library-page.tsx'
import { MonthPage } from './library/month-page.tsx'
import type { PageData } from './page-data.ts'
import { SearchField } from './search/search-field.tsx'
import { SiteContext } from './site.ts'
import { Announcer, useAnnounce } from './ui/announcer.tsx'
import { Bar } from './ui/bar.tsx'
import { ErrorBoundary } from './ui/error-boundary.tsx'
import { ErrorPage } from './ui/error-page.tsx'
import { NotFoundPage } from './ui/not-found-page.tsx'
import { useArrival } from './use-arrival.ts'
import { useStyleSheet } from './use-style-sheet.ts'

const Results = lazyPart(() => import('./search/results.tsx').then((module) => module.Results))

/** What the app runs on: the data of the page it starts with, and the words of the interface. */
export interface AppProps {
  page: PageData
  i18n: i18n
  /** The path, as in the address, of a page that is known not to exist: the not-found page is shown there. */
  missing?: string
}

/** The reader: providers, routes, and one boundary for what goes wrong. */
export function App({ page: { site, path, queries }, i18n, missing }: AppProps) {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  const [queryClient] = useState(() => {
    const client = createQueryClient()
    for (const [key, data] of queries) client.setQueryData(key, data)
    return client
  })
  return (
    <QueryClientProvider client={queryClient}>
      <I18nextProvider i18n={i18n}>
        <SiteContext value={site}>
          <Router base={base} {...(path !== undefined && { ssrPath: `${base}${path}`, ssrSearch: '' })}>
            <Announcer>
              <Pages {...(missing && { missing: decoded(missing).slice(decoded(base).length) })} />
            </Announcer>
          </Router>
        </SiteContext>
      </I18nextProvider>
    </QueryClientProvider>
  )
}

function Pages({ missing }: { missing?: string }) {
  const [location] = useLocation()
  const arrive = useArrival(location)
  const [first] = useState(location)
  // The page that was prerendered brings its own style, whatever its address; another one may need the whole sheet.
  const isStyled = useStyleSheet() || location === missing || withoutEnd(location) === withoutEnd(first)
  return <Page location={location} isMissing={location === missing} isStyled={isStyled} onArrive={arrive} />
}

/**
 * The page of an address. Not rendered again for the same one: while the browser still takes over what was prerendered,
 * that would have it finish at once, and nobody could do anything meanwhile.
 */
const Page = memo(function Page(props: {
  location: string
  isMissing: boolean
  isStyled: boolean
  onArrive: (location: string) => void
}) {
  const { location, isMissing, isStyled, onArrive } = props
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <ErrorBoundary
          key={location}
          onRetry={reset}
          renderError={(error, retry) => (
            <>
              <ErrorPage error={error} retry={retry} />
              {/* Elsewhere than the page itself: when that is there after all, it is arrived at. */}
              <Arrival location={`${location}#error`} onArrive={onArrive} />
            </>
          )}
        >
          <Suspense fallback={<Waiting />}>
            {isStyled ? (
              <>
                <Switch>
                  {isMissing && <NotFoundPage />}
                  <Route path="/">
                    <LibraryPage
                      field={<SearchField />}
                      results={
                        <Suspense>
                          <Results />
                        </Suspense>
                      }
                    />
                  </Route>
                  <Route path="/m/:month">{({ month }) => <MonthPage month={month} />}</Route>
                  <Route path="/a/:id">
                    {({ id }) => (ARTICLE_ID.test(id) ? <ArticlePage key={id} id={id} /> : <NotFoundPage />)}
                  </Route>
                  <Route>
                    <NotFoundPage />
                  </Route>
                </Switch>
                <Arrival location={location} onArrive={onArrive} />
              </>
            ) : (
              <Waiting />
            )}
          </Suspense>
        </ErrorBoundary>
      )}
    </QueryErrorResetBoundary>
  )
})

/** A path as the router has it. */
function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    // Not written by a browser, and as good as any other unknown path.
    return path
  }
}

/** A host may answer an address without its last slash too. */
function withoutEnd(path: string): string {
  return path.replace(/\/$/, '')
}

/** Stands behind the page, inside what waits for the page's data, so that it speaks when the page itself is there. */
function Arrival({ location, onArrive }: { location: string; onArrive: (location: string) => void }) {
  useEffect(() => onArrive(location), [location, onArrive])
  return null
}

/** So long a page may be waited for before whoever does not see it is told, in milliseconds. */
const NOTICED = 1000

function Waiting() {
  const { t } = useTranslation()
  const announce = useAnnounce()
  useEffect(() => {
    // What had the focus is gone, and the next page takes it over from here.
    document.querySelector('main')?.focus({ preventScroll: true })
    const timer = setTimeout(() => announce(t('loading'), true), NOTICED)
    return () => clearTimeout(timer)
  }, [announce, t])
  return (
    <>
      <Bar />
      <main id="text" tabIndex={-1} aria-busy="true" aria-label={t('loading')} />
    </>
  )
}
