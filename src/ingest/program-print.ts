import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

/** What alignments depend on besides the article, from this file's folder: code with its data, and the packages' versions. */
const FOLDERS = ['./', '../article/', '../language/']
const PACKAGES = '../../package-lock.json'

/** A hash that tells this program from every other version of it, to the byte. */
export function programPrint(): string {
  const files = FOLDERS.flatMap((folder) => {
    const names = readdirSync(new URL(folder, import.meta.url), { recursive: true, encoding: 'utf8' })
    return names.filter((name) => /\.\w+$/.test(name)).map((name) => folder + name)
  })
  const hash = createHash('sha256')
  for (const file of [...files.toSorted(), PACKAGES])
    hash.update(`${file}\n`).update(readFileSync(new URL(file, import.meta.url)))
  return hash.digest('base64url')
}
