import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import * as v from 'valibot'

import { type Entry, entryOf, type LibraryIndex, libraryPages, type MonthPage } from '#article/library.ts'
import { isReservedName, looksLikeArticle } from '#article/library-files.ts'
import { type Article, ARTICLE_VERSION, ArticleSchema, type Problem } from '#article/schema.ts'
import { sentenceKey } from '#language/key.ts'
import type { SiteName } from '#reader/site.ts'

/** A library read from a folder: everything that is published but the articles' texts, which are read one by one. */
export interface Library {
  site: SiteName
  index: LibraryIndex
  pages: Map<string, MonthPage>
  /** Ids of all articles, in the order of the library. */
  ids: string[]
  problems: Problem[]
}

/**
 * Reads a folder of article JSON. Index and month pages are made from the articles, so they are right whether the
 * folder has them or not; other JSON is left alone. Articles that cannot be read, or whose name is one of the library's
 * own pages', are problems, and the rest goes on.
 *
 * @throws where the folder itself cannot be read
 */
export async function loadLibrary(articlesDir: string): Promise<Library> {
  const entries: Entry[] = []
  const problems: Problem[] = []
  const siteLines = new Map<string, number>()
  const files = (await readdir(articlesDir)).filter((file) => file.endsWith('.json') && !file.startsWith('.'))
  for (const file of files.toSorted()) {
    const read = isReservedName(file.slice(0, -'.json'.length))
      ? await readReserved(articlesDir, file)
      : await readArticle(articlesDir, file)
    if ('problem' in read) problems.push(read.problem)
    if (!('article' in read)) continue
    const { article } = read
    entries.push(entryOf(article))
    if (article.site) siteLines.set(article.site, (siteLines.get(article.site) ?? 0) + 1)
  }
  const { index, pages } = libraryPages(entries)
  const site = await readSite(articlesDir, problems)
  const [common] = [...siteLines].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0] ?? []
  return { site: { name: common ?? '对照', ...site }, index, pages, ids: [...pages.values()].flatMap(idsOf), problems }
}

/** A library without some of its articles, of which `problems` tell. */
export function withoutArticles(library: Library, ids: ReadonlySet<string>, problems: readonly Problem[]): Library {
  if (ids.size === 0) return library
  const entries = [...library.pages.values()].flatMap((page) => page.entries).filter(({ id }) => !ids.has(id))
  const { index, pages } = libraryPages(entries)
  const left = library.ids.filter((id) => !ids.has(id))
  return { ...library, index, pages, ids: left, problems: [...library.problems, ...problems] }
}

/** Reads one article of a folder again, with the key of every sentence. Throws where it is no longer what it was. */
export async function loadArticle(articlesDir: string, id: string): Promise<Article> {
  const read = await readArticle(articlesDir, `${id}.json`)
  if ('article' in read) return read.article
  throw new Error('problem' in read ? read.problem.reason : `${id}.json is no longer an article`)
}

type Read = { article: Article } | { problem: Problem } | { other: true }

async function readArticle(articlesDir: string, file: string): Promise<Read> {
  const problem = (reason: string): Read => ({
    problem: { rule: 'article-unreadable', place: join(articlesDir, file), reason, severity: 'warning' },
  })
  let data: unknown
  try {
    data = parseWellFormed(await readFile(join(articlesDir, file), 'utf8'))
  } catch (error) {
    const [what, remedy] =
      error instanceof SyntaxError
        ? ['is not JSON', 'ingest the document again or remove the file']
        : ['cannot be read', 'let the build read it']
    return problem(`it ${what} and is left out (${String(error)}); ${remedy}`)
  }
  if (!looksLikeArticle(data)) return { other: true }
  if (Number(data['version']) > ARTICLE_VERSION)
    return problem(`it has version ${String(data['version'])} and is left out; update this program to publish it`)
  const parsed = v.safeParse(ArticleSchema, data)
  if (!parsed.success) {
    const [issue] = parsed.issues
    return problem(`${v.getDotPath(issue) ?? 'the file'}: ${issue.message}; it is left out until that is mended`)
  }
  if (`${parsed.output.id}.json` !== file)
    return problem(`its id is ${parsed.output.id}, so its name should be ${parsed.output.id}.json; it is left out`)
  return { article: withKeys(parsed.output) }
}

/** Half a surrogate pair is U+FFFD in HTML, and so it must be in the data that takes the page over. Lengths stay. */
function parseWellFormed(json: string): unknown {
  if (!/\\ud[89a-f]/i.test(json)) return JSON.parse(json)
  return JSON.parse(json, (_, value: unknown) =>
    typeof value === 'string' ? value.replace(/\p{Cs}/gu, '\ufffd') : value,
  )
}

/** A page of the library is made anew, whatever it holds; an article under its name would go missing without a word. */
async function readReserved(articlesDir: string, file: string): Promise<Read> {
  const place = join(articlesDir, file)
  const data: unknown = await readFile(place, 'utf8')
    .then((text) => JSON.parse(text) as unknown)
    .catch(() => null)
  if (!looksLikeArticle(data)) return { other: true }
  const reason = `it has the name of one of the library's own pages and is left out; give the article another id, and its file that name`
  return { problem: { rule: 'reserved-name', place, reason, severity: 'warning' } }
}

function withKeys(article: Article): Article {
  for (const paragraph of [...article.summary, ...article.original])
    for (const sentence of paragraph.sentences) sentence.key ??= sentenceKey(sentence.text)
  return article
}

/** What a publisher may say of the publication in `<articles>/site.json`. */
const SITE_MEMBERS = ['name', 'tagline', 'about'] as const
const SiteSchema = v.pipe(
  v.unknown(),
  v.check((said) => !Array.isArray(said), 'it is a list'),
  v.record(v.string(), v.unknown()),
)

/** Takes what can be used, and says what cannot. */
async function readSite(articlesDir: string, problems: Problem[]): Promise<Partial<SiteName>> {
  const place = join(articlesDir, 'site.json')
  const refuse = (reason: string) => problems.push({ rule: 'site-unreadable', place, reason, severity: 'warning' })
  const text = await readFile(place, 'utf8').catch(() => null)
  if (text === null) return {}
  const site: Partial<SiteName> = {}
  try {
    const said = v.parse(SiteSchema, JSON.parse(text))
    for (const member of SITE_MEMBERS) {
      const value = said[member]
      if (value && typeof value === 'string') site[member] = value
      else if (value) refuse(`its "${member}" is not used; it should be a text`)
    }
  } catch (error) {
    refuse(`it is not used (${String(error)}); it should be {"name", "tagline", "about"}, all of them texts`)
  }
  return site
}

function idsOf(page: MonthPage): string[] {
  return page.entries.map(({ id }) => id)
}
