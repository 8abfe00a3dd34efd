import { useTranslation } from 'react-i18next'

import { languageOf } from '#article/language.ts'
import type { Article } from '#article/schema.ts'

import { useSite } from '../site.ts'
import { linkTo } from '../url.ts'
import { useIdle } from '../use-idle.ts'
import styles from './print-foot.module.css'
import { QrCode } from './qr-code.tsx'

/** What paper has instead of links, at the end of a printed article: who publishes it, and its address, to type and to scan. */
export function PrintFoot({ article }: { article: Pick<Article, 'url'> }) {
  const { t } = useTranslation()
  const { name } = useSite()
  const address = linkTo({})
  // Drawing takes a slow device longer than a frame: it waits for a moment of its own.
  const isIdle = useIdle()
  return (
    <footer className={styles['foot']}>
      {isIdle && <QrCode address={address} label={t('print-code')} />}
      <div>
        <p lang={languageOf(name)}>{name}</p>
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
      </div>
    </footer>
  )
}
