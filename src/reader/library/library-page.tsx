import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useSearch } from 'wouter'

import { languageOf } from '#article/language.ts'

import { useSite } from '../site.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { Bar } from '../ui/bar.tsx'
import { Footer } from '../ui/footer.tsx'
import { More } from '../ui/more.tsx'
import { currentView, formatView, parseView } from '../url.ts'
import { useDocumentHead } from '../use-document-head.ts'
import { useProgressMap } from '../use-progress-map.ts'
import { useStyleSheet } from '../use-style-sheet.ts'
import { EntryList } from './entry-list.tsx'
import { Filters } from './filters.tsx'
import styles from './library.module.css'
import { MonthLinks } from './month-links.tsx'
import { type Filter, useEntries } from './use-entries.ts'
import { useShownList } from './use-shown-list.ts'

/**
 * The library: every article of the publication, newest first, filtered as the address says.
 *
 * @param props.field where the reader asks for words
 * @param props.results what is found, in place of the list, where the address asks for words
 */
export function LibraryPage({ field, results }: { field: ReactNode; results: ReactNode }) {
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
  const question = isStyled ? state.q : undefined
  const { index, entries, isComplete, ...loading } = useEntries(question ? {} : filter, useProgressMap())
  useDocumentHead(question ? `${question} · ${site.name}` : `${site.name} · ${t('library')}`, '/')
  useShownList(isAsked({ ...filter, q: question }))

  const announce = useAnnounce()
  const isFilterNew = useRef(false)
  const isEmpty = entries.length === 0 && isComplete
  // What a filter left is told by the end of the list; where it left nothing there is no list.
  useEffect(() => {
    if (!isFilterNew.current || loading.loading) return
    isFilterNew.current = false
    if (isEmpty) announce(t('no-match'), true)
  })
  const setFilter = (wanted: Filter) => {
    isFilterNew.current = true
    const { source: _, month: __, is: ___, ...others } = state
    navigate(`/${formatView({ ...others, ...wanted })}`, { replace: true })
  }
  // The way to everything goes as everything comes: the focus stays on the page.
  const main = useRef<HTMLElement>(null)
  const clear = () => {
    announce(t('articles', { count: index.total }), true)
    main.current?.focus({ preventScroll: true })
  }
  return (
    <>
      <Bar heading />
      <main id="text" ref={main} className={styles['library']} tabIndex={-1}>
        <header className={styles['head']}>
          {site.tagline && (
            <p className={styles['tagline']}>
              <span lang={languageOf(site.tagline)}>{site.tagline}</span>
              <span data-words>{t('articles', { count: index.total })}</span>
            </p>
          )}
          {index.total > 0 && (
            <>
              {field}
              <Filters index={index} filter={filter} onFilter={setFilter} />
            </>
          )}
        </header>
        {index.total === 0 ? (
          <Empty title={t('empty-library')} hint={t('empty-library-hint')} />
        ) : question ? (
          <div className={styles['results']}>{results}</div>
        ) : isEmpty ? (
          <Empty title={t('no-match')}>
            <Link href="/" onClick={clear}>
              {t('clear-filters')}
            </Link>
          </Empty>
        ) : (
          <>
            <EntryList entries={entries} />
            <More shown={entries.length} isComplete={isComplete} {...loading} />
          </>
        )}
        {index.total > 0 && <MonthLinks index={index} />}
        <Footer hasFeed />
      </main>
    </>
  )
}

function Empty({ title, hint, children }: { title: string; hint?: string; children?: ReactNode }) {
  return (
    <div className={styles['empty']}>
      <h2 data-words>{title}</h2>
      {hint && <p data-words>{hint}</p>}
      {children && <p>{children}</p>}
    </div>
  )
}

/** The list is the one that the address asks for; while a prerendered page is hydrated it is still the whole. */
function isAsked({ q, source, month, is }: Filter & { q: string | undefined }): boolean {
  if (typeof location === 'undefined') return false
  const asked = currentView()
  return asked.q === q && asked.source === source && asked.month === month && asked.is === is
}
