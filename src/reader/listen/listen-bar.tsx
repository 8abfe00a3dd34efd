import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

import type { Article } from '#article/schema.ts'

import { singleKey } from '../single-key.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { Choice } from '../ui/choice.tsx'
import styles from './listen-bar.module.css'
import { type Rate, RATES } from './listen-choices.ts'
import { listenAction } from './listen-keys.ts'
import { ListenMessage } from './listen-message.tsx'
import { ListenPlace } from './listen-place.tsx'
import type { Mode } from './reading-list.ts'
import { useFollow } from './use-follow.ts'
import { useListening } from './use-listening.ts'
import { useMediaSession } from './use-media-session.ts'
import { useSpokenMark } from './use-spoken-mark.ts'

/**
 * Reads an article aloud, from the moment it is shown until it goes: a bar at the foot of the window.
 *
 * The focus moves into it, and back to where it was when it goes. Whoever opens it calls `unlockSpeech` in the click.
 *
 * @param props.start the id of the sentence or paragraph to begin with, or null; another one goes on there
 * @param props.begunAt gives the place to begin where there is no start; null for the beginning
 * @param props.onClose called where the reader closes it: it is to be taken away then
 */
export function ListenBar(props: {
  article: Article
  start: string | null
  begunAt: () => string | null
  onClose: () => void
}) {
  const { article, start, begunAt, onClose } = props
  const { t } = useTranslation()
  const bar = useRef<HTMLElement>(null)
  const listening = useListening(article, start, begunAt)
  const { speaker, state, modes, mode, rate } = listening
  const reading = state.line
  const isOff = !reading && !listening.isWaiting
  const isPlaying = state.status === 'playing' && !isOff
  const spoken = state.status === 'ended' ? undefined : reading
  useSpokenMark(spoken)
  const { isAway, comeBack } = useFollow(spoken, bar)
  useMediaSession(speaker, article, state.status)
  const toggle = isPlaying ? speaker.pause : speaker.play
  useKeys(bar, { toggle, next: speaker.next, previous: speaker.previous, close: onClose })
  useRoom(bar)
  useFocusIn(bar)
  const announce = useAnnounce()
  useEffect(() => {
    if (state.status === 'ended') announce(t('listen-ended'), true)
  }, [announce, state.status, t])

  const isEnglish = article.languages.original === 'en'
  const values = modes.map((value) => {
    if (value === 'zh') return { value, label: t('view-zh'), lang: 'zh-Hans' }
    if (value === 'alternate') return { value, label: t(isEnglish ? 'listen-alternate' : 'listen-alternate-original') }
    return isEnglish ? { value, label: t('view-en'), lang: 'en' } : { value, label: t('view-original') }
  })
  return (
    <section ref={bar} className={styles['bar']} aria-label={t('listen')}>
      <ListenMessage listening={listening} />
      <div className={styles['inner']}>
        <div className={styles['modes']}>
          <Choice<Mode>
            label={t('listen-mode')}
            isNamed={false}
            values={values}
            chosen={mode}
            onChoose={listening.chooseMode}
          />
        </div>
        <div className={styles['transport']}>
          <button type="button" aria-disabled={isOff} onClick={speaker.previous}>
            {t('listen-previous')}
          </button>
          <button type="button" className={styles['play']} data-play aria-disabled={isOff} onClick={toggle}>
            {t(isPlaying ? 'listen-pause' : 'listen-play')}
          </button>
          <button type="button" aria-disabled={isOff} onClick={speaker.next}>
            {t('listen-next')}
          </button>
        </div>
        <ListenPlace listening={listening} isAway={isAway} onComeBack={comeBack} />
        <label className={styles['rate']}>
          <span>{t('listen-rate')}</span>
          <select value={rate} onChange={(event) => listening.chooseRate(Number(event.target.value) as Rate)}>
            {RATES.map((value) => (
              <option key={value} value={value}>{`${value}×`}</option>
            ))}
          </select>
        </label>
        <button type="button" className={styles['close']} onClick={onClose}>
          {t('close')}
        </button>
      </div>
    </section>
  )
}

/** Lets the keys of {@link listenAction} act, before the page’s own, and the key that opened the bar. */
function useKeys(
  bar: RefObject<HTMLElement | null>,
  acts: Record<'toggle' | 'next' | 'previous' | 'close', () => void>,
) {
  const latest = useRef(acts)
  useLayoutEffect(() => {
    latest.current = acts
  })
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null
      const isInBar = bar.current?.contains(target) ?? false
      const action = singleKey(event) === 'l' ? 'toggle' : listenAction(event, target, isInBar)
      if (!action || event.defaultPrevented) return
      event.preventDefault()
      event.stopPropagation()
      if (!event.repeat) latest.current[action]()
    }
    addEventListener('keydown', act, { capture: true })
    return () => removeEventListener('keydown', act, { capture: true })
  }, [bar])
}

/**
 * Marks the root element while the bar is there, and says how high it is: the page keeps as much room at its foot, also for
 * what the bar says for a while, and sentences may be marked.
 */
function useRoom(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = bar.current
    if (!element) return
    const { classList, style } = document.documentElement
    const name = styles['listening'] ?? ''
    const say = () => style.setProperty('--foot', `${element.offsetHeight}px`)
    classList.add(name)
    say()
    const height = new ResizeObserver(say)
    height.observe(element)
    return () => {
      height.disconnect()
      style.removeProperty('--foot')
      classList.remove(name)
    }
  }, [bar])
}

/**
 * Brings the focus into the bar, and back to where it was if it is still in there when the bar goes; where that has gone
 * too, to the chosen sentence, or else to the page.
 */
function useFocusIn(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const before = document.activeElement
    const element = bar.current
    element?.querySelector<HTMLElement>('[data-play]')?.focus({ preventScroll: true })
    return () => {
      const isHere = document.activeElement === document.body || element?.contains(document.activeElement)
      if (!isHere) return
      const isThere = before !== document.body && before?.isConnected
      const other = document.querySelector('[data-side] [aria-current]') ?? document.querySelector('main')
      const back = isThere ? before : other
      if (back instanceof HTMLElement) back.focus({ preventScroll: true })
    }
  }, [bar])
}
