import { useTranslation } from 'react-i18next'

import type { Article, Conflict } from '#article/schema.ts'

import styles from './evidence-card.module.css'

/** Two spans that differ, side by side where they fit, each in its own language; `words` are theirs as they are shown. */
export function ConflictPair(props: {
  words: Pick<Conflict, 'summary' | 'original'>
  languages: Article['languages']
  kind: Article['kind'] | undefined
}) {
  const { words, languages, kind } = props
  const { t } = useTranslation()
  return (
    <span className={styles['pair']}>
      <span>
        <span className={styles['label']}>{t(kind === 'translation' ? 'translation' : 'in-summary')}</span>
        <span className={styles['words']} lang={languages.summary}>
          {words.summary}
        </span>
      </span>
      <span className={styles['differs']} role="img" aria-label={t('contradicted')} />
      <span>
        <span className={styles['label']}>{t('in-original')}</span>
        <span className={styles['words']} lang={languages.original}>
          {words.original}
        </span>
      </span>
    </span>
  )
}
