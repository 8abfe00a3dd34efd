import { useTranslation } from 'react-i18next'

import { BrokenError, NewerVersionError, NotFoundError, UnreachableError } from '#query/fetch-error.ts'

import { MessagePage } from './message-page.tsx'

/** What a page shows that could not be put together; `retry` tries again. */
export function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useTranslation()
  const what = kindOf(error)
  return (
    <MessagePage title={what === 'not-found' ? t(what) : t(`${what}-title`)} hint={t(`${what}-hint`)}>
      <button type="button" onClick={retry}>
        {t('retry')}
      </button>
    </MessagePage>
  )
}

function kindOf(error: unknown): 'not-found' | 'broken' | 'newer' | 'unreachable' | 'crash' {
  if (error instanceof NotFoundError) return 'not-found'
  if (error instanceof BrokenError) return 'broken'
  if (error instanceof NewerVersionError) return 'newer'
  return error instanceof UnreachableError ? 'unreachable' : 'crash'
}
