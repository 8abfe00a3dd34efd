import { act, render, screen, within } from '@testing-library/react'
import { type UserEvent, userEvent } from '@testing-library/user-event'
import { I18nextProvider } from 'react-i18next'
import { afterEach, beforeEach, vi } from 'vitest'

import type { Article } from '#article/schema.ts'
import { createI18n, type Language, speak } from '#i18n/setup.ts'
import { ListenBar } from '#reader/listen/listen-bar.tsx'
import { Announcer } from '#reader/ui/announcer.tsx'

import { fakeBrowser } from '../browser.ts'
import { LINKED } from '../library-files.ts'
// It sees to what a page leaves behind, and to how a reader’s acts wait.
import '../render-app.tsx'
import { FakeEngine, FakeUtterance } from './fake-speech.ts'

/** The engine that speaks in the test at hand. */
export let engine: FakeEngine
/** The ids of the elements that were scrolled to. */
export let scrolledTo: string[]
/** The reader. */
export let user: UserEvent
/** Hears that the bar is to be closed. */
export const onClose = vi.fn<() => void>()

/** Shows the bar over the sentences of an article. */
export async function open(
  given: { article?: Article; start?: string | null; begunAt?: string | null; ui?: Language } = {},
) {
  const { article = LINKED, start = null, begunAt = null, ui = 'zh-Hans' } = given
  const i18n = createI18n()
  await speak(i18n, ui)
  const page = (place: string | null) => (
    <I18nextProvider i18n={i18n}>
      <Announcer>
        <header />
        <main tabIndex={-1}>
          <button type="button">Opener</button>
          {(['summary', 'original'] as const).map((side) => (
            <div key={side} data-side={side}>
              {article[side].map(({ id, sentences }) => (
                <p key={id} id={id}>
                  {sentences.map((sentence) => (
                    <span key={sentence.id} id={sentence.id} tabIndex={-1}>
                      {sentence.text}
                    </span>
                  ))}
                </p>
              ))}
            </div>
          ))}
        </main>
        <ListenBar article={article} start={place} begunAt={() => begunAt} onClose={onClose} />
      </Announcer>
    </I18nextProvider>
  )
  const { rerender, unmount } = render(page(start))
  return { unmount, startAt: (place: string | null) => rerender(page(place)) }
}

/** What is marked as spoken, and what as belonging to it: `s1.1 < o1.1 o2.1`. */
export function marked(): string {
  return `${idsOf('true')} < ${idsOf('counterpart')}`
}

/** The ids of the elements with a mark, in the order of the page. */
function idsOf(mark: string): string {
  return [...document.querySelectorAll(`[data-spoken="${mark}"]`)].map(({ id }) => id).join(' ')
}

/** Where sentences stand in a window of 800 pixels, between a bar at its head (100) and one at its foot (740); others amid it. */
export function stands(places: Record<string, [top: number, bottom: number]>): void {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function box(this: Element) {
    const bars: Record<string, [number, number]> = { HEADER: [0, 100], SECTION: [740, 800] }
    const [top, bottom] = bars[this.tagName] ?? places[this.id] ?? [300, 400]
    return new DOMRect(0, top, 100, bottom - top)
  })
}

/** The bar, to look things up in. */
export function bar(name = '朗读') {
  return within(screen.getByRole('region', { name }))
}

/** Lets the voice come to the end of what it says. */
export function finish(): void {
  act(() => engine.finish())
}

/** Lets the time pass that follows a cancelled sentence. */
export function wait(milliseconds = 100): void {
  act(() => vi.advanceTimersByTime(milliseconds))
}

beforeEach(() => {
  vi.useFakeTimers()
  engine = new FakeEngine()
  scrolledTo = fakeBrowser(['zh-CN'], false).scrolledTo
  vi.stubGlobal('speechSynthesis', engine)
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance)
  user = userEvent.setup({ delay: null, advanceTimers: vi.advanceTimersByTime })
})
afterEach(() => {
  onClose.mockClear()
  vi.useRealTimers()
})
