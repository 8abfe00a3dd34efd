import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import type { Article } from '#article/schema.ts'

import { LINKED, PLAIN, TRANSLATED } from './library-files.ts'
import { byId, renderApp } from './render-app.tsx'

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
    ['s1.1', '对应 2 句'],
    ['s3.3', '机器比对所得，请核对'],
    ['o3.1', '与原文不符'],
    ['s1.3', '没有对应的句子'],
    ['o3.3', '没有对应的句子'],
  ])('says of a translation whether the other side has %s or differs, and nothing of a summary', async (id, says) => {
    const card = await cardOf(TRANSLATED, id)
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

  it('sets two differences of the same words apart', async () => {
    const [number, original] = ['约400米', '350 and 500 metres']
    const conflict = (from: number, to: number) => ({
      kind: 'number' as const,
      summary: number,
      summaryRange: [0, 5] as [number, number],
      original: original.slice(from, to),
      sentence: 'o1.1',
      originalRange: [from, to] as [number, number],
    })
    const article: Article = {
      ...PLAIN,
      summary: [{ id: 's1', sentences: [{ id: 's1.1', text: number, conflicts: [conflict(0, 3), conflict(8, 11)] }] }],
      original: [{ id: 'o1', sentences: [{ id: 'o1.1', text: original }] }],
      links: [{ summary: 's1.1', original: ['o1.1'] }],
    }
    const card = within(await cardOf(article, 's1.1'))
    expect(card.getByText('350', { selector: 'span' })).toBeInstanceOf(HTMLElement)
    expect(card.getByText('500', { selector: 'span' })).toBeInstanceOf(HTMLElement)
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

  it('counts the verdicts of a chosen paragraph, and has what differs and the sources of all its sentences', async () => {
    await renderApp({ url: `/a/${LINKED.id}/` })
    await followed('#s3')
    const card = within(screen.getByRole('group', { name: '选中的句子' }))
    expect(card.getByText('有据').parentElement?.textContent).toBe('有据 1')
    expect(card.getByText('与原文不符').parentElement?.textContent).toBe('与原文不符 2')
    expect(card.getAllByRole('img', { name: '与原文不符' })).toHaveLength(2)
    expect(card.getAllByRole('link').map((link) => link.textContent)).toEqual(['4.2', '5.1', '5.2', '5.3'])
    expect(screen.getByRole('status').textContent).toBe('有据 1 · 与原文不符 2 · 对应 4 句')
  })

  it('says of a chosen paragraph of the original that it differs, how many counterparts it has, or that it has none', async () => {
    await renderApp({ url: `/a/${LINKED.id}/` })
    for (const [paragraph, says] of Object.entries({ o5: '与原文不符', o11: '对应 1 句', o10: '摘要没有用到这一句' })) {
      await followed(`#${paragraph}`)
      const card = within(screen.getByRole('group', { name: '选中的句子' }))
      expect(card.getByText(says)).toBeInstanceOf(HTMLElement)
    }
  })

  it('has no steps where there is nothing to step to', async () => {
    const [first] = PLAIN.summary
    const card = await cardOf({ ...PLAIN, summary: first ? [first] : [] }, 's1.1')
    expect(within(card).queryByRole('button', { name: '下一处' })).toBeNull()
    expect(within(card).getByRole('button', { name: '关闭' })).toBeInstanceOf(HTMLElement)
  })
})

/** Follows a link within the page. */
async function followed(hash: string): Promise<void> {
  await act(async () => {
    location.hash = hash
    await new Promise((resolve) => setTimeout(resolve, 0))
  })
}

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
