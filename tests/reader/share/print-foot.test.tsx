import { cleanup, render, screen } from '@testing-library/react'
import { I18nextProvider } from 'react-i18next'
import { afterEach, describe, expect, it } from 'vitest'

import { completeWords, createI18n } from '#i18n/setup.ts'
import { PrintFoot } from '#reader/share/print-foot.tsx'

afterEach(() => {
  cleanup()
  history.replaceState(null, '', '/')
})

/** Renders the foot of an article at an address, with the address of its original. */
async function open(address: string, url: string | null): Promise<void> {
  history.replaceState(null, '', address)
  const i18n = createI18n()
  await completeWords(i18n)
  render(
    <I18nextProvider i18n={i18n}>
      <PrintFoot article={{ url }} />
    </I18nextProvider>,
  )
}

describe('the foot of a printed article', () => {
  it('has the address of the article alone, and its code', async () => {
    await open('/a/x/?view=lines&ui=en#s2', null)
    expect(await screen.findByRole('img', { name: '本页网址的二维码' })).toBeTruthy()
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      'https://example.org/a/x/',
    ])
  })

  it('names the address of the original where there is one', async () => {
    await open('/a/x/', 'https://news.example/story')
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['本页网址', '原文网址'])
    expect(screen.getByText('https://news.example/story')).toBeTruthy()
  })
})
