import { act, render, screen, within } from '@testing-library/react'
import { type UserEvent, userEvent } from '@testing-library/user-event'
import { I18nextProvider } from 'react-i18next'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import type { Article } from '#article/schema.ts'
import { createI18n, type Language, speak } from '#i18n/setup.ts'
import { ListenBar } from '#reader/listen/listen-bar.tsx'
import { unlockSpeech } from '#reader/listen/unlock-speech.ts'
import { Announcer } from '#reader/ui/announcer.tsx'

import { fakeBrowser } from '../browser.ts'
import { CHINESE, LINKED, textOf } from '../library-files.ts'
import { byId } from '../render-app.tsx'
import { FakeEngine, FakeUtterance, VOICES, voice } from './fake-speech.ts'

let engine: FakeEngine
let scrolledTo: string[]
let user: UserEvent
const onClose = vi.fn<() => void>()

/** Shows the bar over the sentences of an article. */
async function open(given: { article?: Article; start?: string | null; ui?: Language } = {}) {
  const { article = LINKED, start = null, ui = 'zh-Hans' } = given
  const i18n = createI18n()
  await speak(i18n, ui)
  const page = (place: string | null) => (
    <I18nextProvider i18n={i18n}>
      <Announcer>
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
        <ListenBar article={article} start={place} onClose={onClose} />
      </Announcer>
    </I18nextProvider>
  )
  const { rerender, unmount } = render(page(start))
  return { unmount, startAt: (place: string) => rerender(page(place)) }
}

/** What is marked as spoken, and what as belonging to it: `s1.1 < o1.1 o2.1`. */
function marked(): string {
  return `${idsOf('true')} < ${idsOf('counterpart')}`
}

/** The ids of the elements with a mark, in the order of the page. */
function idsOf(mark: string): string {
  return [...document.querySelectorAll(`[data-spoken="${mark}"]`)].map(({ id }) => id).join(' ')
}

/** Where sentences stand in a window that is 800 pixels high, with the bar at 740; the others are in its middle. */
function stands(places: Record<string, [top: number, bottom: number]>): void {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function box(this: Element) {
    const [top, bottom] = this.tagName === 'SECTION' ? [740, 800] : (places[this.id] ?? [300, 400])
    return new DOMRect(0, top, 100, bottom - top)
  })
}

/** The bar, to look things up in. */
function bar(name = '朗读') {
  return within(screen.getByRole('region', { name }))
}

/** Lets the voice come to the end of what it says. */
function finish(): void {
  act(() => engine.finish())
}

/** Lets the time pass that follows a cancelled sentence. */
function wait(milliseconds = 100): void {
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

describe('the bar', () => {
  it.each([
    [
      'zh-Hans',
      '朗读',
      '朗读什么',
      ['中文', 'English', '中→英'],
      ['上一句', '暂停', '下一句', '关闭'],
      '语速',
      '第 1 段第 1 句',
    ],
    [
      'zh-Hant',
      '朗讀',
      '朗讀什麼',
      ['中文', 'English', '中→英'],
      ['上一句', '暫停', '下一句', '關閉'],
      '語速',
      '第 1 段第 1 句',
    ],
    [
      'en',
      'Read aloud',
      'What to read',
      ['中文', 'English', 'By turns'],
      ['Back', 'Pause', 'Next', 'Close'],
      'Speed',
      'Paragraph 1, sentence 1',
    ],
  ] as const)('names its controls in each language (%s)', async (ui, name, group, modes, buttons, rate, place) => {
    await open({ ui })
    const found = bar(name)
    const radios = within(found.getByRole('group', { name: group })).getAllByRole('radio')
    expect(radios.map((radio) => radio.closest('label')?.textContent)).toEqual(modes)
    expect(found.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(buttons)
    expect(found.getByRole('combobox', { name: rate })).toHaveProperty('value', '1')
    expect(found.getByText(place)).toBeInstanceOf(HTMLElement)
  })

  it('calls a Chinese original what it is', async () => {
    await open({ article: CHINESE })
    expect(
      bar()
        .getAllByRole('radio')
        .map((radio) => radio.closest('label')?.textContent),
    ).toEqual(['中文', '原文', '中文→原文'])
  })

  it('reads at once, and marks each sentence and its counterparts on the way', async () => {
    await open()
    expect(engine.saying).toBe(textOf(LINKED, 's1.1'))
    expect(engine.given[0]?.voice?.name).toBe('Tingting')
    expect(marked()).toBe('s1.1 < o1.1 o2.1')
    finish()
    expect(engine.saying).toBe(textOf(LINKED, 's1.2'))
    expect(marked()).toBe('s1.2 < o15.1')
    finish()
    expect(marked()).toBe('s1.3 < ')
    expect(bar().getByText('第 1 段第 3 句')).toBeInstanceOf(HTMLElement)
  })

  it('begins at the place it is opened for, in its language, and goes on at another', async () => {
    const { startAt } = await open({ start: 'o3.2' })
    expect(engine.saying).toBe(textOf(LINKED, 'o3.2'))
    expect(engine.given[0]?.voice?.name).toBe('Samantha')
    expect(bar().getByText('原文第 3 段第 2 句')).toBeInstanceOf(HTMLElement)
    startAt('o5')
    wait()
    expect(engine.saying).toBe(textOf(LINKED, 'o5.1'))
    startAt('s4.2')
    wait()
    expect(engine.saying).toBe(textOf(LINKED, 's4.2'))
    expect(localStorage.getItem('duizhao-listen')).toBeNull()
  })

  it('reads by turns, going on at the sentence in hand', async () => {
    await open({ start: 's2.1' })
    await user.click(bar().getByRole('radio', { name: '中→英' }))
    expect(engine.texts).toEqual([textOf(LINKED, 's2.1')])
    finish()
    expect(engine.saying).toBe(textOf(LINKED, 'o3.1'))
    expect(marked()).toBe('o3.1 < s2.1')
    finish()
    finish()
    expect(marked()).toBe('s3.1 < o4.2')
    expect(JSON.parse(localStorage.getItem('duizhao-listen') ?? '')).toEqual({ mode: 'alternate' })
  })

  it('reads the other language from the counterpart of the sentence in hand', async () => {
    await open({ start: 's3.2' })
    await user.click(bar().getByRole('radio', { name: 'English' }))
    wait()
    expect(engine.saying).toBe(textOf(LINKED, 'o5.1'))
  })

  it('pauses, goes on, and moves by sentences', async () => {
    await open()
    await user.click(bar().getByRole('button', { name: '暂停' }))
    expect(engine.saying).toBeUndefined()
    expect(marked()).toBe('s1.1 < o1.1 o2.1')
    await user.click(bar().getByRole('button', { name: '下一句' }))
    expect(engine.saying).toBeUndefined()
    expect(marked()).toBe('s1.2 < o15.1')
    await user.click(bar().getByRole('button', { name: '播放' }))
    expect(engine.saying).toBe(textOf(LINKED, 's1.2'))
    await user.click(bar().getByRole('button', { name: '上一句' }))
    wait()
    expect(engine.saying).toBe(textOf(LINKED, 's1.1'))
  })

  it('changes the rate of the sentence in hand, and remembers it', async () => {
    const first = await open()
    await user.selectOptions(bar().getByRole('combobox', { name: '语速' }), '1.5×')
    wait()
    expect(engine.given.map(({ text, rate }) => [text, rate])).toEqual([
      [textOf(LINKED, 's1.1'), 1],
      [textOf(LINKED, 's1.1'), 1.5],
    ])
    first.unmount()
    await open()
    expect(engine.given.at(-1)?.rate).toBe(1.5)
  })

  it('says that it has come to the end, and begins again', async () => {
    await open({ start: 's5.5' })
    finish()
    expect(bar().getByText('朗读完毕')).toBeInstanceOf(HTMLElement)
    expect(screen.getByRole('status').textContent).toBe('朗读完毕')
    expect(marked()).toBe(' < ')
    await user.click(bar().getByRole('button', { name: '播放' }))
    expect(engine.saying).toBe(textOf(LINKED, 's1.1'))
  })

  it('falls silent and takes its marks along when it goes', async () => {
    const { unmount } = await open()
    unmount()
    expect(engine.saying).toBeUndefined()
    expect(marked()).toBe(' < ')
    wait(60_000)
    expect(engine.given).toHaveLength(1)
  })

  it('falls silent when the page is left', async () => {
    await open()
    act(() => void dispatchEvent(new Event('pagehide')))
    expect(engine.saying).toBeUndefined()
  })

  it('says why nothing is heard any more', async () => {
    await open()
    act(() => engine.fail('network'))
    expect(bar().getByText('语音要从网络取得，现在连不上。请检查网络，再按播放。')).toBeInstanceOf(HTMLElement)
    await user.click(bar().getByRole('button', { name: '播放' }))
    expect(bar().queryByText(/现在连不上/)).toBeNull()
  })
})

describe('voices', () => {
  it('may come late', async () => {
    engine.voices = []
    await open()
    expect(bar().getByText('正在寻找语音…')).toBeInstanceOf(HTMLElement)
    act(() => engine.bring(VOICES))
    expect(engine.saying).toBe(textOf(LINKED, 's1.1'))
    expect(bar().queryByText(/语音/)).toBeNull()
  })

  it('are asked for again where the browser tells nobody that they came', async () => {
    engine.voices = []
    await open()
    engine.voices = VOICES
    wait(300)
    expect(engine.saying).toBe(textOf(LINKED, 's1.1'))
  })

  it('are said to be missing, with what to do, where none comes', async () => {
    engine.voices = []
    await open()
    wait(4000)
    expect(bar().getByText('这个浏览器没有中文语音。')).toBeInstanceOf(HTMLElement)
    expect(bar().getByText(/请在系统设置/)).toBeInstanceOf(HTMLElement)
    expect(screen.getByRole('status').textContent).toMatch(/^这个浏览器没有中文语音。/)
    await user.click(bar().getByRole('button', { name: '下一句' }))
    expect(bar().queryByText('朗读完毕')).toBeNull()
    for (const name of ['上一句', '播放', '下一句'])
      expect(bar().getByRole('button', { name }).ariaDisabled).toBe('true')
    await user.click(bar().getByRole('radio', { name: '中→英' }))
    expect(bar().getByText('这个浏览器没有朗读用的语音。')).toBeInstanceOf(HTMLElement)
    act(() => engine.bring(VOICES))
    expect(engine.saying).toBe(textOf(LINKED, 's1.1'))
  })

  it('that are missing are passed over by turns, quietly', async () => {
    engine.voices = [voice('zh-CN', 'Tingting')]
    await open({ start: 's2.1' })
    await user.click(bar().getByRole('radio', { name: '中→英' }))
    expect(bar().getByText('这个浏览器没有英语语音。')).toBeInstanceOf(HTMLElement)
    expect(bar().getByText('没有语音的句子略过不读。')).toBeInstanceOf(HTMLElement)
    expect(screen.getByRole('status').textContent).toBe('')
    finish()
    expect(marked()).toBe('s3.1 < o4.2')
  })

  it('are missing where the browser cannot speak at all', async () => {
    vi.unstubAllGlobals()
    scrolledTo = fakeBrowser(['zh-CN'], false).scrolledTo
    await open()
    expect(bar().getByText('这个浏览器没有中文语音。')).toBeInstanceOf(HTMLElement)
    expect(() => unlockSpeech()).not.toThrow()
  })

  it('are unlocked in the click by words that are not heard', () => {
    unlockSpeech()
    expect(engine.given).toMatchObject([{ text: '', volume: 0 }])
  })
})

describe('the keyboard', () => {
  it('begins in the bar, and goes back when the bar goes', async () => {
    const opener = document.body.appendChild(document.createElement('button'))
    opener.focus()
    const { unmount } = await open()
    expect(document.activeElement).toBe(bar().getByRole('button', { name: '暂停' }))
    unmount()
    expect(document.activeElement).toBe(opener)
  })

  it('pauses and goes on by the space bar, unless something else has a use for it', async () => {
    await open()
    act(() => screen.getByRole('main').focus())
    await user.keyboard(' ')
    expect(engine.saying).toBeUndefined()
    await user.keyboard(' ')
    expect(engine.saying).toBe(textOf(LINKED, 's1.1'))
    act(() => byId('s2.1').focus())
    await user.keyboard(' ')
    expect(engine.saying).toBe(textOf(LINKED, 's1.1'))
    act(() => bar().getByRole('button', { name: '暂停' }).focus())
    await user.keyboard(' ')
    expect(engine.saying).toBeUndefined()
  })

  it('closes by Escape, unless the page has something to let go first', async () => {
    await open()
    byId('s2.1').setAttribute('aria-current', 'true')
    act(() => byId('s2.1').focus())
    await user.keyboard('{Escape}')
    expect(onClose).not.toHaveBeenCalled()
    act(() => bar().getByRole('button', { name: '暂停' }).focus())
    await user.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledTimes(1)
    byId('s2.1').removeAttribute('aria-current')
    act(() => byId('s2.1').focus())
    await user.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledTimes(2)
  })

  it('has keys of its own on some keyboards, and leaves letters and combinations to the page', async () => {
    await open()
    await user.keyboard('{MediaTrackNext}')
    expect(marked()).toBe('s1.2 < o15.1')
    await user.keyboard('{MediaTrackPrevious}')
    expect(marked()).toBe('s1.1 < o1.1 o2.1')
    await user.keyboard('{MediaPlayPause}')
    expect(engine.saying).toBeUndefined()
    await user.keyboard('jk{Control>}{Escape}{/Control}')
    expect(marked()).toBe('s1.1 < o1.1 o2.1')
    expect(onClose).not.toHaveBeenCalled()
  })
})

describe('the page', () => {
  it('follows the sentence that leaves the middle of the window', async () => {
    stands({ 's1.2': [690, 760] })
    await open()
    wait()
    expect(scrolledTo).toEqual([])
    finish()
    wait()
    expect(scrolledTo).toEqual(['s1.2'])
  })

  it('follows the counterpart of a sentence that the view hides', async () => {
    document.documentElement.dataset['view'] = 'en'
    stands({ 'o1.1': [900, 990] })
    await open()
    wait()
    expect(scrolledTo).toEqual(['o1.1'])
    delete document.documentElement.dataset['view']
  })

  it('leaves a reader in peace who scrolls away, and offers the way back', async () => {
    const places: Record<string, [number, number]> = {}
    stands(places)
    await open()
    wait()
    places['s1.1'] = [-500, -400]
    places['s1.2'] = [-300, -200]
    act(() => void dispatchEvent(new Event('scroll')))
    wait(5000)
    finish()
    wait()
    expect(scrolledTo).toEqual([])
    await user.click(bar().getByRole('button', { name: '回到朗读处' }))
    expect(scrolledTo).toEqual(['s1.2'])
    expect(bar().queryByRole('button', { name: '回到朗读处' })).toBeNull()
    expect(document.activeElement).toBe(bar().getByRole('button', { name: '暂停' }))
  })

  it('follows again once the reading has come to what the reader sees', async () => {
    const places: Record<string, [number, number]> = {}
    stands(places)
    await open()
    wait()
    places['s1.1'] = [-500, -400]
    act(() => void dispatchEvent(new Event('scroll')))
    expect(bar().getByRole('button', { name: '回到朗读处' })).toBeInstanceOf(HTMLElement)
    finish()
    wait()
    expect(bar().queryByRole('button', { name: '回到朗读处' })).toBeNull()
    places['s1.3'] = [900, 1000]
    wait(2000)
    finish()
    wait()
    expect(scrolledTo).toEqual(['s1.3'])
  })

  it('tells the system what is read, and obeys its keys', async () => {
    const handlers = new Map<string, (() => void) | null>()
    const session = {
      metadata: null as { title: string } | null,
      playbackState: 'none',
      setActionHandler: (name: string, act_: (() => void) | null) => {
        if (name === 'stop') throw new TypeError('no such action')
        handlers.set(name, act_)
      },
    }
    vi.stubGlobal('MediaMetadata', function fake(this: object, init: object) {
      Object.assign(this, init)
    })
    Object.defineProperty(navigator, 'mediaSession', { value: session, configurable: true })
    const { unmount } = await open()
    expect(session.metadata).toMatchObject({ title: LINKED.title, artist: 'The Meridian' })
    expect(session.playbackState).toBe('playing')
    act(() => handlers.get('pause')?.())
    expect(session.playbackState).toBe('paused')
    act(() => handlers.get('nexttrack')?.())
    expect(marked()).toBe('s1.2 < o15.1')
    unmount()
    expect(session.metadata).toBeNull()
    expect([...handlers.values()]).toEqual([null, null, null, null])
    Reflect.deleteProperty(navigator, 'mediaSession')
  })
})
