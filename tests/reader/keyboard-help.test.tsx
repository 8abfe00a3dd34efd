import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { I18nextProvider } from 'react-i18next'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { createI18n, speak } from '#i18n/setup.ts'
import { type KeyGroup, KeyboardHelp } from '#reader/ui/keyboard-help.tsx'

import { teachDialogs } from './dialogs.ts'

const GROUPS: KeyGroup[] = [
  { title: 'help-sentences', rows: [{ keys: ['j'], label: '下一句' }] },
  { title: 'help-more', rows: [{ keys: ['+', '-'], label: '字号' }] },
]

beforeEach(teachDialogs)

/** Opens the list. @returns the function it calls when it is closed, and the way to take it off the page */
async function openHelp() {
  const i18n = createI18n()
  await speak(i18n, 'zh-Hans')
  const onClose = vi.fn<() => void>()
  const { unmount } = render(
    <I18nextProvider i18n={i18n}>
      <KeyboardHelp groups={GROUPS} onClose={onClose} />
    </I18nextProvider>,
  )
  return { onClose, unmount }
}

afterEach(cleanup)

describe('the list of shortcuts', () => {
  it('is a dialog with its groups, keys and what they do', async () => {
    await openHelp()
    const dialog = within(screen.getByRole('dialog', { name: '键盘' }))
    expect(dialog.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['句子', '其他'])
    expect(dialog.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['j', '+-'])
    expect(dialog.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['下一句', '字号'])
    expect(dialog.getByText(/可在阅读设置里关掉/).tagName).toBe('P')
  })

  it('is closed by its button', async () => {
    const { onClose } = await openHelp()
    const dialog = screen.getByRole('dialog')
    expect(dialog).toHaveProperty('open', true)
    await userEvent.click(screen.getByRole('button', { name: '关闭' }))
    expect(dialog).toHaveProperty('open', false)
    expect(onClose).toHaveBeenCalledTimes(1)
  })

  it('is closed before it leaves the page', async () => {
    const { unmount } = await openHelp()
    const dialog = screen.getByRole('dialog')
    unmount()
    expect(dialog).toHaveProperty('open', false)
  })
})
