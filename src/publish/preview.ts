import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'

import sirv from 'sirv'

/**
 * Serves a built site as a plain static host would: folders by their index.html, and by their address with a slash at its
 * end, unknown addresses by 404.html, no other rewriting. `base` is the path the site was built for.
 *
 * @returns the listening server
 */
export function preview(outDir: string, base: string, port: number): Promise<Server> {
  const notFound = readFileSync(join(outDir, '404.html'))
  const files = sirv(outDir, { dev: true, etag: true })
  const server = createServer((request, response) => {
    const fail = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      response.end(request.method === 'HEAD' ? undefined : notFound)
    }
    const [path = '/', query] = (request.url ?? '/').split(/(?=\?)/, 2)
    if (isFolder(outDir, base, path)) return void response.writeHead(301, { location: `${path}/${query ?? ''}` }).end()
    if (!path.startsWith(base)) return fail()
    request.url = `/${path.slice(base.length)}${query ?? ''}`
    files(request, response, fail)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => resolve(server))
  })
}

/** Is it the address of a folder, but for the slash at its end? A second slash at its start would be another host's. */
function isFolder(outDir: string, base: string, path: string): boolean {
  const name = decoded(path)
  if (path.endsWith('/') || /^\/[/\\]|\.\./.test(name) || !`${path}/`.startsWith(base)) return false
  return existsSync(join(outDir, name.slice(base.length), 'index.html'))
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
