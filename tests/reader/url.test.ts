import { beforeEach, describe, expect, it } from 'vitest'

import type { Place } from '#article/locator.ts'
import { LANGUAGES } from '#i18n/setup.ts'
import {
  currentView,
  formatView,
  hides,
  linkTo,
  openingView,
  parseView,
  replaceView,
  SCRIPTS,
  VIEWS,
  type ViewState,
} from '#reader/url.ts'

const PLACES: Place[] = [
  { start: 's2' },
  { start: 'o3' },
  { start: 's2.1' },
  { start: 'o3.1', end: 'o4.2' },
  { start: 's2.1', key: 'k3f9x0ab' },
  { start: 'o3.1', end: 'o12', key: '00000000' },
  { start: '', key: 'zzzzzzzz' },
]
const TEXTS = ['中文', 'The Meridian', 'a&b=c#d?e', '100%', 'x+y', '%41', '“引”']

/** Splits an address's end into search and hash, as a browser does. */
function parse(end: string): ViewState {
  const { search, hash } = new URL(end, 'https://example.org/')
  return parseView(search, hash)
}

/** Every value that a part of the state can have, `undefined` for absent. */
function* states(): Generator<ViewState> {
  for (const view of [undefined, ...VIEWS])
    for (const ui of [undefined, ...LANGUAGES])
      for (const script of [undefined, ...SCRIPTS])
        for (const month of [undefined, '2023-09', 'undated'])
          for (const text of [undefined, ...TEXTS])
            for (const place of [undefined, ...PLACES])
              yield {
                ...(view && { view }),
                ...(ui && { ui }),
                ...(script && { script }),
                ...(month && { month }),
                ...(text && { q: text, source: text.toUpperCase() }),
                ...(place && { place }),
              }
}

describe('formatView and parseView', () => {
  it('keep every combination of states', () => {
    let count = 0
    const lost: string[] = []
    for (const state of states()) {
      // One comparison of texts for each: thousands of deep ones would take seconds.
      const found = JSON.stringify(Object.entries(parse(formatView(state))).toSorted())
      if (found !== JSON.stringify(Object.entries(state).toSorted())) lost.push(formatView(state))
      count++
    }
    expect(lost).toEqual([])
    expect(count).toBe(5 * 4 * 3 * 3 * 8 * 8)
  })

  it.each<[ViewState, string]>([
    [{}, ''],
    [{ view: 'zh' }, '?view=zh'],
    [{ view: 'zh', place: { start: 's2.1' } }, '?view=zh#s2.1'],
    [{ place: { start: 'o3' } }, '#o3'],
    [{ place: { start: 'o3.1', end: 'o4.2' } }, '?to=o4.2#o3.1'],
    [{ place: { start: 's2.1', key: 'k3f9x0ab' } }, '?k=k3f9x0ab#s2.1'],
    [{ ui: 'en', script: 'hant' }, '?script=hant&ui=en'],
    [
      { q: 'a b', source: '南湾晚报', month: 'undated', is: 'reading' },
      '?q=a+b&source=%E5%8D%97%E6%B9%BE%E6%99%9A%E6%8A%A5&month=undated&is=reading',
    ],
  ])('write %j as %s and read it back', (state, end) => {
    expect(formatView(state)).toBe(end)
    expect(parse(end)).toEqual(state)
  })

  it.each([
    '?view=ZH',
    '?view=',
    '?view=both,zh',
    '?view=zh%00',
    '?view=__proto__',
    '?view=constructor',
    '?ui=zh',
    '?ui=zh-hans',
    '?script=latn',
    '?q=',
    '?q=%20%20',
    '?source=+',
    '?is=read',
    '?month=2023',
    '?month=2023-00',
    '?month=2023-13',
    '?month=2023-9',
    '?month=2023-09-01',
    '?month=UNDATED',
    '?k=short',
    '?k=K3F9X0AB',
    '?k=k3f9x0ab9',
    '?to=o4.2',
    '#',
    '#s',
    '#x1',
    '#s1.',
    '#s1.2.3',
    '#S1',
    '#s-1',
    '#s1%20',
    '#o٣',
    '#%',
    '#%73%32',
    '#%E4%A',
    '#text',
    '?%',
    '?&&==',
    '?utm_source=s1&fbclid=x&constructor=1&__proto__=2',
  ])('read nothing in %s', (end) => {
    expect(parse(end)).toEqual({})
  })

  it.each<[string, ViewState]>([
    ['?to=s4.2#o3.1', { place: { start: 'o3.1' } }],
    ['?to=zzz#o3.1', { place: { start: 'o3.1' } }],
    ['?to=o4.2&k=bad#o3.1', { place: { start: 'o3.1', end: 'o4.2' } }],
    ['?view=zh&view=en', { view: 'zh' }],
    ['?view=nothing&ui=en', { ui: 'en' }],
    ['?q=%20a%20', { q: 'a' }],
    ['?q=a%0A%09+b', { q: 'a b' }],
    ['?q=%00', { q: '\0' }],
    ['?q=%F0%9F%98%80%ED%A0%80', { q: '😀\uFFFD\uFFFD\uFFFD' }],
    [`?q=${'x'.repeat(10_000)}`, { q: 'x'.repeat(200) }],
    [`?q=${'😀'.repeat(300)}`, { q: '😀'.repeat(200) }],
    [`?q=${'x'.repeat(199)}+y`, { q: 'x'.repeat(199) }],
  ])('read in %s what is good', (end, state) => {
    expect(parse(end)).toEqual(state)
  })

  it('do not mind the order', () => {
    const parts = ['view=lines', 'ui=en', 'k=k3f9x0ab', 'month=2023-09', 'other=1']
    const state = { view: 'lines', ui: 'en', month: '2023-09', place: { start: 's2.1', key: 'k3f9x0ab' } }
    for (let turn = 0; turn < parts.length; turn++) {
      const order = [...parts.slice(turn), ...parts.slice(0, turn)]
      expect(parse(`?${order.join('&')}#s2.1`)).toEqual(state)
      expect(parse(`?${order.toReversed().join('&')}#s2.1`)).toEqual(state)
    }
  })

  it('do not mind the marks in front', () => {
    expect(parseView('view=zh', 's2')).toEqual(parseView('?view=zh', '#s2'))
  })
})

describe('openingView', () => {
  it.each([
    [{}, undefined, 'both'],
    [{}, 'lines', 'lines'],
    [{ view: 'zh' }, 'lines', 'zh'],
    [{ view: 'both' }, 'zh', 'both'],
    [{ view: 'zh', place: { start: 'o3.1' } }, undefined, 'both'],
    [{ view: 'en', place: { start: 's2' } }, undefined, 'both'],
    [{ place: { start: 's2' } }, 'en', 'both'],
    [{ view: 'zh', place: { start: 's2' } }, 'en', 'zh'],
    [{ view: 'lines', place: { start: 'o3' } }, 'zh', 'lines'],
    [{ view: 'zh', place: { start: '', key: 'k3f9x0ab' } }, undefined, 'zh'],
  ] as const)('opens %j, with %s saved, in %s', (state, saved, view) => {
    expect(openingView(state, saved)).toBe(view)
  })
})

describe('hides', () => {
  it('is true for the one column that a view leaves out', () => {
    const hidden = VIEWS.flatMap((view) => ['s1', 'o1.2'].filter((id) => hides(view, id)).map((id) => `${view} ${id}`))
    expect(hidden).toEqual(['zh o1.2', 'en s1'])
  })
})

describe('the window’s address', () => {
  beforeEach(() => history.replaceState(null, '', '/a/x/?ui=en&view=zh#s2'))

  it('is read as it stands', () => {
    expect(currentView()).toEqual({ ui: 'en', view: 'zh', place: { start: 's2' } })
  })

  it('is replaced on the same page, with the state of its history entry', () => {
    history.replaceState({ kept: true }, '')
    const before = history.length
    replaceView({ view: 'en' })
    expect(location.href).toBe('https://example.org/a/x/?view=en')
    replaceView({})
    expect(location.href).toBe('https://example.org/a/x/')
    expect(history.state).toEqual({ kept: true })
    expect(history).toHaveLength(before)
  })

  it('is sent on without the language of the interface', () => {
    const links = [...states()].map(linkTo)
    expect(links.filter((link) => /[?&]ui=/.test(link))).toEqual([])
    expect(linkTo({ ui: 'en', script: 'hans', place: { start: 's2.1', key: 'k3f9x0ab' } })).toBe(
      'https://example.org/a/x/?script=hans&k=k3f9x0ab#s2.1',
    )
  })
})
