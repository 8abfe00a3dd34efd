import { act, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

import { unlockSpeech } from '#reader/listen/unlock-speech.ts'

import { fakeBrowser } from '../browser.ts'
import { LINKED, textOf } from '../library-files.ts'
import { VOICES, voice } from './fake-speech.ts'
import { bar, engine, finish, marked, open, user, wait } from './open-bar.tsx'

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
    fakeBrowser(['zh-CN'], false)
    await open()
    expect(bar().getByText('这个浏览器没有中文语音。')).toBeInstanceOf(HTMLElement)
    expect(() => unlockSpeech()).not.toThrow()
  })

  it('are unlocked in the click by words that are not heard', () => {
    unlockSpeech()
    expect(engine.given).toMatchObject([{ text: '', volume: 0 }])
  })
})
