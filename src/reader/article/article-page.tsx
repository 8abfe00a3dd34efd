import { useSuspenseQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useRef } from 'react'

import { sentencesOf } from '#article/locator.ts'
import { rowsOf } from '#article/rows.ts'
import type { Article, Link } from '#article/schema.ts'
import { articleQueryOptions } from '#query/article.ts'

import { useSite } from '../site.ts'
import { Bar } from '../ui/bar.tsx'
import { Footer } from '../ui/footer.tsx'
import { useDocumentHead } from '../use-document-head.ts'
import { useStyleSheet } from '../use-style-sheet.ts'
import { ArticleHead } from './article-head.tsx'
import { SentenceNote } from './sentence-note.tsx'
import { Side } from './side.tsx'
import styles from './text.module.css'
import { usePlace } from './use-place.ts'
import { counterpartsOf, sentenceOf, useSentences } from './use-sentences.ts'
import { useOpeningView } from './use-view.ts'
import { ViewControl } from './view-control.tsx'

const NO_LINKS: readonly Link[] = []

/** One article: the Chinese text and the original side by side, in rows of what belongs together. */
export function ArticlePage({ id }: { id: string }) {
  const { data: article } = useSuspenseQuery(articleQueryOptions(id))
  const { name } = useSite()
  useOpeningView()
  useDocumentHead(titleOf(article, name), `/a/${id}/`)
  return (
    <>
      <Bar>
        <ViewControl originalIsEnglish={article.languages.original === 'en'} />
      </Bar>
      <main tabIndex={-1} className={styles['page']}>
        <article>
          <ArticleHead article={article} />
          <Text article={article} />
        </article>
        <Footer />
      </main>
    </>
  )
}

/** The title of an article's page: `Headline · Source · Publication`. */
function titleOf({ title, source, id }: Pick<Article, 'title' | 'source' | 'id'>, site: string): string {
  return [title || id, source, site].filter(Boolean).join(' · ')
}

function Text({ article }: { article: Article }) {
  const text = useRef<HTMLDivElement>(null)
  const links = article.links ?? NO_LINKS
  const rows = useMemo(() => rowsOf(article), [article])
  const chosen = usePlace(article)
  const { choose } = chosen
  const start = chosen.place?.start ?? null
  useSentences(text, links, chosen)

  const counterparts = useMemo(() => {
    const ids = counterpartsOf(links).get(start ?? '') ?? []
    return [...sentencesOf(article, 'summary'), ...sentencesOf(article, 'original')].filter(({ id }) =>
      ids.includes(id),
    )
  }, [article, links, start])
  const close = useCallback(() => {
    sentenceOf(start)?.focus()
    choose(null)
  }, [choose, start])
  // No page is prerendered with a note, so its style comes with the whole sheet.
  const isStyled = useStyleSheet()
  const note = start && chosen.isOpen && isStyled && (
    <SentenceNote article={article} id={start} counterparts={counterparts} changed={chosen.changed} onClose={close} />
  )
  return (
    <div
      id="text"
      ref={text}
      className={styles['rows']}
      data-aligned={links.length > 0}
      data-sides={article.summary.length > 0 && article.original.length > 0 ? 'both' : 'one'}
    >
      {rows.map((row) => (
        <div key={[...row.summary, ...row.original][0]?.id ?? 'empty'} className={styles['row']}>
          <Side side="summary" lang={article.languages.summary} paragraphs={row.summary} chosen={chosen} note={note} />
          <Side
            side="original"
            lang={article.languages.original}
            paragraphs={row.original}
            chosen={chosen}
            note={note}
          />
        </div>
      ))}
    </div>
  )
}
