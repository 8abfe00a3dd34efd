import type { CheerioAPI } from 'cheerio'

import { cleanText, tidyLine } from '../text.ts'
import { type Front, NO_FRONT } from './block.ts'
import { dateOf } from './front.ts'
import type { ArticlePart } from './html-article.ts'
import { linesOf } from './html-lines.ts'
import type { Node } from './parse-html.ts'

/** How themes name the heading of the article, where the first heading of all is the site's. */
const TITLES = '[itemprop~="headline"],.entry-title,.post-title,.article-title,#activity-name'
const SITE = '.site-title,.site-name,.logo,.brand,[class*="site-title"],[class*="logo"],[id*="logo"],[role="banner"] h1'
const TIMES = '[itemprop~="datePublished"],time[datetime]'

/** What a page's head, and the headings and times of the article itself, say of it. */
export interface PageHead {
  front: Front
  /** The element that has the title; null where the page has it in its head alone. */
  heading: Node | null
  /** The line that gives the time of publication and nothing else; null where there is none. */
  timeLine: string | null
}

/** Reads title, site and time of publication off a page; the nearer to its article, the rather. */
export function headOf($: CheerioAPI, { node, lengths }: ArticlePart): PageHead {
  const meta = (name: string) => {
    const content = $(`meta[property="${name}"], meta[name="${name}"]`).first().attr('content')
    return content === undefined || content.trim() === '' ? null : tidyLine(content)
  }
  const shown = (selector: string, within?: Node): Node[] => {
    const found: Node[] = (within ? $(selector, within) : $(selector)).toArray()
    return found.filter((each) => lengths.has(each))
  }
  const page = tidyLine($('title').first().text())
  const logos = new Set(shown(`:is(${SITE}):is(h1,h1 *),h1:has(${SITE})`))
  const headings = [shown(TITLES, node), shown('h1', node), shown(TITLES), shown('main h1'), shown('h1')].flat()
  const heading = headings.find((each) => !logos.has(each))
  const named = heading && linesOf(heading, lengths)[0]?.raw
  const title = [named, meta('og:title'), page].find((text) => text) ?? null
  const time = nearestTo(node, shown(TIMES))
  const when = meta('article:published_time') ?? (time && ($(time).attr('datetime') ?? $(time).attr('content'))) ?? null
  const [logo] = logos
  const site = meta('og:site_name') ?? siteOf(page, title ?? '') ?? (logo ? cleanText($(logo).text()) || null : null)
  return {
    front: { ...NO_FRONT, title, site, date: when === null ? null : dateOf(when) },
    heading: heading ?? null,
    timeLine: time ? cleanText($(time).text()) || null : null,
  }
}

/** The first of some nodes that lies in the smallest part around another in which any lies. */
function nearestTo(node: Node, others: readonly Node[]): Node | undefined {
  const levels = new Map<Node, number>()
  for (let around: Node | null = node; around; around = around.parent) levels.set(around, levels.size)
  const levelOf = (other: Node): number => levels.get(other) ?? (other.parent ? levelOf(other.parent) : levels.size)
  const [nearest] = others
    .map((other) => ({ other, level: levelOf(other) }))
    .toSorted((one, another) => one.level - another.level)
  return nearest?.other
}

/** What a page's title adds to the article's: `A headline | 真相集中营` -> `真相集中营` */
function siteOf(page: string, title: string): string | null {
  if (title === '' || !page.startsWith(title)) return null
  return /^\s*[|·–—-]\s*(\S.{0,59})$/u.exec(page.slice(title.length))?.[1] ?? null
}
