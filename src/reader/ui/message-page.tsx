import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'

import { BrokenError, NewerVersionError, NotFoundError, UnreachableError } from '#query/fetch-json.ts'

import { useSite } from '../site.ts'
import { useDocumentHead } from '../use-document-head.ts'
import { Bar } from './bar.tsx'
import styles from './message-page.module.css'

/** A page that says what happened and what to do, with a way back to the library. */
function MessagePage({ title, hint, children }: { title: string; hint: string; children?: ReactNode }) {
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

/** What an unknown address shows. */
export function NotFoundPage() {
  const { t } = useTranslation()
  return <MessagePage title={t('not-found')} hint={t('not-found-hint')} />
}

/** What a page shows that could not be put together; `retry` tries again. */
export function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useTranslation()
  if (error instanceof NotFoundError) return <NotFoundPage />
  const what = kindOf(error)
  return (
    <MessagePage title={t(`${what}-title`)} hint={t(`${what}-hint`)}>
      <button type="button" onClick={retry}>
        {t('retry')}
      </button>
    </MessagePage>
  )
}

function kindOf(error: unknown): 'broken' | 'newer' | 'unreachable' | 'crash' {
  if (error instanceof BrokenError) return 'broken'
  if (error instanceof NewerVersionError) return 'newer'
  return error instanceof UnreachableError ? 'unreachable' : 'crash'
}
