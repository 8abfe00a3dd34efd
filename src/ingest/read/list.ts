import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'

import type { Problem } from '#article/schema.ts'

import { failure, systemReason } from '../problem.ts'

/** The documents that the given paths name. */
export interface Listing {
  /** Paths as given, or under a given folder, in the order of their absolute paths by code units; none twice. */
  files: string[]
  /** How many files in the folders are no documents by their ending (pictures, styles, scripts …). */
  skipped: number
  /** Paths and folders that cannot be read. */
  failed: { file: string; problem: Problem }[]
}

/** Endings of files that lie beside saved pages and are no documents. */
const ASSET =
  /\.(?:png|jpe?g|gif|webp|avif|bmp|ico|svgz?|tiff?|heic|css|scss|less|m?[jt]sx?|cjs|map|json[lc5]?|wasm|xml|rss|atom|ya?ml|toml|ini|lock|csv|tsv|pdf|docx?|xlsx?|pptx?|epub|odt|woff2?|ttf|otf|eot|mp[34]|m4[av]|mov|avi|mkv|webm|og[gv]|wav|flac|zip|gz|tgz|bz2|xz|7z|rar|tar|zst|exe|dll|so|bin|dmg|iso|db|sqlite3?|log|bak|sh|py|rb|go|rs|tmp|part)$/i

/**
 * Finds the documents under files and folders. Hidden files and folders are left out; a file that is named itself is
 * always taken.
 */
export function list(paths: readonly string[]): Listing {
  const listing: Listing = { files: [], skipped: 0, failed: [] }
  const found = new Map<string, string>()
  const folders = new Set<string>()
  for (const path of paths) visit(path, { named: true, listing, found, folders })
  listing.files = [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file)
  return listing
}

interface Visit {
  named: boolean
  listing: Listing
  found: Map<string, string>
  folders: Set<string>
}

function visit(path: string, { named, listing, found, folders }: Visit): void {
  try {
    const stats = statSync(path)
    if (stats.isDirectory()) {
      // A folder may be reached again through a link; the second time it has nothing new.
      const real = realpathSync(path)
      if (folders.has(real)) return
      folders.add(real)
      for (const name of readdirSync(path))
        if (!name.startsWith('.')) visit(join(path, name), { named: false, listing, found, folders })
    } else if (!stats.isFile()) {
      if (named)
        listing.failed.push({ file: path, problem: failure('unreadable', 'file', 'it is neither a file nor a folder') })
      else listing.skipped++
    } else if (named || !ASSET.test(basename(path))) {
      const key = resolve(path)
      if (!found.has(key)) found.set(key, path)
    } else {
      listing.skipped++
    }
  } catch (error) {
    if (!named && isDeadLink(path)) listing.skipped++
    else
      listing.failed.push({
        file: path,
        problem: failure('unreadable', 'file', `${systemReason(error)}: check the path`),
      })
  }
}

function isDeadLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch {
    // The file went away between the listing and now: it is reported as unreadable.
    return false
  }
}
