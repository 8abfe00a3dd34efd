import { rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { dirname } from 'node:path'

import { type CDPSession, chromium, type Page } from 'playwright-core'

import { preview } from '#publish/preview.ts'

import { CHROMIUM_FLAGS, findChromium } from '../browser/chromium.ts'
import { LONG_ID } from '../browser/long-article.ts'
import { buildSite } from '../browser/sites.ts'

/** How many times slower than here a reader's device is taken to be. */
const SLOWER = 4
/** How often each thing is done. */
const TIMES = 100
/** A task that takes longer, in milliseconds, is felt. */
const LONG_TASK = 50

/** One line of the table: how long it takes from the reader's hand to the frame that shows it. */
type Row = Record<string, string | number>

/**
 * What a reader of 2,000 pairs of paragraphs waits for, in a real Chromium that is slowed down: a change of view at the
 * top and far down, sentences that light up, and tasks that would hold the scrolling.
 */
export async function readingRows(): Promise<Row[]> {
  const folder = await buildSite('long')
  const server = await preview(folder, '/', 0)
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' })
    // tsx has every function say its name through this.
    await page.addInitScript('globalThis.__name = (named) => named')
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/a/${LONG_ID}/`)
    await page.waitForSelector('[data-ready]')
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    // Until all that comes at rest is there.
    await page.waitForTimeout(8000)
    const atTop = await changeView(page)
    const held = await scroll(page, session)
    const farDown = await changeView(page)
    const lit = await pointAround(page)
    return [
      row('change the view at the top', atTop),
      row('change the view far down', farDown),
      row('light a sentence and its counterpart', lit),
      { what: `tasks over ${LONG_TASK} ms in 20,000 px of scrolling`, 'median ms': '', 'p98 ms': '', runs: held },
    ]
  } finally {
    await browser.close()
    server.closeAllConnections()
    server.close()
    rmSync(dirname(folder), { recursive: true })
  }
}

function row(what: string, times: readonly number[]): Row {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN)
  return { what, 'median ms': at(0.5), 'p98 ms': at(0.98), runs: times.length }
}

/** Chinese only and both again, by pressing. */
async function changeView(page: Page): Promise<number[]> {
  const times: number[] = []
  for (let at = 0; at < TIMES; at++) {
    const box = await page.locator(`input[value=${at % 2 ? 'both' : 'zh'}]`).boundingBox()
    if (!box) throw new Error('the view control is not shown')
    const press = () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    times.push(await timed(page, 'pointerdown', 'data-view', press))
  }
  return times
}

/** One sentence after another that has a counterpart, by the pointer. */
async function pointAround(page: Page): Promise<number[]> {
  const spots = await page.evaluate(() =>
    [...document.querySelectorAll('[data-side=summary] span[id$=".1"]:not([data-verdict=unsupported])')].flatMap(
      (sentence) => {
        const { left, top, height } = sentence.getClientRects()[0] ?? new DOMRect()
        return top > 120 && top < innerHeight - 80 ? [{ x: left + 20, y: top + height / 2 }] : []
      },
    ),
  )
  const times: number[] = []
  for (let at = 0; at < TIMES; at++) {
    const { x, y } = spots[at % spots.length] ?? { x: 0, y: 0 }
    times.push(await timed(page, 'pointermove', 'data-lit', () => page.mouse.move(x, y)))
  }
  return times
}

/**
 * How long it takes from an event until the frame after the one is out in which an attribute of the page has changed, in
 * milliseconds: a frame's callback sees what is about to be painted, and a message that it posts comes after.
 */
async function timed(page: Page, type: string, attribute: string, act: () => Promise<void>): Promise<number> {
  const after = await page.evaluateHandle(
    ([awaited, name]) => {
      const said = () => document.querySelector(`[${name}]`)?.getAttribute(name)
      const before = said()
      let resolve: (time: number) => void
      const promise = new Promise<number>((tell) => {
        resolve = tell
      })
      const begin = ({ timeStamp }: Event) => {
        const frame = () => {
          if (said() === before) return requestAnimationFrame(frame)
          const channel = new MessageChannel()
          channel.port1.addEventListener('message', () => resolve(performance.now() - timeStamp))
          channel.port1.start()
          return channel.port2.postMessage(null)
        }
        requestAnimationFrame(frame)
      }
      addEventListener(awaited, begin, { capture: true, once: true })
      return { promise }
    },
    [type, attribute] as const,
  )
  await act()
  const time = await after.evaluate(({ promise }) => promise)
  await page.waitForTimeout(300)
  return time
}

/** Turns the wheel. @returns how many tasks were long */
async function scroll(page: Page, session: CDPSession): Promise<number> {
  await page.evaluate((most) => {
    const counted = { longTasks: 0 }
    Object.assign(globalThis, { counted })
    new PerformanceObserver((list) => {
      counted.longTasks += list.getEntries().filter(({ duration }) => duration > most).length
    }).observe({ type: 'longtask' })
  }, LONG_TASK)
  await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 640, y: 400 })
  for (let at = 0; at < 80; at++) {
    await page.mouse.wheel(0, 250)
    await page.waitForTimeout(50)
  }
  await page.waitForTimeout(1000)
  return page.evaluate(() => (globalThis as unknown as { counted: { longTasks: number } }).counted.longTasks)
}
