import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'

import { useSite } from '../site.ts'
import { useDocumentHead } from '../use-document-head.ts'
import { Bar } from './bar.tsx'
import styles from './message-page.module.css'

/** A page that says what happened and what to do, with a way back to the library. */
export function MessagePage({ title, hint, children }: { title: string; hint: string; children?: ReactNode }) {
  const { t } = useTranslation()
  const { name } = useSite()
  useDocumentHead(`${title} · ${name}`, '/')
  return (
    <>
      <Bar />
      <main id="text" className={styles['message']} tabIndex={-1}>
        <h1 data-words>{title}</h1>
        <p data-words>{hint}</p>
        <p className={styles['acts']}>
          {children}
          <Link href="/">
            <span data-words>{t('back-to-library')}</span>
          </Link>
        </p>
      </main>
    </>
  )
}
