import { useTranslation } from 'react-i18next'

import { unlockSpeech } from '../listen/unlock-speech.ts'
import styles from './article-tools.module.css'
import type { Panel } from './panel.ts'

/** What can be done with the article as a whole. In the bar where it has room, else in the article's head. */
export function ArticleTools({ place, openPanel }: { place: 'bar' | 'head'; openPanel: (panel: Panel) => void }) {
  const { t } = useTranslation()
  const listen = () => {
    unlockSpeech()
    openPanel('listen')
  }
  return (
    <span className={styles['tools']} data-place={place}>
      <button type="button" onClick={listen}>
        <span data-words>{t('act-listen')}</span>
      </button>
      <button type="button" onClick={() => openPanel('share')}>
        <span data-words>{t('act-share')}</span>
      </button>
    </span>
  )
}
