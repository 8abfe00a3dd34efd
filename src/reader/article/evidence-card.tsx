import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'

import { type Collation, countVerdicts, type Hand, idsIn, numbersOf, tiedTo } from '#article/collation.ts'
import { type Place, sideOf } from '#article/locator.ts'
import type { Article, Conflict, Sentence } from '#article/schema.ts'

import { unlockSpeech } from '../listen/unlock-speech.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { CitedSentence } from './cited-sentence.tsx'
import { ConflictPair } from './conflict-pair.tsx'
import styles from './evidence-card.module.css'
import { EvidenceBelow } from './evidence-below.tsx'
import { stepTo, useEvidenceInSight } from './evidence-in-sight.ts'
import { Finding, verdictsOf } from './finding.tsx'
import type { Panel } from './panel.ts'
import type { Shown } from './shown.ts'
import { stepFrom, stepsOf } from './steps.ts'
import { useQuote } from './use-quote.ts'
import { useRoomBeside } from './use-room-beside.ts'
import { sentenceOf } from './use-sentences.ts'
import { sightOf } from './use-sight.ts'

/**
 * What stands under what is chosen, set as a footnote: what was found of it in words, the spans that differ side by side,
 * its counterparts where they cannot be seen beside it, and what can be done with it. Only elements that may stand inside
 * a paragraph, because on a phone it stands right under its sentence.
 *
 * @param props.id the chosen sentence or paragraph, or where the chosen range begins
 * @param props.hand the sentences that it covers
 */
export function EvidenceCard(props: {
  article: Article
  collation: Collation
  shown: Shown | null
  id: string
  hand: Hand
  changed: boolean
  onChoose: (id: string) => void
  openPanel: (panel: Panel) => void
  onClose: () => void
}) {
  const { article, collation, shown, id, hand, changed, onChoose, openPanel, onClose } = props
  const { t, i18n } = useTranslation()
  const announce = useAnnounce()
  const [sentences, counterparts] = useMemo(() => {
    const those = (ids: string[]) => ids.flatMap((one) => collation.sentence(one) ?? [])
    return [those(idsIn(hand)), those(tiedTo(collation.counterparts, hand))]
  }, [collation, hand])
  const { matching, differing } = useMemo(() => collation.wordsInHand(hand), [collation, hand])
  const conflicts = collation.conflictsOf(hand)
  const isDiffering = conflicts.length > 0
  const isCollated = collation.counterparts.size > 0

  useEffect(() => {
    const count = counterparts.length
    const found = count > 0 ? t('counterparts', { count }) : t('no-counterpart')
    const counts = countVerdicts(sentences)
    const verdicts = verdictsOf(sentences, isDiffering).map((verdict) =>
      sentences.length > 1 && counts[verdict] ? `${t(verdict)} ${counts[verdict]}` : t(verdict),
    )
    const said = [...(changed ? [t('text-changed')] : []), ...(isCollated ? [...verdicts, found] : [])]
    if (said.length > 0) announce(said.join(' · '), true)
  }, [announce, changed, counterparts, isCollated, isDiffering, sentences, t])

  // Looked at once, as it opens: the text does not move while a reader scrolls.
  const sources = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const isSeen = counterparts.every((one) => sightOf(one.id)[0]?.sight === 'seen')
    sources.current?.toggleAttribute('data-far', counterparts.length > 1 && !isSeen)
  }, [counterparts])

  const card = useRef<HTMLSpanElement>(null)
  useRoomBeside(card)
  useEvidenceInSight(card, id)
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
    // The focus brings it into sight; what is chosen then stays where it is, unless its evidence would not be seen.
    sentenceOf(there)?.focus()
    stepTo(there)
    onChoose(there)
  }
  const languages = shown?.languages ?? article.languages
  const finding = isCollated && (
    <Finding sentences={sentences} count={counterparts.length} isDiffering={isDiffering} kind={article.kind} />
  )
  return (
    <span ref={card} className={styles['card']} role="group" aria-label={t('sentence')} lang={i18n.language}>
      {changed && <span className={styles['line']}>{t('text-changed')}</span>}
      {finding}
      {finding && (
        <EvidenceBelow card={card} id={id}>
          {finding}
        </EvidenceBelow>
      )}
      {conflicts.map(({ of, conflict }) => (
        <ConflictPair
          key={[of.id, conflict.kind, ...conflict.summaryRange, conflict.sentence, ...conflict.originalRange].join(' ')}
          words={shown ? shownWords(conflict, of, collation.sentence(conflict.sentence), shown) : conflict}
          languages={languages}
          kind={article.kind}
        />
      ))}
      {counterparts.length > 0 && (
        <span ref={sources} className={styles['counterparts']} role="list">
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
        <button type="button" onClick={() => quote(placeOf(id, hand))}>
          {t('copy-quotation')}
        </button>
        <button type="button" onClick={() => openPanel('share')}>
          {t('act-share')}
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

/** The chosen place: a sentence or paragraph, or the range from `id` to the last of the hand. */
function placeOf(id: string, hand: Hand): Place {
  const end = id.includes('.') ? idsIn(hand).at(-1) : undefined
  return end === undefined || end === id ? { start: id } : { start: id, end }
}

/** The words of both sides of a conflict as they are shown; `of` is its sentence of the summary, `other` that of the original. */
function shownWords(conflict: Conflict, of: Sentence, other: Sentence | undefined, shown: Shown) {
  const { summaryRange, original, originalRange } = conflict
  return {
    summary: shown.textOf(of, ...summaryRange),
    original: other ? shown.textOf(other, ...originalRange) : original,
  }
}
