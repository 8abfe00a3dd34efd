import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { CHINESE, LINKED, textOf } from '../library-files.ts'
import { bar, engine, finish, marked, open, user, wait } from './open-bar.tsx'

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

  it('begins where the reader has come to, and goes on reading when a place is let go', async () => {
    const { startAt } = await open({ begunAt: 's3.1' })
    expect(engine.saying).toBe(textOf(LINKED, 's3.1'))
    startAt('s4.2')
    wait()
    finish()
    startAt(null)
    wait()
    expect(engine.saying).toBe(textOf(LINKED, 's4.3'))
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
