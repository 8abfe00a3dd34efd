import { act } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

import { LINKED } from '../library-files.ts'
import { bar, finish, marked, open, scrolledTo, stands, user, wait } from './open-bar.tsx'

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

  it('takes what is behind the bar over the page for out of sight', async () => {
    const places: Record<string, [number, number]> = { 's1.1': [60, 90] }
    stands(places)
    await open()
    wait()
    act(() => void dispatchEvent(new Event('scroll')))
    wait(5000)
    act(() => void dispatchEvent(new Event('scroll')))
    expect(bar().getByRole('button', { name: '回到朗读处' })).toBeInstanceOf(HTMLElement)
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
