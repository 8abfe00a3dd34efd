import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'

import { UNDATED } from '#article/month.ts'
import { indexQueryOptions, monthPageQueryOptions } from '#query/library.ts'

import { useSite } from '../site.ts'
import { Bar } from '../ui/bar.tsx'
import { Footer } from '../ui/footer.tsx'
import { NotFoundPage } from '../ui/not-found-page.tsx'
import { useDate } from '../use-date.ts'
import { useDocumentHead } from '../use-document-head.ts'
import { EntryList } from './entry-list.tsx'
import styles from './library.module.css'
import { MonthLinks } from './month-links.tsx'
import { useShownList } from './use-shown-list.ts'

/** All articles of one month, `2023-09` or `undated`. */
export function MonthPage({ month }: { month: string }) {
  const { data: index } = useSuspenseQuery(indexQueryOptions())
  const files = index.pages.filter((page) => page.month === month).map(({ file }) => file)
  return files.length > 0 ? <Month month={month} files={files} /> : <NotFoundPage />
}

function Month({ month, files }: { month: string; files: readonly string[] }) {
  const { t } = useTranslation()
  const { name } = useSite()
  const { month: nameOf } = useDate()
  const { data: index } = useSuspenseQuery(indexQueryOptions())
  const pages = useSuspenseQueries({ queries: files.map((file) => monthPageQueryOptions(file)) })
  const title = month === UNDATED ? t('undated') : nameOf(month)
  const entries = pages.flatMap(({ data }) => data.entries)
  useShownList(true)
  useDocumentHead(`${title} · ${name}`, `/m/${month}/`)
  return (
    <>
      <Bar />
      <main id="text" className={styles['library']} tabIndex={-1}>
        <header className={styles['head']}>
          <h1>
            <span data-words>{title}</span>
          </h1>
          <p className={styles['tagline']}>
            <span data-words>{t('articles', { count: entries.length })}</span>
          </p>
        </header>
        <EntryList entries={entries} />
        <MonthLinks index={index} />
        <Footer hasFeed />
      </main>
    </>
  )
}
