import { useTranslation } from 'react-i18next'

import { languageOf, titleLanguage } from '#article/language.ts'
import { sentencesOf } from '#article/locator.ts'
import type { Article } from '#article/schema.ts'

import { useDate } from '../use-date.ts'
import styles from './article-head.module.css'

/** The head of an article: where it is from, its title, and what stands in the two columns. */
export function ArticleHead({ article }: { article: Article }) {
  const { t } = useTranslation()
  const { day } = useDate()
  const { source, section, title, date, languages, url } = article
  const summaryCount = sentencesOf(article, 'summary').length
  const originalCount = sentencesOf(article, 'original').length
  const summaryLabel = article.kind === 'translation' ? 'translation-sentences' : 'summary-sentences'
  return (
    <header className={styles['head']}>
      <p className={styles['source']}>
        {source && <span lang={languageOf(source, languages.summary)}>{source}</span>}
        {section && <span lang={languageOf(section, languages.summary)}>{section}</span>}
        {date && (
          <time dateTime={article.publishedAt ?? date} data-words>
            {day(date)}
          </time>
        )}
        {article.readingMinutes !== undefined && (
          <span data-words>{t('minutes', { count: article.readingMinutes })}</span>
        )}
        {article.wordCount !== undefined && (
          <span data-words>
            {t(languages.original === 'en' ? 'words' : 'characters', { count: article.wordCount })}
          </span>
        )}
        {url && (
          <a href={url} rel="noopener noreferrer">
            <span data-words>{t('open-original')}</span>
          </a>
        )}
      </p>
      <h1 lang={titleLanguage(title, languages.summary, languages.original)}>{title || article.id}</h1>
      <div className={styles['columns']}>
        <h2 className={styles['summary']}>
          <span data-words>{summaryCount > 0 ? t(summaryLabel, { count: summaryCount }) : t('no-summary')}</span>
        </h2>
        <h2 className={styles['original']}>
          <span data-words>
            {originalCount > 0 ? t('original-sentences', { count: originalCount }) : t('no-original')}
          </span>
        </h2>
      </div>
    </header>
  )
}
