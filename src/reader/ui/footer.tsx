import { useTranslation } from 'react-i18next'

import { useSite } from '../site.ts'
import styles from './footer.module.css'

/** What stands under every page: what the publisher says of the publication, and what made it. */
export function Footer() {
  const { t } = useTranslation()
  const { about } = useSite()
  return (
    <footer className={styles['footer']}>
      {about && <p lang="zh-Hans">{about}</p>}
      <p>
        <span data-words>{t('footer')}</span>
      </p>
    </footer>
  )
}
