import { useTranslation } from 'react-i18next'
import { Link, useLocation, useSearch } from 'wouter'

import { useSite } from '../site.ts'
import { Bar } from '../ui/bar.tsx'
import { Footer } from '../ui/footer.tsx'
import { currentView, formatView, parseView } from '../url.ts'
import { useDocumentHead } from '../use-document-head.ts'
import { useStyleSheet } from '../use-style-sheet.ts'
import { EntryList } from './entry-list.tsx'
import { Filters } from './filters.tsx'
import styles from './library.module.css'
import { More } from './more.tsx'
import { MonthLinks } from './month-links.tsx'
import { type Filter, useEntries } from './use-entries.ts'
import { useProgressMap } from './use-progress-map.ts'
import { useShownList } from './use-shown-list.ts'

/** The library: every article of the publication, newest first, filtered as the address says. */
export function LibraryPage() {
  const { t } = useTranslation()
  const site = useSite()
  const [, navigate] = useLocation()
  const state = parseView(useSearch(), '')
  // What a filter brings may need more style than the page was prerendered with.
  const isStyled = useStyleSheet()
  const filter: Filter = {
    ...(isStyled && state.source && { source: state.source }),
    ...(isStyled && state.month && { month: state.month }),
    ...(isStyled && state.is && { is: state.is }),
  }
  const { index, entries, isComplete, ...loading } = useEntries(filter, useProgressMap())
  useDocumentHead(`${site.name} · ${t('library')}`, '/')
  useShownList(isAsked(filter))

  const setFilter = (wanted: Filter) => {
    const { source: _, month: __, is: ___, ...others } = state
    navigate(`/${formatView({ ...others, ...wanted })}`, { replace: true })
  }
  return (
    <>
      <Bar heading />
      <main id="text" className={styles['library']} tabIndex={-1}>
        <header className={styles['head']}>
          <p className={styles['tagline']}>
            {site.tagline && <span lang="zh-Hans">{site.tagline}</span>}
            <span data-words>{t('articles', { count: index.total })}</span>
          </p>
          {index.total > 0 && <Filters index={index} filter={filter} onFilter={setFilter} />}
        </header>
        {index.total === 0 ? (
          <Empty title={t('empty-library')} hint={t('empty-library-hint')} />
        ) : entries.length === 0 && isComplete ? (
          <Empty title={t('no-match')}>
            <Link href="/">{t('clear-filters')}</Link>
          </Empty>
        ) : (
          <>
            <EntryList entries={entries} />
            <More shown={entries.length} isComplete={isComplete} {...loading} />
          </>
        )}
        {index.total > 0 && <MonthLinks index={index} />}
        <Footer />
      </main>
    </>
  )
}

function Empty({ title, hint, children }: { title: string; hint?: string; children?: React.ReactNode }) {
  return (
    <div className={styles['empty']}>
      <h2 data-words>{title}</h2>
      {hint && <p data-words>{hint}</p>}
      {children && <p>{children}</p>}
    </div>
  )
}

/** The filter is the one that the address asks for; while a prerendered page is hydrated it is still none. */
function isAsked({ source, month, is }: Filter): boolean {
  if (typeof location === 'undefined') return false
  const asked = currentView()
  return asked.source === source && asked.month === month && asked.is === is
}
