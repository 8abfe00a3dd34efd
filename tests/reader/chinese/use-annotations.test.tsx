import { QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, render, screen } from '@testing-library/react'
import { I18nextProvider } from 'react-i18next'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import { completeWords, createI18n } from '#i18n/setup.ts'
import { createQueryClient } from '#query/query-client.ts'
import { useAnnotations } from '#reader/chinese/use-annotations.ts'
import { Announcer } from '#reader/ui/announcer.tsx'

const i18n = createI18n()
await completeWords(i18n)

const SENTENCE = { id: 's1.1', text: '铜价' }
const ANNOTATIONS = { version: 1, sentences: { 's1.1': { other: '銅價' } } }

/** Shows a sentence in traditional characters, once they are there. */
function Sentence({ isWanted, isQuiet = false }: { isWanted: boolean; isQuiet?: boolean }) {
  const annotate = useAnnotations('x', isWanted, isQuiet)
  return <p>{annotate?.(SENTENCE).other ?? SENTENCE.text}</p>
}

/** Shows the sentence with a host that answers so; says what was asked for. */
async function show(sentence: React.ReactNode, answer: () => Response): Promise<string[]> {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url)
    return answer()
  })
  await act(async () => {
    render(
      <QueryClientProvider client={createQueryClient()}>
        <I18nextProvider i18n={i18n}>
          <Announcer>{sentence}</Announcer>
        </I18nextProvider>
      </QueryClientProvider>,
    )
  })
  return asked
}

// What is loaded on demand is there, so that no test waits for it.
beforeAll(() => import('#query/fetch-annotations.ts'))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('the annotations of an article', () => {
  it('are not fetched before they are wanted', async () => {
    expect(await show(<Sentence isWanted={false} />, () => Response.json(ANNOTATIONS))).toEqual([])
    expect(screen.getByText('铜价')).toBeDefined()
  })

  it('are given for each sentence when they are there', async () => {
    const asked = await show(<Sentence isWanted />, () => Response.json(ANNOTATIONS))
    expect(await screen.findByText('銅價')).toBeDefined()
    expect(asked).toEqual(['/annotations/x.json'])
  })

  it('are said to be missing to who wanted them', async () => {
    await show(<Sentence isWanted />, () => new Response('', { status: 404 }))
    expect(await screen.findByText('这篇文章没有附上拼音、繁简转换和词典。')).toBeDefined()
    expect(screen.getByText('铜价')).toBeDefined()
  })

  it('are said to be missing where the file is broken', async () => {
    await show(<Sentence isWanted />, () => Response.json({ version: 1, sentences: 5 }))
    expect(await screen.findByText('这篇文章没有附上拼音、繁简转换和词典。')).toBeDefined()
  })

  it('are said to be out of reach where the host fails', async () => {
    await show(<Sentence isWanted />, () => new Response('', { status: 503 }))
    const said = '拼音、繁简转换和词典没能载入。请检查网络，然后再试一次。'
    expect(await screen.findByText(said, {}, { timeout: 15_000 })).toBeDefined()
  })

  it('are missing in silence where that was asked for', async () => {
    const asked = await show(<Sentence isWanted isQuiet />, () => new Response('', { status: 404 }))
    await act(() => vi.waitFor(() => expect(asked).toHaveLength(1)))
    expect(screen.getByRole('status').textContent).toBe('')
  })
})
