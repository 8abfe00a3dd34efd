import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { LINKED } from './library-files.ts'
import { address, byId, type Opening, renderApp, savedChoices } from './render-app.tsx'

const PAGE = `/a/${LINKED.id}/`

/** The view as the page has it in its two places: the root attribute and the radio that is checked. */
function shown(): [attribute: string | undefined, radio: string | undefined] {
  const radios = within(screen.getByRole('group', { name: '显示方式' })).getAllByRole<HTMLInputElement>('radio')
  const checked = radios.filter((radio) => radio.checked)
  return [document.documentElement.dataset['view'], checked.map(({ value }) => value).join()]
}

function open(search = '', opening: Opening = {}) {
  return renderApp({ ...opening, url: `${PAGE}${search}` })
}

describe('the views', () => {
  it('are four radios', async () => {
    await open()
    const radios = within(screen.getByRole('group', { name: '显示方式' })).getAllByRole('radio')
    expect(radios.map((radio) => radio.getAttribute('value'))).toEqual(['both', 'zh', 'en', 'lines'])
    expect(radios.map((radio) => radio.closest('label')?.textContent)).toEqual(['并排', '中文', 'English', '逐段'])
  })

  it.each([
    ['中文', 'zh', '?view=zh'],
    ['English', 'en', '?view=en'],
    ['逐段', 'lines', '?view=lines'],
  ])('%s is shown, saved and put into the address', async (name, view, search) => {
    const before = history.length
    const { user } = await open()
    await user.click(screen.getByRole('radio', { name }))
    expect(shown()).toEqual([view, view])
    expect(address()).toBe(`${PAGE}${search}`)
    expect(savedChoices()).toEqual({ view })
    expect(history).toHaveLength(before)
  })

  it('side by side is the default, and leaves the address', async () => {
    const { user } = await open('?view=lines')
    await user.click(screen.getByRole('radio', { name: '并排' }))
    expect(shown()).toEqual(['both', 'both'])
    expect(address()).toBe(PAGE)
    expect(savedChoices()).toEqual({ view: 'both' })
  })

  it('keep what else the address says', async () => {
    const { user } = await open('?ui=zh-Hans&script=hant#s2.1')
    await user.click(screen.getByRole('radio', { name: '逐段' }))
    expect(address()).toBe(`${PAGE}?view=lines&script=hant&ui=zh-Hans#s2.1`)
  })

  it('change by the arrow keys', async () => {
    const { user } = await open()
    act(() => screen.getByRole('radio', { name: '并排' }).focus())
    await user.keyboard('{ArrowRight}')
    expect(shown()).toEqual(['zh', 'zh'])
  })
})

describe('the view an article opens in', () => {
  it.each<[name: string, search: string, saved: object | string, view: string]>([
    ['is side by side', '', {}, 'both'],
    ['is the one that the reader saved', '', { view: 'lines' }, 'lines'],
    ['is that of the address before the saved one', '?view=zh', { view: 'lines' }, 'zh'],
    ['is the saved one where the address names none', '?view=sideways', { view: 'en' }, 'en'],
    ['is side by side where neither names one', '?view=', { view: 'EN' }, 'both'],
    ['is side by side where what was saved is broken', '', '{"view":"en"', 'both'],
    ['shows the column of a place that it would hide', '?view=zh#o3.1', {}, 'both'],
    ['shows the column of a place that the saved one would hide', '#s2', { view: 'en' }, 'both'],
    ['stays where the place is in the column that is shown', '?view=en#o3.1', {}, 'en'],
    ['stays where the fragment is no place', '?view=zh#notes', {}, 'zh'],
  ])('%s', async (_name, search, saved, view) => {
    await open(search, { saved })
    expect(shown()).toEqual([view, view])
  })

  it.each(['', '?view=zh', '?view=zh#o3.1', '?view=en#s1', '#o3', '?view=nothing'])(
    'leaves alone what the reader saved (%s)',
    async (search) => {
      await open(search, { saved: { view: 'lines', theme: 'sepia' } })
      expect(savedChoices()).toEqual({ view: 'lines', theme: 'sepia' })
      expect(address()).toBe(`${PAGE}${search}`)
    },
  )

  // The head script and the page must agree on what a place is: where they differ, the page takes the head script's
  // view for the reader's own choice.
  it.each(['?view=zh#o3x', '?view=en#s2.1.4', '?view=zh#o0-note', '?view=zh#%6F3'])(
    'leaves alone what the reader saved where the fragment is hardly a place (%s)',
    async (search) => {
      await open(search, { saved: { view: 'lines' } })
      expect(savedChoices()).toEqual({ view: 'lines' })
    },
  )

  it('follows the reader from the library to the article', async () => {
    const { user } = await renderApp({ saved: { view: 'zh' } })
    await user.click(screen.getByRole('link', { name: LINKED.title }))
    await screen.findByRole('heading', { level: 1, name: LINKED.title })
    expect(shown()).toEqual(['zh', 'zh'])
  })

  it('is not what the address of the library said, and that is not saved', async () => {
    const { user } = await renderApp({ url: '/?view=lines', saved: { view: 'zh' } })
    await user.click(screen.getByRole('link', { name: LINKED.title }))
    await screen.findByRole('heading', { level: 1, name: LINKED.title })
    expect(savedChoices()).toEqual({ view: 'zh' })
    expect(shown()).toEqual(['zh', 'zh'])
  })

  it('follows the address where the reader goes to a place in a hidden column, unsaved', async () => {
    await open('', { saved: { view: 'zh' } })
    await act(async () => {
      history.pushState(null, '', '#o3.1')
      dispatchEvent(new PopStateEvent('popstate'))
      dispatchEvent(new HashChangeEvent('hashchange'))
    })
    expect(shown()).toEqual(['both', 'both'])
    expect(savedChoices()).toEqual({ view: 'zh' })
    expect(byId('o3.1').getAttribute('aria-current')).toBe('true')
  })
})

describe('a page that was prerendered', () => {
  it('keeps the view that was chosen before its script ran, and saves it', async () => {
    await open('', {
      prerendered: true,
      beforeScript: () => document.querySelector<HTMLInputElement>('[name=view][value=lines]')?.click(),
    })
    expect(shown()).toEqual(['lines', 'lines'])
    expect(savedChoices()).toEqual({ view: 'lines' })
    expect(address()).toBe(`${PAGE}?view=lines`)
  })

  it('opens in the view of its address', async () => {
    await open('?view=en', { prerendered: true, saved: { view: 'zh' } })
    expect(shown()).toEqual(['en', 'en'])
    expect(savedChoices()).toEqual({ view: 'zh' })
  })
})
