import { useTranslation } from 'react-i18next'

import { MessagePage } from './message-page.tsx'

/** What an unknown address shows. */
export function NotFoundPage() {
  const { t } = useTranslation()
  return <MessagePage title={t('not-found')} hint={t('not-found-hint')} />
}
