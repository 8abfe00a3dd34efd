import { useTranslation } from 'react-i18next'

import type { Entry } from '#article/library.ts'

import { useDate } from '../use-date.ts'
import { EntryItem } from './entry-item.tsx'
import styles from './library.module.css'

/** Entries, newest first, under the year of each. */
export function EntryList({ entries }: { entries: readonly Entry[] }) {
  const { t } = useTranslation()
  const { day, dayOfYear } = useDate()
  return (
    <div className={styles['list']}>
      {years(entries).map(([year, some]) => (
        <section key={year} className={styles['year']} data-undated={year === '' || undefined}>
          <h2>
            <span data-words>{year || t('undated')}</span>
          </h2>
          <ol>
            {some.map((entry) => (
              <EntryItem
                key={entry.id}
                entry={entry}
                {...(entry.date && { day: dayOfYear(entry.date), date: day(entry.date) })}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

function years(entries: readonly Entry[]): [year: string, entries: Entry[]][] {
  const byYear = new Map<string, Entry[]>()
  for (const entry of entries) {
    const year = entry.date?.slice(0, 4) ?? ''
    const sameYear = byYear.get(year)
    if (sameYear) sameYear.push(entry)
    else byYear.set(year, [entry])
  }
  return [...byYear]
}
