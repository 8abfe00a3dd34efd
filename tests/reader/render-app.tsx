import { timeoutManager } from '@tanstack/react-query'
import { act, cleanup, configure, render } from '@testing-library/react'
import { PointerEventsCheckLevel, type UserEvent, userEvent } from '@testing-library/user-event'
import { afterEach, vi } from 'vitest'

import type { Article } from '#article/schema.ts'
import type { SiteName } from '#reader/site.ts'

import { type FakeBrowser, fakeBrowser } from './browser.ts'
import { LIBRARY } from './library-files.ts'
import { type Network, networkOf } from './network.ts'
import { renderPrerendered } from './prerendered.ts'

/** How a page is opened. */
export interface Opening {
  /** The address below the host. */
  url?: string
  articles?: readonly Article[]
  /** What the publisher says of the publication. */
  site?: SiteName
  /** What the device remembers, as stored; an object is stored as JSON. */
  saved?: object | string
  /** The browser's languages, most wanted first. */
  languages?: readonly string[]
  /** True where the system is set to dark. */
  dark?: boolean
  /** Sees to the network before anything is asked for. */
  before?: (network: Network) => void
  /** Opens the page as the built site has it: prerendered, then hydrated. */
  prerendered?: boolean
  /** On a prerendered page: what the reader does before the page's script runs. */
  beforeScript?: () => void
  base?: string
}

/** A page that is open. */
export interface OpenPage {
  user: UserEvent
  network: Network
  browser: FakeBrowser
  /** The errors that a boundary caught, by name. */
  caught: string[]
}

const SITE = { name: '测试文库', tagline: '并排读新闻', about: '只在测试里出现的文库。' }
// Waiting is no reason to leave `act` here: what a reader does is wrapped as a whole, see below.
// It may take longer on a machine that has much else to do.
configure({ asyncWrapper: (wait) => wait(), asyncUtilTimeout: 8000 })

// The query client tries again as often as it likes, but without the waits between; what it keeps, it keeps.
timeoutManager.setTimeoutProvider({
  setTimeout: (run, delay) => setTimeout(run, delay < 60_000 ? 0 : delay),
  clearTimeout: (timer) => clearTimeout(timer),
  setInterval: (run, delay) => setInterval(run, delay),
  clearInterval: (timer) => clearInterval(timer),
})

let listeners: Parameters<typeof removeEventListener>[] = []

/**
 * Opens a page of the whole reader as a browser would: the address, the head script, then the app with the real query
 * client and router. Only the network's edge and what jsdom lacks are stood in for. The modules are loaded afresh, for
 * some of them live as long as a page.
 */
export async function renderApp(opening: Opening = {}): Promise<OpenPage> {
  const { url = '/', articles = LIBRARY, saved, languages = ['zh-CN'], dark = false, base = '/', site = SITE } = opening
  vi.stubEnv('BASE_URL', base)
  history.replaceState(null, '', url)
  if (saved !== undefined) localStorage.setItem('duizhao', typeof saved === 'string' ? saved : JSON.stringify(saved))
  const browser = fakeBrowser(languages, dark)
  const network = networkOf(articles, base)
  opening.before?.(network)
  vi.stubGlobal('fetch', network.fetch)
  const user = settling(userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never }))
  await navigator.clipboard.writeText('')

  const container = document.body.appendChild(document.createElement('div'))
  const path = location.pathname.slice(base.length - 1)
  const parsed = opening.prerendered ? startParsing() : null
  await runHeadScript()
  const data = parsed && (await renderPrerendered(container, network, path, site))
  await parsed?.()
  opening.beforeScript?.()

  const { App } = await import('#reader/app.tsx')
  const { createI18n } = await import('#i18n/setup.ts')
  // What the page fetches at rest is at hand, so that it is there when an act is over.
  await Promise.all([
    import('#i18n/zh-Hans.ts'),
    import('#query/fetch-article.ts'),
    import('#query/fetch-library.ts'),
    import('#query/fetch-search.ts'),
    import('#reader/article/companion.tsx'),
    import('#reader/article/evidence-card.tsx'),
    import('#reader/search/results.tsx'),
    import('#reader/ui/settings-panel.tsx'),
  ])
  const caught: string[] = []
  const page = data ?? { site, queries: [] }
  const app = <App page={page} i18n={createI18n()} {...(page.missing && { missing: location.pathname })} />
  await act(async () => {
    render(app, {
      container,
      hydrate: data !== null,
      onCaughtError: (error) => caught.push(error instanceof Error ? error.name : String(error)),
    })
  })
  return { user, network, browser, caught }
}

/**
 * Lets what the reader does take its whole effect, answers of the network included, before it is done. Without this
 * React would hold each new page back for a third of a second, for the eye's sake.
 */
function settling(user: UserEvent): UserEvent {
  return new Proxy(user, {
    get(target, name: keyof UserEvent) {
      const run = target[name] as (...given: unknown[]) => Promise<unknown>
      return async (...given: unknown[]) => {
        await act(async () => {
          await run(...given)
          await new Promise((resolve) => setTimeout(resolve, 0))
        })
      }
    },
  })
}

/** Runs the head script afresh, as the browser does before it has the page's body. */
export async function runHeadScript(): Promise<void> {
  vi.resetModules()
  const added = vi.spyOn(globalThis, 'addEventListener')
  await vi.importActual('#reader/head-script.ts')
  listeners.push(...added.mock.calls)
  added.mockRestore()
}

/** From now on the page is being parsed. @returns ends it, after the frame in which the head script sees to the radios */
export function startParsing(): () => Promise<void> {
  const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading')
  return async () => {
    await new Promise(requestAnimationFrame)
    state.mockRestore()
  }
}

/** The address below the host, as it stands now. */
export function address(): string {
  return `${location.pathname}${location.search}${location.hash}`
}

/** What the device remembers now. */
export function savedChoices(): unknown {
  return JSON.parse(localStorage.getItem('duizhao') ?? '{}')
}

/** The element with an id; a plain error where there is none. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (!element) throw new Error(`the page has no element with the id ${id}`)
  return element
}

/** The ids of the sentences that are marked as counterparts, in the order of the page. */
export function linked(): string[] {
  return [...document.querySelectorAll('[data-linked="true"]')].map(({ id }) => id)
}

/** The ids of the sentences in hand, in the order of the page. */
export function current(): string[] {
  return [...document.querySelectorAll('[aria-current="true"]')].map(({ id }) => id)
}

afterEach(() => {
  cleanup()
  for (const listener of listeners.splice(0)) removeEventListener(...listener)
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
  localStorage.clear()
  document.body.replaceChildren()
  document.title = ''
  const root = document.documentElement
  for (const name of root.getAttributeNames()) root.removeAttribute(name)
  history.replaceState(null, '', '/')
})
