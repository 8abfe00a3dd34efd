import { type RefObject, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'

import type { Collation } from '#article/collation.ts'
import { type Place, sideOf } from '#article/locator.ts'
import type { Article } from '#article/schema.ts'

import { unlockSpeech } from '../listen/unlock-speech.ts'
import { nextSetting } from '../next-setting.ts'
import { selectedPlace } from '../share/selected-place.ts'
import { stepSize } from '../step-size.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { TO_SEARCH, type View, VIEWS } from '../url.ts'
import { nextTheme } from '../use-theme.ts'
import type { Panel } from './panel.ts'
import { asFarOn } from './cells.ts'
import { stepTo } from './evidence-in-sight.ts'
import { atReadingLine, firstInSight } from './reading-line.ts'
import type { Act } from './shortcuts.ts'
import { stepFrom, stepsOf } from './steps.ts'
import { useCopyLink } from './use-copy-link.ts'
import type { usePlace } from './use-place.ts'
import { beside, focusByKey, sentenceOf } from './use-sentences.ts'
import { shownView, uncover, useChooseView } from './use-view.ts'

/** What the acts of the keyboard work on. */
interface Hands {
  article: Article
  collation: Collation
  text: RefObject<HTMLElement | null>
  chosen: ReturnType<typeof usePlace>
  openPanel: (panel: Panel) => void
  quote: (place: Place) => Promise<void>
}

/** Performs what a key means. `key` tells apart the keys of one act. */
export function useActs({
  article,
  collation,
  text,
  chosen,
  openPanel,
  quote,
}: Hands): (act: Act, key: string) => void {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const [, navigate] = useLocation()
  const chooseView = useChooseView()
  const copyLink = useCopyLink(article)
  const steps = stepsOf(article, collation)
  /** The sentence that was left for its counterpart, and how far the page was scrolled there. */
  const origin = useRef<{ id: string; scrolled: number } | null>(null)

  const held = () => sentenceInHand(chosen.place?.start ?? null)
  const here = () => held() ?? (text.current && atReadingLine(text.current)[0]?.element)
  /** What a quotation or a link is wanted of: what is selected, else the sentence in hand or at the reading line. */
  const wanted = (): Place | null => {
    const sentence = here()
    return (text.current && selectedPlace(text.current)) ?? (sentence ? { start: sentence.id } : null)
  }
  const first = (side: string) => text.current && firstInSight(text.current, side)
  /**
   * Where a step sets out: from what is in hand; where that is of the other side, right before what stands as far on in
   * this one, and with nothing in hand before what is in sight, so that the first of it counts.
   */
  const startOf = ([id = '']: readonly string[], by: 1 | -1) => {
    const from = held()
    if (!text.current || (from && sideOf(from.id) === sideOf(id))) return from
    const there = from ? asFarOn(text.current, from) : first(sideOf(id))
    return there && by > 0 ? beside(text.current, there, -1) : there
  }
  const goTo = (sentence: HTMLElement | null | undefined) => {
    if (!sentence) return announce(t('nowhere-to-go'))
    uncover({ start: sentence.id })
    // The focus brings it into sight; what is chosen then stays where it is.
    focusByKey(sentence)
    if (!chosen.isOpen) return
    stepTo(sentence.id)
    chosen.choose(sentence.id)
  }
  const step = (ids: readonly string[], by: 1 | -1) => {
    const there = stepFrom(ids, startOf(ids, by)?.id ?? null, by)
    const sentence = sentenceOf(there ?? null)
    if (!there || !sentence) return announce(t('nowhere-to-go'))
    uncover({ start: there })
    focusByKey(sentence)
    stepTo(there)
    chosen.choose(there)
  }
  const walk = (by: 1 | -1) => {
    if (!text.current) return
    const from = held()
    goTo(from ? beside(text.current, from, by) : SIDES.map(first).find(Boolean))
  }
  const say = (setting: 'marks' | 'omitted' | 'reveal' | 'theme' | 'size', value: string) =>
    // Paper and size are seen by everybody, wherever the reader is.
    announce(t('setting-is', { setting: t(setting), value }), setting === 'theme' || setting === 'size')
  const show = (view: View) => {
    chooseView(view)
    announce(
      t('setting-is', {
        setting: t('view'),
        value: t(view === 'en' && article.languages.original !== 'en' ? 'view-original' : `view-${view}`),
      }),
      true,
    )
  }
  const acts: Record<Act, (key: string) => void> = {
    'next-sentence': () => walk(1),
    'previous-sentence': () => walk(-1),
    evidence: () => {},
    'let-go': () => {},
    counterpart: () => {
      const from = here()
      const there = from && collation.strongest(from.id)[0]
      if (there) origin.current = { id: from.id, scrolled: scrollY }
      goTo(there ? sentenceOf(there) : null)
    },
    back: () => {
      // The sentence may have stayed in sight, and the rest of the page would not come back with it.
      if (origin.current) scrollTo({ top: origin.current.scrolled, behavior: 'instant' })
      goTo(sentenceOf(origin.current?.id ?? null))
    },
    'next-conflict': () => step(steps.conflict, 1),
    'previous-conflict': () => step(steps.conflict, -1),
    'next-unsupported': () => step(steps.unsupported, 1),
    'next-left-out': () => step(steps['left-out'], 1),
    marks: () => say('marks', t(`marks-${nextSetting('marks') ?? 'all'}`)),
    omitted: () => say('omitted', t(`omitted-${nextSetting('omitted') ?? 'plain'}`)),
    reveal: () => say('reveal', t(`reveal-${nextSetting('reveal') ?? 'nothing'}`)),
    'view-both': () => show('both'),
    'view-zh': () => show('zh'),
    'view-en': () => show('en'),
    'view-lines': () => show('lines'),
    'next-view': () => show(VIEWS[(VIEWS.indexOf(shownView()) + 1) % VIEWS.length] ?? 'both'),
    search: () => navigate('/', { state: TO_SEARCH }),
    theme: () => say('theme', t(`theme-${nextTheme()}`)),
    size: (key) => say('size', stepSize(key === '-' ? -1 : 1)),
    quote: () => {
      const place = wanted()
      if (place) void quote(place)
    },
    'copy-link': () => void copyLink(wanted()),
    share: () => openPanel('share'),
    listen: () => {
      unlockSpeech()
      openPanel('listen')
    },
    pause: () => {},
    help: () => openPanel('help'),
  }
  return (act, key) => acts[act](key)
}

const SIDES = ['summary', 'original']

/** The focused sentence, else the chosen one. */
function sentenceInHand(chosen: string | null): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('[data-side] span[id]') ?? sentenceOf(chosen)
}
