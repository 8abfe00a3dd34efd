import type { Page } from 'playwright-core'

/**
 * Gives the browser a Mandarin and an English voice, which it has none of here: it is then as if they spoke, and never
 * came to an end.
 */
export function withVoices(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const voices = ['zh-CN', 'en-US'].map((lang) => ({ lang, name: lang, voiceURI: lang, localService: true }))
    class Engine extends EventTarget {
      speaking = false
      pending = false
      paused = false
      getVoices = () => voices
      resume = () => {}
      speak = ({ text }: { text: string }) => void (this.speaking = text !== '')
      cancel = () => void (this.speaking = false)
    }
    class Utterance extends EventTarget {
      text: string
      constructor(text: string) {
        super()
        this.text = text
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: new Engine() })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
  })
}
