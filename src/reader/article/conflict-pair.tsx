import { useTranslation } from 'react-i18next'

import type { Article, Conflict } from '#article/schema.ts'

import styles from './evidence-card.module.css'

/** Two spans that differ, side by side, each in its own language. */
export function ConflictPair({ conflict, summary, original }: { conflict: Conflict } & Article['languages']) {
  const { t } = useTranslation()
  return (
    <span className={styles['pair']}>
      <span className={styles['label']}>{t('in-summary')}</span>
      <span className={styles['words']} lang={summary}>
        {conflict.summary}
      </span>
      <span className={styles['differs']} role="img" aria-label={t('contradicted')} />
      <span className={styles['label']}>{t('in-original')}</span>
      <span className={styles['words']} lang={original}>
        {conflict.original}
      </span>
    </span>
  )
}
