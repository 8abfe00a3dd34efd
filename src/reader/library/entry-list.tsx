import { useTranslation } from 'react-i18next'

import type { Entry } from '#article/library.ts'

import { EntryItem } from './entry-item.tsx'
import styles from './library.module.css'
import { useDate } from '../use-date.ts'

/** Entries, newest first, under the day of each. */
export function EntryList({ entries }: { entries: readonly Entry[] }) {
  const { t } = useTranslation()
  const { day } = useDate()
  return (
    <div className={styles['list']}>
      {days(entries).map(([date, some]) => (
        <section key={date} className={styles['day']}>
          <h2>
            <span data-words>{date ? <time dateTime={date}>{day(date)}</time> : t('undated')}</span>
          </h2>
          <ol>
            {some.map((entry) => (
              <EntryItem key={entry.id} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

function days(entries: readonly Entry[]): [date: string, entries: Entry[]][] {
  const byDay = new Map<string, Entry[]>()
  for (const entry of entries) {
    const sameDay = byDay.get(entry.date ?? '')
    if (sameDay) sameDay.push(entry)
    else byDay.set(entry.date ?? '', [entry])
  }
  return [...byDay]
}
