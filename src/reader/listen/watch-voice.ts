/** What is needed of the browser’s `speechSynthesis`. */
export type Engine = Pick<SpeechSynthesis, 'speak' | 'cancel' | 'resume' | 'speaking' | 'pending' | 'paused'>

/** Milliseconds between two looks at the engine. */
const LOOK = 500
/** Looks in a row at an idle engine that mean: it has ended, or it will not begin. */
const ENDED = 2
const NEVER_BEGAN = 6
/** An end that comes sooner, in milliseconds, to more than a word, ends nothing that was heard. */
const TOO_SOON = 40

/**
 * Watches over an utterance whose events cannot be relied on: Google’s voices drop one without a word, some engines never
 * tell the end, and some tell it at once, having said nothing. An engine that does nothing has ended; one that goes on
 * and on is taken to have ended when the text could have been said twice.
 *
 * @param onEnd called where the end was missed
 * @param onSilence called where nothing was said
 */
export function watchVoice(
  engine: Engine,
  utterance: SpeechSynthesisUtterance,
  rate: number,
  onEnd: () => void,
  onSilence: () => void,
): { stop: () => void; isTooSoon: () => boolean } {
  const since = Date.now()
  let hasBegun = false
  let idle = 0
  utterance.addEventListener('start', () => {
    hasBegun = true
  })
  const timer = setInterval(() => {
    const isBusy = engine.speaking || engine.pending
    hasBegun ||= engine.speaking
    idle = isBusy ? 0 : idle + 1
    if (idle >= (hasBegun ? ENDED : NEVER_BEGAN)) (hasBegun ? onEnd : onSilence)()
    else if (Date.now() - since > patience(utterance.text, rate)) (hasBegun ? onEnd : onSilence)()
  }, LOOK)
  return {
    stop: () => clearInterval(timer),
    isTooSoon: () => Date.now() - since < TOO_SOON && utterance.text.length > 4,
  }
}

/** Milliseconds in which any voice has said a text: two Han characters or six others a second, and five to get ready. */
function patience(text: string, rate: number): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return 5000 + (1000 * (han / 2 + (text.length - han) / 6)) / rate
}
