import { useTranslation } from 'react-i18next'

import { numbersOf } from '#article/collation.ts'
import type { Sentence } from '#article/schema.ts'

import styles from './companion.module.css'
import type { Sight } from './use-sight.ts'

/**
 * A sentence that belongs to what the reader looks at but is out of sight, quoted at the edge of its column, with the way
 * there; of the sentence that was left for its counterpart, the way back.
 */
export function FarQuotation(props: {
  sight: Sight
  sentence: Sentence
  lang: string
  isOrigin: boolean
  onGo: (() => void) | null
}) {
  const { sight, sentence, lang, isOrigin, onGo } = props
  const { t } = useTranslation()
  const { left, right } = sight.column
  return (
    <aside
      className={styles['far']}
      data-edge={sight.sight}
      aria-label={t(isOrigin ? 'left-behind' : `counterpart-${sight.sight === 'above' ? 'above' : 'below'}`)}
      style={{ left, width: right - left }}
    >
      <p className={styles['say']}>
        <span>
          {t(isOrigin ? 'left-behind' : `counterpart-${sight.sight === 'above' ? 'above' : 'below'}`)}{' '}
          {t('place', numbersOf(sentence.id))}
        </span>
        {onGo && (
          <button type="button" onClick={onGo}>
            {t(isOrigin ? 'go-back' : 'go-there')}
          </button>
        )}
      </p>
      <p lang={lang} className={styles['quoted']}>
        {sentence.text}
      </p>
    </aside>
  )
}
