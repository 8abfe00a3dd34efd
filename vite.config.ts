// For the types of `test` alone: the build does without Vitest.
/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

type Annotations = typeof import('./src/publish/annotations-of.ts')
type Articles = typeof import('./src/publish/articles-of.ts')
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
 * Has the development server make what a site has of a library, and `ARTICLES_DIR=… npm run dev` of another one, when it
 * is asked for; the search index anew whenever a page begins to search.
 */
function articles(): Plugin {
  return {
    name: 'articles',
    configureServer(server) {
      const folder = process.env['ARTICLES_DIR'] ?? 'public/articles'
      /** Answers what is asked for below a path with JSON, made now; what cannot be made is not there. */
      const serve = (path: string, make: (name: string) => Promise<object | undefined>) =>
        server.middlewares.use(path, (request, response) => {
          const [, name = ''] = /^\/([\w/-]+)\.json(\?.*)?$/.exec(request.url ?? '') ?? []
          make(name)
            .catch(() => undefined)
            .then((made) =>
              response
                .writeHead(made ? 200 : 404, { 'content-type': 'application/json' })
                .end(made && JSON.stringify(made)),
            )
            .catch(() => response.writeHead(500).end())
        })
      const load = <Module>(file: string) => server.ssrLoadModule(`/src/publish/${file}`) as Promise<Module>

      let index = Promise.resolve(new Map<string, object>())
      serve('/articles', async (name) => (await load<Articles>('articles-of.ts')).articlesOf(folder, name))
      serve('/annotations', async (name) => (await load<Annotations>('annotations-of.ts')).annotationsOf(folder, name))
      serve('/search', async (name) => {
        if (name === 'index') index = load<Search>('search-of.ts').then(({ searchOf }) => searchOf(folder))
        return (await index).get(name)
      })
    },
  }
}
