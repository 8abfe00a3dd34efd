import { createHash } from 'node:crypto'

import { jsonInScript, PAGE_DATA, type PageData } from '#reader/page-data.ts'
import { escapeHtml } from '#reader/share/escape.ts'

import type { Bundle } from './bundle.ts'
import { FEED } from './feed.ts'

/** What a page's head says to search engines and to those who share it. */
export interface PageMeta {
  /** Full address of the page; absent for pages that no address should lead to. */
  canonical?: string
  description?: string
  type: 'article' | 'website'
  /** Whether feed readers are shown the way to the feed. */
  hasFeed?: boolean
  /** A schema.org object. */
  jsonLd?: object
}

/**
 * A whole HTML document for static hosting: the text in the first response, the page's own style and the head script
 * inlined and hashed (Content Security Policy Level 3), the page's script last. The script is `async`: browsers go to the
 * place that an address names only when no script is waited for, and behind the text it finds all of the page there. The
 * whole style sheet is named in the page's data, for the script to fetch when nothing waits for it; without script it is a
 * link behind the text.
 */
export function documentOf(bundle: Bundle, base: string, data: PageData, meta: PageMeta): string {
  const { html, title } = bundle.renderPage(data)
  const css = bundle.criticalCss(html)
  const tags = [
    // Safari would turn numbers into links, and React would then find other text than it wrote.
    '<meta name="format-detection" content="telephone=no,date=no,address=no,email=no">',
    '<meta name="theme-color" content="#fdfcf9" media="(prefers-color-scheme:light)">',
    '<meta name="theme-color" content="#171613" media="(prefers-color-scheme:dark)">',
    `<meta name="description" content="${escapeHtml(meta.description ?? data.site.name)}">`,
    meta.canonical
      ? `<link rel="canonical" href="${escapeHtml(meta.canonical)}">`
      : '<meta name="robots" content="noindex">',
    ...openGraph(title, data.site.name, meta),
    `<link rel="icon" href="${base}icon.svg" type="image/svg+xml">`,
    `<link rel="apple-touch-icon" href="${base}apple-touch-icon.png">`,
    `<link rel="manifest" href="${base}manifest.webmanifest">`,
    ...(meta.hasFeed ? [`<link rel="alternate" type="application/atom+xml" href="${base}${FEED}">`] : []),
    ...(meta.jsonLd ? [`<script type="application/ld+json">${jsonInScript(meta.jsonLd)}</script>`] : []),
  ]
  return `<!doctype html>
<html lang="zh-Hans" data-view="both">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy(bundle.head, css)}">
<title>${escapeHtml(title)}</title>
<script>${bundle.head}</script>
<style>${css}</style>
${tags.join('\n')}
</head>
<body>
<div id="root">${html}</div>
<script type="application/json" id="${PAGE_DATA}">${jsonInScript({ ...data, styles: bundle.styles })}</script>
<noscript><link rel="stylesheet" href="${bundle.stylesWithoutScript}"></noscript>
<script type="module" async src="${bundle.script}" fetchpriority="low"></script>
</body>
</html>
`
}

function openGraph(title: string, site: string, { canonical, description, type }: PageMeta): string[] {
  const properties: Record<string, string | undefined> = {
    'og:type': type,
    'og:title': title,
    'og:description': description,
    'og:url': canonical,
    'og:site_name': site,
    'og:locale': 'zh_CN',
    'og:locale:alternate': 'en_US',
  }
  return Object.entries(properties).flatMap(([name, value]) =>
    value ? [`<meta property="${name}" content="${escapeHtml(value)}">`] : [],
  )
}

/** Nothing from elsewhere, no inline code but the two pieces that are hashed here. */
function policy(head: string, css: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' '${hash(head)}'`,
    `style-src 'self' '${hash(css)}'`,
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
