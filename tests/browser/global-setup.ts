import { rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { dirname } from 'node:path'

import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'

import { preview } from '#publish/preview.ts'

import { CHROMIUM_FLAGS, findChromium } from './chromium.ts'
import { buildSite, type Site, type SiteId, SITES } from './sites.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the one browser of the run listens. */
    browser: string
    sites: Record<SiteId, Site>
  }
}

/** Before all browser tests: finds a Chromium, builds the sites and serves them. Ends them when the tests have ended. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findChromium()
  const small = await serve('small')
  const large = await serve('large')
  const long = await serve('long')
  const sample = await serve('sample')
  const served = [small, large, long, sample]
  const browser = await chromium.launchServer({ executablePath, args: CHROMIUM_FLAGS })
  project.provide('browser', browser.wsEndpoint())
  project.provide('sites', { small: small.site, large: large.site, long: long.site, sample: sample.site })
  return async () => {
    await browser.close()
    for (const { server, site } of served) {
      server.closeAllConnections()
      server.close()
      rmSync(dirname(site.folder), { recursive: true })
    }
  }
}

/** Builds a site and serves it. They are built one after the other: two at once would only wait for each other. */
async function serve(id: SiteId) {
  const folder = await buildSite(id)
  const base = new URL(SITES[id].url).pathname
  const server = await preview(folder, base, 0)
  const { port } = server.address() as AddressInfo
  return { server, site: { folder, address: `http://localhost:${port}${base}` } }
}
