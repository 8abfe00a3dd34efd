import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'

import { LINKED, PLAIN } from './library-files.ts'
import { renderApp } from './render-app.tsx'

const root = document.documentElement

it('what an address says of the script ends with its page, and is there again on the way back', async () => {
  const { user } = await renderApp({ url: `/a/${LINKED.id}/?script=hant` })
  expect(root.dataset['script']).toBe('hant')
  await user.click(screen.getByRole('link', { name: '文库' }))
  await user.click(await screen.findByRole('link', { name: PLAIN.title }))
  await screen.findByRole('heading', { level: 1, name: PLAIN.title })
  expect(root.dataset['script']).toBeUndefined()
  history.go(-2)
  await screen.findByRole('heading', { level: 1, name: LINKED.title })
  await waitFor(() => expect(root.dataset['script']).toBe('hant'))
})

it('the saved script holds for every article, whatever the address of the one before said', async () => {
  const { user } = await renderApp({ url: `/a/${LINKED.id}/?script=hans`, saved: { script: 'hant' } })
  expect(root.dataset['script']).toBe('hans')
  await user.click(screen.getByRole('link', { name: '文库' }))
  await user.click(await screen.findByRole('link', { name: PLAIN.title }))
  await screen.findByRole('heading', { level: 1, name: PLAIN.title })
  expect(root.dataset['script']).toBe('hant')
})
