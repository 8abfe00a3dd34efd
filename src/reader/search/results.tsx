import { type QueryClient, useQueryErrorResetBoundary } from '@tanstack/react-query'
import { Suspense, useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearch } from 'wouter'

import { BrokenError, NewerVersionError, NotFoundError, UnreachableError } from '#query/fetch-error.ts'
import { searchManifestQueryOptions } from '#query/search.ts'

import { ErrorBoundary } from '../ui/error-boundary.tsx'
import { parseView } from '../url.ts'
import { Found } from './found.tsx'
import { Note } from './note.tsx'
import styles from './results.module.css'

/** What is found of what the address asks for. While the reader goes on typing, what was found before stays. */
export function Results() {
  const { t } = useTranslation()
  const { reset } = useQueryErrorResetBoundary()
  const asked = useSearch()
  const shown = useDeferredValue(asked)
  return (
    <section className={styles['results']} aria-label={t('act-search')} aria-busy={asked !== shown}>
      <Suspense fallback={<Waiting />}>
        <ErrorBoundary key={shown} onRetry={reset} renderError={showError}>
          <Found question={parseView(shown, '')} />
        </ErrorBoundary>
      </Suspense>
    </section>
  )
}

/** Fetches what every search takes, for a reader who is about to ask. */
export function prepareResults(client: QueryClient): void {
  void client.prefetchQuery(searchManifestQueryOptions())
}

function Waiting() {
  const { t } = useTranslation()
  return (
    <p className={styles['waiting']} data-words>
      {t('searching')}
    </p>
  )
}

function showError(error: unknown, retry: () => void) {
  return <Failure error={error} retry={retry} />
}

function Failure({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useTranslation()
  // Files that do not fit each other are of two builds: the page itself is the older one.
  const isOutdated = [BrokenError, NewerVersionError, NotFoundError].some((kind) => error instanceof kind)
  const kind = isOutdated ? 'newer' : error instanceof UnreachableError ? 'unreachable' : 'crash'
  return (
    <Note title={t('search-failed')} hint={t(`${kind}-hint`)}>
      <button type="button" onClick={retry}>
        {t('retry')}
      </button>
    </Note>
  )
}
