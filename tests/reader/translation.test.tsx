import { describe, expect, it } from 'vitest'

import { LINKED, TRANSLATED } from './library-files.ts'
import { byId, renderApp } from './render-app.tsx'

const open = (ui: string) => renderApp({ url: `/a/${LINKED.id}/?ui=${ui}`, articles: [TRANSLATED] })

/** Everything that the page says, to the eye and to the ear. */
function said(): string {
  const labels = [...document.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'))
  return [document.title, document.body.textContent, ...labels].join('\n')
}

/** What stands in the empty cell beside a paragraph of the original. */
function noteBeside(id: string): string | null | undefined {
  return byId(id).closest('[data-only]')?.querySelector(':scope > p')?.textContent
}

/** Chooses a sentence. @returns what the spans that differ there are said to be of */
async function labelsOfPair(user: Awaited<ReturnType<typeof open>>['user'], id: string): Promise<string[]> {
  await user.click(byId(id))
  const [pair] = [...document.querySelectorAll('[role=group] [role=img]')].map((sign) => sign.parentElement)
  return [...(pair?.querySelectorAll('[class*=label]') ?? [])].map((one) => one.textContent)
}

describe('the page of a translation', () => {
  it.each([
    ['zh-Hans', '译文略过', '译文写在 第 1 段第 2 句', ['译文', '原文']],
    ['zh-Hant', '譯文略過', '譯文寫在 第 1 段第 2 句', ['譯文', '原文']],
    ['en', 'Not translated', 'Translated in paragraph 1, sentence 2', ['Translation', 'Original']],
  ])('speaks of a translation (%s)', async (ui, leftOut, told, sides) => {
    const { user } = await open(ui)
    expect(noteBeside('o6')).toBe(leftOut)
    expect(noteBeside('o15')).toBe(told)
    expect(await labelsOfPair(user, 's3.2')).toEqual(sides)
  })

  it('marks a sentence that differs, though none has a verdict', async () => {
    await open('zh-Hans')
    expect(byId('s3.2').dataset['verdict']).toBe('contradicted')
    expect(byId('s1.1').dataset['verdict']).toBeUndefined()
  })

  it.each(['zh-Hans', 'zh-Hant', 'en'])('never calls it a summary (%s)', async (ui) => {
    const { user } = await open(ui)
    for (const id of ['s1.3', 's3.2', 'o5.1', 'o6.1']) {
      await user.click(byId(id))
      expect(said()).not.toMatch(/摘要|summar/i)
    }
    for (const key of ['s', '?', 'l']) {
      await user.keyboard(key)
      expect(said()).not.toMatch(/摘要|summar/i)
      await user.keyboard('{Escape}')
    }
  })
})
