import { useTranslation } from 'react-i18next'

import type { Article } from '#article/schema.ts'

import { linkTo } from '../url.ts'
import styles from './print-foot.module.css'
import { QrCode } from './qr-code.tsx'

/** What paper has instead of links, at the end of a printed article: its address, to type and to scan. */
export function PrintFoot({ article }: { article: Pick<Article, 'url'> }) {
  const { t } = useTranslation()
  const address = linkTo({})
  return (
    <footer className={styles['foot']}>
      <QrCode address={address} label={t('print-code')} />
      <dl>
        <dt>{t('print-address')}</dt>
        <dd>{address}</dd>
        {article.url && (
          <>
            <dt>{t('print-original')}</dt>
            <dd>{article.url}</dd>
          </>
        )}
      </dl>
    </footer>
  )
}
