import type { AddressInfo } from 'node:net'

import { readSettings, SettingsError } from './settings.ts'

const USAGE = `usage: npm run build      builds the site from ARTICLES_DIR into OUT_DIR, for SITE_URL
       npm run preview    serves OUT_DIR at PORT`

/** Runs a command. Answers the exit code: 0 done, 1 failed, 2 bad usage or settings. */
async function main(command: string | undefined): Promise<number> {
  const settings = readSettings(process.env)
  if (command === 'build') {
    // React and its renderer must agree on this, so it is set before either is loaded.
    process.env['NODE_ENV'] = 'production'
    const { buildSite } = await import('./build.ts')
    const started = performance.now()
    const { index, site, problems } = await buildSite(settings)
    for (const { place, reason } of problems) console.error(`${place}: ${reason}`)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(`${site.name}: ${index.total} articles published in ${settings.outDir} (${seconds} s)`)
    return 0
  }
  if (command === 'preview') {
    const { preview } = await import('./preview.ts')
    const server = await preview(settings.outDir, settings.base, settings.port)
    // PORT=0 lets the system choose one.
    const { port } = server.address() as AddressInfo
    console.log(`http://localhost:${port}${settings.base}`)
    return 0
  }
  console.error(USAGE)
  return 2
}

const [, , command] = process.argv
try {
  process.exitCode = await main(command)
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException
  if (error instanceof SettingsError) {
    console.error(message)
    process.exitCode = 2
  } else {
    const known: Record<string, string> = {
      EADDRINUSE: 'That port is taken: set PORT to another one.',
      ...(command === 'preview' && { ENOENT: 'There is no built site yet: run npm run build first.' }),
    }
    console.error(known[code ?? ''] ?? message)
    process.exitCode = 1
  }
}
