import { useTranslation } from 'react-i18next'

import { languageOf } from '#article/language.ts'

import { useSite } from '../site.ts'
import styles from './footer.module.css'

/**
 * What stands under every page: what the publisher says of the publication, and what made it.
 *
 * @param props.hasFeed whether it also leads to the feed
 */
export function Footer({ hasFeed = false }: { hasFeed?: boolean }) {
  const { t } = useTranslation()
  const { about } = useSite()
  return (
    <footer className={styles['footer']}>
      {about && <p lang={languageOf(about)}>{about}</p>}
      {hasFeed && (
        <p>
          <a href={`${import.meta.env.BASE_URL}feed.xml`} type="application/atom+xml">
            <span data-words>{t('feed')}</span>
          </a>
        </p>
      )}
      <p>
        <span data-words>{t('footer')}</span>
      </p>
    </footer>
  )
}
