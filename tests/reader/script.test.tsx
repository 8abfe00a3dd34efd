import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'

import type { Article } from '#article/schema.ts'

import { CHINESE, LINKED, PLAIN } from './library-files.ts'
import { byId, renderApp } from './render-app.tsx'

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

it('both sides of a conflict are told in the script that is chosen', async () => {
  const conflict = {
    kind: 'other' as const,
    summary: '码头',
    summaryRange: [1, 3] as [number, number],
    original: '宣布',
    sentence: 'o1.1',
    originalRange: [5, 7] as [number, number],
  }
  const sentence = { id: 's1.1', text: '老码头要改成公园。', verdict: 'contradicted' as const, conflicts: [conflict] }
  const article: Article = { ...CHINESE, summary: [{ id: 's1', sentences: [sentence] }, ...CHINESE.summary.slice(1)] }
  const { user } = await renderApp({
    url: `/a/${CHINESE.id}/?script=hant`,
    articles: [article],
    before: (network) =>
      network.annotate({
        's1.1': { other: '老碼頭要改成公園。' },
        'o1.1': { other: '市政府週一宣佈，停用多年的老碼頭將改建為公園。' },
        'o1.2': { other: '有居民歡迎，也有人擔心渡輪從此不再靠岸。' },
      }),
  })
  await waitFor(() => expect(byId('s1.1').textContent).toBe('老碼頭要改成公園。'))
  await user.click(byId('o1.1'))
  const summary = await screen.findByText('碼頭', { selector: '[role=group] span' })
  expect(summary.parentElement?.parentElement?.textContent).toBe('摘要碼頭原文宣佈')
})
