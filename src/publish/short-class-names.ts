import { createHash } from 'node:crypto'
import { relative } from 'node:path'

/**
 * Names the classes of CSS modules so that pages stay small: an underscore and five characters of a hash over file and
 * class, the same on every machine.
 *
 * @param root the folder that the files' paths are taken from
 * @returns what to call with the class, as its file names it, and the file; it throws where two classes would get the
 *   same name
 */
export function shortClassNames(root: string): (local: string, file: string) => string {
  const owners = new Map<string, string>()
  return (local, file) => {
    const path = relative(root, file.replace(/\?.*/, '')).replaceAll('\\', '/')
    const owner = `.${local} of ${path}`
    const name = `_${createHash('sha256').update(owner).digest('base64url').slice(0, 5)}`
    const other = owners.get(name)
    if (other !== undefined && other !== owner)
      throw new Error(`${owner} and ${other} would both be named ${name}: rename one of them`)
    owners.set(name, owner)
    return name
  }
}
