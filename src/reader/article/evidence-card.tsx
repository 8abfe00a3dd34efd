import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import { type Collation, numbersOf } from '#article/collation.ts'
import { paragraphOf, sideOf } from '#article/locator.ts'
import type { Article, Conflict, Sentence } from '#article/schema.ts'

import { unlockSpeech } from '../listen/unlock-speech.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { CitedSentence } from './cited-sentence.tsx'
import { ConflictPair } from './conflict-pair.tsx'
import styles from './evidence-card.module.css'
import { Finding } from './finding.tsx'
import type { Panel } from './panel.ts'
import type { Shown } from './shown.ts'
import { stepFrom, stepsOf } from './steps.ts'
import { useCopyLink } from './use-copy-link.ts'
import { useQuote } from './use-quote.ts'
import { sentenceOf } from './use-sentences.ts'

/**
 * What stands under a chosen sentence, set as a footnote: what was found of it in words, the spans that differ side by
 * side, its counterparts where they cannot be seen beside it, and what can be done with it. Only elements that may stand
 * inside a paragraph, because on a phone it stands right under its sentence.
 */
export function EvidenceCard(props: {
  article: Article
  collation: Collation
  shown: Shown | null
  id: string
  changed: boolean
  onChoose: (id: string) => void
  openPanel: (panel: Panel) => void
  onClose: () => void
}) {
  const { article, collation, shown, id, changed, onChoose, openPanel, onClose } = props
  const { t, i18n } = useTranslation()
  const announce = useAnnounce()
  // Of a chosen paragraph its first sentence.
  const sentence = collation.sentence(id) ?? collation.sentence(`${id}.1`)
  const counterparts = useMemo(
    () => (collation.counterparts.get(sentence?.id ?? '') ?? []).flatMap((other) => collation.sentence(other) ?? []),
    [collation, sentence],
  )
  const { matching, differing } = useMemo(() => collation.wordsInHand(sentence?.id ?? ''), [collation, sentence])
  const conflicts = collation.conflictsOf(sentence?.id ?? '')
  const isCollated = collation.counterparts.size > 0

  useEffect(() => {
    const count = counterparts.length
    const found = count > 0 ? t('counterparts', { count }) : t('no-counterpart')
    if (isCollated) announce([sentence?.verdict && t(sentence.verdict), found].filter(Boolean).join(' · '), true)
  }, [announce, counterparts, isCollated, sentence, t])

  const copy = useCopyLink(article)
  const quote = useQuote(article, shown)
  const listen = () => {
    unlockSpeech()
    openPanel('listen')
  }
  const steps = stepsOf(article, collation)
  const wanted = sideOf(id) === 'summary' ? steps.check : steps['left-out']
  const step = (by: 1 | -1) => {
    const there = stepFrom(wanted, id, by)
    if (!there) return
    // The focus brings it into sight; what is chosen then stays where it is.
    sentenceOf(there)?.focus()
    onChoose(there)
  }
  const languages = shown?.languages ?? article.languages
  return (
    <span className={styles['card']} role="group" aria-label={t('sentence')} lang={i18n.language}>
      {changed && <span className={styles['line']}>{t('text-changed')}</span>}
      {isCollated && sentence && <Finding sentence={sentence} count={counterparts.length} kind={article.kind} />}
      {conflicts.map(({ of, conflict }) => (
        <ConflictPair
          key={conflict.summaryRange.join('-') + conflict.sentence}
          words={shown ? shownWords(conflict, of, collation.sentence(conflict.sentence), shown) : conflict}
          languages={languages}
        />
      ))}
      {counterparts.length > 0 && (
        <span className={styles['counterparts']} role="list">
          {counterparts.map((one) => (
            <span key={one.id} role="listitem">
              <a href={`#${one.id}`} aria-label={`${one.id.slice(1)} ${t('place', numbersOf(one.id))}`}>
                {one.id.slice(1)}
              </a>
              <span lang={languages[sideOf(one.id)]}>
                <CitedSentence sentence={one} matching={matching} differing={differing} shown={shown} />
              </span>
            </span>
          ))}
        </span>
      )}
      <span className={styles['acts']}>
        <button type="button" onClick={listen}>
          {t('act-listen')}
        </button>
        <button type="button" onClick={() => quote(id)}>
          {t('copy-quotation')}
        </button>
        <button type="button" onClick={() => openPanel('share')}>
          {t('act-share')}
        </button>
        {id.includes('.') && (
          <button type="button" onClick={() => copy(id)}>
            {t('copy-sentence')}
          </button>
        )}
        <button type="button" onClick={() => copy(paragraphOf(id))}>
          {t('copy-paragraph')}
        </button>
        <span className={styles['steps']}>
          {wanted.length > 0 && (
            <>
              <button type="button" onClick={() => step(-1)}>
                {t('previous-point')}
              </button>
              <button type="button" onClick={() => step(1)}>
                {t('next-point')}
              </button>
            </>
          )}
          <button type="button" onClick={onClose}>
            {t('close')}
          </button>
        </span>
      </span>
    </span>
  )
}

/** The words of both sides of a conflict as they are shown; `of` is its sentence of the summary, `other` that of the original. */
function shownWords(conflict: Conflict, of: Sentence, other: Sentence | undefined, shown: Shown) {
  const { summaryRange, original, originalRange } = conflict
  return {
    summary: shown.textOf(of, ...summaryRange),
    original: other ? shown.textOf(other, ...originalRange) : original,
  }
}
