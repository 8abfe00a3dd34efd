import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import type { Article, Sentence } from '#article/schema.ts'

import { LINKED, PLAIN } from './library-files.ts'
import { byId, renderApp } from './render-app.tsx'

/** The linked article as a translation, which has no verdicts. */
const TRANSLATION: Article = {
  ...LINKED,
  kind: 'translation',
  summary: LINKED.summary.map(({ id, sentences }) => ({ id, sentences: sentences.map(withoutVerdict) })),
}

function withoutVerdict({ id, text }: Sentence): Sentence {
  return { id, text }
}

/** Chooses a sentence of an article. @returns what stands under it, without its buttons */
async function cardOf(article: Article, id: string): Promise<HTMLElement> {
  const { user } = await renderApp({ url: `/a/${article.id}/`, articles: [article] })
  await user.click(byId(id))
  return screen.getByRole('group', { name: '选中的句子' })
}

describe('what stands under a chosen sentence', () => {
  it.each([
    ['s1.2', '有据', '原文说到了这些'],
    ['s1.1', '部分有据', '原文只说到一部分，请核对'],
    ['s1.3', '原文未提', '没有找到出处，可能是编者的话'],
    ['s4.3', '与原文不符', '机器比对所得，请核对'],
  ])('says the verdict of %s and what it means', async (id, verdict, meaning) => {
    const card = within(await cardOf(LINKED, id))
    expect(card.getByText(verdict)).toBeInstanceOf(HTMLElement)
    expect(card.getByText(meaning)).toBeInstanceOf(HTMLElement)
  })

  it.each([
    ['s3.3', '对应 2 句'],
    ['o3.1', '对应 1 句'],
    ['s1.3', '没有对应的句子'],
    ['o3.3', '没有对应的句子'],
  ])('says of a translation whether the other side has %s, and nothing of a summary', async (id, says) => {
    const card = await cardOf(TRANSLATION, id)
    expect(within(card).getByText(says)).toBeInstanceOf(HTMLElement)
    expect(card.textContent).not.toMatch(/摘要|有据|未提/)
  })

  it('says that the summary did not use a sentence of the original', async () => {
    expect(within(await cardOf(LINKED, 'o4.1')).getByText('摘要没有用到这一句')).toBeInstanceOf(HTMLElement)
  })

  it('claims nothing where the article has no links', async () => {
    const card = await cardOf(PLAIN, 's1.1')
    expect(within(card).queryByRole('list')).toBeNull()
    expect(card.textContent).not.toMatch(/对应|没有|原文/)
  })

  it.each(['s3.2', 'o5.1'])('sets the spans that differ side by side, from either side (%s)', async (id) => {
    const card = within(await cardOf(LINKED, id))
    const sign = card.getByRole('img', { name: '与原文不符' })
    const pair = within(sign.parentElement as HTMLElement)
    expect(pair.getByText('三个半星期').lang).toBe('zh-Hans')
    expect(pair.getByText('three and a half days').lang).toBe('en')
  })

  it('is told to a screen reader when it opens', async () => {
    await cardOf(LINKED, 's3.3')
    expect(screen.getByRole('status').textContent).toBe('与原文不符 · 对应 2 句')
  })

  it('has no steps where there is nothing to step to', async () => {
    const [first] = PLAIN.summary
    const card = await cardOf({ ...PLAIN, summary: first ? [first] : [] }, 's1.1')
    expect(within(card).queryByRole('button', { name: '下一处' })).toBeNull()
    expect(within(card).getByRole('button', { name: '关闭' })).toBeInstanceOf(HTMLElement)
  })
})

/** What stands in the empty cell beside a paragraph of the original. */
function noteBeside(id: string): HTMLElement | null {
  return byId(id).closest('[data-only]')?.querySelector<HTMLElement>(':scope > p') ?? null
}

describe('beside what stands alone in the original', () => {
  it('says that the summary passes over it', async () => {
    await renderApp({ url: `/a/${LINKED.id}/` })
    expect(noteBeside('o6')?.textContent).toBe('摘要略过')
  })

  it('says where the summary speaks of it, with a way there', async () => {
    await renderApp({ url: `/a/${LINKED.id}/` })
    const note = noteBeside('o15')
    expect(note?.textContent).toBe('摘要写在 第 1 段第 2 句')
    expect(note?.querySelector('a')?.getAttribute('href')).toBe('#s1.2')
  })

  it('says nothing where the article has no links', async () => {
    await renderApp({ url: `/a/${LINKED.id}/`, articles: [{ ...LINKED, links: [] }] })
    expect(screen.queryByText(/摘要(略过|写在)/)).toBeNull()
  })
})
