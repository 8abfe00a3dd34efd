import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'

import { numbersOf } from '#article/collation.ts'
import { hasHalfWidthMarks, languageOf, titleLanguage } from '#article/language.ts'
import type { Entry } from '#article/library.ts'
import { VERDICTS } from '#article/verdicts.ts'
import { articleQueryOptions } from '#query/article.ts'

import { Verdict } from '../ui/verdict.tsx'
import { useProgressMap } from '../use-progress-map.ts'
import styles from './library.module.css'

/**
 * One article in the library: its first Chinese sentence, its title, where it is from and how it collates.
 *
 * @param props.day its day where the year stands in the margin, `date` where it does not; undated without
 */
export function EntryItem({ entry, day, date }: { entry: Entry; day?: string; date?: string }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const progress = useProgressMap().get(entry.id)
  const isEnglish = (entry.original ?? 'en') === 'en'
  // Pointing or touching comes a moment before the click: long enough to have the article there.
  const prefetch = () => void client.prefetchQuery(articleQueryOptions(entry.id))
  return (
    <li className={styles['entry']} data-read={progress?.isDone || undefined}>
      <div className={styles['title']}>
        <h3 lang={titleLanguage(entry.title, entry.language, entry.original)}>
          <Link href={`/a/${entry.id}/`} onPointerEnter={prefetch} onFocus={prefetch}>
            {entry.title || entry.id}
          </Link>
        </h3>
        <p className={styles['meta']}>
          {entry.source && <span lang={languageOf(entry.source, entry.language)}>{entry.source}</span>}
          {entry.date ? (
            <time dateTime={entry.date} data-words>
              <span className={styles['day']}>{day}</span>
              <span className={styles['date']}>{date}</span>
            </time>
          ) : (
            <span data-words>{t('undated')}</span>
          )}
          {entry.readingMinutes !== undefined && (
            <span data-words>{t('minutes', { count: entry.readingMinutes })}</span>
          )}
          {entry.wordCount !== undefined && (
            <span data-words>{t(isEnglish ? 'words' : 'characters', { count: entry.wordCount })}</span>
          )}
        </p>
      </div>
      <div className={styles['first']}>
        {entry.excerpt && (
          <p
            lang={languageOf(entry.excerpt, entry.language)}
            data-half-width={hasHalfWidthMarks(entry.excerpt) || undefined}
          >
            {entry.excerpt}
          </p>
        )}
        <div className={styles['foot']}>
          {entry.kind === 'translation' && (
            <p className={styles['meta']}>
              <span data-words>{t('translation')}</span>
            </p>
          )}
          {entry.verdicts && (
            <ul className={styles['meta']} aria-label={t('verdicts')}>
              {VERDICTS.map((verdict) => {
                const count = entry.verdicts?.[verdict] ?? 0
                return count > 0 && <Verdict key={verdict} as="li" verdict={verdict} count={count} />
              })}
            </ul>
          )}
          {progress && (
            <p className={styles['progress']}>{progress.isDone ? t('read') : t('read-to', numbersOf(progress.at))}</p>
          )}
        </div>
      </div>
    </li>
  )
}
