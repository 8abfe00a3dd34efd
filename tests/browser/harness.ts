import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { inject, onTestFinished } from 'vitest'

import type { SiteId } from './sites.ts'

/** How a page is opened. What is not given is as on most readers' devices: a wide window, Chinese, light, a mouse. */
export interface Opening extends Pick<
  BrowserContextOptions,
  | 'locale'
  | 'colorScheme'
  | 'hasTouch'
  | 'javaScriptEnabled'
  | 'reducedMotion'
  | 'forcedColors'
  | 'permissions'
  | 'deviceScaleFactor'
> {
  site?: SiteId
  width?: number
  height?: number
  /** What the device remembers of an earlier visit. */
  saved?: Record<string, unknown>
  /** What the device remembers to have been read: article, sentence at the reading line, and whether to the end. */
  read?: readonly (readonly [article: string, at: string, isDone: boolean])[]
  /** Keeps the page's script back until `release` is called: the time before hydration. */
  held?: boolean
  /** Keeps the whole style sheet back until `dress` is called: the page has only the style that came with it. */
  undressed?: boolean
  /** Complaints of the browser that belong to what is tested, such as the 404 of an unknown address. */
  expected?: RegExp
  /** Runs before the page is opened, to intercept requests or to add scripts. */
  before?: (page: Page) => Promise<unknown>
}

let browser: Promise<Browser> | undefined

/**
 * Opens an address below the site, such as `a/some-id/?view=zh`, in a new context, and waits until the page is
 * hydrated. The test that calls it fails on any console message, uncaught error, failed request, or request to another
 * origin, until its end.
 */
export async function open(path: string, opening: Opening = {}): Promise<Page> {
  browser ??= chromium.connect(inject('browser'))
  const context = await (await browser).newContext(contextOptions(opening))
  const complaints: string[] = []
  onTestFinished(async () => {
    await context.close()
    if (complaints.length > 0) throw new Error(`The browser complained:\n${complaints.join('\n')}`)
  })
  const page = await context.newPage()
  listen(page, new URL(siteAddress(opening.site)).origin, (complaint) => {
    if (!opening.expected?.test(complaint)) complaints.push(complaint)
  })
  if (opening.held) await hold(page, '**/assets/main-*.js', held)
  if (opening.undressed) await hold(page, '**/assets/style-*.css', undressed)
  if (opening.saved) await remember(page, 'duizhao', opening.saved)
  if (opening.read) await remember(page, 'duizhao-read', opening.read)
  await opening.before?.(page)
  // A page whose script is held back never finishes loading.
  await page.goto(siteAddress(opening.site) + path, {
    waitUntil: opening.held || opening.undressed ? 'commit' : 'load',
  })
  if (opening.held) await page.locator('script[type=module]').waitFor({ state: 'attached' })
  else if (opening.javaScriptEnabled !== false) await hydrated(page, !opening.undressed)
  return page
}

/** Waits until React has taken the page over, the interface speaks its language and the whole style sheet is there. */
export async function hydrated(page: Page, isDressed = true): Promise<void> {
  await page.waitForFunction((wantsSheet) => {
    const element = document.querySelector('#root > header')
    const taken = element !== null && Object.keys(element).some((name) => name.startsWith('__reactProps'))
    // React marks elements while it is still at work; the text says itself when it answers to the reader.
    const text = document.querySelector('[data-aligned]')
    const ready = text === null || text.hasAttribute('data-ready')
    const dressed = [...document.styleSheets].some(({ href }) => href !== null)
    return taken && ready && (dressed || !wantsSheet) && document.documentElement.dataset['ui'] !== 'pending'
  }, isDressed)
  // Effects run after the first frame, and what they change is rendered after the next.
  await settled(page)
  await settled(page)
}

/** Waits for what an article's page fetches when it is at rest: keys answer from then on. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.style.getPropertyValue('--supported-said') !== '')
  await settled(page)
}

/** Waits for two frames and the tasks between them: what follows from an event has then happened. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))
      }),
  )
}

/** Lets go of the script of a page that was opened `held`, and waits for the hydration. */
export async function release(page: Page): Promise<void> {
  held.get(page)?.()
  await hydrated(page)
}

/** Lets go of the style sheet of a page that was opened `undressed`, and waits until it is in force. */
export async function dress(page: Page): Promise<void> {
  undressed.get(page)?.()
  await hydrated(page)
}

const held = new WeakMap<Page, () => void>()
const undressed = new WeakMap<Page, () => void>()

async function hold(page: Page, files: string, waiting: WeakMap<Page, () => void>): Promise<void> {
  const letGo = new Promise<void>((resolve) => waiting.set(page, resolve))
  await page.route(files, async (route) => {
    await letGo
    await route.continue()
  })
}

/** Saves choices before the first page's own scripts run, once: what the reader chooses later stays. */
function remember(page: Page, store: string, value: unknown): Promise<unknown> {
  return page.addInitScript(
    ([name, text]) => {
      if (!sessionStorage.getItem(`seeded ${name}`)) localStorage.setItem(name, text)
      sessionStorage.setItem(`seeded ${name}`, 'true')
    },
    [store, JSON.stringify(value)] as const,
  )
}

/** The address of a site's front page. */
export function siteAddress(site: SiteId = 'small'): string {
  return inject('sites')[site].address
}

/** The page's address below its site: path, search and fragment. */
export function addressOf(page: Page, site: SiteId = 'small'): string {
  return page.url().slice(siteAddress(site).length)
}

/** What the page's device remembers. */
export function savedOf(page: Page): Promise<unknown> {
  return page.evaluate(() => JSON.parse(localStorage.getItem('duizhao') ?? '{}') as unknown)
}

function contextOptions(opening: Opening): BrowserContextOptions {
  const {
    width = 1440,
    height = 900,
    saved: _,
    read: __,
    site: ___,
    held: ____,
    expected: _____,
    before: ______,
    ...others
  } = opening
  return { locale: 'zh-CN', colorScheme: 'light', ...others, viewport: { width, height } }
}

function listen(page: Page, origin: string, complain: (complaint: string) => void): void {
  page.on('console', (message) => complain(`${message.type()}: ${message.text()} (${message.location().url})`))
  page.on('pageerror', (error) => complain(`uncaught ${error.message}`))
  page.on('requestfailed', (request) => {
    const error = request.failure()?.errorText
    // The page itself gives up a request that it no longer needs, as when a filter changes.
    if (error !== 'net::ERR_ABORTED') complain(`${request.url()} failed: ${error}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) complain(`${response.url()} answered ${response.status()}`)
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin !== origin && url.protocol !== 'data:') complain(`${request.url()} is another origin`)
  })
}
