import { vi } from 'vitest'

/** A voice as browsers list it; of the device unless said otherwise. */
export function voice(lang: string, name = lang, others: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice {
  return { lang, name, voiceURI: name, localService: true, default: false, ...others }
}

/** A Mandarin and an English voice of the device. */
export const VOICES = [voice('zh-CN', 'Tingting'), voice('en-US', 'Samantha')]

/** An utterance without a browser. */
export class FakeUtterance extends EventTarget {
  text: string
  voice: SpeechSynthesisVoice | null = null
  lang = ''
  rate = 1
  volume = 1
  constructor(text: string) {
    super()
    this.text = text
  }
}

/** An engine that says nothing until it is told what happens, and keeps a list of what it was given. */
export class FakeEngine extends EventTarget {
  speaking = false
  pending = false
  paused = false
  cancels = 0
  voices: SpeechSynthesisVoice[]
  queue: FakeUtterance[] = []
  given: FakeUtterance[] = []

  constructor(voices: SpeechSynthesisVoice[] = VOICES) {
    super()
    this.voices = voices
  }

  getVoices = () => this.voices
  resume = () => void (this.paused = false)
  speak = (utterance: SpeechSynthesisUtterance) => {
    const given = utterance as unknown as FakeUtterance
    this.given.push(given)
    this.queue.push(given)
    this.speaking = true
  }
  /** As Chrome has it: what is cancelled reports an error at once. */
  cancel = () => {
    this.cancels++
    const dropped = this.queue.splice(0)
    this.speaking = false
    for (const utterance of dropped) utterance.dispatchEvent(errorOf('interrupted'))
  }

  /** The text that is being said. */
  get saying(): string | undefined {
    return this.queue[0]?.text
  }

  /** What was given to the engine, in order. */
  get texts(): string[] {
    return this.given.map(({ text }) => text)
  }

  /** The voice begins, takes its time and comes to the end of what is being said. */
  finish(): void {
    const utterance = this.queue.shift()
    utterance?.dispatchEvent(new Event('start'))
    vi.advanceTimersByTime(400)
    this.speaking = this.queue.length > 0
    utterance?.dispatchEvent(new Event('end'))
  }

  /** What is being said goes wrong. */
  fail(error: string): void {
    const utterance = this.queue.shift()
    this.speaking = false
    utterance?.dispatchEvent(errorOf(error))
  }

  /** What is being said ends without a word to anybody. */
  drop(): void {
    this.queue.shift()
    this.speaking = false
  }

  /** Voices are there now. */
  bring(voices: SpeechSynthesisVoice[]): void {
    this.voices = voices
    this.dispatchEvent(new Event('voiceschanged'))
  }
}

/** An error as the browser reports it. */
function errorOf(error: string): Event {
  return Object.assign(new Event('error'), { error })
}
