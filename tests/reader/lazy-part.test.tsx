import { act, cleanup, render, screen } from '@testing-library/react'
import { I18nextProvider } from 'react-i18next'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { createI18n } from '#i18n/setup.ts'
import { lazyPart } from '#reader/lazy-part.ts'
import { Announcer } from '#reader/ui/announcer.tsx'

afterEach(cleanup)

function Part({ text }: { text: string }) {
  return <p>{text}</p>
}

/** A part whose file cannot be had the first `times` times, and the way to show it. */
function partWithout(times: number) {
  const fetchPart = vi.fn<() => Promise<typeof Part>>(async () => {
    if (fetchPart.mock.calls.length <= times) throw new TypeError('made by this test')
    return Part
  })
  const Lazy = lazyPart(fetchPart)
  const onMissing = vi.fn<() => void>()
  const i18n = createI18n()
  const page = (text: string | null) => (
    <I18nextProvider i18n={i18n}>
      <Announcer>
        <h1>页面</h1>
        {text !== null && <Lazy text={text} onMissing={onMissing} />}
      </Announcer>
    </I18nextProvider>
  )
  const { rerender } = render(page(null))
  const show = (text: string | null) => act(async () => rerender(page(text)))
  return { fetchPart, onMissing, show }
}

describe('a part that is fetched when it is shown', () => {
  it('is told of where it cannot be had, while the page stays', async () => {
    const { show, onMissing, fetchPart } = partWithout(1)
    await show('一')
    expect(screen.getByRole('status').textContent).toBe('内容没能载入')
    expect(screen.getByRole('heading').textContent).toBe('页面')
    expect(screen.queryByText('一')).toBeNull()
    expect(onMissing).toHaveBeenCalledTimes(1)
    expect(fetchPart).toHaveBeenCalledTimes(1)
  })

  it('is fetched anew with other props, and when it is shown anew', async () => {
    const { show, onMissing } = partWithout(2)
    await show('一')
    await show('二')
    expect(onMissing).toHaveBeenCalledTimes(2)
    await show(null)
    await show('三')
    expect(screen.getByText('三').tagName).toBe('P')
  })

  it('is fetched once, and there at once the next time', async () => {
    const { show, fetchPart, onMissing } = partWithout(0)
    await show('一')
    await show(null)
    await show('二')
    expect(screen.getByText('二').tagName).toBe('P')
    expect(fetchPart).toHaveBeenCalledTimes(1)
    expect(onMissing).not.toHaveBeenCalled()
  })
})
