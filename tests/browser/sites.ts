import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { LONG_ID, longArticle } from './long-article.ts'

/** The sites that the tests read, each built as a publisher would build it. */
export const SITES = {
  /** tests/library below a path, as on a host that is shared. */
  small: { articles: 'tests/library', url: 'http://localhost/news/' },
  /** Many articles: 130 of 2024 over five months and four sources, and 520 more in one month of 2023. */
  large: { articles: writeLargeLibrary, url: 'http://localhost/' },
  /** One article of 2,000 pairs of paragraphs. */
  long: { articles: writeLongLibrary, url: 'http://localhost/' },
  /** The sample library, as `npm start` builds it. */
  sample: { articles: 'public/articles', url: 'http://localhost:4173/' },
} as const

/** A built site, served: where its files lie and where its pages are. */
export interface Site {
  folder: string
  /** Address of the site's front page, with the slash at its end. */
  address: string
}

/** The name of one of {@link SITES}. */
export type SiteId = keyof typeof SITES

/** The sources of the large library, in turn. */
const SOURCES = ['Harbour Post', 'The Meridian', '南湾晚报', 'Orbit Gazette']

const run = promisify(execFile)

/** Builds a site into a new folder with the project's own command. @returns the folder */
export async function buildSite(id: SiteId): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), `duizhao-${id}-`))
  const outDir = join(folder, 'site')
  const { articles } = SITES[id]
  const from = typeof articles === 'string' ? articles : articles(join(folder, 'articles'))
  const env = { ...process.env, ARTICLES_DIR: from, OUT_DIR: outDir, SITE_URL: SITES[id].url }
  await run('npm', ['run', '--silent', 'build'], { env })
  return outDir
}

/**
 * 650 short articles. Of 2024: two on each of the 13 days from the 10th to the 22nd of January to May, numbered
 * 1 to 130 from the oldest. Of November 2023: 520 on the 5th.
 */
function writeLargeLibrary(folder: string): string {
  mkdirSync(folder)
  for (let at = 0; at < 130; at++) {
    const month = Math.floor(at / 26) + 1
    const day = 10 + Math.floor((at % 26) / 2)
    writeShortArticle(folder, `2024-0${month}-${day}`, at + 1, SOURCES[at % 4] ?? '')
  }
  for (let at = 0; at < 520; at++) writeShortArticle(folder, '2023-11-05', at + 1, 'Harbour Post')
  return folder
}

function writeLongLibrary(folder: string): string {
  mkdirSync(folder)
  writeFileSync(join(folder, `${LONG_ID}.json`), JSON.stringify(longArticle()))
  return folder
}

function writeShortArticle(folder: string, date: string, number: number, source: string): void {
  const id = `${date}-story-${String(number).padStart(3, '0')}`
  const article = {
    version: 1,
    id,
    kind: 'summary',
    source,
    title: `Story ${number}`,
    date,
    readingMinutes: 1,
    wordCount: 5,
    languages: { summary: 'zh-Hans', original: 'en' },
    summary: [{ id: 's1', sentences: [{ id: 's1.1', text: `第${number}篇的第一句。` }] }],
    original: [{ id: 'o1', sentences: [{ id: 'o1.1', text: `This is story number ${number}.` }] }],
  }
  writeFileSync(join(folder, `${id}.json`), JSON.stringify(article))
}
