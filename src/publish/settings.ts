import { resolve } from 'node:path'

/** Where a site is built from and to. `base` is the path of its address and ends with a slash. */
export interface PublishSettings {
  articlesDir: string
  outDir: string
  siteUrl: URL
  base: string
  port: number
}

/** A setting that cannot be used; the message names the variable and says what it should be. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

/** Reads the settings from environment variables, with their defaults. Throws {@link SettingsError}. */
export function readSettings(env: Record<string, string | undefined>): PublishSettings {
  const siteUrl = parseUrl(env['SITE_URL'] || 'http://localhost:4173/')
  const port = Number(env['PORT'] || 4173)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new SettingsError(`PORT is ${env['PORT']}: it should be a number from 0 to 65535`)
  return {
    articlesDir: resolve(env['ARTICLES_DIR'] || 'public/articles'),
    outDir: resolve(env['OUT_DIR'] || 'dist'),
    siteUrl,
    base: siteUrl.pathname,
    port,
  }
}

function parseUrl(text: string): URL {
  const url = tryUrl(text)
  if (!url || !/^https?:$/.test(url.protocol))
    throw new SettingsError(`SITE_URL is ${text}: it should be a web address such as https://example.org/news/`)
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  url.search = ''
  url.hash = ''
  return url
}

function tryUrl(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null // said by the caller
  }
}
