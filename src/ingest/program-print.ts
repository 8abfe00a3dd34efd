import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

/** All that alignments depend on besides the article, from this file's folder: code, data, and the packages' versions. */
const PARTS = ['.', '../article', '../language', '../../package-lock.json']

/** A hash that tells this program from every other version of it, to the byte. */
export function programPrint(): string {
  const hash = createHash('sha256')
  for (const part of PARTS) {
    const place = new URL(part.includes('.json') ? part : `${part}/`, import.meta.url)
    const files = part.includes('.json') ? [''] : readdirSync(place, { recursive: true, encoding: 'utf8' }).toSorted()
    for (const file of files)
      if (file === '' || /\.\w+$/.test(file)) hash.update(`${file}\n`).update(readFileSync(new URL(file, place)))
  }
  return hash.digest('base64url')
}
