import { afterEach, describe, expect, it, vi } from 'vitest'

import { LANGUAGES } from '#i18n/setup.ts'
import { CHOICES, readSaved, THEMES } from '#reader/saved.ts'
import { type Setting, shownSetting } from '#reader/setting.ts'
import { currentView, openingView, VIEWS } from '#reader/url.ts'

import { runHeadScript, startParsing } from './render-app.tsx'

/** What the head script meets. */
interface Meeting {
  url?: string
  saved?: string
  languages?: readonly string[]
  dark?: boolean
}

const root = document.documentElement
const { view: _, ui: __, theme: ___, script: ____, ...others } = CHOICES
/** Settings that no address says anything of. */
const SETTINGS = Object.keys(others) as Exclude<Setting, 'script'>[]

/** Runs the head script and gives what it leaves on the root element. */
async function run({ url = '/', saved, languages = ['zh-CN'], dark = false }: Meeting) {
  history.replaceState(null, '', url)
  if (saved === undefined) localStorage.clear()
  else localStorage.setItem('duizhao', saved)
  for (const name of root.getAttributeNames()) root.removeAttribute(name)
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages)
  vi.stubGlobal('matchMedia', () => ({ matches: dark }))
  await runHeadScript()
  return {
    view: root.dataset['view'],
    ui: root.lang,
    theme: root.dataset['theme'],
    script: shownSetting('script'),
    settings: SETTINGS.map(shownSetting),
  }
}

/** What url.ts and saved.ts make of the same; `spoken` is the language of the browser. */
function wanted(spoken: string, dark: boolean) {
  const address = currentView()
  const saved = readSaved()
  return {
    view: openingView(address, saved.view),
    ui: address.ui ?? saved.ui ?? spoken,
    theme: saved.theme ?? (dark ? 'dark' : 'light'),
    script: address.script ?? saved.script,
    settings: SETTINGS.map((name) => saved[name]),
  }
}

/** What the head script says of the list where the address is this. */
async function pending(url: string): Promise<string | undefined> {
  await run({ url })
  return root.dataset['filter']
}

function radio(value: string): HTMLInputElement | null {
  return document.querySelector(`[value=${value}]`)
}

const SEARCHES = [
  '',
  ...VIEWS.map((view) => `?view=${view}`),
  '?view=ZH',
  '?ui=en&view=en',
  '?ui=zh-Hant&x=1',
  '?ui=fr',
  '?script=hans',
  '?script=hant&view=en',
  '?script=Hant',
]
const HASHES = ['', '#s2', '#o3.1', '#text']
const STORES = [
  undefined,
  '',
  'null',
  '5',
  '"zh"',
  '[]',
  '{"view":',
  '{"view":"zh zh"}',
  '{"view":["zh"],"ui":["en"],"theme":["dark"]}',
  '{"view":"sideways","ui":"de","theme":"system"}',
  ...VIEWS.map((view) => JSON.stringify({ view })),
  ...LANGUAGES.map((ui) => JSON.stringify({ ui, view: 'en' })),
  ...THEMES.map((theme) => JSON.stringify({ theme, view: 'zh' })),
  ...[...SETTINGS, 'script' as const].flatMap((name) =>
    CHOICES[name].map((value) => JSON.stringify({ [name]: value })),
  ),
  '{"size":"32","leading":"tight","measure":"wide","zh":"sans","en":"sans","marks":"none","keys":"off","theme":"sepia"}',
  '{"size":18,"leading":"normal","zh":"serif","marks":null,"script":"Hans","keys":true,"pinyin":{"all":1}}',
  '{"a-b":"x","":"y"," ":"z","é":"e","1":"1","size":"22","view":"zh"}',
]

describe('the head script', () => {
  afterEach(() => localStorage.clear())

  it('agrees with url.ts and saved.ts on every address and every saved choice', async () => {
    const differences: unknown[] = []
    for (const search of SEARCHES)
      for (const hash of HASHES)
        for (const saved of STORES) {
          const dark = hash.length % 2 === 1
          const left = await run({ url: `/a/x/${search}${hash}`, dark, ...(saved !== undefined && { saved }) })
          const wants = wanted('zh-Hans', dark)
          if (JSON.stringify(left) !== JSON.stringify(wants)) differences.push({ search, hash, saved, left, wants })
        }
    expect(differences).toEqual([])
    expect(SEARCHES.length * HASHES.length * STORES.length).toBe(12 * 4 * 46)
  }, 60_000)

  // Where they do not agree, the page takes what the head script left for a choice of the reader's, and saves it.
  it.each(['#o3x', '#o3-note', '#s2.1.4', '#s2.', '#%6F3', '#o'])(
    'agrees with url.ts on what a place is (%s)',
    async (hash) => {
      for (const view of VIEWS)
        expect(await run({ url: `/a/x/?view=${view}${hash}` })).toEqual(wanted('zh-Hans', false))
    },
  )

  it.each([
    [['zh-CN', 'en'], 'zh-Hans'],
    [['zh'], 'zh-Hans'],
    [['zh-SG'], 'zh-Hans'],
    [['zh-Hans-HK'], 'zh-Hans'],
    [['zh-TW'], 'zh-Hant'],
    [['zh-HK'], 'zh-Hant'],
    [['zh-MO'], 'zh-Hant'],
    [['zh-Hant'], 'zh-Hant'],
    [['zh-Hant-CN'], 'zh-Hant'],
    [['en'], 'en'],
    [['en-GB', 'zh'], 'en'],
    [['fr', 'zh-TW', 'en'], 'zh-Hant'],
    [['de-DE', 'fr'], 'en'],
    [['hz', 'eng'], 'en'],
    [[], 'en'],
  ])('speaks, to a browser that wants %j, %s', async (languages, ui) => {
    expect(await run({ languages })).toHaveProperty('ui', ui)
  })

  it('goes on where the device allows no storage', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError')
    })
    vi.stubGlobal('localStorage', undefined)
    history.replaceState(null, '', '/a/x/?view=zh')
    vi.stubGlobal('matchMedia', () => ({ matches: true }))
    await runHeadScript()
    expect(root.dataset).toMatchObject({ view: 'zh', theme: 'dark' })
    vi.unstubAllGlobals()
  })

  it('says that words wait for their dictionary, except in the language of the page', async () => {
    await run({ url: '/?ui=en' })
    expect(root.dataset['ui']).toBe('pending')
    await run({ url: '/?ui=zh-Hans', languages: ['en'] })
    expect(root.dataset['ui']).toBeUndefined()
  })

  it('puts no more on the page than what was chosen', async () => {
    await run({ saved: '{"size":"22","ui":"zh-Hans","keys":"off"}' })
    expect({ ...root.dataset }).toEqual({ view: 'both', theme: 'light', size: '22', keys: 'off' })
  })

  it('asks the device once', async () => {
    const asked = vi.spyOn(Storage.prototype, 'getItem')
    await run({ saved: '{"size":"22","view":"zh"}' })
    expect(asked.mock.calls.length).toBeLessThanOrEqual(1)
    expect(root.dataset['size']).toBe('22')
  })

  it('says that the list waits for its filter', async () => {
    expect(await pending('/?source=x')).toBe('pending')
    expect(await pending('/?view=zh&month=2023-09')).toBe('pending')
    expect(await pending('/?is=unread')).toBe('pending')
    expect(await pending('/?q=x')).toBe('pending')
    expect(await pending('/?view=zh&q=%E9%93%9C')).toBe('pending')
    expect(await pending('/?view=zh')).toBeUndefined()
    expect(await pending('/?sources=x')).toBeUndefined()
    expect(await pending('/?faq=x')).toBeUndefined()
  })

  it('checks the radio of the view when it arrives, and leaves it to the reader from then on', async () => {
    const parsed = startParsing()
    await run({ url: '/a/x/?view=lines' })
    document.body.innerHTML = VIEWS.map((view) => `<input type="radio" name="view" value="${view}">`).join('')
    await parsed()
    expect(radio('lines')?.checked).toBe(true)
    radio('zh')?.click()
    document.body.append(document.createElement('p'))
    await new Promise(requestAnimationFrame)
    expect(radio('zh')?.checked).toBe(true)
    expect(root.dataset['view']).toBe('zh')
  })
})
