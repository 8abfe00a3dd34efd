import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'

import type { LibraryIndex } from '#article/library.ts'
import { UNDATED } from '#article/month.ts'

import { useDate } from '../use-date.ts'
import { monthsOf } from './filters.tsx'
import styles from './library.module.css'

/** Every month as a link to its own page: the way through the library for crawlers and without script. */
export function MonthLinks({ index }: { index: LibraryIndex }) {
  const { t } = useTranslation()
  const { month: nameOf } = useDate()
  return (
    <nav className={styles['months']} aria-labelledby="months">
      <h2 id="months">
        <span data-words>{t('by-month')}</span>
      </h2>
      <ul>
        {monthsOf(index).map(({ month, count }) => (
          <li key={month}>
            <Link href={`/m/${month}/`}>
              <span data-words>{month === UNDATED ? t('undated') : nameOf(month)}</span>
            </Link>{' '}
            {count}
          </li>
        ))}
      </ul>
    </nav>
  )
}
