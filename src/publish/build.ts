import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { toJsonSchema } from '@valibot/to-json-schema'

import { AnnotationsSchema } from '#article/annotations.ts'
import { findRows } from '#article/find-rows.ts'
import { type Article, ArticleSchema, type Problem } from '#article/schema.ts'
import { articleQueryOptions } from '#query/article.ts'
import { indexQueryOptions, monthPageQueryOptions } from '#query/library.ts'
import { rowsQueryOptions } from '#query/rows.ts'
import type { PageData } from '#reader/page-data.ts'

import { openAnnotator } from './annotate/annotate.ts'
import { articleMeta } from './article-meta.ts'
import { bundle } from './bundle.ts'
import { documentOf, type PageMeta } from './document.ts'
import { FEED, FEED_ENTRIES, feedOf } from './feed.ts'
import { type Library, loadArticle, loadLibrary, withoutArticles } from './load-library.ts'
import { checkOutFolder, removeSite, SITE_MARK } from './out-folder.ts'
import { SearchIndex } from './search/search-index.ts'
import { type PublishSettings, SettingsError } from './settings.ts'

const PUBLIC = join(import.meta.dirname, '../../public')
/** What a device calls the site on its home screen: by the publication's own name. */
const MANIFEST = 'manifest.webmanifest'

/**
 * Builds the static site: bundles the reader, prerenders `/`, every month, every article and the page for unknown
 * addresses, and writes the JSON that the reader fetches on ways within the site.
 *
 * @returns the library, with the problems met; articles with problems are left out
 * @throws SettingsError where the folders cannot be used
 */
export async function buildSite(settings: PublishSettings): Promise<Library> {
  const { articlesDir, outDir, base, siteUrl } = settings
  await checkOutFolder(outDir, [articlesDir, PUBLIC, process.cwd()])
  const loaded = await loadLibrary(articlesDir).catch((error: unknown) => {
    throw new SettingsError(`ARTICLES_DIR ${articlesDir} cannot be read (${String(error)}): run ingest first`)
  })
  const { site } = loaded
  const copied = await namesInPublic()
  await removeSite(outDir, copied)
  await writeJson(outDir, SITE_MARK, toJsonSchema(ArticleSchema, { errorMode: 'ignore' }))
  const parts = await bundle(outDir, base)
  for (const name of copied) await cp(join(PUBLIC, name), join(outDir, name), { recursive: true })
  const manifest: object = JSON.parse(await readFile(join(PUBLIC, MANIFEST), 'utf8'))
  await writeJson(outDir, MANIFEST, { ...manifest, name: site.name, short_name: site.name })

  const writePage = (path: string, queries: PageData['queries'], meta: PageMeta) =>
    write(outDir, fileOf(path), documentOf(parts, base, { site, path, queries }, meta))
  const address = (path: string) => new URL(`.${path}`, siteUrl).href
  const about = site.tagline ?? site.about
  const website = (path: string): PageMeta => ({
    canonical: address(path),
    ...(about && { description: about }),
    type: 'website',
    hasFeed: true,
  })

  const search = new SearchIndex()
  const library = await writeArticles(loaded, settings, async (article) => {
    const path = `/a/${article.id}/`
    const queries: PageData['queries'] = [
      [articleQueryOptions(article.id).queryKey, article],
      [rowsQueryOptions(article).queryKey, findRows(article)],
    ]
    const page = documentOf(parts, base, { site, path, queries }, articleMeta(article, address(path), site.name))
    await search.add(article)
    return [fileOf(path), page]
  })
  const { index, pages } = library

  const indexQuery: PageData['queries'][number] = [indexQueryOptions().queryKey, index]
  await writePage('/', [indexQuery], website('/'))
  for (const month of new Set(index.pages.map((page) => page.month))) {
    const files = index.pages.filter((page) => page.month === month).map(({ file }) => file)
    const queries = files.map((file): PageData['queries'][number] => [
      monthPageQueryOptions(file).queryKey,
      pages.get(file),
    ])
    await writePage(`/m/${month}/`, [indexQuery, ...queries], website(`/m/${month}/`))
  }
  await search.write((file, data) => writeJson(outDir, `search/${file}`, data))
  const unknown = documentOf(parts, base, { site, path: '/404', missing: true, queries: [] }, { type: 'website' })
  await write(outDir, '404.html', unknown)

  await writeJson(outDir, 'articles/index.json', index)
  for (const [file, page] of pages) await writeJson(outDir, `articles/${file}`, page)
  await writeJson(outDir, 'articles/site.json', site)
  const newest = await Promise.all(index.newest.slice(0, FEED_ENTRIES).map(({ id }) => loadArticle(articlesDir, id)))
  await write(outDir, FEED, feedOf(site, newest, address))
  const annotationsSchema = toJsonSchema(AnnotationsSchema, { errorMode: 'ignore' })
  await writeJson(outDir, 'annotations/annotations.schema.json', annotationsSchema)
  return library
}

/** The file of a page by its path: `/a/x/` -> `a/x/index.html` */
function fileOf(path: string): string {
  return `${path.slice(1)}index.html`
}

function leftOut(place: string, error: unknown): Problem {
  const reason = `no page can be made of it, so it is left out (${String(error)}): look at its longest texts and links`
  return { rule: 'article-unpublishable', place, reason, severity: 'warning' }
}

/**
 * Writes what each article has: its page, its JSON and its annotations.
 *
 * @param pageOf an article's page, as file and content
 * @returns the library without the articles of which no page can be made
 * @throws where none can be made of any
 */
async function writeArticles(
  library: Library,
  { articlesDir, outDir }: PublishSettings,
  pageOf: (article: Article) => Promise<readonly [file: string, content: string]>,
): Promise<Library> {
  const annotate = openAnnotator()
  const failed = new Map<string, Problem>()
  for (const id of library.ids) {
    try {
      const article = await loadArticle(articlesDir, id)
      const annotations = annotate(article)
      const page = await pageOf(article)
      await write(outDir, ...page)
      await writeJson(outDir, `articles/${id}.json`, article)
      await writeJson(outDir, `annotations/${id}.json`, annotations)
    } catch (error) {
      // A full disk stops the build; what one article holds does not.
      if (error instanceof Error && 'syscall' in error) throw error
      failed.set(id, leftOut(join(articlesDir, `${id}.json`), error))
    }
  }
  // Where it is so of every article the fault is the build's.
  const [first] = failed.values()
  if (first && failed.size === library.ids.length) throw new Error(`${first.place}: ${first.reason}`)
  return withoutArticles(library, new Set(failed.keys()), [...failed.values()])
}

/** Everything in `public` but the sample library: icons and the manifest. */
async function namesInPublic(): Promise<string[]> {
  const names = await readdir(PUBLIC)
  return names.filter((name) => name !== 'articles')
}

function writeJson(outDir: string, file: string, data: object): Promise<void> {
  return write(outDir, file, JSON.stringify(data))
}

async function write(outDir: string, file: string, text: string): Promise<void> {
  await mkdir(dirname(join(outDir, file)), { recursive: true })
  await writeFile(join(outDir, file), text)
}
