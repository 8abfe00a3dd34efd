import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'

import sirv from 'sirv'

/**
 * Serves a built site as a plain static host would: folders by their index.html, unknown addresses by 404.html, no
 * other rewriting. `base` is the path the site was built for.
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
    const path = request.url ?? '/'
    if (path === base.slice(0, -1)) return void response.writeHead(301, { location: base }).end()
    if (!path.startsWith(base)) return fail()
    request.url = `/${path.slice(base.length)}`
    files(request, response, fail)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => resolve(server))
  })
}
