// For the types of `test` alone: the build does without Vitest.
/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react'
import sirv from 'sirv'
import { defineConfig, type Plugin } from 'vite'

type Publish = typeof import('./src/publish/annotations-of.ts')
type Search = typeof import('./src/publish/search-of.ts')

export default defineConfig({
  plugins: [react(), articles()],
  // Packages bring what React itself has had since version 18.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' }] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{article,language,ingest,query,publish,i18n,house}/**/*.test.ts'],
          setupFiles: ['tests/house/quiet-console.ts'],
          // Here and below: enough for a machine that has much else to do. No test is about speed.
          testTimeout: 20_000,
          globalSetup: 'tests/ingest/compile-dictionary.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'reader',
          testTimeout: 20_000,
          environment: 'jsdom',
          environmentOptions: { jsdom: { url: 'https://example.org/' } },
          include: ['tests/reader/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/house/quiet-console.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/global-setup.ts',
          testTimeout: 40_000,
          hookTimeout: 120_000,
          // Two at a time: they share one browser, and more would only wait for each other.
          maxWorkers: 2,
          // On a machine that others use too, a page may be late: what fails three times has failed.
          retry: process.env['CI'] ? 2 : 0,
        },
      },
    ],
  },
})

/**
 * Lets the development server read another library, `ARTICLES_DIR=… npm run dev`, annotates articles when they are asked
 * for, and makes the search index anew whenever a page begins to search.
 */
function articles(): Plugin {
  return {
    name: 'articles',
    configureServer(server) {
      const folder = process.env['ARTICLES_DIR']
      if (folder) server.middlewares.use('/articles', sirv(folder, { dev: true }))
      let files = Promise.resolve(new Map<string, string>())
      server.middlewares.use('/search', (request, response) => {
        const file = (request.url ?? '').replace(/^\/|\?.*/g, '')
        if (file === 'index.json') {
          const load = server.ssrLoadModule('/src/publish/search-of.ts') as Promise<Search>
          files = load.then(({ searchOf }) => searchOf(folder ?? 'public/articles'))
        }
        files
          .then((made) => (made.has(file) ? response : response.writeHead(404)).end(made.get(file)))
          .catch(() => response.writeHead(500).end())
      })
      server.middlewares.use('/annotations', (request, response) => {
        const [, id = ''] = /^\/([a-z0-9-]+)\.json$/.exec(request.url ?? '') ?? []
        const load = server.ssrLoadModule('/src/publish/annotations-of.ts') as Promise<Publish>
        load
          .then(({ annotationsOf }) => annotationsOf(folder ?? 'public/articles', id))
          .then((annotations) => response.end(JSON.stringify(annotations)))
          .catch(() => response.writeHead(404).end())
      })
    },
  }
}
