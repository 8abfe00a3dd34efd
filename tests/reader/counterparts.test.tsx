import { act } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { CHINESE, LINKED, PLAIN } from './library-files.ts'
import { address, byId, current, linked, renderApp } from './render-app.tsx'

const PAGE = `/a/${LINKED.id}/`

/** The ids of the elements in the text that the tab key stops at. */
function stops(): string[] {
  return [...document.querySelectorAll('[data-side] [tabindex="0"]')].map(({ id }) => id)
}

/** The ids of the chosen sentences that step back while another is pointed at. */
function away(): string[] {
  return [...document.querySelectorAll('[data-away]')].map(({ id }) => id)
}

/** The sentences that are buttons, each with whether what it opens is open. */
function buttons(): string[] {
  const all = [...document.querySelectorAll('[data-side] span[role=button]')]
  return all.map(({ id, ariaExpanded }) => `${id} ${ariaExpanded ?? 'unset'}`)
}

/** Puts the focus on a sentence. */
function focus(id: string): void {
  act(() => byId(id).focus())
}

describe('the counterparts of a sentence', () => {
  it.each([
    ['s1.1', ['o1.1', 'o2.1']],
    ['s4.1', ['o7.1', 'o8.1', 'o9.1']],
    ['s1.3', []],
    ['o2.1', ['s1.1']],
    ['o3.2', ['s2.1']],
    ['o3.3', []],
  ])('are marked while %s is pointed at, and no longer', async (id, counterparts) => {
    const { user } = await renderApp({ url: PAGE })
    await user.hover(byId(id))
    expect(linked()).toEqual(counterparts)
    await user.hover(document.body)
    expect(linked()).toEqual([])
  })

  it('are marked while the sentence has the focus', async () => {
    await renderApp({ url: PAGE })
    focus('o13.2')
    expect(linked()).toEqual(['s5.1'])
    focus('s3.3')
    expect(linked()).toEqual(['o5.2', 'o5.3'])
    act(() => byId('s3.3').blur())
    expect(linked()).toEqual([])
  })

  it('are told to open with the sentence, which is a button where the tab key stops', async () => {
    const { user } = await renderApp({ url: PAGE })
    focus('s3.1')
    expect(buttons()).toEqual(['s3.1 false'])
    await user.keyboard('{Enter}')
    expect(buttons()).toEqual(['s3.1 true'])
    await user.keyboard('{ArrowDown}')
    expect(buttons()).toEqual(['s3.2 false'])
    await user.keyboard('{ArrowUp}{Escape}')
    expect(buttons()).toEqual(['s3.1 false'])
  })

  it('are marked when the sentence is tapped, and by a touch alone not before', async () => {
    const { user } = await renderApp({ url: PAGE })
    await user.pointer({ keys: '[TouchA>]', target: byId('s3.1') })
    expect(current()).toEqual([])
    await user.pointer({ keys: '[/TouchA]' })
    expect(current()).toEqual(['s3.1'])
    expect(linked()).toEqual(['o4.2'])
  })

  it('stay those of the chosen sentence when the pointer leaves the text', async () => {
    const { user } = await renderApp({ url: `${PAGE}#s3.1` })
    expect(linked()).toEqual(['o4.2'])
    await user.hover(byId('s4.2'))
    expect(linked()).toEqual(['o11.2'])
    await user.hover(document.body)
    expect(linked()).toEqual(['o4.2'])
  })

  it.each([
    ['a range', '?to=o5.1#o4.2', ['s3.1', 's3.2']],
    ['a paragraph', '#s3', ['o4.2', 'o5.1', 'o5.2', 'o5.3']],
    ['a paragraph of the original', '#o5', ['s3.2', 's3.3']],
    ['a paragraph with sentences that have none', '#s1', ['o1.1', 'o2.1', 'o15.1']],
  ])('are marked of all sentences of %s', async (_, place, counterparts) => {
    const { user } = await renderApp({ url: PAGE + place })
    expect(linked()).toEqual(counterparts)
    await user.hover(byId('s4.2'))
    expect(linked()).toEqual(['o11.2'])
    expect(away()).toEqual(current())
    await user.hover(document.body)
    expect(linked()).toEqual(counterparts)
    expect(away()).toEqual([])
  })

  it('are those of one sentence of the chosen paragraph while it is pointed at, and none steps back', async () => {
    const { user } = await renderApp({ url: `${PAGE}#s3` })
    await user.hover(byId('s3.1'))
    expect(linked()).toEqual(['o4.2'])
    expect(away()).toEqual([])
  })

  it('do not exist where the article has no links', async () => {
    const { user } = await renderApp({ url: `/a/${PLAIN.id}/` })
    await user.hover(byId('s1.1'))
    await user.click(byId('s1.1'))
    expect(linked()).toEqual([])
    expect(current()).toEqual(['s1.1'])
  })

  it('are marked in an article with a Chinese original', async () => {
    const { user } = await renderApp({ url: `/a/${CHINESE.id}/` })
    await user.hover(byId('s2.1'))
    expect(linked()).toEqual(['o1.2'])
  })

  it('may be named by links to sentences that do not exist', async () => {
    const links = [
      { summary: 's1.1', original: ['o99.1', 'o1.1'] },
      { summary: 's77.1', original: ['o1.1'] },
    ]
    const { user } = await renderApp({ url: PAGE, articles: [{ ...LINKED, links }] })
    await user.hover(byId('s1.1'))
    expect(linked()).toEqual(['o1.1'])
    await user.hover(byId('o1.1'))
    expect(linked()).toEqual(['s1.1'])
  })
})

describe('the keyboard', () => {
  it('stops at one sentence of the text, the first or the chosen one', async () => {
    await renderApp({ url: PAGE })
    expect(stops()).toEqual(['s1.1'])
  })

  it('stops at the sentence that the address names', async () => {
    await renderApp({ url: `${PAGE}#o5.1` })
    expect(stops()).toEqual(['o5.1'])
  })

  it('leads down and up the column', async () => {
    const { user } = await renderApp({ url: PAGE })
    focus('s1.3')
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement?.id).toBe('s2.1')
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(document.activeElement?.id).toBe('s1.2')
    expect(stops()).toEqual(['s1.2'])
  })

  it('stays at the ends of the column', async () => {
    const { user } = await renderApp({ url: PAGE })
    focus('s1.1')
    await user.keyboard('{ArrowUp}')
    expect(document.activeElement?.id).toBe('s1.1')
    focus('o15.1')
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement?.id).toBe('o15.1')
  })

  it('leads over to the counterpart that shares most words, and back', async () => {
    const { user } = await renderApp({ url: PAGE })
    focus('s3.3')
    await user.keyboard('{ArrowLeft}')
    expect(document.activeElement?.id).toBe('s3.3')
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement?.id).toBe('o5.3')
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement?.id).toBe('o5.3')
    await user.keyboard('{ArrowLeft}')
    expect(document.activeElement?.id).toBe('s3.3')
  })

  it('does not lead into a column that is not shown', async () => {
    const { user } = await renderApp({ url: `${PAGE}?view=zh` })
    focus('s3.3')
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement?.id).toBe('s3.3')
  })

  it.each(['{Enter}', ' '])('chooses the sentence and lets it go (%j)', async (key) => {
    const { user } = await renderApp({ url: PAGE })
    focus('s3.1')
    await user.keyboard(key)
    expect(current()).toEqual(['s3.1'])
    expect(address()).toBe(`${PAGE}#s3.1`)
    await user.keyboard(key)
    expect(current()).toEqual([])
  })

  it('lets the sentence go by Escape', async () => {
    const { user } = await renderApp({ url: `${PAGE}#s3.1` })
    focus('s4.1')
    await user.keyboard('{Escape}')
    expect(current()).toEqual([])
    expect(address()).toBe(PAGE)
  })

  it('lets the sentence go by Escape from its note', async () => {
    const { user } = await renderApp({ url: `${PAGE}#s3.1` })
    act(() => document.querySelector<HTMLElement>('[role=group] button[type=button]')?.focus())
    await user.keyboard('{Escape}')
    expect(current()).toEqual([])
  })

  it('lets the sentence go by Escape from the head of the article, not from the bar over the page', async () => {
    const { user } = await renderApp({ url: `${PAGE}#s3.1` })
    act(() => document.querySelector<HTMLElement>('header a')?.focus())
    await user.keyboard('{Escape}')
    expect(current()).toEqual(['s3.1'])
    act(() => document.querySelector<HTMLElement>('article > header a')?.focus())
    await user.keyboard('{Escape}')
    expect(current()).toEqual([])
  })

  it('leaves keys with Control, Alt and Command to the browser', async () => {
    const { user } = await renderApp({ url: PAGE })
    focus('s3.1')
    await user.keyboard('{Control>}{ArrowDown}{/Control}{Alt>}{ArrowDown}{/Alt}{Meta>}{Enter}{/Meta}')
    expect(document.activeElement?.id).toBe('s3.1')
    expect(current()).toEqual([])
  })
})
