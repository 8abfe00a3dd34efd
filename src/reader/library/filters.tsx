import { useTranslation } from 'react-i18next'

import { languageOf } from '#article/language.ts'
import type { LibraryIndex } from '#article/library.ts'
import { UNDATED } from '#article/month.ts'

import { Choice } from '../ui/choice.tsx'
import { SHOWS } from '../url.ts'
import { useDate } from '../use-date.ts'
import styles from './library.module.css'
import type { Filter } from './use-entries.ts'

/** The filters of the library: what was read as words, the rest as native selects, which work as the device's own do. */
export function Filters(props: { index: LibraryIndex; filter: Filter; onFilter: (filter: Filter) => void }) {
  const { t } = useTranslation()
  const { month: nameOf } = useDate()
  const { index, filter, onFilter } = props
  const months = monthsOf(index)
  const named = (month: string) => (month === UNDATED ? t('undated') : nameOf(month))
  // An address may ask for a source that is no longer there; the select says what it asks for.
  const isUnknown = filter.source !== undefined && !index.sources.some(({ source }) => source === filter.source)
  const isEmptyMonth = filter.month !== undefined && !months.some(({ month }) => month === filter.month)
  const set = (name: keyof Filter, value: string) => {
    const { [name]: _, ...others } = filter
    onFilter(value ? { ...others, [name]: value } : others)
  }
  return (
    <form className={styles['filters']} onSubmit={(event) => event.preventDefault()}>
      <div className={styles['shows']}>
        <Choice
          label={t('show')}
          isNamed={false}
          values={(['all', ...SHOWS] as const).map((value) => ({ value, label: t(`show-${value}`) }))}
          chosen={filter.is ?? 'all'}
          onChoose={(value) => set('is', value === 'all' ? '' : value)}
        />
      </div>
      <label className={styles['select']}>
        <span data-words>{t('source')}</span>
        <select value={filter.source ?? ''} onChange={(event) => set('source', event.target.value)}>
          <option value="">{t('all-sources')}</option>
          {isUnknown && <option value={filter.source}>{filter.source}</option>}
          {index.sources.map(({ source, count }) => (
            <option key={source} value={source} lang={languageOf(source)}>{`${source} (${count})`}</option>
          ))}
        </select>
      </label>
      <label className={styles['select']}>
        <span data-words>{t('month')}</span>
        <select value={filter.month ?? ''} onChange={(event) => set('month', event.target.value)}>
          <option value="">{t('all-months')}</option>
          {isEmptyMonth && <option value={filter.month}>{named(filter.month ?? '')}</option>}
          {months.map(({ month, count }) => (
            <option key={month} value={month}>
              {`${named(month)} (${count})`}
            </option>
          ))}
        </select>
      </label>
    </form>
  )
}

/** The months that have articles, newest first, each once. */
export function monthsOf(index: LibraryIndex): { month: string; count: number }[] {
  const months = new Map<string, number>()
  for (const { month, count } of index.pages) months.set(month, (months.get(month) ?? 0) + count)
  return [...months].map(([month, count]) => ({ month, count }))
}
