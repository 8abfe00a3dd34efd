import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import { type Collation, countVerdicts, standingOf, verdictOf } from '#article/collation.ts'
import { languageOf, titleLanguage } from '#article/language.ts'
import { sentencesOf } from '#article/locator.ts'
import type { Article } from '#article/schema.ts'
import { VERDICTS } from '#article/verdicts.ts'

import { Verdict } from '../ui/verdict.tsx'
import { openPlace } from '../url.ts'
import { useDate } from '../use-date.ts'
import styles from './article-head.module.css'
import { CoverageMap } from './coverage-map.tsx'
import type { Shown } from './shown.ts'

/** The head of an article: where it is from, its title, and how the two columns collate. */
export function ArticleHead(props: { article: Article; collation: Collation; shown: Shown | null; tools: ReactNode }) {
  const { article, collation, shown, tools } = props
  const { t } = useTranslation()
  const { day } = useDate()
  const { source, section, title, date, languages, url } = article
  const shownIn = shown?.languages ?? languages
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
        {tools}
      </p>
      <h1 lang={titleLanguage(title, shownIn.summary, shownIn.original)} data-sentence={title ? 'title' : undefined}>
        {shown?.textOf({ id: 'title', text: title }) || title || article.id}
      </h1>
      <div className={styles['columns']}>
        <SummaryHead article={article} collation={collation} />
        <OriginalHead article={article} collation={collation} />
      </div>
    </header>
  )
}

/** How many sentences of the summary have which verdict; each leads to the first that has it. */
function SummaryHead({ article, collation }: { article: Article; collation: Collation }) {
  const { t } = useTranslation()
  const sentences = sentencesOf(article, 'summary')
  const counts = countVerdicts(sentences)
  const [label, none] =
    article.kind === 'translation'
      ? (['translation-sentences', 'no-translation'] as const)
      : (['summary-sentences', 'no-summary'] as const)
  return (
    <div className={styles['summary']}>
      <div className={styles['counts']}>
        <h2>
          <span data-words>{sentences.length > 0 ? t(label, { count: sentences.length }) : t(none)}</span>
        </h2>
        {VERDICTS.map((verdict) => {
          const first = sentences.find((sentence) => verdictOf(sentence) === verdict)
          return (
            first && (
              <a key={verdict} href={`#${first.id}`}>
                <Verdict verdict={verdict} count={counts[verdict] ?? 0} />
              </a>
            )
          )
        })}
      </div>
      {collation.counterparts.size > 0 && (
        <CoverageMap
          sentences={sentences}
          standing={(sentence) => standingOf(sentence, collation.counterparts)}
          onJump={openPlace}
        />
      )}
    </div>
  )
}

/** What part of the original the summary used. */
function OriginalHead({ article, collation }: { article: Article; collation: Collation }) {
  const { t } = useTranslation()
  const sentences = sentencesOf(article, 'original')
  const count = sentences.length
  const isCollated = collation.counterparts.size > 0
  return (
    <div className={styles['original']}>
      <div className={styles['counts']}>
        <h2>
          <span data-words>{count > 0 ? t('original-sentences', { count }) : t('no-original')}</span>
        </h2>
        {isCollated && (
          <span data-words>
            {t(article.kind === 'translation' ? 'counterparts' : 'used', { count: count - collation.leftOut.size })}
          </span>
        )}
      </div>
      {isCollated && (
        <CoverageMap
          sentences={sentences}
          standing={({ id }) => (collation.leftOut.has(id) ? 'unsupported' : 'supported')}
          onJump={openPlace}
        />
      )}
    </div>
  )
}
