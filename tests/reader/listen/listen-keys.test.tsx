import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { LINKED, textOf } from '../library-files.ts'
import { byId } from '../render-app.tsx'
import { bar, engine, finish, marked, onClose, open, user } from './open-bar.tsx'

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

  it('pauses and goes on by the key that opened it, wherever the focus is, and begins again after the end', async () => {
    await open({ start: 's5.5' })
    act(() => byId('s2.1').focus())
    await user.keyboard('l')
    expect(engine.saying).toBeUndefined()
    await user.keyboard('l')
    expect(engine.saying).toBe(textOf(LINKED, 's5.5'))
    finish()
    expect(engine.saying).toBeUndefined()
    await user.keyboard('l')
    expect(engine.saying).toBe(textOf(LINKED, 's1.1'))
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

  it('has keys of its own on some keyboards, and leaves other letters and combinations to the page', async () => {
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
