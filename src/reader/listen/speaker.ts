import { breathsOf } from './breaths.ts'
import type { Reading } from './reading-list.ts'
import { type Engine, watchVoice } from './watch-voice.ts'

/** A sentence to be spoken, and the voice to speak it. */
export interface Line extends Reading {
  voice: SpeechSynthesisVoice
}

/** Why nothing is heard: the voice’s network, the voice itself, or nobody knows. */
type Failure = 'network' | 'voice' | 'silence'

/** What the speaker does, and the line in hand. A failure stands until the reader does something. */
export interface SpeakerState {
  status: 'paused' | 'playing' | 'ended'
  line: Line | undefined
  failure?: Failure
}

/** Speaks lines one after the other, and tells whoever subscribes what it does. */
export interface Speaker {
  subscribe: (changed: () => void) => () => void
  state: () => SpeakerState
  /** Takes other lines and a place in them. While it plays it goes on there; a line that stays the same is not disturbed. */
  load: (lines: readonly Line[], at: number) => void
  /** Speaks on from where it was paused, after the end from the beginning; without lines, as soon as it has some. */
  play: () => void
  pause: () => void
  next: () => void
  previous: () => void
  /** From 0.75 to 2; what is being said is said again. */
  setRate: (rate: number) => void
}

/** Characters that a voice says in 15 seconds at the slowest pace; voices of the device may have longer pieces. */
const LIMITS = { network: { han: 45, other: 140 }, device: { han: 160, other: 500 } }
/** Where speech was just cancelled, Chromium on Linux and some Android engines swallow what comes at once. */
const AFTER_CANCEL = 60
const nothing = () => {}

/**
 * A speaker over the browser’s engine, made to hold with what the engines do wrong:
 * - `pause()` does nothing with network voices and cancels on Android (mdn/browser-compat-data#4500), so a pause is a
 *   cancel, and the piece in hand is spoken again: a listener who comes back wants its beginning anyway.
 * - A cancelled utterance reports an error, an end, or nothing, sooner or later: only the one in hand is listened to.
 * - Ends that never come, and speech that never begins, are noticed by {@link watchVoice}.
 * - Utterances that nothing refers to are collected while they speak, so the one in hand is kept.
 * - iOS speaks only if the page first spoke in a click: `play` speaks before it returns where nothing is being said.
 */
export function createSpeaker(
  engine: Engine,
  utter: (text: string) => SpeechSynthesisUtterance = (text) => new SpeechSynthesisUtterance(text),
): Speaker {
  let state: SpeakerState = { status: 'paused', line: undefined }
  let lines: readonly Line[] = []
  let at = 0
  let pieces: readonly string[] = []
  let piece = 0
  let rate = 1
  let tries = 0
  let inHand: SpeechSynthesisUtterance | null = null
  let unwatch = nothing
  const waiting = new Set<() => void>()

  const change = (status: SpeakerState['status'], failure?: Failure) => {
    state = { status, line: lines[at], ...(failure && { failure }) }
    for (const tell of waiting) tell()
  }

  /** Says nothing more; true where something was being said. */
  const hush = (): boolean => {
    inHand = null
    unwatch()
    unwatch = nothing
    const wasBusy = engine.speaking || engine.pending
    if (wasBusy) engine.cancel()
    return wasBusy
  }

  const stand = (wanted: number) => {
    at = Math.max(0, wanted)
    const line = lines[at]
    pieces = line ? breathsOf(line.text, limitOf(line)) : []
    piece = 0
    tries = 0
  }

  const say = () => {
    const voice = lines[at]?.voice
    const text = pieces[piece]
    if (state.status !== 'playing' || !voice || text === undefined) return
    const mine = utter(text)
    // Android wants the language beside the voice.
    Object.assign(mine, { voice, lang: voice.lang, rate })
    const ifMine = (act: () => void) => () => {
      if (inHand === mine) act()
    }
    const watch = watchVoice(engine, mine, rate, ifMine(goOn), ifMine(again))
    mine.addEventListener(
      'end',
      ifMine(() => (watch.isTooSoon() ? again() : goOn())),
    )
    mine.addEventListener('error', ({ error }) => ifMine(() => fail(error))())
    unwatch = watch.stop
    inHand = mine
    // Left paused by another page, an engine would keep all it is given.
    if (engine.paused) engine.resume()
    engine.speak(mine)
  }

  const sayAnew = () => {
    if (!hush()) return say()
    const timer = setTimeout(say, AFTER_CANCEL)
    unwatch = () => clearTimeout(timer)
  }

  const goTo = (wanted: number) => {
    if (lines.length === 0) return
    if (wanted >= lines.length) {
      hush()
      return change('ended')
    }
    stand(wanted)
    change(state.status === 'playing' ? 'playing' : 'paused')
    if (state.status === 'playing') sayAnew()
  }

  const goOn = () => {
    tries = 0
    piece++
    if (piece < pieces.length) sayAnew()
    else goTo(at + 1)
  }

  const again = () => {
    tries++
    if (tries < 2) sayAnew()
    else fail('silence')
  }

  const fail = (error: string) => {
    if (error === 'synthesis-failed' && tries === 0) return again()
    hush()
    // Another page, a call or the system took the voice, or a click is wanted: the reader decides when to go on.
    if (/^(interrupted|canceled|not-allowed)$/.test(error)) return change('paused')
    const isVoice = /^(language|voice)-unavailable$/.test(error)
    change('paused', error === 'network' ? 'network' : isVoice ? 'voice' : 'silence')
  }

  return {
    subscribe: (changed) => {
      waiting.add(changed)
      return () => waiting.delete(changed)
    },
    state: () => state,
    load: (others, wanted) => {
      const [before, after] = [lines[at], others[wanted]]
      const isSame = before?.id === after?.id && before?.text === after?.text && isSameVoice(before, after)
      lines = others
      if (isSame) {
        at = wanted
        return change(state.status)
      }
      stand(wanted)
      change(state.status === 'playing' ? 'playing' : 'paused')
      if (state.status === 'playing') sayAnew()
    },
    play: () => {
      if (state.status === 'playing') return
      if (state.status === 'ended') stand(0)
      tries = 0
      change('playing')
      sayAnew()
    },
    pause: () => {
      hush()
      change(state.status === 'ended' ? 'ended' : 'paused')
    },
    next: () => goTo(at + 1),
    previous: () => goTo(state.status === 'ended' ? at : at - 1),
    setRate: (wanted) => {
      if (wanted === rate) return
      rate = wanted
      if (state.status === 'playing') sayAnew()
    },
  }
}

function limitOf({ text, voice }: Line): number {
  const limits = voice.localService ? LIMITS.device : LIMITS.network
  return /\p{Script=Han}/u.test(text) ? limits.han : limits.other
}

/** Browsers make their voices anew whenever the list changes. */
function isSameVoice(one: Line | undefined, other: Line | undefined): boolean {
  return one?.voice.voiceURI === other?.voice.voiceURI && one?.voice.lang === other?.voice.lang
}
