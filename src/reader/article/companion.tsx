import { type RefObject, useCallback, useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Collation } from '#article/collation.ts'
import type { Place } from '#article/locator.ts'
import type { Article } from '#article/schema.ts'

import { lazyPart } from '../lazy-part.ts'
import { PrintFoot } from '../share/print-foot.tsx'
import { selectedPlace } from '../share/selected-place.ts'
import { useColumnSelection } from '../share/use-column-selection.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { useSetting } from '../use-setting.ts'
import type { Panel } from './panel.ts'
import { placeLink } from './place-link.ts'
import { begunAt } from './reading-line.ts'
import { Resume } from './resume.tsx'
import { asShown, type Shown } from './shown.ts'
import { Ties } from './ties.tsx'
import { useActs } from './use-acts.ts'
import type { EarlyKeys } from './use-early-keys.ts'
import { useKeptPlace } from './use-kept-place.ts'
import { useLit } from './use-lit.ts'
import { useMarkedWords } from './use-marked-words.ts'
import { useNearGroups } from './use-near-groups.ts'
import { useRestingPointer } from './use-resting-pointer.ts'
import type { usePlace } from './use-place.ts'
import { useProgress } from './use-progress.ts'
import { useQuote } from './use-quote.ts'
import { useRoomAbove } from './use-room-above.ts'
import { useSaidVerdicts } from './use-said-verdicts.ts'
import { useShortcuts } from './use-shortcuts.ts'
import { sentenceOf } from './use-sentences.ts'
import { useShown } from './use-shown.ts'

const ShortcutList = lazyPart(() => import('./shortcut-list.tsx').then((module) => module.ShortcutList))
const WordCard = lazyPart(() => import('../chinese/word-card.tsx').then((module) => module.WordCard))
const ShareSheet = lazyPart(() => import('../share/share-sheet.tsx').then((module) => module.ShareSheet))
const ListenBar = lazyPart(() => import('../listen/listen-bar.tsx').then((module) => module.ListenBar))

/** What keeps a reader company once the text is there: none of it is needed for the first look, so it is fetched at rest. */
export function Companion(props: {
  article: Article
  collation: Collation
  text: RefObject<HTMLElement | null>
  chosen: ReturnType<typeof usePlace>
  panel: Panel | null
  setPanel: (panel: Panel | null) => void
  shown: Shown | null
  setShown: (shown: Shown | null) => void
  takeEarlyKeys: EarlyKeys['take']
}) {
  const { article, collation, text, chosen, panel, setPanel, shown, setShown, takeEarlyKeys } = props
  const lit = useLit(text)
  const [script] = useSetting('script')
  useShown(article, setShown)
  useMarkedWords(lit, collation, shown)
  useKeptPlace(text, article.id, shown)
  useNearGroups(text)
  useRoomAbove(text)
  useRestingPointer(text)
  useColumnSelection(text)
  useSaidVerdicts()
  useProgress(text, article.id)
  const quote = useQuote(article, shown)
  useShortcuts(useActs({ article, collation, text, chosen, openPanel: setPanel, quote }), takeEarlyKeys)
  const close = useCallback(() => setPanel(null), [setPanel])
  // What reads aloud goes on while something else lies over the page.
  const [isListening, setListening] = useState(false)
  if (panel === 'listen' && !isListening) setListening(true)
  const stopListening = () => {
    setListening(false)
    if (panel === 'listen') close()
  }
  const linkTo = useCallback((place: Place | null) => placeLink(article, place), [article])
  // So that evidence opens at once, and the next press of the tab key finds it.
  useEffect(() => void import('./evidence-card.tsx').catch(() => {}), [])
  const start = chosen.place?.start ?? null
  const named = useEffectEvent(() => sentenceOf(start))
  // While its text was hidden, until it was in the reader's script, the place that the address names took no focus.
  useEffect(() => {
    if (shown && document.activeElement === document.body) named()?.focus({ preventScroll: true })
  }, [shown])
  // A press before anything answered has left the focus on its button; that of one that was answered asks for the same.
  useEffect(() => document.querySelector<HTMLElement>('[data-place] :focus:not(:focus-visible)')?.click(), [])
  const isGone = chosen.changed && start === null
  const announce = useAnnounce()
  const { t } = useTranslation()
  // Where the place is left the note there says so.
  useEffect(() => {
    if (isGone) announce(t('text-gone'))
  }, [announce, isGone, t])
  return (
    <>
      <Resume id={article.id} isBusy={start !== null} />
      <PrintFoot article={article} />
      <Ties article={article} collation={collation} shown={shown} lit={lit} chosen={chosen.hand} />
      <WordCard article={article} {...(script && { script: script === 'hant' ? 'zh-Hant' : 'zh-Hans' })} />
      {panel === 'help' && <ShortcutList onClose={close} onMissing={close} />}
      {panel === 'share' && (
        <ShareSheet
          article={asShown(article, shown)}
          placeNow={() => (text.current && selectedPlace(text.current)) ?? chosen.place}
          linkTo={linkTo}
          onClose={close}
          onMissing={close}
        />
      )}
      {isListening && (
        <ListenBar
          article={article}
          start={start}
          begunAt={() => text.current && begunAt(text.current)}
          onClose={stopListening}
          onMissing={stopListening}
        />
      )}
    </>
  )
}
