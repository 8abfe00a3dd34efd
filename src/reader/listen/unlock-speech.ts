/**
 * Lets the page speak from now on: iOS does so only after it was asked to in a click, and the bar itself is loaded after
 * the click that opens it. To be called in that click. It says nothing.
 */
export function unlockSpeech(): void {
  if (!('speechSynthesis' in globalThis) || speechSynthesis.speaking) return
  const nothing = new SpeechSynthesisUtterance('')
  nothing.volume = 0
  speechSynthesis.speak(nothing)
}
