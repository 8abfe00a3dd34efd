import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

import { paragraphOf, sideOf } from '#article/locator.ts'
import type { Article, Sentence } from '#article/schema.ts'

import { useAnnounce } from '../ui/announcer.tsx'
import styles from './sentence-note.module.css'
import { placeLink } from './use-place.ts'

/**
 * What stands under the paragraph of a chosen sentence, set as a footnote: its counterparts where they cannot be seen
 * beside it, and the links to send on.
 */
export function SentenceNote(props: {
  article: Article
  id: string
  counterparts: readonly Sentence[]
  changed: boolean
  onClose: () => void
}) {
  const { article, id, counterparts, changed, onClose } = props
  const { t, i18n } = useTranslation()
  const announce = useAnnounce()
  const isLinked = (article.links?.length ?? 0) > 0
  useEffect(() => {
    const count = counterparts.length
    if (isLinked) announce(count > 0 ? t('counterparts', { count }) : t('no-counterpart'), true)
  }, [announce, counterparts, isLinked, t])

  const copy = async (place: string) => {
    try {
      await navigator.clipboard.writeText(placeLink(article, place))
      announce(t('link-copied'))
    } catch {
      // Not allowed, or no clipboard at all, as on hosts without https.
      announce(t('link-not-copied'))
    }
  }
  const otherLanguage = sideOf(id) === 'summary' ? article.languages.original : article.languages.summary
  return (
    <div className={styles['note']} role="group" aria-label={t('sentence')} lang={i18n.language}>
      {changed && <p>{t('text-changed')}</p>}
      {counterparts.length > 0 && (
        <dl className={styles['counterparts']}>
          {counterparts.map((sentence) => (
            <div key={sentence.id}>
              <dt>
                <a href={`#${sentence.id}`}>{sentence.id.slice(1)}</a>
              </dt>
              <dd lang={otherLanguage}>{sentence.text}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className={styles['acts']}>
        {id.includes('.') && (
          <button type="button" onClick={() => copy(id)}>
            {t('copy-sentence')}
          </button>
        )}
        <button type="button" onClick={() => copy(paragraphOf(id))}>
          {t('copy-paragraph')}
        </button>
        <button type="button" onClick={onClose}>
          {t('close')}
        </button>
      </div>
    </div>
  )
}
