import type { CheerioAPI } from 'cheerio'

import { countHan, countLatinWords } from '#language/script.ts'

import { isChinese } from './border.ts'
import { linesOf } from './html-lines.ts'
import type { Node } from './parse-html.ts'

/** The names that themes give to parts of a page that are no part of its article. */
const NAMES =
  'nav menu navbar sidebar footer toc TableOfContents breadcrumbs pagination pager post-navigation nav-links comments respond ' +
  'related related-articles related-posts related-stories related-links related_posts relatedposts recommended ' +
  'share sharing share-buttons social social-share social-links byline author author-box author-bio ' +
  'ad ads advert advertisement ad-slot ad-container adsbygoogle newsletter newsletter-signup subscribe ' +
  'tags post-tags entry-tags tag-list post-categories screen-reader-text sr-only visually-hidden rich_media_tool js_tags'
/** The same, of which a name holds but a part: those of plug-ins. */
const PLUG_INS = 'breadcrumb sharedaddy jp-relatedposts yarpp addtoany a2a_ addthis'
/** What is no part of an article: by element, role, or name. The footer of a quotation says who is quoted. */
const NOT_TEXT = [
  'script,style,noscript,template,nav,aside,form,button,select,svg,canvas,iframe,video,audio,object,head,dialog',
  'footer:not(blockquote footer)',
  '[hidden],[aria-hidden="true"],[role="navigation"],[role="complementary"],[role="search"],[role="contentinfo"]',
  '[style*="display:none"],[style*="display: none"],[rel="author"]',
  ...PLUG_INS.split(' ').map((part) => `[class*="${part}"]`),
  ...NAMES.split(' ').map((name) => `:is(#${name},.${name}):not(html,body,main,article)`),
].join()

/** The part of a page that holds its article. */
export interface ArticlePart {
  node: Node
  /** How much text each node of the page holds; nodes that are no part of an article are not in it. */
  lengths: ReadonlyMap<Node, number>
}

/**
 * Finds the article of a page: the longest `<article>`, else `<main>`, else the element whose own paragraphs hold most
 * text. Where that has the text of one language only, and what stands around it has the other's, it is all of that.
 */
export function articleOf($: CheerioAPI): ArticlePart {
  const lengths = textLengths($)
  const found = longestOf($, lengths)
  let [node, said] = [found, languagesOf(found, lengths)]
  while (!(said.chinese && said.other) && node.parent && lengths.has(node.parent)) {
    const inner: Node = node
    node = node.parent
    for (const beside of node.children) if (beside !== inner) said = eitherOf(said, languagesOf(beside, lengths))
  }
  return { node: said.chinese && said.other ? node : found, lengths }
}

/** All of a page but what is no part of an article. */
export function wholeOf($: CheerioAPI): ArticlePart {
  return { node: $('body')[0] ?? ($.root()[0] as Node), lengths: textLengths($) }
}

function longestOf($: CheerioAPI, lengths: ReadonlyMap<Node, number>): Node {
  for (const selector of ['article', '#js_content', 'main', '[role="main"]']) {
    const found: Node[] = $(selector).toArray()
    const [longest] = found
      .filter((node) => lengths.has(node))
      .toSorted((one, other) => (lengths.get(other) ?? 0) - (lengths.get(one) ?? 0))
    if (longest) return longest
  }
  const parents = new Map<Node, number>()
  for (const paragraph of $('p').toArray())
    if (paragraph.parent?.type === 'tag')
      parents.set(paragraph.parent, (parents.get(paragraph.parent) ?? 0) + (lengths.get(paragraph) ?? 0))
  const [best] = [...parents].toSorted(([, one], [, other]) => other - one)
  return best?.[0] ?? wholeOf($).node
}

/** Whether a part of a page has a Chinese sentence, and one of another language. */
interface Languages {
  chinese: boolean
  other: boolean
}

function languagesOf(node: Node, lengths: ReadonlyMap<Node, number>): Languages {
  const sentences = linesOf(node, lengths).filter(({ text }) => /[.。!！?？]["”’」』)）]*$/u.test(text))
  return {
    chinese: sentences.some(({ text }) => isChinese(text) && countHan(text) > 9),
    other: sentences.some(({ text }) => !isChinese(text) && countLatinWords(text) > 5),
  }
}

function eitherOf(one: Languages, other: Languages): Languages {
  return { chinese: one.chinese || other.chinese, other: one.other || other.other }
}

/** How much text each node holds, in one walk over the page. */
function textLengths($: CheerioAPI): ReadonlyMap<Node, number> {
  const left = new Set<Node>($(NOT_TEXT).toArray())
  const lengths = new Map<Node, number>()
  const walk = (node: Node): number => {
    if (left.has(node)) return 0
    let length = node.type === 'text' ? node.data.length : 0
    if ('childNodes' in node) for (const child of node.childNodes) length += walk(child)
    lengths.set(node, length)
    return length
  }
  walk($.root()[0] as Node)
  return lengths
}
