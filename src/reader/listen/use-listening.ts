import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'

import { sideOf } from '#article/locator.ts'
import type { Article } from '#article/schema.ts'

import { type Rate, readListenChoices, saveListenChoices } from './listen-choices.ts'
import { type Mode, modesOf, readingList, startIn, type TextLanguage } from './reading-list.ts'
import { createSpeaker, type Speaker, type SpeakerState } from './speaker.ts'
import { useVoices } from './use-voices.ts'
import { chooseVoice } from './voices.ts'

/** What reading an article aloud consists of. */
export interface Listening {
  speaker: Speaker
  /** Its line is the sentence in hand; undefined where nothing can be read. */
  state: SpeakerState
  modes: readonly Mode[]
  mode: Mode
  chooseMode: (mode: Mode) => void
  rate: Rate
  chooseRate: (rate: Rate) => void
  /** True while the browser may still bring voices. */
  isWaiting: boolean
  /** The languages of what is to be read that no voice speaks; their sentences are passed over. */
  missing: readonly TextLanguage[]
}

/**
 * Reads an article aloud from a place on, at once, until the component goes, or the page.
 *
 * @param start the id of a sentence or paragraph, or null; another one goes on there
 * @param begunAt gives the place to begin where there is no start; null for the beginning
 */
export function useListening(article: Article, start: string | null, begunAt: () => string | null): Listening {
  const engine = 'speechSynthesis' in globalThis ? speechSynthesis : undefined
  const { voices, isWaiting } = useVoices(engine)
  const modes = useMemo(() => modesOf(article), [article])
  // A place that is let go is none to go on at.
  const [from, setFrom] = useState(() => start ?? begunAt())
  const [mode, setMode] = useState(() => modeFor(start, modes, readListenChoices().mode))
  if (start !== null && from !== start) {
    setFrom(start)
    setMode(modeFor(start, modes, mode))
  }
  const [rate, setRate] = useState<Rate>(() => readListenChoices().rate ?? 1)

  const list = useMemo(() => readingList(article, mode), [article, mode])
  const languages = useMemo(() => {
    const all = [...new Set(list.map(({ lang }) => lang))]
    return new Map(all.map((language) => [language, chooseVoice(voices, language)]))
  }, [list, voices])
  const lines = useMemo(
    () =>
      list.flatMap((reading) => {
        const voice = languages.get(reading.lang)
        return voice ? [{ ...reading, voice }] : []
      }),
    [list, languages],
  )
  const missing = isWaiting ? [] : [...languages].filter(([, voice]) => !voice).map(([language]) => language)

  const [speaker] = useState(() => {
    const made = createSpeaker(engine ?? NO_ENGINE)
    made.setRate(rate)
    made.load(lines, startIn(lines, from))
    return made
  })
  const state = useSyncExternalStore(speaker.subscribe, speaker.state)
  const asked = useRef<string | null | undefined>(undefined)
  useEffect(() => {
    const isNew = asked.current !== from
    asked.current = from
    // Other lines are taken up at the sentence in hand; while there were none, at the one that was asked for.
    speaker.load(lines, startIn(lines, isNew ? from : (speaker.state().line?.id ?? from)))
    if (isNew) speaker.play()
  }, [speaker, lines, from])
  useEffect(() => speaker.setRate(rate), [speaker, rate])
  useEffect(() => {
    // A page that is left would go on speaking. Behind another tab it may: whoever listens looks at other things.
    addEventListener('pagehide', speaker.pause)
    return () => {
      removeEventListener('pagehide', speaker.pause)
      speaker.pause()
    }
  }, [speaker])

  return {
    speaker,
    state,
    modes,
    mode,
    chooseMode: (wanted) => {
      setMode(wanted)
      saveListenChoices({ mode: wanted })
    },
    rate,
    chooseRate: (wanted) => {
      setRate(wanted)
      saveListenChoices({ rate: wanted })
    },
    isWaiting,
    missing,
  }
}

/** The wanted mode where the article has it; whoever asks for a sentence is to hear that one. */
function modeFor(start: string | null, modes: readonly Mode[], wanted: Mode | undefined): Mode {
  const known = modes.find((mode) => mode === wanted) ?? modes[0] ?? 'zh'
  if (start === null || known === 'alternate') return known
  const own: Mode = sideOf(start) === 'summary' ? 'zh' : 'en'
  return modes.find((mode) => mode === own) ?? known
}

/** Stands in where the browser cannot speak: there are no voices then, and so nothing to say. */
const NO_ENGINE = {
  speak: () => {},
  cancel: () => {},
  resume: () => {},
  speaking: false,
  pending: false,
  paused: false,
}
